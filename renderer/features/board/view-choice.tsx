import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

const views = ['list', 'board'] as const
/** How all invites are shown. */
export type BoardView = (typeof views)[number]

/** Chooses between the list and the board. */
export function ViewChoice({ view, onChange }: { view: BoardView; onChange: (view: BoardView) => void }) {
  return (
    <ToggleButtonGroup
      className="view-choice"
      aria-label={t('filters.view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => onChange(views.find((each) => keys.has(each)) ?? 'list')}
    >
      {views.map((each) => (
        <ToggleButton key={each} id={each} className="btn small">
          {t(`filters.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
