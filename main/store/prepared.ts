import type { Database, Statement } from 'better-sqlite3'

/** Statements that were made before, by their database and their words. */
const kept = new WeakMap<Database, Map<string, Statement>>()

/** Most statements that are kept of a database: filters come in many combinations. */
const most = 200

/** The values a statement names, by their names. */
export type Values = Record<string, string | number | null>

/** A statement that is asked again and again, made once. It gives rows as objects. */
export function prepared<Row>(db: Database, sql: string): Statement<[Values], Row> {
  return keptStatement(db, sql, sql, (statement) => statement) as Statement<[Values], Row>
}

/** The same for one of which only the first value of each row is wanted. */
export function preparedFirsts<Value>(db: Database, sql: string): Statement<[Values], Value> {
  return keptStatement(db, `firsts: ${sql}`, sql, (statement) => statement.pluck()) as Statement<[Values], Value>
}

function keptStatement(db: Database, key: string, sql: string, form: (made: Statement) => Statement): Statement {
  const statements = kept.get(db) ?? new Map<string, Statement>()
  kept.set(db, statements)
  let statement = statements.get(key)
  if (statement === undefined) {
    if (statements.size >= most) statements.clear()
    statement = form(db.prepare(sql))
    statements.set(key, statement)
  }
  return statement
}
