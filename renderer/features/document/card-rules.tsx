import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { cardTitle } from './card-words.ts'
import type { Mark } from './marks.ts'

/** What the links need. */
export interface CardRulesProps {
  mark: Mark
  controller: Controller
  dispatch: (action: Action) => void
}

/** What can be done with the rules behind a mark: read about them, and never have them looked for again. */
export function CardRules({ mark, controller, dispatch }: CardRulesProps) {
  const ids = mark.concerns.map((concern) => concern.id)
  if (ids.length === 0) return null
  // Words of one's own are no rule that the help tells of.
  const told = ids.filter((id) => !id.startsWith('own/'))
  return (
    <>
      {told.length > 0 && (
        <Button className="link ink" onPress={() => dispatch({ type: 'help', at: told })}>
          {t('card.aboutRule')}
        </Button>
      )}
      <Button
        className="link ink"
        onPress={() =>
          void controller.changeRules(
            { kind: 'switch', ids, to: 'off' },
            t('ignored.never', { title: cardTitle(mark) }),
          )
        }
      >
        {t('card.never')}
      </Button>
    </>
  )
}
