import type { Database, Statement } from 'better-sqlite3'

/** Statements that were made before, by their database and their words. */
const kept = new WeakMap<Database, Map<string, Statement>>()

/** Most statements that are kept of a database: filters come in many combinations. */
const most = 200

/** The values a statement names, by their names. */
export type Values = Record<string, string | number | null>

/** What a statement takes: values by their place, or one object of them by their names. */
type Bound = unknown[] | object
type Listed<Taken extends Bound> = Taken extends unknown[] ? Taken : [Taken]

/** A statement that is run again and again, made once: a change is made with all that keeps it, which takes longer than to run it. It gives rows as objects. */
export function prepared<Taken extends Bound = unknown[], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Listed<Taken>, Row> {
  return keptStatement(db, sql, sql, (statement) => statement) as Statement<Listed<Taken>, Row>
}

/** The same for one of which only the first value of each row is wanted. */
export function preparedFirsts<Taken extends Bound, Value>(db: Database, sql: string): Statement<Listed<Taken>, Value> {
  const made = keptStatement(db, `firsts: ${sql}`, sql, (statement) => statement.pluck())
  return made as Statement<Listed<Taken>, Value>
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
