import { existsSync, renameSync } from 'node:fs'
import { basename } from 'node:path'

/** What SQLite may keep beside a database: the write-ahead log, its index, and the rollback journal. */
const companions = ['-wal', '-shm', '-journal']

/**
 * Renames a damaged database and what belongs to it, so that a rescue tool can still open the set as one.
 * `moment` is UTC ISO-8601 and becomes part of the name. Nothing is overwritten or deleted. Gives the new name
 * without its folder; throws what the file system throws.
 */
export function setAside(path: string, moment: string): string {
  const stamp = moment.slice(0, 19).replaceAll(':', '-')
  const wanted = `${path}.damaged-${stamp}`
  let target = wanted
  for (let count = 2; isTaken(target); count += 1) target = `${wanted}-${count}`
  // The log goes first: a database alone is still recognised as damaged the next time, a log alone could be lost.
  for (const part of [...companions, '']) {
    if (existsSync(path + part)) renameSync(path + part, target + part)
  }
  return basename(target)
}

function isTaken(target: string): boolean {
  return ['', ...companions].some((part) => existsSync(target + part))
}
