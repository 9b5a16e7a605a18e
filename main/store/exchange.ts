import Database from 'better-sqlite3'
import type { Difference, ImportPlan } from '../../common/exchange.ts'
import type { Archive, ArchiveRow } from '../exchange/archive.ts'
import { latestVersion, migrate, migrations, readVersion } from './migrate.ts'
import { type TableForm, tableForms } from './table-forms.ts'
import { findInvite } from './tables/invites.ts'

/** Tables and columns that are not given away: what can be taken back is of this computer, and the rest is made anew. */
const notGiven: ReadonlySet<string> = new Set([
  'journal',
  'journal_steps',
  'invite_counts',
  'invites.planned_first',
  'invites.planned_last',
])

/** Everything that is kept, as it lies in the tables. `now` is UTC ISO-8601. */
export function dumpArchive(db: Database.Database, now: string): Archive {
  const forms = tableForms(db, notGiven)
  return {
    format: 'second-look',
    version: 1,
    madeAt: now,
    database: readVersion(db),
    columns: Object.fromEntries(forms.map(({ name, columns }) => [name, columns])),
    tables: Object.fromEntries(forms.map((form) => [form.name, rowsOf(db, form).map(toArchive)])),
  }
}

/**
 * Puts the rows of a file into an empty database of the form they have, and brings that up to date. Null when they do
 * not fit: then the file was changed by hand. The caller closes it.
 */
export function stageArchive(archive: Archive): Database.Database | null {
  const staged = new Database(':memory:')
  try {
    migrate(
      staged,
      migrations.filter(({ version }) => version <= archive.database),
    )
    const forms = tableForms(staged, notGiven)
    if (!fits(archive, forms)) {
      staged.close()
      return null
    }
    staged.transaction(() => {
      for (const form of forms) {
        for (const row of archive.tables[form.name] ?? []) insertRow(staged, form, fromArchive(row))
      }
    })()
    migrate(staged)
    const ids = staged.prepare<[], string>('SELECT id FROM invites').pluck().all()
    if (readVersion(staged) === latestVersion && ids.every((id) => findInvite(staged, id))) return staged
  } catch (error) {
    if (!(error instanceof Database.SqliteError) && !(error instanceof SyntaxError)) throw error
  }
  staged.close()
  return null
}

/** Whether a file names only tables and columns there are: nothing of it may be lost without a word. */
function fits(archive: Archive, forms: readonly TableForm[]): boolean {
  const known = new Map(forms.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]))
  return Object.entries(archive.tables).every(([name, rows]) => {
    const columns = known.get(name)
    return columns !== undefined && rows.every((row) => Object.keys(row).every((column) => columns.has(column)))
  })
}

/** What a staged file would bring, table by table. Changes nothing. */
export function planMerge(db: Database.Database, staged: Database.Database): ImportPlan['tables'] {
  return walk(db, staged, {
    fresh: (_form, _row, number) => number,
    different: () => {},
  }).filter(({ fresh, same, different }) => fresh + same + different > 0)
}

/** Brings a staged file in. To be run in a transaction. */
export function merge(
  db: Database.Database,
  staged: Database.Database,
  onDifference: Difference,
): ImportPlan['tables'] {
  return walk(db, staged, {
    fresh(form, row) {
      const taken = form.isNumbered && findByColumns(db, form, ['number'], row) !== undefined
      return insertRow(db, form, taken ? { ...row, number: null } : row)
    },
    different(form, row) {
      if (onDifference === 'take-theirs') updateRow(db, form, row)
    },
  })
}

type Value = string | number | null | Buffer
type Row = Record<string, Value>

/** What is done with the rows of a staged file. Their references are those of the database here. */
interface Walker {
  /** A row that is not here yet; gives the number it has, or would have, here. */
  fresh(form: TableForm, row: Row, number: Value): Value
  /** A row that is here and differs. */
  different(form: TableForm, row: Row): void
}

