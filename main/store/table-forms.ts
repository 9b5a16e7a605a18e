import type { Database } from 'better-sqlite3'

/** A column of a table that holds what the person keeps. */
export interface ColumnForm {
  name: string
  /** SQLite's type: `TEXT`, `INTEGER`, `REAL`, `BLOB`. */
  type: string
  notNull: boolean
  /** The table whose row number this column holds; null when it holds something of its own. */
  refersTo: string | null
}

/** The form of a table. */
export interface TableForm {
  name: string
  columns: ColumnForm[]
  /**
   * The columns that say which row it is, wherever the row lies: `id`, or the primary key unless that is SQLite's own
   * row number. Empty when only the whole row says it.
   */
  key: string[]
  /** Whether it has SQLite's own row number as `number`, which says nothing outside the database. */
  isNumbered: boolean
}

/**
 * The tables of a database that hold what the person keeps, each after those it refers to. `but` are left out: tables,
 * and columns as `table.column`.
 */
export function tableForms(db: Database, but: ReadonlySet<string>): TableForm[] {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((name) => !but.has(name))
  return inOrder(names.map((name) => tableForm(db, name, but)))
}

function tableForm(db: Database, name: string, but: ReadonlySet<string>): TableForm {
  type Column = { name: string; type: string; notnull: 0 | 1; pk: number }
  type Reference = { from: string; table: string; to: string | null }
  const columns = db
    .prepare<[string], Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?)')
    .all(name)
    .filter((column) => !but.has(`${name}.${column.name}`))
  const references = db
    .prepare<[string], Reference>('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)')
    .all(name)
  const primary = columns.filter(({ pk }) => pk > 0).map((column) => column.name)
  const isNumbered = primary.length === 1 && primary[0] === 'number'
  const hasId = columns.some((column) => column.name === 'id')
  return {
    name,
    columns: columns.map((column) => ({
      name: column.name,
      type: column.type,
      notNull: column.notnull === 1,
      refersTo:
        references.find(({ from, to }) => from === column.name && (to === 'number' || to === null))?.table ?? null,
    })),
    key: hasId ? ['id'] : isNumbered ? [] : primary,
    isNumbered,
  }
}

/** Every table after those it refers to; tables that refer to each other do not exist here. */
function inOrder(forms: readonly TableForm[]): TableForm[] {
  const sorted: TableForm[] = []
  const visit = (form: TableForm) => {
    if (sorted.includes(form)) return
    for (const { refersTo } of form.columns) {
      const other = forms.find(({ name }) => name === refersTo)
      if (other !== undefined && other !== form) visit(other)
    }
    sorted.push(form)
  }
  for (const form of forms) visit(form)
  return sorted
}
