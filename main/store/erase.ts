import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolder } from './backups.ts'
import { attempt } from './fault.ts'

/** What every file of the store is called by: the database, its log, copies before a change of form, damaged ones. */
const ownPrefix = 'second-look.'

/**
 * Deletes the database of a data folder, which must be closed, and all copies and backups of it. What else lies in
 * the folder stays. Gives the names of what could not be deleted; throws when the folder cannot be read.
 */
export function eraseStore(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const own = names.filter((name) => name.startsWith(ownPrefix)).map((name) => join(folder, name))
  // A log without its database is deleted first: the other way round a crash in between would leave words behind.
  const paths = [...own.sort().reverse(), backupFolder(folder)]
  return paths.filter((path) => !attempt(() => rmSync(path, { recursive: true, force: true })).ok)
}
