import type { Database } from 'better-sqlite3'
import { createInvitesAndSettings } from './migrations/001-invites-and-settings.ts'
import { markExamples } from './migrations/002-examples.ts'
import { rememberDecisions } from './migrations/003-decisions.ts'
import { rememberReplies } from './migrations/004-replies.ts'
import { rememberEverything } from './migrations/005-memory.ts'
import { rememberMailSources } from './migrations/006-mail-sources.ts'
import { makeListsQuick } from './migrations/007-quick-lists.ts'
import { makeLongListsQuick } from './migrations/008-long-lists.ts'
import { nameKey } from './name-key.ts'

/** One step of the database's form. Its place in the list is its version. A released one is never edited. */
export interface Migration {
  /** The `user_version` the database has afterwards. */
  version: number
  /** What is run, in one transaction. */
  sql: string
}

/** Every step from an empty file to today, in order. */
export const migrations: readonly Migration[] = [
  createInvitesAndSettings,
  markExamples,
  rememberDecisions,
  rememberReplies,
  rememberEverything,
  rememberMailSources,
  makeListsQuick,
  makeLongListsQuick,
]

/** The `user_version` this program reads and writes. A higher one comes from a newer program. */
export const latestVersion = migrations.length

/** The version a database is at; 0 for an empty one. */
export function readVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Brings a database up to date. Each step happens wholly or not at all; throws what SQLite throws, and the steps
 * before the failed one stay.
 */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
  // The fifth step fills a column with what SQL cannot work out alone.
  db.function('name_key', { deterministic: true }, (name) => nameKey(String(name)))
  for (const step of steps) {
    if (step.version <= readVersion(db)) continue
    db.transaction(() => {
      db.exec(step.sql)
      db.pragma(`user_version = ${step.version}`)
    }).immediate()
  }
}
