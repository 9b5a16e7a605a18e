import type { Backups } from './store/kept-store.ts'

/** How long after the start the first look is, so that it is in nobody's way, and how long between two looks. */
const firstLookMs = 20_000
const lookEveryMs = 60 * 60 * 1000

/** Makes a backup on every day the app is open. What goes wrong is logged without a word of what is kept, and tried again. */
export function keepBackedUp(backups: Backups, log: (line: string) => void): void {
  const look = async () => {
    const made = await backups.makeDaily()
    if (!made.ok) log(`No backup today: ${made.detail}`)
  }
  setTimeout(() => void look(), firstLookMs).unref()
  setInterval(() => void look(), lookEveryMs).unref()
}
