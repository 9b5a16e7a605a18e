import type { Database } from 'better-sqlite3'
import { type Debrief, debriefSchema } from '../../../common/debriefs.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { prepared } from '../prepared.ts'

/** A row of `debriefs`. */
export interface DebriefRow {
  number: number
  id: string
  /** Number of the invite. */
  invite: number
  /** Number of the interview. */
  interview: number | null
  /** Local day. */
  written_on: LocalDate
  ease: number | null
  wants: Debrief['wants']
  /** JSON. */
  terms: string
  /** JSON list. */
  questions: string
  /** JSON list. */
  cv_points: string
  /** UTC; null while it is not in the trash. */
  removed_at: string | null
  learned: string
  feedback: string
  goals: string
}

type Joined = DebriefRow & { invite_id: string; interview_id: string | null }
const joined = (join: 'JOIN' | 'CROSS JOIN') =>
  `SELECT debriefs.*, invites.id AS invite_id, interviews.id AS interview_id FROM debriefs
   ${join} invites ON invites.number = debriefs.invite LEFT JOIN interviews ON interviews.number = debriefs.interview`
const select = joined('JOIN')

function debriefOf(row: Joined): Debrief {
  return debriefSchema.parse({
    id: row.id,
    invite: row.invite_id,
    interview: row.interview_id,
    on: row.written_on,
    ease: row.ease,
    questions: JSON.parse(row.questions),
    learned: row.learned,
    feedback: row.feedback,
    cvPoints: JSON.parse(row.cv_points),
    goals: row.goals,
    wants: row.wants,
    terms: JSON.parse(row.terms),
  })
}

/** One debrief, also a removed one. */
export function findDebrief(db: Database, id: string): Debrief | undefined {
  const row = prepared<[string], Joined>(db, `${select} WHERE debriefs.id = ?`).get(id)
  return row && debriefOf(row)
}

/** The debriefs of one invite, or of all in the list, oldest first. */
export function listDebriefs(db: Database, invite: string | null): Debrief[] {
  const which = invite === null ? 'invites.deleted_at IS NULL AND is_example = 0' : 'invites.id = ?'
  // Of all there are few, so they lead to their invites; left alone SQLite goes through the invites.
  const from = invite === null ? joined('CROSS JOIN') : select
  return prepared<string[], Joined>(
    db,
    `${from} WHERE debriefs.removed_at IS NULL AND ${which} ORDER BY written_on, debriefs.number`,
  )
    .all(...(invite === null ? [] : [invite]))
    .map(debriefOf)
}

/** Puts a debrief in, or in the place of the one of its id. Does nothing when there is no such invite. */
export function writeDebrief(db: Database, debrief: Debrief): void {
  prepared(
    db,
    `INSERT INTO debriefs (id, invite, interview, written_on, ease, wants, terms, questions, cv_points, learned,
       feedback, goals)
     SELECT @id, number, (SELECT number FROM interviews WHERE id = @interview), @on, @ease, @wants, @terms, @questions,
       @cvPoints, @learned, @feedback, @goals FROM invites WHERE id = @invite
     ON CONFLICT (id) DO UPDATE SET interview = excluded.interview, written_on = @on, ease = @ease, wants = @wants,
       terms = @terms, questions = @questions, cv_points = @cvPoints, learned = @learned, feedback = @feedback,
       goals = @goals`,
  ).run({
    ...debrief,
    terms: JSON.stringify(debrief.terms),
    questions: JSON.stringify(debrief.questions),
    cvPoints: JSON.stringify(debrief.cvPoints),
  })
}
