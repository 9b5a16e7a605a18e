import type { Database } from 'better-sqlite3'
import type { TrashItem, TrashKey } from '../../../common/history.ts'
import { prepared } from '../prepared.ts'
import { firstWords } from './invites.ts'

/** Where each kind of thing lies, the column that says it was thrown away, and what it is called. */
const kinds: Record<TrashKey['kind'], { table: string; removed: string; title: string; subtitle: string }> = {
  invite: {
    table: 'invites AS thing',
    removed: 'thing.deleted_at',
    title: 'coalesce(thing.company, thing.contact_name, substr(thing.text, 1, 300))',
    subtitle: `coalesce(thing.role, '')`,
  },
  contact: {
    table: 'contacts AS thing',
    removed: 'thing.removed_at',
    title: `CASE thing.name WHEN '' THEN thing.email ELSE thing.name END`,
    subtitle: 'thing.firm',
  },
  interview: {
    table: 'interviews AS thing JOIN invites ON invites.number = thing.invite',
    removed: 'thing.removed_at',
    title: 'coalesce(invites.company, invites.contact_name, substr(invites.text, 1, 300))',
    subtitle: 'thing.start',
  },
  debrief: {
    table: 'debriefs AS thing JOIN invites ON invites.number = thing.invite',
    removed: 'thing.removed_at',
    title: 'coalesce(invites.company, invites.contact_name, substr(invites.text, 1, 300))',
    subtitle: 'thing.written_on',
  },
}

/** Most things that are listed; the rest come up when these are gone. */
const mostListed = 1000

/** What was thrown away, newest first. */
export function listTrash(db: Database): TrashItem[] {
  type Row = { id: string; title: string; subtitle: string; removedAt: string }
  return Object.entries(kinds)
    .flatMap(([kind, { table, removed, title, subtitle }]) =>
      prepared<[], Row>(
        db,
        `SELECT thing.id, ${title} AS title, ${subtitle} AS subtitle, ${removed} AS removedAt FROM ${table}
           WHERE ${removed} IS NOT NULL ORDER BY ${removed} DESC LIMIT ${mostListed}`,
      )
        .all()
        .map((row) => ({ ...row, kind: kind as TrashKey['kind'], title: firstWords(row.title) })),
    )
    .sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1))
    .slice(0, mostListed)
}

/** Throws a thing away (`removedAt`, UTC) or puts it back (null). What was thrown away before keeps its time. */
export function markRemoved(db: Database, { kind, id }: TrashKey, removedAt: string | null): void {
  const [table] = kinds[kind].table.split(' ')
  const column = kind === 'invite' ? 'deleted_at' : 'removed_at'
  const change = removedAt === null ? '' : `AND ${column} IS NULL`
  prepared<[string | null, string]>(db, `UPDATE ${table} SET ${column} = ? WHERE id = ? ${change}`).run(removedAt, id)
}

/** Deletes a thing that was thrown away for good; does nothing to one that is in use. */
export function deleteRemoved(db: Database, { kind, id }: TrashKey): void {
  const [table] = kinds[kind].table.split(' ')
  const column = kind === 'invite' ? 'deleted_at' : 'removed_at'
  prepared<[string]>(db, `DELETE FROM ${table} WHERE id = ? AND ${column} IS NOT NULL`).run(id)
}
