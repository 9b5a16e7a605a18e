import type { ElectronApplication } from 'playwright-core'

/** What the main process holds for these tests: the notifications that were shown, and the menu of the icon. */
interface Watched {
  shown: { body: string; emit(event: string): void }[]
  trayMenu: string[]
}

/** From now on keeps what the system would show. */
export async function watch(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ Notification, Tray }) => {
    const watched: Watched = { shown: [], trayMenu: [] }
    Object.assign(globalThis, { watched })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Watched['shown'][number]) {
      watched.shown.push(this)
    }
    Tray.prototype.setContextMenu = (menu) => {
      watched.trayMenu = menu?.items.map(({ label }) => label) ?? []
    }
  })
}

/** Puts the clock of the main process to a local time and wakes the machine up, as after a night. */
export async function wakeAt(electron: ElectronApplication, local: string): Promise<void> {
  await electron.evaluate(({ powerMonitor }, time) => {
    const kept = globalThis as unknown as { realDate?: DateConstructor }
    kept.realDate ??= Date
    const Real = kept.realDate
    const ahead = new Real(time).getTime() - Real.now()
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        super(...(given.length === 0 ? ([Real.now() + ahead] as const) : given))
      }
    } as DateConstructor
    powerMonitor.emit('resume')
  }, local)
}

/** The words of all notifications so far. */
export const bodies = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.shown.map(({ body }) => body))
/** The lines of the icon's menu, as it was last set. */
export const trayMenu = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.trayMenu)
/** Clicks on the first notification. */
export const clickNotification = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.shown[0]?.emit('click'))
