import { useEffect, useSyncExternalStore } from 'react'
import type { Bridge } from '../common/ipc.ts'
import { t } from '../common/words/t.ts'
import { Bar } from './features/bar/bar.tsx'
import { InvitePanel } from './features/invite/invite-panel.tsx'
import { Notices } from './features/notices/notices.tsx'
import { SituationPanel } from './features/situation/situation-panel.tsx'
import { Tray } from './features/tray/tray.tsx'
import type { Controller } from './state/controller.ts'
import { isBlank } from './state/state.ts'
import type { Store } from './state/store.ts'
import { useKeys } from './state/use-keys.ts'

/** What the window is made of. */
export interface AppProps {
  store: Store
  controller: Controller
  onMenu: Bridge['onMenu']
}

/** The window: a bar, notices, the tray of invites, and the place the person is at. */
export function App({ store, controller, onMenu }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { dispatch } = store
  const { desk, list, place } = state
  const { text, receivedAt, corrections, dismissed, replyIntent } = desk

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a reading depends on, and nothing else is.
  useEffect(
    () => controller.read(store.state().desk),
    [text, receivedAt, corrections, dismissed, replyIntent, state.situationVersion],
  )
  useEffect(() => {
    const flush = () => controller.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    document.addEventListener('visibilitychange', flush)
    document.addEventListener('focusout', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      document.removeEventListener('focusout', flush)
    }
  }, [controller])
  useKeys({ store, controller, onMenu })

  const hasTray =
    place === 'invites' && (list.total > 0 || list.query !== '' || list.status !== null || desk.id !== null)
  const hasPlaces = hasTray || place === 'situation' || !isBlank(desk)
  return (
    <div className="window">
      <Bar
        place={place}
        places={hasPlaces ? 'shown' : 'hidden'}
        onGo={(next) => dispatch({ type: 'go', place: next })}
      />
      <Notices
        notices={state.notices}
        onUndo={(notice) => {
          dispatch({ type: 'notice-gone', id: notice.id })
          if (notice.undo !== null) void controller.undo(notice.undo)
        }}
        onDismiss={(id) => dispatch({ type: 'notice-gone', id })}
      />
      <div className={hasTray ? 'room has-tray' : 'room'}>
        {hasTray && (
          <Tray
            list={list}
            openId={desk.id}
            fold={state.tray}
            controller={controller}
            onFold={(tray) => dispatch({ type: 'tray', tray })}
          />
        )}
        <main className="place" aria-label={place === 'situation' ? t('app.situation') : t('app.invites')}>
          {place === 'situation' ? (
            <SituationPanel situation={state.situation} save={state.situationSave} onChange={controller.setSituation} />
          ) : (
            <InvitePanel state={state} dispatch={dispatch} controller={controller} />
          )}
        </main>
      </div>
    </div>
  )
}
