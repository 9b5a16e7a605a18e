import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * Makes a copy of a database at `target`: `write` writes it to the path it is given, and it gets its name only when it
 * was looked through and found sound. Throws what SQLite and the file system throw.
 */
export async function makeSoundCopy(target: string, write: (path: string) => unknown): Promise<void> {
  const unchecked = beginCopy(target)
  try {
    await write(unchecked)
    finishCopy(unchecked, target)
  } catch (error) {
    rmSync(unchecked, { force: true })
    throw error
  }
}

/** The path to write a copy to. It is there, empty, and for nobody else to read: SQLite would make one for everybody. */
export function beginCopy(target: string): string {
  const unchecked = `${target}.part`
  rmSync(unchecked, { force: true })
  closeSync(openSync(unchecked, 'w', 0o600))
  return unchecked
}

/** Looks a copy through and gives it its name; throws when it is not as sound as what it was made from. */
export function finishCopy(unchecked: string, target: string): void {
  const copy = new Database(unchecked)
  // A backup is one file, without a log beside it.
  copy.pragma('journal_mode = DELETE')
  const answer = copy.pragma('quick_check', { simple: true })
  copy.close()
  if (answer !== 'ok') throw new Database.SqliteError('The copy is not sound', 'SQLITE_IOERR')
  renameSync(unchecked, target)
}
