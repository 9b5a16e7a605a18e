import type { Database } from 'better-sqlite3'
import type { LocalDate } from '../../../common/situation.ts'
import type { Process } from '../../../common/timeline.ts'
import { prepared } from '../prepared.ts'

/** A row of `processes`. */
export interface ProcessRow {
  /** Number of the invite. */
  invite: number
  offer_on: LocalDate | null
  answer_by: LocalDate | null
  decides_on: LocalDate | null
  outcome: Process['outcome']
}

/** What is known of a process of which nothing was said. */
export const unsaidProcess: Process = { offerOn: null, answerBy: null, decidesOn: null, outcome: null }

/** What a row says. */
export function processOf(row: Omit<ProcessRow, 'invite'>): Process {
  return { offerOn: row.offer_on, answerBy: row.answer_by, decidesOn: row.decides_on, outcome: row.outcome }
}

/** What the person knows of the process of an invite. */
export function findProcess(db: Database, invite: string): Process {
  const row = prepared<[string], ProcessRow>(
    db,
    'SELECT processes.* FROM processes WHERE invite = (SELECT number FROM invites WHERE id = ?)',
  ).get(invite)
  return row ? processOf(row) : unsaidProcess
}

/** Puts what is known in the place of what was. Does nothing when there is no such invite. */
export function writeProcess(db: Database, invite: string, process: Process): void {
  prepared<[Process & { id: string }]>(
    db,
    `INSERT INTO processes (invite, offer_on, answer_by, decides_on, outcome)
     SELECT number, @offerOn, @answerBy, @decidesOn, @outcome FROM invites WHERE id = @id
     ON CONFLICT (invite) DO UPDATE SET offer_on = @offerOn, answer_by = @answerBy, decides_on = @decidesOn,
       outcome = @outcome`,
  ).run({ ...process, id: invite })
}
