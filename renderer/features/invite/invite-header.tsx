import { t } from '../../../common/words/t.ts'
import type { Panel } from '../../panel.ts'
import type { Action } from '../../state/reduce.ts'
import type { AppState } from '../../state/state.ts'
import { formatDistance, formatLongDay, toDate } from '../../ui/format.ts'
import { SaveLine } from '../../ui/save-line.tsx'
import { InviteTabs } from './invite-tabs.tsx'
import { Unfold } from './unfold.tsx'

/** What the line over an invite shows. */
export interface InviteHeaderProps {
  state: AppState
  panels: readonly Panel[]
  dispatch: (action: Action) => void
}

/** The line over an invite: its tabs, whether it is saved, when an answer is due, and the next thing to do. */
export function InviteHeader({ state, panels, dispatch }: InviteHeaderProps) {
  const { desk, list, read, tab } = state
  const title = list.invites.find((invite) => invite.id === desk.id)?.title ?? t('invite.new')
  const replyBy = read?.reading.facts.interview.replyBy?.value ?? null
  const replyDay = replyBy === null ? null : toDate(replyBy)
  return (
    <header className="invite-header">
      <h1 className="visually-hidden">{title}</h1>
      <Unfold count={list.total} tray={state.tray} dispatch={dispatch} />
      <InviteTabs panels={panels} />
      <div className="invite-state">
        <SaveLine save={state.save} />
        {replyBy !== null && replyDay !== null && (
          <p className="when">
            {t('invite.replyBy')} <b>{formatLongDay(replyDay)}</b>, {formatDistance(replyBy, new Date())}
          </p>
        )}
      </div>
      {tab === 'reading' && read !== null && (
        <button type="button" className="btn do" onClick={() => dispatch({ type: 'tab', tab: 'reply' })}>
          {t('invite.draftReply')}
        </button>
      )}
    </header>
  )
}
