import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup, BackupPreview } from '../../common/backups.ts'
import { backupName, outworn, readBackupName } from './backup-names.ts'
import { latestVersion, readVersion } from './migrate.ts'
import { makeSoundCopy } from './sound-copy.ts'
import { firstWords } from './tables/invites.ts'

/** The folder of the backups in the data folder. */
const folderName = 'backups'

/** The folder the backups of a data folder lie in. */
export function backupFolder(folder: string): string {
  return join(folder, folderName)
}

/** The backups of a data folder, newest first. Throws what the file system throws. */
export function listBackups(folder: string): Backup[] {
  const lies = backupFolder(folder)
  if (!existsSync(lies)) return []
  return readdirSync(lies)
    .map(readBackupName)
    .filter((backup) => backup !== null)
    .map((backup) => ({ ...backup, bytes: statSync(join(lies, backup.name)).size }))
    .sort((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** Whether no backup was made on the day of `now`, UTC ISO-8601. */
export function isBackupDue(folder: string, now: string): boolean {
  return !listBackups(folder).some(({ madeAt, origin }) => origin === 'made' && madeAt.startsWith(now.slice(0, 10)))
}

/**
 * Copies an open database while it is in use, looks the copy through, and throws away the backups that are not needed
 * any more. `copyTo` writes the copy. `now` is UTC ISO-8601. Throws what SQLite and the file system throw; the earlier
 * backups are then as they were.
 */
export async function makeBackup(
  folder: string,
  now: string,
  copyTo: (path: string) => Promise<unknown>,
): Promise<Backup> {
  const lies = backupFolder(folder)
  mkdirSync(lies, { recursive: true, mode: 0o700 })
  const name = backupName(now, 'made')
  await makeSoundCopy(join(lies, name), copyTo)
  for (const old of outworn(readdirSync(lies), now)) rmSync(join(lies, old), { force: true })
  const made = listBackups(folder).find((backup) => backup.name === name)
  if (made === undefined) throw new Error('A backup just made is not there')
  return made
}

/** A backup opened to be read, or null when it is not sound or a newer program made it. */
export function openBackup(folder: string, name: string): Database.Database | null {
  if (readBackupName(name) === null) return null
  const path = join(backupFolder(folder), name)
  if (!existsSync(path)) return null
  const db = new Database(path, { readonly: true })
  try {
    if (db.pragma('quick_check', { simple: true }) === 'ok' && readVersion(db) <= latestVersion) return db
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
  }
  db.close()
  return null
}

/** What is in a backup; `idsNow` are the invites that are in the list now. Null when it cannot be read. */
export function previewBackup(folder: string, name: string, idsNow: ReadonlySet<string>): BackupPreview | null {
  const backup = listBackups(folder).find((each) => each.name === name)
  const db = backup === undefined ? null : openBackup(folder, name)
  if (backup === undefined || db === null) return null
  type Row = { id: string; updated_at: string; title: string }
  const rows = db
    .prepare<[], Row>(
      `SELECT id, updated_at, coalesce(company, contact_name, substr(text, 1, 300)) AS title
       FROM invites WHERE deleted_at IS NULL ORDER BY updated_at DESC`,
    )
    .all()
  db.close()
  const ids = new Set(rows.map(({ id }) => id))
  return {
    ...backup,
    invites: rows.length,
    lastChange: rows[0]?.updated_at ?? null,
    titles: rows.slice(0, 5).map(({ title }) => firstWords(title)),
    back: [...ids].filter((id) => !idsNow.has(id)).length,
    gone: [...idsNow].filter((id) => !ids.has(id)).length,
  }
}

/** The newest backup that is sound; null when there is none. */
export function newestSound(folder: string): Backup | null {
  return (
    listBackups(folder).find(({ name }) => {
      const db = openBackup(folder, name)
      db?.close()
      return db !== null
    }) ?? null
  )
}

/**
 * Puts a backup in the place of the database at `path`, which must be closed. What was there becomes a backup itself,
 * so that this can be taken back. `now` is UTC ISO-8601. Throws what the file system throws.
 */
export function putInPlace(folder: string, name: string, path: string, now: string): void {
  const lies = backupFolder(folder)
  const part = `${path}.part`
  copyFileSync(join(lies, name), part)
  const file = openSync(part, 'r+')
  fsyncSync(file)
  closeSync(file)
  const replaced = join(lies, backupName(now, 'replaced'))
  // A log that was left behind belongs to the old database and would be played into the new one, so it goes first.
  for (const companion of ['-wal', '-shm', '-journal', '']) {
    if (existsSync(path + companion)) renameSync(path + companion, replaced + companion)
  }
  renameSync(part, path)
}
