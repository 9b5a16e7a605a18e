import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { latestVersion, readVersion } from './migrate.ts'

/**
 * What a database is found to be. `fresh`: there is none yet. `stale-index`: only the word index is wrong, and it can be written anew.
 * `newer`: a newer program wrote it.
 */
export type Condition = 'fresh' | 'sound' | 'stale-index' | 'newer' | 'damaged'

/** The first bytes of every SQLite file. */
const magic = 'SQLite format 3\0'
const headerLength = 100
/** Where the header holds `user_version`, big-endian. */
const versionOffset = 60

/**
 * Looks at the header alone, without SQLite, which would already write beside the file.
 * `sound` here means worth opening. A file that is not there, or empty, is fresh unless a log lies beside it:
 * SQLite would delete that log.
 */
export function inspectHeader(path: string): Condition {
  const length = existsSync(path) ? statSync(path).size : 0
  if (length === 0) return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0 ? 'damaged' : 'fresh'
  const header = Buffer.alloc(headerLength)
  const file = openSync(path, 'r')
  const count = readSync(file, header, 0, headerLength, 0)
  closeSync(file)
  if (count < headerLength || header.toString('latin1', 0, magic.length) !== magic) return 'damaged'
  return header.readUInt32BE(versionOffset) > latestVersion ? 'newer' : 'sound'
}

/**
 * A complaint about the word index alone, as SQLite words it:
 * `malformed inverted index for FTS5 table main.invite_words`, `fts5: corruption found reading blob 10 from table …`.
 */
const aboutIndex = /\bfts5\b/i

/** Largest file that is looked through page by page at each start, in bytes: more would hold up the window. */
const largestRead = 4_000_000

/**
 * How much of a database is looked at before it is opened. `whole`: every page. `outline`: whether it is as long as it
 * says and its lists can be read. A large one is looked through when the last run did not end well, which shows by its
 * log, and each time a backup is made of it.
 */
export function depthFor(path: string): 'whole' | 'outline' {
  const log = `${path}-wal`
  const endedWell = !existsSync(log) || statSync(log).size === 0
  return endedWell && statSync(path).size > largestRead ? 'outline' : 'whole'
}

/** Looks through a database, its log included. Reads only; throws what SQLite throws. */
export function inspectDatabase(db: Database, depth: 'whole' | 'outline' = 'whole'): Condition {
  if (readVersion(db) > latestVersion) return 'newer'
  if (depth === 'outline') return inspectOutline(db)
  const found = db.pragma('quick_check') as { quick_check: string }[]
  const complaints = found.map((row) => row.quick_check).filter((complaint) => complaint !== 'ok')
  if (complaints.length === 0) return 'sound'
  return complaints.every((complaint) => aboutIndex.test(complaint)) ? 'stale-index' : 'damaged'
}

function inspectOutline(db: Database): Condition {
  const bytes = Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  if (bytes !== statSync(db.name).size) return 'damaged'
  db.prepare('SELECT name, sql FROM sqlite_schema').all()
  db.prepare('SELECT id, status FROM invites WHERE deleted_at IS NULL ORDER BY updated_at DESC LIMIT 200').all()
  return 'sound'
}
