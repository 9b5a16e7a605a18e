import { ChevronLeft } from 'lucide-react'
import { t } from '../../../common/words/t.ts'
import type { Action } from '../../state/reduce.ts'
import type { AppState } from '../../state/state.ts'

/** What the button needs. */
export interface UnfoldProps {
  count: number
  tray: AppState['tray']
  dispatch: (action: Action) => void
}

/** Opens the tray over the letter where the window is too narrow to show both. */
export function Unfold({ count, tray, dispatch }: UnfoldProps) {
  if (count === 0) return null
  return (
    <button
      type="button"
      className="btn small plain unfold"
      aria-expanded={tray === 'open'}
      onClick={() => dispatch({ type: 'tray', tray: tray === 'open' ? 'folded' : 'open' })}
    >
      <ChevronLeft size={14} aria-hidden="true" />
      {t('tray.fold', { count })}
    </button>
  )
}
