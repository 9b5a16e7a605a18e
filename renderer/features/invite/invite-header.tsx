import { t } from '../../../common/words/t.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyWords } from '../../commands/key-words.ts'
import type { Panel } from '../../panel.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { formatDistance, formatLongDay, formatMoment, toDate } from '../../ui/format.ts'
import { SaveLine } from '../../ui/save-line.tsx'
import { InviteTabs } from './invite-tabs.tsx'
import { Unfold } from './unfold.tsx'

/** What the line over an invite shows. */
export interface InviteHeaderProps {
  state: AppState
  panels: readonly Panel[]
  dispatch: (action: Action) => void
}

/**
 * The line over an invite: its tabs, whether it is saved, when an answer is due, and the next thing to do. Over a blank
 * sheet it says what to do with it; the tabs wait unseen, for the sheet stays under them when something is pasted.
 */
export function InviteHeader({ state, panels, dispatch }: InviteHeaderProps) {
  const { desk, list, read, tab } = state
  const blank = isBlank(desk)
  const title = list.invites.find((invite) => invite.id === desk.id)?.title ?? t('invite.new')
  const replyBy = read?.reading.facts.interview.replyBy?.value ?? null
  const replyDay = replyBy === null ? null : toDate(replyBy)
  return (
    <header className={blank ? 'first-title' : 'invite-header'}>
      <Unfold count={list.total} tray={state.tray} dispatch={dispatch} />
      <h1 className={blank ? '' : 'visually-hidden'}>{blank ? t('first.title') : title}</h1>
      <InviteTabs panels={panels} shown={blank ? 'hidden' : 'shown'} />
      {!blank && (
        <div className="invite-state">
          <SaveLine save={state.save} />
          {desk.sentAt !== null && <p className="when">{t('reply.sentOn', { day: formatMoment(desk.sentAt) })}</p>}
          {desk.sentAt === null && replyBy !== null && replyDay !== null && (
            <p className="when">
              {t('invite.replyBy')} <b>{formatLongDay(replyDay)}</b>, {formatDistance(replyBy, new Date())}
            </p>
          )}
        </div>
      )}
      {!blank && tab === 'reading' && read !== null && (
        <button type="button" className="btn do" onClick={() => dispatch({ type: 'tab', tab: 'reply' })}>
          {t('invite.draftReply')} <kbd>{keyWords('Mod+R', platform)}</kbd>
        </button>
      )}
    </header>
  )
}
