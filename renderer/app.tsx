import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Bridge } from '../common/ipc.ts'
import type { Place } from '../common/panels.ts'
import { hearKeys } from './commands/hear-keys.ts'
import { OfferedCommands } from './commands/offered-commands.tsx'
import { commands } from './commands/use-commands.ts'
import { useWindowCommands } from './commands/window-commands.ts'
import { Bar } from './features/bar/bar.tsx'
import { Capture } from './features/capture/capture.tsx'
import { BackupOffer } from './features/keeping/offer.tsx'
import { BusyLine } from './features/notices/busy-line.tsx'
import { Notices } from './features/notices/notices.tsx'
import { Palette } from './features/palette/palette.tsx'
import { Shortcuts } from './features/shortcuts/shortcuts.tsx'
import { panels } from './panels.ts'
import { Room } from './room.tsx'
import type { Controller } from './state/controller.ts'
import { Live, LiveState } from './state/live.tsx'
import { isBlank } from './state/state.ts'
import type { Store } from './state/store.ts'
import { useFlush } from './state/use-flush.ts'
import { showContrast } from './ui/contrast.ts'
import { later } from './ui/later.tsx'
import { Opening } from './ui/opening.tsx'

const WaitingLine = later(() => import('./features/search/waiting-line.tsx').then((it) => it.WaitingLine))
const Toasts = later(() => import('./features/notices/toasts.tsx').then((it) => it.Toasts))

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
  const { text, receivedAt, corrections, dismissed, putOff, replyIntent, replyChoices, status } = desk

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what a reading depends on, and nothing else is.
  useEffect(
    () => controller.read(store.state().desk),
    [
      text,
      receivedAt,
      corrections,
      dismissed,
      putOff,
      replyIntent,
      replyChoices,
      status,
      state.preferences.namesCurrentPay,
      state.situationVersion,
      state.ownRules,
    ],
  )
  const { language, contrast } = state.preferences
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => showContrast(contrast, document.styleSheets), [contrast])
  useFlush(controller)
  useWindowCommands(store, controller, panels)
  useEffect(() => hearKeys(() => store.state().preferences), [store])
  useEffect(() => onMenu((id) => void commands.run(id)), [onMenu])
  const onGo = useCallback((next: Place) => dispatch({ type: 'go', place: next }), [dispatch])
  const onGone = useCallback((id: string) => dispatch({ type: 'notice-gone', id }), [dispatch])

  const hasTray =
    place === 'invites' && (list.total > 0 || list.query !== '' || list.status !== null || desk.id !== null)
  const hasPlaces = hasTray || place !== 'invites' || !isBlank(desk)
  const shown = panels.find((panel) => panel.area === 'place' && panel.id === place)
  // Until the first answers are there, nobody knows whether to show the first minute or the list.
  const isOpening = state.startup === null && state.notices.length === 0
  // The same element while the same place is shown: only what follows the state in it is drawn again.
  const shownPlace = useMemo(
    () =>
      isOpening ? (
        <Opening />
      ) : (
        shown && <Live of={shown.Component} dispatch={dispatch} controller={controller} panels={panels} />
      ),
    [isOpening, shown, dispatch, controller],
  )
  return (
    <LiveState value={state}>
      <I18nProvider locale={language}>
        <div className="window">
          <Bar place={place} panels={panels} places={hasPlaces ? 'shown' : 'hidden'} onGo={onGo} />
          <div className="lines">
            <Notices notices={state.notices} onDismiss={onGone} />
            {state.startup?.offeredBackup && (
              <BackupOffer backup={state.startup.offeredBackup} controller={controller} />
            )}
            {state.startup !== null && <WaitingLine state={state} dispatch={dispatch} controller={controller} />}
            <BusyLine busy={state.busy} onStop={controller.stop} />
          </div>
          <Room state={state} dispatch={dispatch} controller={controller} tray={hasTray ? 'there' : 'none'}>
            {shownPlace}
          </Room>
          <OfferedCommands controller={controller} />
          <Capture state={state} controller={controller} dispatch={dispatch} />
          <Toasts notices={state.notices} onUndo={(id) => void controller.undo(id)} onGone={onGone} />
          <Palette state={state} controller={controller} />
          <Shortcuts state={state} controller={controller} panels={panels} />
        </div>
      </I18nProvider>
    </LiveState>
  )
}
