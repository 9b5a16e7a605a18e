import { useState } from 'react'
import type { Limit, Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatList } from '../../ui/format.ts'
import { LineIcon } from '../../ui/line-icon.tsx'
import { endsTheMatter } from '../document/marks.ts'
import { type CiteActions, Cites, litBy } from './cites.tsx'

const icons = { broken: 'close', unknown: 'question', met: 'tick' } as const
const order = { broken: 0, unknown: 1, met: 2 } as const

/** The person's limits against what the text says. Broken and unknown stand open, met ones are folded. */
export function LimitsTable({ reading, cites }: { reading: Reading; cites: CiteActions }) {
  const [fold, setFold] = useState<'folded' | 'open'>('folded')
  const open = reading.limits
    .filter((limit) => limit.state !== 'met')
    .toSorted((a, b) => order[a.state] - order[b.state])
  const met = reading.limits.filter((limit) => limit.state === 'met')
  const row = (limit: Limit) => <LimitRow key={limit.limit} limit={limit} reading={reading} cites={cites} />
  return (
    <section aria-label={t('verdict.limits')}>
      <table className="limits" aria-label={t('verdict.limits')}>
        <thead>
          <tr>
            <th scope="col">
              <h3>{t('verdict.limits')}</h3>
            </th>
            <th scope="col">{t('verdict.theySay')}</th>
            <th scope="col">{t('verdict.youNeed')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('verdict.state')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {open.map(row)}
          {met.length > 0 && (
            <tr>
              <td colSpan={3} className="quiet">
                {fold === 'folded'
                  ? formatList(met.map((limit) => t(`limits.${limit.limit}`)))
                  : t('verdict.met', { count: met.length })}{' '}
                <button
                  type="button"
                  className="link"
                  aria-expanded={fold === 'open'}
                  onClick={() => setFold(fold === 'open' ? 'folded' : 'open')}
                >
                  {fold === 'open' ? t('verdict.hide') : t('verdict.show')}
                </button>
              </td>
              <td>
                <State limit="met" ends="no" />
              </td>
            </tr>
          )}
          {fold === 'open' && met.map(row)}
        </tbody>
      </table>
    </section>
  )
}

function LimitRow({ limit, reading, cites }: { limit: Limit; reading: Reading; cites: CiteActions }) {
  return (
    <tr onPointerEnter={() => cites.onLight(litBy(limit.evidence, cites))} onPointerLeave={() => cites.onLight([])}>
      <th scope="row">{t(`limits.${limit.limit}`)}</th>
      <td className={limit.said === null ? 'quiet' : undefined}>
        {limit.said ?? t('verdict.notSaid')}{' '}
        <Cites evidence={limit.evidence} basis="text" source={null} cites={cites} />
        {limit.gap !== null && <span className="gap">{limit.gap}</span>}
      </td>
      <td className="you">
        {limit.need}
        {limit.cannotBend && `, ${t('verdict.cannotBend')}`}
      </td>
      <td>
        <State limit={limit.state} ends={endsTheMatter(limit, reading.verdict) ? 'yes' : 'no'} />
      </td>
    </tr>
  )
}

function State({ limit, ends }: { limit: Limit['state']; ends: 'yes' | 'no' }) {
  return (
    <span className={`state ${ends === 'yes' ? 'ends' : limit}`}>
      <LineIcon name={icons[limit]} />
      {t(`limitStates.${limit}`)}
    </span>
  )
}
