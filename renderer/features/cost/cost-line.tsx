import './cost.css'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { Cost } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { costLine, costParts, timeOffWords } from './cost-words.ts'

/** What going costs. */
export interface CostLineProps {
  cost: Cost
  /** Whether the person has a job; null when they have not said. */
  employed: boolean | null
}

/** What going to the interview costs; unfolded, what it is made of and what is guessed. */
export function CostLine({ cost, employed }: CostLineProps) {
  return (
    <li className="cost-line">
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <p>
              {costLine(cost)}{' '}
              <Button slot="trigger" className="link ink" aria-label={t('cost.how')}>
                {t(isExpanded ? 'verdict.hide' : 'cost.show')}
              </Button>
            </p>
            <DisclosurePanel>
              <dl>
                {costParts(cost).map(({ id, words }) => (
                  <div key={id}>
                    <dt>{t(`cost.parts.${id}`)}</dt>
                    <dd>{words}</dd>
                  </div>
                ))}
              </dl>
              <p>{timeOffWords(cost, employed)}</p>
              {cost.assumptions.map((assumption) => (
                <p key={assumption} className="quiet">
                  {assumption}
                </p>
              ))}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
