import type { Database } from 'better-sqlite3'
import { fail, type Result } from '../../common/result.ts'
import type { LocalDateTime } from '../../common/situation.ts'
import { localTime } from '../clock.ts'
import { attempt, type StoreFault } from './fault.ts'
import { runAsStep, runUnder, startJournal } from './journal.ts'

/** What a store call gives back: the value, or `store` with a sentence for the person. Nothing is half done. */
export type Stored<T> = Result<T, 'store'>

/** Where the store takes time and names from. */
export interface StoreSources {
  /** UTC ISO-8601. */
  utcNow(): string
  /** A fresh UUID. */
  newId(): string
}

/** What every group of calls works with. */
export interface Keeper {
  db: Database
  /** UTC ISO-8601. */
  utcNow(): string
  /** Local time. */
  localNow(): LocalDateTime
  /** A fresh UUID. */
  newId(): string
  /** Runs one call in a transaction of its own. What it writes cannot be taken back. */
  within<T>(run: () => Stored<T>): Stored<T>
  /** The same for one that opens steps itself. */
  withJournal<T>(run: () => Stored<T>): Stored<T>
  /**
   * Runs one call as one thing that can be taken back; `label` tells of it, as a sentence. Calls of the same `fuse`
   * shortly after one another are one thing. When it is refused nothing stays of it.
   */
  change<T>(label: string | ((value: T) => string), run: () => Stored<T>, fuse?: string): Stored<T>
  /**
   * Runs several calls as one: one transaction, and one thing that can be taken back, together with earlier ones of the
   * same `fuse` however long ago, as long as nothing else was changed between them.
   */
  together<T>(label: string, run: () => Stored<T>, fuse: string): Stored<T>
}

/** How long after the first of them changes of the same `fuse` are still one thing. */
const fuseMs = 5000

/** What the person is told when a call fails, by what went wrong. */
const sentences: Record<StoreFault, string> = {
  damaged:
    'The file with your invites is damaged, so this was not done. Start Second Look again. It checks the file and throws nothing away.',
  locked:
    'Another program is using the file with your invites, so this was not done. Close that program and try again.',
  'read-only': 'Second Look may not write its file, so this was not saved. Allow it to write there and try again.',
  full: 'The disk is full, so this was not saved. Make some room and try again.',
  other: 'The disk did not do it, so this was not saved. Try again.',
}

/** The calls' ways into an open, migrated database. */
export function createKeeper(db: Database, sources: StoreSources): Keeper {
  /** The moment of the call that runs: one call, one time. */
  let moment: string | null = null
  const utcNow = () => {
    moment ??= sources.utcNow()
    return moment
  }
  /** The journal is begun with the first change: a start that only shows the list does not wait for it. */
  let isJournaling = false
  // Made once: a short list is not to wait for them to be read each time.
  const begin = db.prepare('BEGIN')
  const commit = db.prepare('COMMIT')
  const rollback = db.prepare('ROLLBACK')
  /** Whether several calls run as one. */
  let isTogether = false
  const whole = <T>(run: () => Stored<T>, needs: 'journal' | 'nothing'): Stored<T> => {
    moment = null
    const done = attempt(() => {
      if (needs === 'journal' && !isJournaling) {
        startJournal(db)
        isJournaling = true
      }
      try {
        begin.run()
        const value = run()
        if (value.ok) commit.run()
        else rollback.run()
        return value
      } finally {
        // Where something was thrown, and SQLite did not end the transaction itself.
        if (db.inTransaction) rollback.run()
      }
    })
    return done.ok ? done.value : fail('store', sentences[done.error])
  }
  const step = <T>(label: (value: T) => string, run: () => Stored<T>, fuse: string | null, forMs: number) =>
    whole(() => {
      const told = (outcome: Stored<T>) => (outcome.ok ? label(outcome.value) : '')
      return runAsStep(db, { label: told, fuse, now: utcNow(), fuseMs: forMs }, run)
    }, 'journal')
  return {
    db,
    utcNow,
    localNow: () => localTime(new Date(utcNow())),
    newId: () => sources.newId(),
    within: (run) => (isTogether ? runUnder(db, null, run) : whole(run, 'nothing')),
    withJournal: (run) => (isTogether ? run() : whole(run, 'journal')),
    change: (label, run, fuse) =>
      isTogether ? run() : step(typeof label === 'string' ? () => label : label, run, fuse ?? null, fuseMs),
    together: (label, run, fuse) =>
      step(
        () => label,
        () => {
          isTogether = true
          try {
            return run()
          } finally {
            isTogether = false
          }
        },
        fuse,
        Number.POSITIVE_INFINITY,
      ),
  }
}

/** A patch without the keys that say nothing. */
export function said<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof said<T>
  >
}
