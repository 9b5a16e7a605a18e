import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { latestVersion, readVersion } from './migrate.ts'

/**
 * Keeps a copy of a database beside it before a newer program changes its form: `second-look.before-2.db`, where 2 is
 * the version that follows. Once for each version; a fresh or current database needs none. The copy has its name
 * only when it was looked through and found sound. Throws what SQLite and the file system throw.
 */
export function keepCopy(db: Database.Database, path: string): void {
  const version = readVersion(db)
  if (version === 0 || version >= latestVersion) return
  const target = path.replace(/\.db$/, `.before-${latestVersion}.db`)
  if (existsSync(target)) return
  const unchecked = `${target}.part`
  rmSync(unchecked, { force: true })
  // SQLite takes an empty file as it is, and would make one itself that everybody can read.
  closeSync(openSync(unchecked, 'w', 0o600))
  db.prepare('VACUUM INTO ?').run(unchecked)
  check(unchecked)
  renameSync(unchecked, target)
}

/** Looks through a copy; throws when it is not as sound as what it was made from. */
function check(path: string): void {
  const copy = new Database(path, { readonly: true })
  const answer = copy.pragma('quick_check', { simple: true })
  copy.close()
  if (answer !== 'ok') throw new Database.SqliteError('The copy is not sound', 'SQLITE_IOERR')
}
