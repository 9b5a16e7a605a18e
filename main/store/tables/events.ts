import type { Database } from 'better-sqlite3'
import type { InviteStatus } from '../../../common/invite.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { EventKind, InviteEvent } from '../../../common/timeline.ts'
import { prepared, preparedFirsts } from '../prepared.ts'

/** A row of `events`. That an invite was received is no row: it follows the invite itself. */
export interface EventRow {
  number: number
  id: string
  /** Number of the invite. */
  invite: number
  kind: Exclude<EventKind, 'received'>
  /** Local time. */
  at: LocalDateTime
  /** The status it led to; null when it changed none. */
  status: InviteStatus | null
  words: string
}

/** What is put into the timeline of an invite. */
export interface NewEvent {
  id: string
  /** Id of the invite. */
  invite: string
  kind: EventRow['kind']
  at: LocalDateTime
  status: InviteStatus | null
  words: string
}

/** Puts something into the timeline. Does nothing when there is no such invite. */
export function insertEvent(db: Database, event: NewEvent): void {
  prepared<[NewEvent]>(
    db,
    `INSERT INTO events (id, invite, kind, at, status, words)
     SELECT @id, number, @kind, @at, @status, @words FROM invites WHERE id = @invite`,
  ).run(event)
}

/** What happened to one invite, oldest first; first that it came. */
export function listEvents(db: Database, invite: string): InviteEvent[] {
  const received = preparedFirsts<[string], LocalDateTime>(db, 'SELECT received_at FROM invites WHERE id = ?').get(
    invite,
  )
  if (received === undefined) return []
  const rows = prepared<[string], Omit<EventRow, 'number' | 'invite'>>(
    db,
    `SELECT id, kind, at, status, words FROM events WHERE invite = (SELECT number FROM invites WHERE id = ?)
       ORDER BY at, number`,
  ).all(invite)
  return [{ id: invite, kind: 'received', at: received, status: 'new', words: '' }, ...rows]
}
