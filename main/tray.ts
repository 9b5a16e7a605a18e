import { join } from 'node:path'
import { app, Menu, nativeImage, Tray } from 'electron'
import { t } from '../common/words/t.ts'
import type { NextLine } from './bell.ts'

/** What the icon beside the clock can ask for. */
export interface TrayActions {
  /** Makes a new invite of what is on the clipboard. */
  paste(): void
  /** Brings the window up. */
  open(): void
}

/**
 * Puts the icon beside the clock, on systems that have a place for one; elsewhere nothing is seen. The returned
 * function names its menu anew, in the language spoken now, with what waits next at its top.
 */
export function showTray({ paste, open }: TrayActions): (next: NextLine | null) => void {
  // macOS draws a template in the colour of its own bar.
  const name = process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'
  const tray = new Tray(nativeImage.createFromPath(join(import.meta.dirname, '../../resources/tray', name)))
  tray.setToolTip(app.getName())
  tray.on('click', open)
  return (next) =>
    tray.setContextMenu(
      Menu.buildFromTemplate([
        ...(next === null ? [] : [next, { type: 'separator' as const }]),
        { label: t('capture.trayPaste'), click: paste },
        { label: t('capture.trayOpen'), click: open },
        { type: 'separator' },
        { label: t('capture.trayQuit'), click: () => app.quit() },
      ]),
    )
}
