import type { Reason } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { CiteActions } from './cites.tsx'
import { ReasonLine } from './reason-line.tsx'

/** For and against, weightiest first, each with what it rests on. */
export function Reasons({ reasons, acts }: { reasons: readonly Reason[]; acts: CiteActions }) {
  const sorted = reasons.toSorted((a, b) => b.weight - a.weight)
  const sides = [
    { id: 'for', title: t('verdict.forGoing'), none: t('verdict.noFor'), lines: sorted.filter((one) => one.for) },
    {
      id: 'against',
      title: t('verdict.against'),
      none: t('verdict.noAgainst'),
      lines: sorted.filter((one) => !one.for),
    },
  ]
  return (
    <div className="scales">
      {sides.map(({ id, title, none, lines }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {lines.length === 0 && <li className="quiet">{none}</li>}
            {lines.map((reason) => (
              <ReasonLine key={reason.id} reason={reason} acts={acts} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
