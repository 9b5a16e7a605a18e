import './invite.css'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { ReplyPanel } from '../reply/reply-panel.tsx'
import { Example } from './example.tsx'
import { InviteHeader } from './invite-header.tsx'
import { ReadingPanel } from './reading-panel.tsx'
import { Unfold } from './unfold.tsx'

/** What a panel about the invite on the desk needs. */
export interface InvitePanelProps {
  state: AppState
  dispatch: (action: Action) => void
  controller: Controller
}

/** The invite on the desk, or the sheet to paste one onto. The box a person types into stays the same throughout. */
export function InvitePanel({ state, dispatch, controller }: InvitePanelProps) {
  const blank = isBlank(state.desk)
  const isReply = !blank && state.tab === 'reply'
  return (
    <div className={blank ? 'first' : 'invite'}>
      {blank ? (
        <div key="title" className="first-title">
          <Unfold count={state.list.total} tray={state.tray} dispatch={dispatch} />
          <h1>{t('first.title')}</h1>
        </div>
      ) : (
        <InviteHeader key="header" state={state} dispatch={dispatch} />
      )}
      {isReply ? (
        <ReplyPanel key="reply" desk={state.desk} read={state.read} controller={controller} dispatch={dispatch} />
      ) : (
        <ReadingPanel key="reading" state={state} dispatch={dispatch} controller={controller} />
      )}
      {blank && <Example key="example" onShow={() => void controller.showExample()} />}
      {blank && (
        <p key="stays" className="stays">
          {t('first.stays')}
        </p>
      )}
    </div>
  )
}
