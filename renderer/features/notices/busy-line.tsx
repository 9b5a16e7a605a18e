import './toasts.css'
import { t } from '../../../common/words/t.ts'
import type { WorkKind } from '../../state/work.ts'
import { later } from '../../ui/later.tsx'

const Progress = later(() => import('../../ui/progress.tsx').then((it) => it.Progress))

/** Says what has been under way for long. */
export function BusyLine({ busy, onStop }: { busy: WorkKind | null; onStop: () => void }) {
  if (busy === null) return null
  return (
    <div className="busy">
      <Progress label={t(`progress.${busy}`)} percent={null} onStop={onStop} />
    </div>
  )
}
