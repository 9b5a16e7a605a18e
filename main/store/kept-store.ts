import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup, BackupPreview } from '../../common/backups.ts'
import { fail, ok } from '../../common/result.ts'
import {
  backupFolder,
  isBackupDue,
  listBackups,
  makeBackup,
  newestSound,
  openBackup,
  previewBackup,
  putInPlace,
} from './backups.ts'
import { eraseStore } from './erase.ts'
import { attempt, type StoreFault } from './fault.ts'
import { databaseName, inMemory, openStore } from './open.ts'
import type { Store, Stored, StoreSources } from './store.ts'

/** The backups of a store. Every failure has a sentence for the person, and leaves everything as it was. */
export interface Backups {
  /** The folder they lie in. */
  folder: string
  /** The newest sound one when the file was begun anew, because it was damaged or gone; null otherwise. */
  offered: Backup | null
  /** Newest first. */
  list(): Stored<Backup[]>
  /** Makes one now. */
  make(): Promise<Stored<Backup>>
  /** Makes one unless there is one of today; null when there is. */
  makeDaily(): Promise<Stored<Backup | null>>
  /** What is in one. */
  preview(name: string): Stored<BackupPreview>
  /** Puts one in the place of what is kept now, which becomes a backup itself. */
  restore(name: string): Stored<null>
}

/** A store that stays the same for its callers when its file is exchanged for a backup. */
export interface KeptStore {
  store: Store
  notices: string[]
  canSave: boolean
  backups: Backups
  /**
   * Deletes the database and every copy and backup of it. The store is then empty and keeps nothing; when something
   * could not be deleted it is opened again with what is left.
   */
  erase(): Stored<null>
}

const notSound = 'This backup cannot be read, so nothing was changed. Choose another one.'
const notMade: Record<StoreFault, string> = {
  damaged: 'The file with your invites is damaged, so no backup was made. Start Second Look again.',
  locked:
    'Another program is using the file with your invites, so no backup was made. Close that program and try again.',
  'read-only': 'Second Look may not write in its folder, so no backup was made. Allow it to write there and try again.',
  full: 'The disk is full, so no backup was made. Make some room and try again.',
  other: 'The disk did not do it, so no backup was made. Try again.',
}
const notRestored: Record<StoreFault, string> = {
  damaged: notSound,
  locked:
    'Another program is using the file with your invites, so nothing was changed. Close that program and try again.',
  'read-only':
    'Second Look may not write in its folder, so nothing was changed. Allow it to write there and try again.',
  full: 'The disk is full, so the backup could not be brought back. Nothing was changed. Make some room and try again.',
  other: 'The disk did not do it, so nothing was changed. Try again.',
}
const erased = 'Everything was deleted. Start Second Look again to begin anew.'
const notErased = (paths: readonly string[]) =>
  `Not all of it could be deleted. This is left: ${paths.join(', ')}. Close other programs that use it and delete everything again.`
const notListed = 'The folder with the backups could not be read. Allow Second Look to read it and try again.'

/** Opens the store of a folder, and its backups. */
export function keepStore(folder: string, sources: StoreSources): KeptStore {
  let opened = openStore(folder, sources)
  const path = join(folder, databaseName)
  const store = forwarding(() => opened.store)

  const make = async (): Promise<Stored<Backup>> => {
    const copied = opened
    // The fault of an asynchronous copy is thrown into it; here it becomes a value like any other.
    const done = await makeBackup(folder, sources.utcNow(), (target) => copied.copyTo(target)).then(
      (backup) => ok(backup),
      // A copy breaks off when the store is closed meanwhile, to bring back a backup or to delete everything.
      (error: unknown) => (copied === opened ? attempt<Backup>(() => rethrow(error)) : fail('other' as const, '')),
    )
    return done.ok ? done : fail('store', notMade[done.error])
  }
  return {
    store,
    notices: opened.notices,
    canSave: opened.canSave,
    backups: {
      folder: backupFolder(folder),
      offered: opened.isBegunAnew ? newestSound(folder) : null,
      list() {
        const listed = attempt(() => listBackups(folder))
        return listed.ok ? listed : fail('store', notListed)
      },
      make,
      makeDaily: async () => {
        const due = attempt(() => opened.canSave && isBackupDue(folder, sources.utcNow()))
        if (!due.ok) return fail('store', notListed)
        return due.value ? make() : ok(null)
      },
      preview(name) {
        const shown = attempt(() => previewBackup(folder, name, idsIn(path)))
        return shown.ok && shown.value !== null ? ok(shown.value) : fail('store', notSound)
      },
      restore(name) {
        const backup = attempt(() => openBackup(folder, name))
        if (!backup.ok || backup.value === null) return fail('store', notSound)
        backup.value.close()
        opened.store.close()
        const placed = attempt(() => putInPlace(folder, name, path, sources.utcNow()))
        opened = openStore(folder, sources)
        return placed.ok ? ok(null) : fail('store', notRestored[placed.error])
      },
    },
    erase() {
      opened.store.close()
      const left = attempt(() => eraseStore(folder))
      const isGone = left.ok && left.value.length === 0
      opened = isGone ? inMemory(erased, sources) : openStore(folder, sources)
      if (isGone) return ok(null)
      return fail('store', notErased(left.ok ? left.value : [folder]))
    },
  }
}

/** A store that hands every call to the one there is now. */
function forwarding(current: () => Store): Store {
  return new Proxy({} as Store, { get: (_target, name) => Reflect.get(current(), name) })
}

/** The invites in the list of a database; none when there is no file yet. */
function idsIn(path: string): Set<string> {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  const ids = db.prepare<[], string>('SELECT id FROM invites WHERE deleted_at IS NULL').pluck().all()
  db.close()
  return new Set(ids)
}

function rethrow(error: unknown): never {
  throw error
}
