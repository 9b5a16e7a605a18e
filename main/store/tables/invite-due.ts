import type { DueFilter } from '../../../common/invite-filter.ts'

/** The start of the next interview that is in the diary. */
const planned = `(SELECT min(start) FROM interviews
  WHERE invite = invites.number AND state = 'planned' AND removed_at IS NULL AND start >= @today)`

/** The statuses in which something may be asked of the person. */
export const isOpen = `status IN ('new', 'replied', 'scheduled')`

/**
 * The next day from `@today` on that asks something: the answer while none was given, and the interview while it is
 * ahead: the one in the diary, else the one the text speaks of. Null when nothing does.
 */
export const due = `nullif(min(
  CASE WHEN status = 'new' AND reply_by >= @today THEN substr(reply_by, 1, 10) ELSE '~' END,
  CASE WHEN ${isOpen}
    THEN substr(coalesce(${planned}, CASE WHEN interview_start >= @today THEN interview_start END, '~'), 1, 10)
    ELSE '~' END), '~')`

/** The numbers of invites with an interview in the diary whose start fits. */
export const inDiary = (fits: string) =>
  `SELECT invite AS number FROM interviews INDEXED BY interviews_planned WHERE state = 'planned' AND removed_at IS NULL ${fits}`

/** The numbers of invites of which a day fits: to answer by, of the interview in the text, of one in the diary. */
const withDay = (fits: (column: string) => string, met: string) =>
  `SELECT number FROM invites INDEXED BY invites_asking
     WHERE status = 'new' AND reply_by IS NOT NULL AND deleted_at IS NULL AND ${fits('reply_by')}
   UNION ALL SELECT number FROM invites INDEXED BY invites_meeting
     WHERE interview_start IS NOT NULL AND deleted_at IS NULL AND ${met} AND ${fits('interview_start')}
   UNION ALL ${inDiary(`AND ${fits('start')}`)}`

/** The numbers of invites that something may be due for from today on; those that are not open have to be left out. */
export const upcoming = withDay((column) => `${column} >= @today`, isOpen)

/** The numbers of invites by what is due next; those that are not open have to be left out. */
export const dueSets: Record<Exclude<DueFilter, 'none'>, string> = {
  week: withDay((column) => `${column} >= @today AND ${column} < @weekOn`, isOpen),
  // Whoever has answered is not late for an interview that only the text speaks of.
  overdue: withDay((column) => `${column} < @today`, `status IN ('new', 'scheduled')`),
}
