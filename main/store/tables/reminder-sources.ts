import type { Database } from 'better-sqlite3'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import { usualMinutes } from '../../calendar/clashes.ts'
import { here } from '../../calendar/zoned.ts'
import { keptDays, type ReminderSources } from '../../remembering/reminders.ts'
import { prepared } from '../prepared.ts'
import { isNotGoneWithExample } from './contacts.ts'
import { firstWords } from './invites.ts'

/** Days more than a reminder is of use that are looked back: clocks elsewhere show another day. */
const margin = 2

const name = 'coalesce(company, contact_name, substr(text, 1, 300)) AS title'
/** Whose reminders are looked for: all, or those that are not of the invented example. */
export type Whose = 'all' | 'own'

/** Invites that count. */
const counting: Record<Whose, string> = {
  all: 'deleted_at IS NULL',
  own: 'deleted_at IS NULL AND is_example = 0',
}

/** People who count: those nobody wrote of, and those of an invite that counts. */
const countingPeople: Record<Whose, string> = {
  all: isNotGoneWithExample,
  own: `(NOT EXISTS (SELECT 1 FROM contact_invites WHERE contact = contacts.number)
    OR EXISTS (SELECT 1 FROM contact_invites JOIN invites ON invites.number = contact_invites.invite
      WHERE contact = contacts.number AND is_example = 0))`,
}

/** What reminders follow from at a local time. */
export function reminderSources(db: Database, now: LocalDateTime, whose: Whose): ReminderSources {
  const since = (days: number) =>
    new Date(Date.parse(`${now.slice(0, 10)}T00:00Z`) - (days + margin) * 86_400_000).toISOString().slice(0, 10)
  const titled = <T extends { title: string }>(rows: T[]) =>
    rows.map((row) => ({ ...row, title: firstWords(row.title) }))
  return {
    replies: titled(
      prepared<[LocalDate], ReminderSources['replies'][number]>(
        db,
        `SELECT id AS invite, ${name}, substr(reply_by, 1, 10) AS replyBy FROM invites INDEXED BY invites_asking
           WHERE ${counting[whose]} AND reply_by IS NOT NULL AND reply_by >= ? AND status = 'new' AND sent_at IS NULL`,
      ).all(since(keptDays['reply-due'])),
    ),
    interviews: titled(listUpcoming(db, since(keptDays.debrief), counting[whose])),
    quiet: titled(listQuiet(db, since(keptDays['follow-up']), now, counting[whose])),
    contacts: prepared<[], ReminderSources['contacts'][number]>(
      db,
      `SELECT id AS contact, CASE name WHEN '' THEN email ELSE name END AS title, write_again_on AS "on" FROM contacts
         WHERE write_again_on IS NOT NULL AND removed_at IS NULL AND ${countingPeople[whose]}`,
    ).all(),
  }
}

function listUpcoming(db: Database, since: LocalDate, counts: string): ReminderSources['interviews'] {
  type Row = {
    interview: string
    invite: string
    title: string
    start: LocalDateTime
    zone: string | null
    minutes: number
  }
  return prepared<[LocalDate], Row & { isDebriefed: 0 | 1 }>(
    db,
    `SELECT interviews.id AS interview, invites.id AS invite, ${name}, start, zone,
         coalesce(duration_minutes, ${usualMinutes}) AS minutes,
         EXISTS (SELECT 1 FROM debriefs WHERE debriefs.invite = interviews.invite AND debriefs.removed_at IS NULL
           AND (debriefs.interview = interviews.number OR debriefs.interview IS NULL)) AS isDebriefed
       FROM interviews JOIN invites ON invites.number = invite
       WHERE interviews.removed_at IS NULL AND start >= ? AND state <> 'cancelled' AND ${counts} AND status <> 'closed'`,
  )
    .all(since)
    .map(({ zone, isDebriefed, ...row }) => ({ ...row, start: here(row.start, zone), isDebriefed: isDebriefed === 1 }))
}

/**
 * Invites that were answered, or went to an interview, and from which nothing was heard since: no interview lies ahead,
 * and nothing was noted that came after.
 */
function listQuiet(db: Database, since: LocalDate, now: LocalDateTime, counts: string): ReminderSources['quiet'] {
  return prepared<[{ since: LocalDate; now: LocalDateTime }], ReminderSources['quiet'][number]>(
    db,
    `WITH last AS (
         SELECT number, max(moment) AS since FROM (
           SELECT number, sent_at AS moment FROM invites WHERE sent_at IS NOT NULL AND ${counts} AND sent_at >= @since
           UNION ALL
           SELECT invite, start FROM interviews
           WHERE removed_at IS NULL AND state <> 'cancelled' AND start >= @since AND start <= @now)
         GROUP BY number)
       SELECT id AS invite, ${name}, last.since AS since FROM last CROSS JOIN invites USING (number)
       WHERE ${counts} AND status IN ('replied', 'scheduled', 'attended', 'debriefed')
         AND NOT EXISTS (SELECT 1 FROM interviews WHERE interviews.invite = invites.number AND removed_at IS NULL AND state = 'planned'
           AND start > @now)
         AND NOT EXISTS (SELECT 1 FROM events WHERE events.invite = invites.number AND at > last.since
           AND kind IN ('offer', 'note', 'interview-set', 'interview-moved', 'interview-cancelled'))`,
  ).all({ since, now })
}
