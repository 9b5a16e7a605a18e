import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ok, type Result } from '../../common/result.ts'
import { attempt, type StoreFault } from './fault.ts'
import { type Condition, depthFor, inspectDatabase, inspectHeader } from './inspect.ts'
import { keepCopy } from './keep-copy.ts'
import { migrate } from './migrate.ts'
import { setAside } from './set-aside.ts'
import { createStore, type Store, type StoreSources } from './store.ts'

/** The name of the database in its folder. */
export const databaseName = 'second-look.db'

/** An open store, and what there is to say about how it went. */
export interface OpenedStore {
  store: Store
  /** Full sentences for the person; empty when all is well. */
  notices: string[]
  /** Whether changes are kept. When false, the store lives in memory and the file is left as it was. */
  canSave: boolean
  /** Whether a file was begun, because there was none or it was damaged: then a backup may be wanted. */
  isBegunAnew: boolean
  /** Copies the open database to a file, page by page, while it goes on being used. */
  copyTo(path: string): Promise<unknown>
}

/** How long a call waits for another program to let go of the file, in milliseconds. */
const patienceMs = 2000

/**
 * Opens the database in a folder, making both when they are not there. Always gives a store that works:
 * a damaged file is set aside and a fresh one begun, and when the file cannot be used at all the store lives in memory.
 */
export function openStore(folder: string, sources: StoreSources): OpenedStore {
  const path = join(folder, databaseName)
  const condition = lookAt(folder, path)
  if (!condition.ok) return inMemory(faultSentence(condition.error, folder), sources)
  if (condition.value === 'newer') return inMemory(newerSentence, sources)

  const notices: string[] = []
  if (condition.value === 'damaged') {
    const aside = attempt(() => setAside(path, sources.utcNow()))
    if (!aside.ok) return inMemory(faultSentence('damaged', folder), sources)
    notices.push(damagedSentence(aside.value))
  }
  const db = connect(path, condition.value)
  if (!db.ok) return inMemory(faultSentence(db.error, folder), sources, notices)
  return {
    store: createStore(db.value, sources),
    notices,
    canSave: true,
    isBegunAnew: condition.value === 'damaged' || condition.value === 'fresh',
    copyTo: (target) => db.value.backup(target),
  }
}

/** Finds out what the file is, changing nothing in it or its log. */
function lookAt(folder: string, path: string): Result<Condition, StoreFault> {
  const header = attempt(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return inspectHeader(path)
  })
  if (!header.ok || header.value !== 'sound') return header
  const read = inspectThrough(path, { readonly: true })
  // A journal left by a crash has to be played back before anything can be read, which takes a writing connection.
  const looked = !read.ok && read.error === 'read-only' ? inspectThrough(path, {}) : read
  return !looked.ok && looked.error === 'damaged' ? ok('damaged') : looked
}

/** A reading connection does not fold the log into the file when it closes, so a damaged pair stays as found. */
function inspectThrough(path: string, options: Database.Options): Result<Condition, StoreFault> {
  // Asked before the connection makes a log of its own.
  const depth = depthFor(path)
  const db = attempt(() => new Database(path, { ...options, timeout: patienceMs, fileMustExist: true }))
  if (!db.ok) return db
  const condition = attempt(() => inspectDatabase(db.value, depth))
  db.value.close()
  return condition
}

/** Opens a file found sound, or begins a fresh one, and brings it up to date. */
function connect(path: string, condition: Condition): Result<Database.Database, StoreFault> {
  const db = attempt(() => {
    // SQLite would create the file readable by everyone; its log takes over the mode of the file.
    closeSync(openSync(path, 'a', 0o600))
    // A file from a back-up may have come with another mode. Some disks know none, and that must not stop the app.
    attempt(() => chmodSync(path, 0o600))
    return new Database(path, { timeout: patienceMs })
  })
  if (!db.ok) return db
  const ready = attempt(() => {
    configure(db.value)
    keepCopy(db.value, path)
    migrate(db.value)
    if (condition === 'stale-index') {
      db.value.exec(`INSERT INTO invite_words (invite_words) VALUES ('rebuild');
        INSERT INTO kept_words (kept_words) VALUES ('rebuild')`)
    }
    // SQLite opens a file it may not write without a word. This asks.
    db.value.exec('BEGIN IMMEDIATE; ROLLBACK')
  })
  if (ready.ok) return db
  db.value.close()
  return ready
}

/** Sets a connection up; decision 0002 says why each line is there. */
export function configure(db: Database.Database): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('foreign_keys = ON')
  // Network disks refuse the log; SQLite then answers with the mode it kept, which the next line makes certain.
  const mode = db.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal' && !db.memory) db.pragma('journal_mode = DELETE')
  db.pragma('synchronous = FULL')
}

/** A store that keeps nothing, and a sentence on why. */
export function inMemory(notice: string, sources: StoreSources, earlier: string[] = []): OpenedStore {
  const db = new Database(':memory:')
  configure(db)
  migrate(db)
  return {
    store: createStore(db, sources),
    notices: [...earlier, notice],
    canSave: false,
    isBegunAnew: false,
    copyTo: (target) => db.backup(target),
  }
}

const nothingKept = 'Until then, nothing you do here is kept.'
const newerSentence = `Your invites were saved by a newer version of Second Look. Install that version to see them. ${nothingKept}`

function damagedSentence(name: string): string {
  return `The file with your invites was damaged. It is kept beside the new one under the name ${name}, and Second Look begins with an empty list.`
}

/** What the person is told when the file cannot be used; each says what to do. */
function faultSentence(fault: StoreFault, folder: string): string {
  const advice: Record<StoreFault, string> = {
    damaged: `The file with your invites is damaged and could not be set aside. Make a copy of the folder ${folder}, then take ${databaseName} out of it and start Second Look again.`,
    locked: 'Another program is using the file with your invites. Close that program and start Second Look again.',
    'read-only': `Second Look may not write in the folder ${folder}. Allow it to write there and start it again.`,
    full: 'The disk is full, so the file with your invites could not be opened. Make some room and start Second Look again.',
    other: 'The disk did not give the file with your invites. Check the disk and start Second Look again.',
  }
  return `${advice[fault]} ${nothingKept}`
}
