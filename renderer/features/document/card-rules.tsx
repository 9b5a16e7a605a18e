import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Mark } from './marks.ts'

/** What the links do. */
export interface CardRulesProps {
  mark: Mark
  /** Opens the help at some rules. */
  onAbout: (ids: readonly string[]) => void
  onNever: () => void
}

/** What can be done with the rules behind a mark: read about them, and never have them looked for again. */
export function CardRules({ mark, onAbout, onNever }: CardRulesProps) {
  const ids = mark.concerns.map((concern) => concern.id)
  if (ids.length === 0) return null
  // Words of one's own are no rule that the help tells of.
  const told = ids.filter((id) => !id.startsWith('own/'))
  return (
    <>
      {told.length > 0 && (
        <Button className="link ink" onPress={() => onAbout(told)}>
          {t('card.aboutRule')}
        </Button>
      )}
      <Button className="link ink" onPress={onNever}>
        {t('card.never')}
      </Button>
    </>
  )
}
