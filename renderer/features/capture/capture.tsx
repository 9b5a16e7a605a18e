import './capture.css'
import { useState } from 'react'
import { t } from '../../../common/words/t.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import type { Incoming } from '../../state/intake.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { later } from '../../ui/later.tsx'
import { useIncoming } from './use-incoming.ts'

const WhereDialog = later(() => import('./where-dialog.tsx').then((it) => it.WhereDialog))

/** Takes in what is dropped or pasted anywhere on the window, and shows while dragging that it will. */
export function Capture({ state, controller }: { state: AppState; controller: Controller }) {
  const { desk, list } = state
  const [asked, setAsked] = useState<Incoming | null>(null)
  const hasInvite = state.place === 'invites' && !isBlank(desk)
  const isOver = useIncoming((incoming, landing) => {
    if (landing === 'on-invite' && hasInvite) setAsked(incoming)
    else void controller.take(incoming, 'new')
  })
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
      <WhereDialog
        isOpen={asked !== null}
        title={list.invites.find((invite) => invite.id === desk.id)?.title ?? t('tray.untitled')}
        onChoose={(target) => {
          setAsked(null)
          if (asked !== null) void controller.take(asked, target)
        }}
        onCancel={() => setAsked(null)}
      />
    </>
  )
}
