import { memo } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Action } from '../../state/reduce.ts'
import type { Mark, MarkKind } from './marks.ts'

/** The line over the letter: legend, summary and filter in one. */
export interface LegendProps {
  marks: readonly Mark[]
  hidden: readonly MarkKind[]
  /** Nothing is counted before the text is read. */
  summary: 'shown' | 'waiting'
  dispatch: (action: Action) => void
}

const order: readonly MarkKind[] = ['talk', 'stop', 'open', 'fact']

/** Says what the marks mean and how many there are; each kind can be hidden. */
export const Legend = memo(function Legend({ marks, hidden, summary, dispatch }: LegendProps) {
  if (summary === 'waiting') {
    return (
      <div className="legend" role="status">
        <span className="visually-hidden">{t('letter.reading')}</span>
        <span className="skeleton" aria-hidden="true" />
        <span className="skeleton" aria-hidden="true" />
        <span className="skeleton" aria-hidden="true" />
      </div>
    )
  }
  const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length
  const shown = order.filter((kind) => count(kind) > 0 && !hidden.includes(kind))
  return (
    <div className="legend">
      <ToggleButtonGroup
        className="key"
        aria-label={t('letter.legend')}
        selectionMode="multiple"
        selectedKeys={shown}
        onSelectionChange={(keys) => {
          for (const kind of order) {
            if (count(kind) > 0 && keys.has(kind) === hidden.includes(kind)) dispatch({ type: 'kind-toggled', kind })
          }
        }}
      >
        {order.map((kind) =>
          count(kind) > 0 ? (
            <ToggleButton key={kind} id={kind} className="key-button">
              <mark className={kind}>{t(`letter.${kind}`, { count: count(kind) })}</mark>
            </ToggleButton>
          ) : (
            kind === 'stop' && <span key={kind}>{t('letter.noStop')}</span>
          ),
        )}
      </ToggleButtonGroup>
    </div>
  )
})
