import './capture.css'
import { useState } from 'react'
import type { InviteStatus } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import type { Incoming } from '../../state/intake.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { later } from '../../ui/later.tsx'
import { meetingFileIn } from './incoming.ts'
import { useIncoming } from './use-incoming.ts'

const WhereDialog = later(() => import('./where-dialog.tsx').then((it) => it.WhereDialog))

/** What taking things in needs of the window. */
export interface CaptureProps {
  state: AppState
  controller: Controller
  dispatch: (action: Action) => void
}

/** Takes in what is dropped or pasted anywhere on the window, and shows while dragging that it will. */
export function Capture({ state, controller, dispatch }: CaptureProps) {
  const { desk, list } = state
  const [asked, setAsked] = useState<Incoming | null>(null)
  const hasInvite = state.place === 'invites' && !isBlank(desk)
  const isOver = useIncoming((incoming, landing) => {
    const isOnInvite = landing === 'on-invite' && hasInvite
    const meeting = isOnInvite ? meetingFileIn(incoming) : null
    if (meeting !== null && desk.id !== null) void takeIn(meeting, { id: desk.id, status: desk.status }, incoming)
    else if (isOnInvite) setAsked(incoming)
    else void controller.take(incoming, 'new')
  })
  /** What a calendar says of the interview goes into the diary; a file without a meeting is asked about like others. */
  const takeIn = async (file: File, invite: { id: string; status: InviteStatus }, incoming: Incoming) => {
    const { takeMeeting } = await import('../interview/meeting-file.ts')
    if (!(await takeMeeting({ controller, dispatch }, invite, file))) setAsked(incoming)
  }
  useCommands({
    'invite.paste': () => void controller.takeClipboard('new'),
    'invite.add-paper': hasInvite ? () => void controller.takeClipboard('here') : null,
  })
  return (
    <>
      {isOver && (
        <section className="drop-here" aria-label={t('capture.dropName')}>
          <p>
            {t('capture.drop')} <span>{t('capture.dropTypes')}</span>
          </p>
        </section>
      )}
      {asked !== null && (
        <WhereDialog
          title={list.invites.find((invite) => invite.id === desk.id)?.title ?? t('tray.untitled')}
          onChoose={(target) => {
            setAsked(null)
            void controller.take(asked, target)
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  )
}
