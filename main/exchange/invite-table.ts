import { stringify } from 'csv-stringify/sync'

/** A line of the table of invites; an empty string is "not said". */
export interface InviteLine {
  firm: string
  role: string
  contact: string
  status: string
  /** Local time. */
  receivedAt: string
  sentAt: string
  interviewStart: string
  outcome: string
}

const heads: Record<keyof InviteLine, string> = {
  firm: 'Firm',
  role: 'Role',
  contact: 'Contact',
  status: 'Status',
  receivedAt: 'Received',
  sentAt: 'Reply sent',
  interviewStart: 'Interview',
  outcome: 'Outcome',
}

/**
 * The invites as a table for a spreadsheet. It begins with a byte order mark, so that letters with accents come through,
 * and nothing in it is taken for a formula.
 */
export function inviteTable(lines: readonly InviteLine[]): string {
  return stringify([...lines], {
    header: true,
    columns: heads,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
