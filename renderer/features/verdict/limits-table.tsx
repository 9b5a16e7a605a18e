import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Limit, Reading } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { formatList } from '../../ui/format.ts'
import type { CiteActions } from './cites.tsx'
import { LimitRow } from './limit-row.tsx'
import { LimitState } from './limit-state.tsx'

const order = { broken: 0, unknown: 1, met: 2 } as const

/** What the limits need. */
export interface LimitsTableProps {
  reading: Reading
  situation: Situation
  controller: Controller
  acts: CiteActions
}

/** The person's limits against what the text says. Broken and unknown stand open, met ones are folded into one line. */
export function LimitsTable({ reading, situation, controller, acts }: LimitsTableProps) {
  // A limit that is being changed stays in its place until that is done.
  const [edited, setEdited] = useState<Limit | null>(null)
  const placeOf = (limit: Limit) => (limit.limit === edited?.limit ? edited.state : limit.state)
  const open = reading.limits
    .filter((limit) => placeOf(limit) !== 'met')
    .toSorted((a, b) => order[placeOf(a)] - order[placeOf(b)])
  const met = reading.limits.filter((limit) => placeOf(limit) === 'met')
  const names = formatList(met.map((limit) => t(`limits.${limit.limit}`)))
  const rows = (limits: readonly Limit[]) =>
    limits.map((limit) => (
      <LimitRow
        key={limit.limit}
        limit={limit}
        reading={reading}
        situation={situation}
        controller={controller}
        acts={acts}
        onEdit={(isOpen) => setEdited(isOpen ? limit : null)}
      />
    ))
  return (
    <div className="limits-part">
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
        <tbody>{rows(open)}</tbody>
      </table>
      {met.length > 0 && (
        <Disclosure className="met-limits">
          {({ isExpanded }) => (
            <>
              <div className="met-line">
                <Heading level={4} className="quiet">
                  {isExpanded ? t('verdict.met', { count: met.length }) : names}{' '}
                  <Button
                    slot="trigger"
                    className="link"
                    aria-label={t('verdict.showMet', {
                      act: t(isExpanded ? 'verdict.hide' : 'verdict.show'),
                      limits: names,
                    })}
                  >
                    {t(isExpanded ? 'verdict.hide' : 'verdict.show')}
                  </Button>
                </Heading>
                <LimitState state="met" ends="no" />
              </div>
              <DisclosurePanel>
                <table className="limits" aria-label={t('verdict.met', { count: met.length })}>
                  <tbody>{rows(met)}</tbody>
                </table>
              </DisclosurePanel>
            </>
          )}
        </Disclosure>
      )}
    </div>
  )
}
