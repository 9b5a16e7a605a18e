import type { DueFilter } from '../../../common/invite-filter.ts'

/** The start of the next interview that is in the diary. */
const planned = `(SELECT min(start) FROM interviews
  WHERE invite = invites.number AND state = 'planned' AND removed_at IS NULL AND start >= @today)`

/** The statuses in which something may be asked of the person. */
export const isOpen = `status IN ('new', 'replied', 'scheduled')`

/** Whether something is due from `@today` on. `last_day` is the last day that asks something, empty when none does. */
export const isAhead = `last_day >= @today`

/**
 * The next day from `@today` on that asks something: the answer while none was given, and the interview while it is
 * ahead: the one in the diary, else the one the text speaks of. Null when nothing does.
 */
export const due = `CASE WHEN ${isAhead} THEN min(
  CASE WHEN status = 'new' AND reply_by >= @today THEN substr(reply_by, 1, 10) ELSE '~' END,
  substr(coalesce(${planned}, CASE WHEN interview_start >= @today THEN interview_start END, '~'), 1, 10)) END`

/** The numbers of invites with an interview in the diary whose start fits. */
export const inDiary = (fits: string) =>
  `SELECT invite AS number FROM interviews INDEXED BY interviews_planned WHERE state = 'planned' AND removed_at IS NULL ${fits}`

const withinWeek = (column: string) => `${column} >= @today AND ${column} < @weekOn`

/** The numbers of invites of which a day lies in the week from today; those that are not open have to be left out. */
const inWeek = `SELECT number FROM invites INDEXED BY invites_asking
     WHERE status = 'new' AND reply_by IS NOT NULL AND deleted_at IS NULL AND ${withinWeek('reply_by')}
   UNION ALL SELECT number FROM invites INDEXED BY invites_meeting
     WHERE interview_start IS NOT NULL AND deleted_at IS NULL AND ${isOpen} AND ${withinWeek('interview_start')}
   UNION ALL ${inDiary(`AND ${withinWeek('start')}`)}`

/** What is asked of an invite by what is due next, and the numbers of those it can be true of. */
export const dueConditions: Record<DueFilter, { row: readonly string[]; numbers: string | null }> = {
  overdue: {
    row: ['first_day < @today'],
    numbers: `SELECT number FROM invites INDEXED BY invites_late
      WHERE first_day <> '~' AND deleted_at IS NULL AND first_day < @today`,
  },
  week: { row: [isOpen, `number IN (${inWeek})`], numbers: inWeek },
  none: { row: [`NOT ${isAhead}`], numbers: null },
}
