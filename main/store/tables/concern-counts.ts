import type { Database } from 'better-sqlite3'
import type { ConcernKind } from '../../../common/reading.ts'
import type { PatternSources } from '../../remembering/patterns.ts'
import { prepared, preparedFirsts } from '../prepared.ts'

/** Most invites that are named for one theme. */
const mostNamed = 100

/** Leaves out what is in the trash or invented: few rows, found by their own indexes. */
const own = `invite NOT IN (SELECT number FROM invites WHERE deleted_at IS NOT NULL)
  AND invite NOT IN (SELECT number FROM invites WHERE is_example = 1)`

/** How many of the person's own invites there are, and for each theme those that have it, newest first. */
export function listConcernCounts(db: Database): Pick<PatternSources, 'invites' | 'concerns'> {
  const invites =
    preparedFirsts<[], number | null>(db, 'SELECT sum(invites) FROM invite_counts WHERE is_example = 0').get() ?? 0
  const kinds = prepared<[], { kind: ConcernKind; count: number }>(
    db,
    `SELECT kind, count(*) AS count FROM invite_concerns WHERE ${own} GROUP BY kind`,
  ).all()
  const named = preparedFirsts<[string], string>(
    db,
    `SELECT (SELECT id FROM invites WHERE number = invite) FROM invite_concerns
       WHERE kind = ? AND ${own} ORDER BY invite DESC LIMIT ${mostNamed}`,
  )
  return {
    invites,
    concerns: kinds.map(({ kind, count: found }) => ({ kind, count: found, invites: named.all(kind) })),
  }
}
