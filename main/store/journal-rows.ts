import type { Database } from 'better-sqlite3'

/** The tables whose changes can be taken back, and the column that names a row for good. */
export const journaled: readonly [table: string, key: string][] = [
  ['invites', 'number'],
  ['reply_versions', 'number'],
  ['job_signatures', 'invite'],
  ['invite_concerns', 'number'],
  ['events', 'number'],
  ['interviews', 'number'],
  ['firms', 'number'],
  ['contacts', 'number'],
  ['contact_invites', 'number'],
  ['debriefs', 'number'],
  ['processes', 'invite'],
  ['reminder_marks', 'number'],
  ['mail_sources', 'key'],
  ['settings', 'key'],
]

/** A row of `journal`: what a table held before. `update` is one column, `delete` one column of a row that went. */
export interface JournalRow {
  op: 'insert' | 'update' | 'delete'
  of_table: string
  of_row: number | string
  of_column: string | null
  value: unknown
}

/** Columns of a table without its key, in the order they were made. */
export function columnsOf(db: Database, table: string, key: string): string[] {
  const names = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  return names.filter((name) => name !== key)
}

/** The most rows that are put back by one statement. */
const mostTogether = 100

/**
 * Puts values back. Rows of one kind that follow one another go together: each statement has the word indexes write
 * down what they gathered, which takes longer than the rest.
 */
export function putBack(db: Database, rows: readonly JournalRow[]): void {
  const known = new Map(journaled.map(([table, key]) => [table, { key, columns: new Set(columnsOf(db, table, key)) }]))
  // What names no table or column of ours is not put into a statement.
  const ours = rows.filter(({ of_table: table, of_column: column }) => {
    const form = known.get(table)
    return form !== undefined && (column === null || form.columns.has(column))
  })
  const keyOf = (table: string) => known.get(table)?.key
  for (let from = 0; from < ours.length; ) {
    const { op, of_table: table, of_row: number, of_column: column, value } = ours[from] as JournalRow
    if (op === 'update') {
      db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${keyOf(table)} = ?`).run(value, number)
      from += 1
      continue
    }
    const to = endOfRun(ours, from)
    const run = ours.slice(from, to)
    if (op === 'insert') {
      // What belongs to others goes before them.
      for (const [of, key] of journaled.toReversed()) {
        const numbers = run.filter((row) => row.of_table === of).map((row) => row.of_row)
        if (numbers.length === 0) continue
        db.prepare(`DELETE FROM ${of} WHERE ${key} IN (SELECT value FROM json_each(?))`).run(JSON.stringify(numbers))
      }
    } else {
      for (const alike of rowsAlike(run)) {
        const names = alike[0]?.map((one) => one.of_column).join(', ')
        const places = `(?${', ?'.repeat(alike[0]?.length ?? 0)})`
        db.prepare(`INSERT INTO ${table} (${keyOf(table)}, ${names}) VALUES ${alike.map(() => places).join(', ')}`).run(
          alike.flatMap((row) => [row[0]?.of_row, ...row.map((one) => one.value)]),
        )
      }
    }
    from = to
  }
}

/** Where rows end that can be put back together: all that were put in, or that went from the same table. */
function endOfRun(rows: readonly JournalRow[], from: number): number {
  const first = rows[from]
  let to = from + 1
  while (to < rows.length && rows[to]?.op === first?.op) {
    if (first?.op === 'delete' && rows[to]?.of_table !== first.of_table) break
    to += 1
  }
  return to
}

/** The values of rows that went, row by row, in groups of those with the same columns. */
function rowsAlike(values: readonly JournalRow[]): JournalRow[][][] {
  const rows: JournalRow[][] = []
  for (const value of values) {
    const last = rows.at(-1)
    if (last?.[0]?.of_row === value.of_row) last.push(value)
    else rows.push([value])
  }
  const groups: JournalRow[][][] = []
  const columns = (row: JournalRow[] | undefined) => row?.map((one) => one.of_column).join()
  for (const row of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.length < mostTogether && columns(last[0]) === columns(row)) last.push(row)
    else groups.push([row])
  }
  return groups
}
