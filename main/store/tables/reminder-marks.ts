import type { Database } from 'better-sqlite3'
import type { LocalDateTime } from '../../../common/situation.ts'
import { prepared } from '../prepared.ts'

/** A row of `reminder_marks`: what the person did with a reminder. The reminders themselves follow from all that is kept. */
export interface ReminderMark {
  /** The reminder's id. */
  id: string
  /** Local time it was put off to; null when it was not. */
  until: LocalDateTime | null
  /** UTC; null when it is not done. */
  done_at: string | null
}

/** The marks of some reminders. */
export function listMarks(db: Database, ids: readonly string[]): Map<string, ReminderMark> {
  const rows = prepared<[string], ReminderMark>(
    db,
    'SELECT id, until, done_at FROM reminder_marks WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Puts a mark in the place of the one a reminder had. */
export function writeMark(db: Database, mark: ReminderMark): void {
  prepared<[ReminderMark]>(
    db,
    `INSERT INTO reminder_marks (id, until, done_at) VALUES (@id, @until, @done_at)
     ON CONFLICT (id) DO UPDATE SET until = @until, done_at = @done_at`,
  ).run(mark)
}