function walk(db: Database.Database, staged: Database.Database, walker: Walker): ImportPlan['tables'] {
  /** By table: the number of each staged row here. */
  const numbers = new Map<string, Map<Value, Value>>()
  return tableForms(db, notGiven).map((form) => {
    const own = new Map<Value, Value>()
    numbers.set(form.name, own)
    const counts = { table: form.name, fresh: 0, same: 0, different: 0 }
    for (const given of rowsOf(staged, form)) {
      const row = { ...given }
      for (const { name, refersTo } of form.columns) {
        // A row that was not here is only counted in a plan, so its children keep the number they came with.
        if (refersTo !== null) row[name] = numbers.get(refersTo)?.get(row[name] ?? null) ?? row[name] ?? null
      }
      const told = form.columns.map(({ name }) => name).filter((name) => name !== 'number' || !form.isNumbered)
      const here = findByColumns(db, form, form.key.length > 0 ? form.key : told, row)
      if (here === undefined) {
        counts.fresh += 1
        own.set(given.number ?? null, walker.fresh(form, row, given.number ?? null))
        continue
      }
      own.set(given.number ?? null, here.number ?? null)
      if (told.every((name) => isSame(here[name] ?? null, row[name] ?? null))) counts.same += 1
      else {
        counts.different += 1
        walker.different(form, row)
      }
    }
    return counts
  })
}

function isSame(one: Value, other: Value): boolean {
  return Buffer.isBuffer(one) && Buffer.isBuffer(other) ? one.equals(other) : one === other
}

function rowsOf(db: Database.Database, form: TableForm): Row[] {
  const order = form.isNumbered ? 'number' : form.key.map(quoted).join(', ')
  return db.prepare<[], Row>(`SELECT ${columnsOf(form)} FROM ${quoted(form.name)} ORDER BY ${order || 'rowid'}`).all()
}

function findByColumns(db: Database.Database, form: TableForm, columns: readonly string[], row: Row): Row | undefined {
  const where = columns.map((name) => `${quoted(name)} IS ?`).join(' AND ')
  const values = columns.map((name) => row[name] ?? null)
  return db
    .prepare<Value[], Row>(`SELECT ${columnsOf(form)} FROM ${quoted(form.name)} WHERE ${where} LIMIT 1`)
    .get(...values)
}

/** The columns that are given away; computed ones are not among them. */
function columnsOf(form: TableForm): string {
  return form.columns.map(({ name }) => quoted(name)).join(', ')
}

/** Gives the number the row has. */
function insertRow(db: Database.Database, form: TableForm, row: Row): Value {
  const names = form.columns.map(({ name }) => name).filter((name) => row[name] !== undefined)
  const marks = names.map(() => '?').join(', ')
  const done = db
    .prepare(`INSERT INTO ${quoted(form.name)} (${names.map(quoted).join(', ')}) VALUES (${marks})`)
    .run(...names.map((name) => row[name] ?? null))
  return Number(done.lastInsertRowid)
}

function updateRow(db: Database.Database, form: TableForm, row: Row): void {
  const names = form.columns.map(({ name }) => name).filter((name) => name !== 'number' && !form.key.includes(name))
  if (names.length === 0) return
  db.prepare(
    `UPDATE ${quoted(form.name)} SET ${names.map((name) => `${quoted(name)} = ?`).join(', ')}
     WHERE ${form.key.map((name) => `${quoted(name)} IS ?`).join(' AND ')}`,
  ).run(...names.map((name) => row[name] ?? null), ...form.key.map((name) => row[name] ?? null))
}

/** Names come from the database's own form, never from a file. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function toArchive(row: Row): ArchiveRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? { base64: value.toString('base64') } : value,
    ]),
  )
}

function fromArchive(row: ArchiveRow): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? Buffer.from(value.base64, 'base64') : value,
    ]),
  )
}
