import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { latestVersion, readVersion } from './migrate.ts'
import { beginCopy, finishCopy } from './sound-copy.ts'

/**
 * Keeps a copy of a database beside it before a newer program changes its form: `second-look.before-2.db`, where 2 is
 * the version that follows. Once for each version; a fresh or current database needs none. Throws what SQLite and the
 * file system throw.
 */
export function keepCopy(db: Database.Database, path: string): void {
  const version = readVersion(db)
  if (version === 0 || version >= latestVersion) return
  const target = path.replace(/\.db$/, `.before-${latestVersion}.db`)
  if (existsSync(target)) return
  const unchecked = beginCopy(target)
  db.prepare('VACUUM INTO ?').run(unchecked)
  finishCopy(unchecked, target)
}
