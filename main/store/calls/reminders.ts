import type { Reminder } from '../../../common/reminders.ts'
import { ok } from '../../../common/result.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { remindersFrom } from '../../remembering/reminders.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { listMarks, writeMark } from '../tables/reminder-marks.ts'
import { reminderSources, type Whose } from '../tables/reminder-sources.ts'

/** The calls about reminders. */
export interface ReminderCalls {
  /** Those that are due at a local time or wait, soonest first; the example's too, unless only the own ones are asked for. */
  listReminders(now: LocalDateTime, whose?: Whose): Stored<Reminder[]>
  /** Puts one off; one that was done is there again. */
  snoozeReminder(id: string, until: LocalDateTime): Stored<null>
  /** Marks one as done. */
  doneReminder(id: string): Stored<null>
}

/** The calls about reminders, on a database. */
export function reminderCalls({ db, within, change, utcNow }: Keeper): ReminderCalls {
  return {
    listReminders: (now, whose = 'all') =>
      within(() => ok(remindersFrom(reminderSources(db, now, whose), now, (ids) => listMarks(db, ids)))),
    snoozeReminder: (id, until) =>
      change('Put a reminder off.', () => {
        writeMark(db, { id, until, done_at: null })
        return ok(null)
      }),
    doneReminder: (id) =>
      change('Marked a reminder as done.', () => {
        const until = listMarks(db, [id]).get(id)?.until ?? null
        writeMark(db, { id, until, done_at: utcNow() })
        return ok(null)
      }),
  }
}
