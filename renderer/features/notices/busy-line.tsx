import './toasts.css'
import { t } from '../../../common/words/t.ts'
import type { WorkKind } from '../../state/work.ts'
import { Progress } from '../../ui/progress.tsx'
import { useLate } from '../../ui/use-late.ts'

/** What is over sooner is not shown. */
const patienceMs = 500

/** Says what is under way when it takes long. */
export function BusyLine({ busy, onStop }: { busy: WorkKind | null; onStop: () => void }) {
  const isLate = useLate(busy === null ? 'not' : 'so', patienceMs)
  if (busy === null || !isLate) return null
  return (
    <div className="busy">
      <Progress label={t(`progress.${busy}`)} percent={null} onStop={onStop} />
    </div>
  )
}
