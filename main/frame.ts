import { type BrowserWindow, nativeTheme, screen } from 'electron'
import type { CommandId } from '../common/commands.ts'
import { firstPreferences, type Preferences } from '../common/preferences.ts'
import { language, speak } from '../common/words/t.ts'
import type { FrameParts } from './ipc/handlers.ts'
import { offerInMenu, setMenu } from './menu.ts'
import { nextZoom, screenName } from './zoom.ts'

/** What the main process draws round the page: the menu, its language, and how large the page is. */
export interface Frame extends Omit<FrameParts, 'captureState' | 'takeHandedFile'> {
  /** Draws a new window as large as its screen asks for, also when it moves to another. */
  keepSize(window: BrowserWindow): void
}

/** The frame of the window there is; `send` gets the commands chosen in the menu. */
export function createFrame(ownWindow: () => BrowserWindow | null, send: (command: CommandId) => void): Frame {
  let preferences: Preferences = firstPreferences
  let offered: readonly CommandId[] = []

  const zoomOn = (window: BrowserWindow) => preferences.zoom[nameOfScreen(window)] ?? 1
  const draw = (window: BrowserWindow) => {
    if (!window.isDestroyed()) window.webContents.setZoomFactor(zoomOn(window))
  }
  setMenu(send)

  return {
    preferencesChanged(next) {
      preferences = next
      nativeTheme.themeSource = next.appearance
      if (next.language !== language()) {
        speak(next.language)
        setMenu(send)
        offerInMenu(offered)
      }
      const window = ownWindow()
      if (window !== null) draw(window)
    },
    offerCommands(ids) {
      offered = ids
      offerInMenu(ids)
    },
    zoom(step, zoom) {
      const window = ownWindow()
      if (window === null) return zoom
      const factor = nextZoom(zoomOn(window), step)
      preferences = { ...preferences, zoom: { ...zoom, [nameOfScreen(window)]: factor } }
      draw(window)
      return preferences.zoom
    },
    keepSize(window) {
      let lastScreen = ''
      window.webContents.on('dom-ready', () => draw(window))
      window.on('move', () => {
        const name = nameOfScreen(window)
        if (name !== lastScreen) draw(window)
        lastScreen = name
      })
      // The wheel with Ctrl held is one more way to ask for it.
      window.webContents.on('zoom-changed', (_event, direction) => send(`zoom.${direction}`))
    },
  }
}

function nameOfScreen(window: BrowserWindow): string {
  return screenName(screen.getDisplayMatching(window.getBounds()))
}
