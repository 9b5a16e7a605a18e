import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../common/result.ts'

/**
 * What can go wrong with the file, whatever the call was. `damaged`: it is not a sound database.
 * `locked`: another program holds it. `read-only`: we may not write it or its folder. `full`: no room on the disk.
 */
export const storeFaults = ['damaged', 'locked', 'read-only', 'full', 'other'] as const
export type StoreFault = (typeof storeFaults)[number]

/** SQLite's and the system's codes by their beginning: extended codes such as `SQLITE_BUSY_RECOVERY` come along. */
const faultsByCode: [prefix: string, fault: StoreFault][] = [
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['EBUSY', 'locked'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EEXIST', 'read-only'],
  ['EISDIR', 'read-only'],
  ['ENOTDIR', 'read-only'],
  ['SQLITE_FULL', 'full'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
]

/**
 * Runs something that touches the database or its file, and turns their errors into values.
 * Both only know how to throw; anything else that is thrown is a broken invariant and goes on up to the door.
 */
export function attempt<T>(run: () => T): Result<T, StoreFault> {
  try {
    return ok(run())
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const known = faultsByCode.find(([prefix]) => code.startsWith(prefix))
    return fail(known ? known[1] : 'other', code)
  }
}

/** The code of an error of SQLite or of the file system, null for any other. */
function codeOf(error: unknown): string | null {
  if (error instanceof Database.SqliteError) return error.code
  const isSystemError = error instanceof Error && 'syscall' in error && 'code' in error
  return isSystemError && typeof error.code === 'string' ? error.code : null
}
