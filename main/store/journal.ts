import type { Database } from 'better-sqlite3'
import { columnsOf, type JournalRow, journaled, putBack } from './journal-rows.ts'
import { prepared, preparedFirsts } from './prepared.ts'

/** Most steps that are kept, and most bytes of values in them. */
const mostSteps = 200
const mostBytes = 50_000_000

/** A step that can be taken back or done again. */
export interface Step {
  number: number
  /** What was done, in a sentence. */
  label: string
  fuse: string | null
  /** UTC ISO-8601. */
  made_at: string
}

/**
 * Makes this connection keep what it changes while a step is open. Data is kept, never SQL: what lies in the file is
 * not run. The triggers are temporary, so another program that opens the file does not meet them.
 */
export function startJournal(db: Database): void {
  const keep = 'INSERT INTO journal (step, op, of_table, of_row, of_column, value)'
  const step = '(SELECT step FROM open_step)'
  const triggers = journaled.flatMap(([table, key]) => {
    const columns = columnsOf(db, table, key)
    const gone = columns.map((column) => `(${step}, 'delete', '${table}', old.${key}, '${column}', old.${column})`)
    return [
      `CREATE TEMP TRIGGER ${table}_keep_insert AFTER INSERT ON main.${table} WHEN ${step} IS NOT NULL BEGIN
         ${keep} VALUES (${step}, 'insert', '${table}', new.${key}, NULL, NULL); END;`,
      `CREATE TEMP TRIGGER ${table}_keep_delete BEFORE DELETE ON main.${table} WHEN ${step} IS NOT NULL BEGIN
         ${keep} VALUES ${gone.join(', ')}; END;`,
      // The first value of a step is the one it began with; those between are of no use, nor is any of a new row.
      ...columns.map(
        (column) => `CREATE TEMP TRIGGER ${table}_keep_${column} AFTER UPDATE OF ${column} ON main.${table}
         WHEN old.${column} IS NOT new.${column} AND ${step} IS NOT NULL BEGIN
         ${keep} SELECT ${step}, 'update', '${table}', old.${key}, '${column}', old.${column} WHERE NOT EXISTS (
           SELECT 1 FROM journal WHERE step = ${step} AND of_table = '${table}' AND of_row = old.${key}
             AND (of_column = '${column}' OR op = 'insert')); END;`,
      ),
    ]
  })
  db.exec(`PRAGMA temp_store = MEMORY;
    CREATE TEMP TABLE open_step (step INTEGER);
    INSERT INTO open_step VALUES (NULL);
    ${triggers.join('\n')}`)
}

/** Keeps changes under a step from here on; under none with null. */
function keepUnder(db: Database, step: number | null): void {
  prepared<[number | null]>(db, 'UPDATE open_step SET step = ?').run(step)
}

/** Keeps what a run changes under another step than the open one; under none with null. */
export function runUnder<T>(db: Database, step: number | null, run: () => T): T {
  const before = preparedFirsts<[], number | null>(db, 'SELECT step FROM open_step').get() ?? null
  keepUnder(db, step)
  const value = run()
  keepUnder(db, before)
  return value
}

/**
 * Runs changes as one step; `label` tells of it afterwards. A step with the same `fuse` that was the last one and
 * began no more than `fuseMs` ago takes them in. Nothing is kept of a run that changed nothing.
 */
export function runAsStep<T>(
  db: Database,
  { label, fuse, now, fuseMs }: { label: (value: T) => string; fuse: string | null; now: string; fuseMs: number },
  run: () => T,
): T {
  const last = lastStep(db, 0)
  const isFused =
    fuse !== null && last?.fuse === fuse && Date.parse(now) - Date.parse(last.made_at) <= fuseMs && !lastStep(db, 1)
  const before = isFused ? last.number : openStep(db, fuse, now)
  const rowsBefore = lastRow(db)
  keepUnder(db, before)
  const value = run()
  keepUnder(db, null)
  if (lastRow(db) === rowsBefore) {
    if (!isFused) prepared(db, 'DELETE FROM journal_steps WHERE number = ?').run(before)
    return value
  }
  prepared(db, 'DELETE FROM journal_steps WHERE is_undone = 1').run()
  prepared<[string, number]>(db, 'UPDATE journal_steps SET label = ? WHERE number = ?').run(label(value), before)
  addSize(db, before, rowsBefore)
  prune(db)
  return value
}

