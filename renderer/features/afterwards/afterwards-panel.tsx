import '../prepare/prepare.css'
import './afterwards.css'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { Outcome } from '../timeline/outcome.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { DebriefPart } from './debrief-part.tsx'

/** After the interview: what is kept of it, and beside it all that happened. */
export function AfterwardsPanel({ state, controller, dispatch }: PanelProps) {
  const { id } = state.desk
  if (id === null) return <p className="quiet">{t('prepare.waiting')}</p>
  return (
    <div className="preparing afterwards">
      <div className="prepare-page" data-region tabIndex={-1}>
        <DebriefPart key={id} id={id} state={state} controller={controller} dispatch={dispatch} />
      </div>
      <div className="prepare-side" data-region tabIndex={-1}>
        <Outcome id={id} state={state} controller={controller} dispatch={dispatch} />
        <Timeline id={id} state={state} controller={controller} />
      </div>
    </div>
  )
}
