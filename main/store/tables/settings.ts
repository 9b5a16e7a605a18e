import type { Database } from 'better-sqlite3'
import { noOwnRules, type OwnRules, ownRulesSchema } from '../../../common/own-rules.ts'
import { type Preferences, preferencesFrom } from '../../../common/preferences.ts'
import { situationSchema } from '../../../common/situation.ts'
import { type Situations, situationsSchema } from '../../../common/situations.ts'
import { prepared } from '../prepared.ts'

/** A row of `settings`. */
export interface SettingRow {
  key: string
  /** JSON. */
  value: string
  /** UTC ISO-8601. */
  updated_at: string
}

/** What is kept under each key of `settings`. */
type SettingKey = 'situation' | 'situations' | 'preferences' | 'own-rules'

/**
 * All situations; a single empty one when none was saved, null when what was saved does not fit its form. The one that
 * was kept before there could be several is the first.
 */
export function readSituations(db: Database, newId: () => string): Situations | null {
  const kept = readSetting(db, 'situations')
  if (kept !== undefined) return situationsSchema.safeParse(kept).data ?? null
  const single = situationSchema.safeParse(readSetting(db, 'situation') ?? {})
  if (!single.success) return null
  const id = newId()
  return { active: id, all: [{ id, name: '', situation: single.data }] }
}

/** Puts all situations in the place of the saved ones. `now` is UTC ISO-8601. */
export function writeSituations(db: Database, situations: Situations, now: string): void {
  writeSetting(db, 'situations', situations, now)
}

/** The saved preferences; what was not saved or no longer fits has its first value. */
export function readPreferences(db: Database): Preferences {
  return preferencesFrom(readSetting(db, 'preferences'))
}

/** Puts preferences in the place of the saved ones. `now` is UTC ISO-8601. */
export function writePreferences(db: Database, preferences: Preferences, now: string): void {
  writeSetting(db, 'preferences', preferences, now)
}

/** What the person made of the rules; null when what was saved does not fit its form. */
export function readOwnRules(db: Database): OwnRules | null {
  const rules = ownRulesSchema.safeParse(readSetting(db, 'own-rules') ?? noOwnRules)
  return rules.success ? rules.data : null
}

/** Puts what the person makes of the rules in the place of what was saved. `now` is UTC ISO-8601. */
export function writeOwnRules(db: Database, rules: OwnRules, now: string): void {
  writeSetting(db, 'own-rules', rules, now)
}

/** What is kept under a key, of whatever form; undefined when there is nothing. */
function readSetting(db: Database, key: SettingKey): unknown {
  const row = prepared<[SettingKey], Pick<SettingRow, 'value'>>(db, 'SELECT value FROM settings WHERE key = ?').get(key)
  return row && JSON.parse(row.value)
}

function writeSetting(db: Database, key: SettingKey, value: unknown, now: string): void {
  prepared<[SettingKey, string, string]>(
    db,
    `INSERT INTO settings (key, value, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
  ).run(key, JSON.stringify(value), now)
}
