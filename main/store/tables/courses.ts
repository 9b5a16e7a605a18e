import type { Database } from 'better-sqlite3'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import type { Course, InviteEvent } from '../../../common/timeline.ts'
import { prepared, preparedFirsts } from '../prepared.ts'
import { due } from './invite-due.ts'
import { firstWords, type InviteRow } from './invites.ts'
import { type ProcessRow, processOf } from './processes.ts'

/** Most processes that are shown at once; of more, those changed last. */
const mostCourses = 500

/** The day of the first invite in the list; null when there is none. */
export function firstDay(db: Database): LocalDate | null {
  const first = preparedFirsts<[], LocalDateTime | null>(
    db,
    'SELECT min(received_at) FROM invites WHERE deleted_at IS NULL AND is_example = 0',
  ).get()
  return first?.slice(0, 10) ?? null
}

/** Open processes, and those last changed from `closedSince` on, newest change first, each with all its dates. */
export function listCourses(db: Database, today: LocalDate, closedSince: LocalDate): Course[] {
  type Row = Pick<InviteRow, 'number' | 'id' | 'status' | 'is_example' | 'received_at' | 'role' | 'pay'> &
    Omit<ProcessRow, 'invite'> & { name: string; due: LocalDate | null }
  const rows = prepared<[{ today: LocalDate; closedSince: LocalDate }], Row>(
    db,
    `SELECT number, id, status, is_example, received_at, role, pay, offer_on, answer_by, decides_on, outcome,
         coalesce(company, contact_name, substr(text, 1, 300)) AS name, ${due} AS due
       FROM invites LEFT JOIN processes ON processes.invite = invites.number
       WHERE deleted_at IS NULL AND (status <> 'closed' OR updated_at >= @closedSince)
       ORDER BY updated_at DESC, number DESC LIMIT ${mostCourses}`,
  ).all({ today, closedSince })
  const numbers = JSON.stringify(rows.map(({ number }) => number))
  const events = byInvite(
    prepared<[string], InviteEvent & { invite: number }>(
      db,
      `SELECT invite, id, kind, at, status, words FROM events WHERE invite IN (SELECT value FROM json_each(?))
         ORDER BY invite, at, number`,
    ).all(numbers),
  )
  const interviews = byInvite(
    prepared<[string], { invite: number; id: string; start: string }>(
      db,
      `SELECT invite, id, start FROM interviews WHERE invite IN (SELECT value FROM json_each(?))
           AND state = 'planned' AND removed_at IS NULL ORDER BY invite, start`,
    ).all(numbers),
  )
  return rows.map((row) => ({
    invite: row.id,
    title: firstWords(row.name),
    subtitle: row.role ?? '',
    status: row.status,
    isExample: row.is_example === 1,
    pay: row.pay ?? '',
    ...processOf(row),
    events: [
      { id: row.id, kind: 'received' as const, at: row.received_at, status: 'new' as const, words: '' },
      ...(events.get(row.number) ?? []).map(({ invite: _invite, ...event }) => event),
    ],
    interviews: (interviews.get(row.number) ?? []).map(({ id, start }) => ({ id, start })),
    dueAt: row.due,
  }))
}

function byInvite<T extends { invite: number }>(rows: T[]): Map<number, T[]> {
  return Map.groupBy(rows, ({ invite }) => invite)
}
