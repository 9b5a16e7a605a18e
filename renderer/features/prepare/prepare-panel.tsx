import './prepare.css'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { InterviewsPart } from '../interview/interviews-part.tsx'
import { Sheet } from './sheet.tsx'

/** Before the interview: the diary, and the sheet to prepare with; in one column the diary comes first. */
export function PreparePanel({ state, controller, dispatch }: PanelProps) {
  const { id } = state.desk
  if (id === null) return <p className="quiet">{t('prepare.waiting')}</p>
  return (
    <div className="preparing">
      <div className="prepare-side" data-region tabIndex={-1}>
        <InterviewsPart id={id} state={state} controller={controller} dispatch={dispatch} />
      </div>
      <div className="prepare-page" data-region tabIndex={-1}>
        <Sheet key={id} id={id} state={state} controller={controller} />
      </div>
    </div>
  )
}
