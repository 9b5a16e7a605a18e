import { t } from '../../../common/words/t.ts'
import type { Action } from '../../state/reduce.ts'
import type { AppState } from '../../state/state.ts'
import { formatDistance, formatLongDay, toDate } from '../../ui/format.ts'
import { SaveLine } from '../../ui/save-line.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { Unfold } from './unfold.tsx'

/** Id of the panel the invite's tabs show. */
export const invitePanelId = 'invite-panel'

/** The line over an invite: its tabs, whether it is saved, when an answer is due, and the next thing to do. */
export function InviteHeader({ state, dispatch }: { state: AppState; dispatch: (action: Action) => void }) {
  const { desk, list, read, tab } = state
  const title = list.invites.find((invite) => invite.id === desk.id)?.title ?? t('invite.new')
  const replyBy = read?.reading.facts.interview.replyBy?.value ?? null
  const replyDay = replyBy === null ? null : toDate(replyBy)
  return (
    <header className="invite-header">
      <h1 className="visually-hidden">{title}</h1>
      <Unfold count={list.total} tray={state.tray} dispatch={dispatch} />
      <Tabs
        label={t('invite.tabs')}
        className="tabs"
        panelId={invitePanelId}
        selected={tab}
        items={[
          { id: 'reading', label: t('invite.reading') },
          { id: 'reply', label: t('invite.reply') },
        ]}
        onSelect={(next) => dispatch({ type: 'tab', tab: next })}
      />
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
