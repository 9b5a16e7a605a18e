import type { Database } from 'better-sqlite3'
import type { Firm } from '../../../common/contacts.ts'
import { nameKey } from '../name-key.ts'
import { prepared, preparedFirsts } from '../prepared.ts'

/** A row of `firms`. */
export interface FirmRow {
  number: number
  id: string
  /** How the name is compared. */
  key: string
  name: string
  kind: Firm['kind']
  note: string
}

const select = `SELECT id, name, kind, note,
    (SELECT count(*) FROM invites WHERE firm_key = firms.key AND deleted_at IS NULL) AS invites,
    (SELECT count(*) FROM contacts WHERE firm_key = firms.key AND removed_at IS NULL) AS contacts FROM firms`

/** Firms that have an invite, a person or a note, by name; with words, those whose name or note has them. */
export function listFirms(db: Database, query: string): Firm[] {
  const words = nameKey(query)
  return prepared<[{ words: string; query: string }], Firm>(
    db,
    `SELECT * FROM (${select} WHERE @query = '' OR (@words <> '' AND instr(key, @words)) OR instr(lower(note), @query)
         ORDER BY key)
       WHERE invites > 0 OR contacts > 0 OR note <> ''`,
  ).all({ words, query: query.trim().toLowerCase() })
}

/** Makes sure that a firm is known; gives back how its name is compared, null when the name says nothing. */
export function noteFirm(db: Database, name: string, newId: () => string): string | null {
  const key = nameKey(name)
  if (key === '') return null
  const isKnown = preparedFirsts<[string], number>(db, 'SELECT 1 FROM firms WHERE key = ?').get(key) === 1
  if (!isKnown) {
    prepared<[string, string, string]>(
      db,
      `INSERT INTO firms (id, key, name, kind, note) VALUES (?, ?, ?, 'employer', '')`,
    ).run(newId(), key, name)
  }
  return key
}

/** Keeps what the person says of a firm that is known. */
export function updateFirm(
  db: Database,
  key: string,
  { name, kind, note }: Pick<Firm, 'name' | 'kind' | 'note'>,
): void {
  prepared<[string, string, string, string]>(db, 'UPDATE firms SET name = ?, kind = ?, note = ? WHERE key = ?').run(
    name,
    kind,
    note,
    key,
  )
}

/** The firm of a key. */
export function findFirm(db: Database, key: string): Firm | undefined {
  return prepared<[string], Firm>(db, `${select} WHERE key = ?`).get(key)
}
