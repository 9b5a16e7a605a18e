import type { Reminder } from '../common/reminders.ts'
import type { LocalDateTime } from '../common/situation.ts'

/** What watching the reminders needs of the world outside. */
export interface ReminderParts {
  /** Those that are due at a time or wait, soonest first; null when they cannot be read now. */
  list(now: LocalDateTime): readonly Reminder[] | null
  localNow(): LocalDateTime
  /** Calls `then` after so many milliseconds; the returned function stops it. */
  wait(ms: number, then: () => void): () => void
  /** Tells of what came due since the last look: at least one. */
  tell(due: readonly Reminder[]): void
  /** Shows what waits next; null when nothing does. */
  showNext(next: Reminder | null): void
}

/** Knows what comes due, and when to look again. */
export interface ReminderWatch {
  /** Looks now: at the start, and when the machine wakes up. */
  look(): void
  /** Something may be another now: looks in a moment, however often it is told within that. */
  changed(): void
  /** Looks no more. */
  end(): void
}

const minuteMs = 60_000
/** The longest time between two looks: clocks are put right, and a timer sleeps with the machine. */
const longestMs = 60 * minuteMs
/** Several changes within this are looked at once. */
const pauseMs = 2000

/**
 * Watches the reminders with one timer, which ends when the next one is due. What is due at the first look is not told:
 * the window shows it when it opens.
 */
export function watchReminders(parts: ReminderParts): ReminderWatch {
  let told: ReadonlySet<string> | null = null
  let stop = () => {}
  let isLookingSoon = false

  function look(): void {
    stop()
    isLookingSoon = false
    const now = parts.localNow()
    const reminders = parts.list(now)
    if (reminders === null) {
      stop = parts.wait(longestMs, look)
      return
    }
    const due = reminders.filter(({ state }) => state === 'due')
    const before = told
    const fresh = before === null ? [] : due.filter((reminder) => !before.has(nameOf(reminder)))
    // Only what is still due is remembered: one that is put off and comes again is told again.
    told = new Set(due.map(nameOf))
    if (fresh.length > 0) parts.tell(fresh)
    const next = reminders.find(({ state }) => state === 'waiting') ?? null
    parts.showNext(next)
    stop = parts.wait(next === null ? longestMs : waitUntil(next.dueAt, now), look)
  }

  return {
    look,
    changed() {
      if (isLookingSoon) return
      stop()
      isLookingSoon = true
      stop = parts.wait(pauseMs, look)
    },
    end: () => stop(),
  }
}

/** One that was put off is another one for being told. */
function nameOf({ id, dueAt }: Reminder): string {
  return `${id} ${dueAt}`
}

/** Times are kept to the minute, so a look is never sooner than a minute after the last. */
function waitUntil(dueAt: LocalDateTime, now: LocalDateTime): number {
  const ms = Date.parse(`${dueAt.slice(0, 16)}Z`) - Date.parse(`${now.slice(0, 16)}Z`)
  return Math.min(Math.max(ms, minuteMs), longestMs)
}
