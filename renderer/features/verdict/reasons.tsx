import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { CostLine } from '../cost/cost-line.tsx'
import type { CiteActions } from './cites.tsx'
import { ReasonLine } from './reason-line.tsx'

/** What the reasons need. */
export interface ReasonsProps {
  reading: Reading
  /** Whether the person has a job; null when they have not said. */
  employed: boolean | null
  acts: CiteActions
}

/** For and against, weightiest first, each with what it rests on; against, what going costs comes last. */
export function Reasons({ reading, employed, acts }: ReasonsProps) {
  const { cost, verdict } = reading
  // The line on the cost says the same, and how it is made up.
  const told = verdict.reasons.filter((reason) => cost === null || reason.id !== 'against/cost')
  const sorted = told.toSorted((a, b) => b.weight - a.weight)
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
            {id === 'against' && cost !== null && <CostLine cost={cost} employed={employed} />}
          </ul>
        </section>
      ))}
    </div>
  )
}
