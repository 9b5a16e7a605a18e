import './toasts.css'
import { t } from '../../../common/words/t.ts'
import type { WorkKind } from '../../state/work.ts'
import { Progress } from '../../ui/progress.tsx'

/** Says what has been under way for long. */
export function BusyLine({ busy, onStop }: { busy: WorkKind | null; onStop: () => void }) {
  if (busy === null) return null
  return (
    <div className="busy">
      <Progress label={t(`progress.${busy}`)} percent={null} onStop={onStop} />
    </div>
  )
}
