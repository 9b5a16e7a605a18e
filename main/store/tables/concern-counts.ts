import type { Database } from 'better-sqlite3'
import type { ConcernKind } from '../../../common/reading.ts'
import type { PatternSources } from '../../remembering/patterns.ts'

/** Most invites that are named for one theme. */
const mostNamed = 100

/** How many of the person's own invites were read, and for each theme those that have it, newest first. */
export function listConcernCounts(db: Database): Pick<PatternSources, 'invites' | 'concerns'> {
  const own = 'deleted_at IS NULL AND is_example = 0'
  const invites =
    db.prepare<[], number>(`SELECT count(*) FROM invites WHERE ${own} AND decision IS NOT NULL`).pluck().get() ?? 0
  const kinds = db
    .prepare<[], { kind: ConcernKind; count: number }>(
      `SELECT invite_concerns.kind, count(*) AS count FROM invite_concerns JOIN invites ON invites.number = invite
       WHERE ${own} GROUP BY invite_concerns.kind`,
    )
    .all()
  const named = db
    .prepare<[string], string>(
      `SELECT id FROM invite_concerns JOIN invites ON invites.number = invite
       WHERE invite_concerns.kind = ? AND ${own} ORDER BY invite DESC LIMIT ${mostNamed}`,
    )
    .pluck()
  return { invites, concerns: kinds.map(({ kind, count }) => ({ kind, count, invites: named.all(kind) })) }
}
