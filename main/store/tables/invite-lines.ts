import type { Database } from 'better-sqlite3'
import type { InviteLine } from '../../exchange/invite-table.ts'

/** The invites in the list, oldest first, as lines of a table. */
export function listInviteLines(db: Database): InviteLine[] {
  return db
    .prepare<[], InviteLine>(
      `SELECT coalesce(invites.company, '') AS firm, coalesce(role, '') AS role, coalesce(contact_name, '') AS contact,
         status, received_at AS receivedAt, coalesce(sent_at, '') AS sentAt,
         coalesce(interview_start, '') AS interviewStart, coalesce(processes.outcome, '') AS outcome
       FROM invites LEFT JOIN processes ON processes.invite = invites.number
       WHERE deleted_at IS NULL ORDER BY received_at, invites.number`,
    )
    .all()
}
