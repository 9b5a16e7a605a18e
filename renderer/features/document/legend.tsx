import { t } from '../../../common/words/t.ts'
import type { Action } from '../../state/reduce.ts'
import type { Mark, MarkKind } from './marks.ts'

/** The line over the letter: legend, summary and filter in one. */
export interface LegendProps {
  marks: readonly Mark[]
  hidden: readonly MarkKind[]
  /** Nothing is counted before the text is read. */
  summary: 'shown' | 'hidden'
  dispatch: (action: Action) => void
}

const order: readonly MarkKind[] = ['talk', 'stop', 'open', 'fact']

/** Says what the marks mean and how many there are; each kind can be hidden. */
export function Legend({ marks, hidden, summary, dispatch }: LegendProps) {
  const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length
  return (
    <div className="legend">
      {summary === 'shown' && (
        <ul className="key" aria-label={t('letter.legend')}>
          {order.map((kind) =>
            count(kind) > 0 ? (
              <li key={kind}>
                <button
                  type="button"
                  aria-pressed={!hidden.includes(kind)}
                  onClick={() => dispatch({ type: 'kind-toggled', kind })}
                >
                  <mark className={kind}>{t(`letter.${kind}`, { count: count(kind) })}</mark>
                </button>
              </li>
            ) : (
              kind === 'stop' && <li key={kind}>{t('letter.noStop')}</li>
            ),
          )}
        </ul>
      )}
    </div>
  )
}
