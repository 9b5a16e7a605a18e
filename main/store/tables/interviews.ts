import type { Database } from 'better-sqlite3'
import { type Interview, type InterviewPatch, interviewSchema } from '../../../common/interviews.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { prepared } from '../prepared.ts'

/** A row of `interviews`. */
export interface InterviewRow {
  number: number
  id: string
  /** Number of the invite. */
  invite: number
  state: Interview['state']
  /** Local time in `zone`. */
  start: LocalDateTime
  zone: string | null
  duration_minutes: number | null
  format: Interview['format']
  place: string
  link: string
  /** JSON list of names. */
  people: string
  /** What names it in calendars. */
  uid: string
  /** Counts its changes for calendars. */
  sequence: number
  /** UTC; null while it is not in the trash. */
  removed_at: string | null
  notes: string
  sheet: string | null
}

/** An interview with what its invite is called in lists. */
export interface NamedInterview {
  interview: Interview
  company: string | null
  contact_name: string | null
  role: string | null
  opening: string
}

/** The column each part of a patch goes to. */
const patchColumns = {
  state: 'state',
  start: 'start',
  zone: 'zone',
  durationMinutes: 'duration_minutes',
  format: 'format',
  place: 'place',
  link: 'link',
  people: 'people',
  notes: 'notes',
  sheet: 'sheet',
} satisfies Record<keyof InterviewPatch, keyof InterviewRow>

type Joined = InterviewRow & { invite_id: string }
const columns = 'interviews.*, invites.id AS invite_id'
const joined = 'interviews JOIN invites ON invites.number = interviews.invite'

function interviewOf(row: Joined): Interview {
  return interviewSchema.parse({
    id: row.id,
    invite: row.invite_id,
    state: row.state,
    start: row.start,
    zone: row.zone,
    durationMinutes: row.duration_minutes,
    format: row.format,
    place: row.place,
    link: row.link,
    people: JSON.parse(row.people),
    notes: row.notes,
    sheet: row.sheet,
    uid: row.uid,
    sequence: row.sequence,
  })
}

/** Puts a new interview in. Does nothing when there is no such invite. */
export function insertInterview(db: Database, interview: Interview): void {
  prepared(
    db,
    `INSERT INTO interviews (id, invite, state, start, zone, duration_minutes, format, place, link, people, uid, sequence,
       notes, sheet)
     SELECT @id, number, @state, @start, @zone, @durationMinutes, @format, @place, @link, @people, @uid, @sequence,
       @notes, @sheet FROM invites WHERE id = @invite`,
  ).run({ ...interview, people: JSON.stringify(interview.people) })
}

/** Changes what the patch names; `sequence` is the new count of changes. */
export function updateInterview(db: Database, id: string, patch: InterviewPatch, sequence: number): void {
  const changes = Object.entries(patchColumns)
    .map(([key, column]) => ({ column, value: patch[key as keyof InterviewPatch] }))
    .filter(({ value }) => value !== undefined)
  const values = changes.map(({ value }) => (Array.isArray(value) ? JSON.stringify(value) : value))
  const settings = changes.map(({ column }) => `${column} = ?, `).join('')
  prepared(db, `UPDATE interviews SET ${settings} sequence = ? WHERE id = ?`).run(...values, sequence, id)
}

/** One interview, also a removed one. */
export function findInterview(db: Database, id: string): Interview | undefined {
  const row = prepared<[string], Joined>(db, `SELECT ${columns} FROM ${joined} WHERE interviews.id = ?`).get(id)
  return row && interviewOf(row)
}

/** The newest interview with a name in calendars, in the list or not. */
export function findByUid(db: Database, invite: string, uid: string): Interview | undefined {
  const row = prepared<[string, string], Joined>(
    db,
    `SELECT ${columns} FROM ${joined} WHERE interviews.uid = ? AND invites.id = ? AND removed_at IS NULL`,
  ).get(uid, invite)
  return row && interviewOf(row)
}

/** Interviews of one invite, or of all that are in the list, oldest first. */
export function listInterviews(db: Database, invite: string | null): NamedInterview[] {
  const which = invite === null ? 'invites.deleted_at IS NULL' : 'invites.id = ?'
  return prepared<string[], Joined & Omit<NamedInterview, 'interview'>>(
    db,
    `SELECT ${columns}, company, contact_name, role, substr(text, 1, 300) AS opening FROM ${joined}
       WHERE removed_at IS NULL AND ${which} ORDER BY start, interviews.number`,
  )
    .all(...(invite === null ? [] : [invite]))
    .map((row) => ({
      interview: interviewOf(row),
      company: row.company,
      contact_name: row.contact_name,
      role: row.role,
      opening: row.opening,
    }))
}
