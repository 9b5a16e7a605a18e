import type { LocalDateTime } from '../common/situation.ts'

/** The one place time comes from. Everything that needs it is handed a clock. */
export interface Clock {
  /** The moment as UTC ISO-8601 with milliseconds, for the database. */
  utcNow(): string
  /** What the clock on the wall shows, to the minute, for reading dates in a text. */
  localNow(): LocalDateTime
}

/** The clock of this machine. */
export const systemClock: Clock = {
  utcNow: () => new Date().toISOString(),
  localNow: () => {
    const now = new Date()
    const two = (part: number) => String(part).padStart(2, '0')
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`
  },
}
