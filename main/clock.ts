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
  localNow: () => localTime(new Date()),
}

/** What the clock on the wall of this machine shows at a moment, to the minute. */
export function localTime(moment: Date): LocalDateTime {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}
