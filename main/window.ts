import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { pageAddress } from './security.ts'
import { fitToDisplays, keepWindowState, readWindowState, windowStateName } from './window-state.ts'

/** Size of the first window, in device-independent pixels: room for the list, the letter and the opinion. */
const firstSize = { width: 1280, height: 860 }
const leastSize = { minWidth: 560, minHeight: 560 }

/** Opens the app's window and shows the page in it. */
export function openWindow(): BrowserWindow {
  const stateFile = join(app.getPath('userData'), windowStateName)
  const state = readWindowState(stateFile)
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...firstSize,
    ...leastSize,
    ...(state && fitToDisplays(state.bounds, workAreas)),
    title: app.getName(),
    // The desk's colour, so that nothing flashes before the page is drawn.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171C1C' : '#DDE2DC',
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  })
  reopenAfterCrash(window)
  window.once('ready-to-show', () => {
    if (state?.isMaximized) window.maximize()
    window.show()
    keepWindowState(window, stateFile)
  })
  void window.loadURL(pageAddress())
  return window
}

/** Shows a window that may be minimised, hidden or behind others. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/**
 * Has the page save what waits to be saved: it does so on `pagehide`. The real one comes when the page is
 * already being taken down and its calls are no longer answered.
 */
export function tellToSave(window: BrowserWindow): void {
  window.webContents.executeJavaScript(`dispatchEvent(new Event('pagehide'))`).catch(() => {})
}

/** Loads the page again when its process dies; what was saved is in the database. Twice in a minute is too often. */
function reopenAfterCrash(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    const now = performance.now()
    const isTooOften = now - lastCrash < 60_000
    lastCrash = now
    if (!isTooOften) return window.webContents.reload()
    dialog.showErrorBox(app.getName(), 'The window stopped twice. Your invites are saved. Start Second Look again.')
    app.quit()
  })
}