/** Runs changes that belong to what the last step made: to an invite it put in. Under no step when it put in another. */
export function runBeside<T>(db: Database, invite: number, run: () => T): T {
  const last = lastStep(db, 0)
  const isMade =
    last !== undefined &&
    preparedFirsts<[number, number], number>(
      db,
      `SELECT 1 FROM journal WHERE step = ? AND op = 'insert' AND of_table = 'invites' AND of_row = ?`,
    ).get(last.number, invite) === 1
  return runUnder(db, isMade ? last.number : null, run)
}

/** Adds to what a step is said to hold what it keeps since a row. */
function addSize(db: Database, step: number, since: number): void {
  prepared<{ step: number; since: number }>(
    db,
    `UPDATE journal_steps SET size = size + (SELECT coalesce(sum(length(value)), 0) + 60 * count(*) FROM journal
       WHERE step = @step AND number > @since) WHERE number = @step`,
  ).run({ step, since })
}

function openStep(db: Database, fuse: string | null, now: string): number {
  const made = prepared(db, 'INSERT INTO journal_steps (label, fuse, made_at) VALUES (?, ?, ?)').run('', fuse, now)
  return Number(made.lastInsertRowid)
}

/** The greatest number in the journal. Numbers of steps that were forgotten come again, but not within one run. */
function lastRow(db: Database): number {
  return preparedFirsts<[], number>(db, 'SELECT coalesce(max(number), 0) FROM journal').get() ?? 0
}

/** Forgets the oldest steps when there are too many or too large ones; the last one is kept whatever its size. */
function prune(db: Database): void {
  prepared(
    db,
    `DELETE FROM journal_steps WHERE number IN (
       SELECT number FROM (
         SELECT number, row_number() OVER latest AS place, sum(size) OVER latest AS bytes
         FROM journal_steps WINDOW latest AS (ORDER BY number DESC))
       WHERE place > ${mostSteps} OR (bytes > ${mostBytes} AND place > 1))`,
  ).run()
}

/** The step that would be taken back next (`isUndone` 0) or done again next (1). */
export function lastStep(db: Database, isUndone: 0 | 1): Step | undefined {
  const order = isUndone === 0 ? 'DESC' : 'ASC'
  return prepared<[number], Step>(
    db,
    `SELECT number, label, fuse, made_at FROM journal_steps WHERE is_undone = ? ORDER BY number ${order} LIMIT 1`,
  ).get(isUndone)
}

/**
 * Takes back a step, or does again one that was taken back: puts the values it keeps in the place of those there are,
 * and keeps those instead. Gives the ids of the invites it touched.
 */
export function turnStep(db: Database, step: Step, isUndone: 0 | 1): string[] {
  const rows = prepared<[number], JournalRow>(
    db,
    'SELECT op, of_table, of_row, of_column, value FROM journal WHERE step = ? ORDER BY number DESC',
  ).all(step.number)
  const invites = new Set(touched(db, step.number))
  prepared(db, 'DELETE FROM journal WHERE step = ?').run(step.number)
  // Rows come back in an order in which one may be there before the one it belongs to.
  db.pragma('defer_foreign_keys = ON')
  keepUnder(db, step.number)
  putBack(db, rows)
  keepUnder(db, null)
  for (const id of touched(db, step.number)) invites.add(id)
  prepared<[number, number]>(db, 'UPDATE journal_steps SET is_undone = ?, fuse = NULL, size = 0 WHERE number = ?').run(
    isUndone,
    step.number,
  )
  addSize(db, step.number, 0)
  return [...invites]
}

/** Tables with rows that belong to an invite, by its number. */
const ofInvites = ['events', 'interviews', 'debriefs', 'contact_invites', 'reply_versions']

/** Ids of the invites that rows of a step are, or belong to, as far as they are there now. */
function touched(db: Database, step: number): string[] {
  const rowsOf = (table: string) => `SELECT of_row FROM journal WHERE step = @step AND of_table = '${table}'`
  const numbers = [
    rowsOf('invites'),
    rowsOf('processes'),
    ...ofInvites.map((table) => `SELECT invite FROM ${table} WHERE number IN (${rowsOf(table)})`),
  ]
  return preparedFirsts<[{ step: number }], string>(
    db,
    `SELECT id FROM invites WHERE number IN (${numbers.join(' UNION ')})`,
  ).all({ step })
}

/** Forgets all steps. */
export function forgetSteps(db: Database): void {
  prepared(db, 'DELETE FROM journal_steps').run()
}
