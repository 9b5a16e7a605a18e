import type { Database } from 'better-sqlite3'
import type { SimilarInvite } from '../../../common/other-invites.ts'
import type { Decision } from '../../../common/reading.ts'
import type { Likeness } from '../../analysis/same-job.ts'
import { prepared, preparedFirsts } from '../prepared.ts'
import { firstWords, type InviteRow } from './invites.ts'

/** An open invite and the decision it last came to. */
export interface DecidedInvite {
  id: string
  title: string
  /** Null when it was never read. */
  decision: Decision | null
}

/** What the list shows of an invite, also without a name. */
const titleColumns = `coalesce(company, contact_name, '') AS title, substr(text, 1, 300) AS opening`
type TitleRow = { title: string; opening: string }
const titleOf = ({ title, opening }: TitleRow) => (title === '' ? firstWords(opening) : title)

/** The line that tells of an invite like another. Throws when it is gone. */
export function findSimilar(db: Database, { id, kind, why }: Likeness & { id: string }): SimilarInvite {
  type Row = TitleRow & Pick<InviteRow, 'role' | 'status' | 'received_at'>
  const row = prepared<[string], Row>(
    db,
    `SELECT ${titleColumns}, role, status, received_at FROM invites WHERE id = ?`,
  ).get(id)
  if (!row) throw new Error('A signature has no invite')
  return {
    id,
    title: titleOf(row),
    subtitle: row.role ?? '',
    status: row.status,
    receivedAt: row.received_at,
    kind,
    why,
  }
}

/** Open invites, the newest change first, with the decision each last came to; and how many open ones there are. */
export function listDecisions(db: Database, limit: number): { of: number; invites: DecidedInvite[] } {
  const open = `FROM invites WHERE deleted_at IS NULL AND status <> 'closed'`
  const rows = prepared<[], TitleRow & Pick<InviteRow, 'id' | 'decision'>>(
    db,
    `SELECT id, decision, ${titleColumns} ${open} ORDER BY updated_at DESC LIMIT ${limit}`,
  ).all()
  const of =
    preparedFirsts<[], number | null>(db, `SELECT sum(invites) FROM invite_counts WHERE status <> 'closed'`).get() ?? 0
  return { of, invites: rows.map((row) => ({ id: row.id, decision: row.decision, title: titleOf(row) })) }
}
