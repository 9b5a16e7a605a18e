import type { Reason } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { type CiteActions, Cites, litBy } from './cites.tsx'

/** For and against, weightiest first, each with what it rests on. */
export function Reasons({ reasons, cites }: { reasons: readonly Reason[]; cites: CiteActions }) {
  const sorted = reasons.toSorted((a, b) => b.weight - a.weight)
  return (
    <div className="scales">
      <Side
        title={t('verdict.forGoing')}
        none={t('verdict.noFor')}
        reasons={sorted.filter((reason) => reason.for)}
        cites={cites}
      />
      <Side
        title={t('verdict.against')}
        none={t('verdict.noAgainst')}
        reasons={sorted.filter((reason) => !reason.for)}
        cites={cites}
      />
    </div>
  )
}

function Side({
  title,
  none,
  reasons,
  cites,
}: {
  title: string
  none: string
  reasons: readonly Reason[]
  cites: CiteActions
}) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {reasons.length === 0 && <li className="quiet">{none}</li>}
        {reasons.map((reason) => (
          <li
            key={reason.id}
            onPointerEnter={() => cites.onLight(litBy(reason.evidence, cites))}
            onPointerLeave={() => cites.onLight([])}
          >
            {reason.text}{' '}
            <Cites
              evidence={reason.evidence}
              basis={reason.fromSituation ? 'situation' : 'text'}
              source={reason.source}
              cites={cites}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
