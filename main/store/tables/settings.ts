import type { Database } from 'better-sqlite3'
import { type Situation, situationSchema } from '../../../common/situation.ts'

/** A row of `settings`. */
export interface SettingRow {
  key: string
  /** JSON. */
  value: string
  /** UTC ISO-8601. */
  updated_at: string
}

/** What is kept under each key of `settings`. */
type SettingKey = 'situation'

/** The saved situation; an empty one when none was saved, null when what was saved does not fit its form. */
export function readSituation(db: Database): Situation | null {
  const row = db
    .prepare<[SettingKey], Pick<SettingRow, 'value'>>('SELECT value FROM settings WHERE key = ?')
    .get('situation')
  if (!row) return {}
  const situation = situationSchema.safeParse(JSON.parse(row.value))
  return situation.success ? situation.data : null
}

/** Puts a situation in the place of the saved one. `now` is UTC ISO-8601. */
export function writeSituation(db: Database, situation: Situation, now: string): void {
  db.prepare<[SettingKey, string, string]>(
    `INSERT INTO settings (key, value, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
  ).run('situation', JSON.stringify(situation), now)
}
