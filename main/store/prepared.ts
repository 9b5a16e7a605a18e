import type { Database, Statement } from 'better-sqlite3'

/** Statements that were made before, by their database and their words. */
const kept = new WeakMap<Database, Map<string, Statement>>()

/** Most statements that are kept of a database: filters come in many combinations. */
const most = 200

/** The values a statement names, by their names. */
export type Values = Record<string, string | number | null>

/** A statement that is asked again and again, made once. It gives rows as objects: nobody may set it otherwise. */
export function prepared<Row>(db: Database, sql: string): Statement<[Values], Row> {
  const statements = kept.get(db) ?? new Map<string, Statement>()
  kept.set(db, statements)
  let statement = statements.get(sql)
  if (statement === undefined) {
    if (statements.size >= most) statements.clear()
    statement = db.prepare(sql)
    statements.set(sql, statement)
  }
  return statement as Statement<[Values], Row>
}
