import type { Database } from 'better-sqlite3'
import type { InviteStatus } from '../../../common/invite.ts'
import { type InviteFilter as ChosenFilter, noFilter } from '../../../common/invite-filter.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { nameKey } from '../name-key.ts'
import { prepared, preparedLists, type Values } from '../prepared.ts'
import { searchFor } from '../search.ts'
import { dueSets, inDiary, isOpen, upcoming } from './invite-due.ts'

/** Which invites are looked for. */
export interface Sought {
  /** What the person typed; anything. */
  query: string
  /** Null means all. */
  status: InviteStatus | null
  /** What else they have to fit; nothing when missing. */
  filter?: ChosenFilter | undefined
  /** The local day it is, for what is still to come. */
  today: LocalDate
}

/** From so many on, invites are not counted one by one, and a set of them narrows nothing down. */
export const many = 5000

/** What is looked for, as pieces of SQL. */
export interface Conditions {
  /** Of columns that are counted as they change (`invite_counts`). */
  counted: string[]
  /** Of one row, not counted. */
  others: string[]
  /** The numbers of all invites that may fit, where they are few; null where they are not known. */
  few: number[] | null
  values: Values
  /** Where only the newest hits of words are known: the number of the oldest of them. Older ones may be hits or not. */
  floor: number | null
}

/** `column IN (…)` of values that are names in this program; nothing for none. */
const among = (column: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${column} IN (${names.map((name) => `'${name}'`).join(', ')})`]

/**
 * What a search and a filter ask of an invite. `led` looks for what is narrow enough to lead to the invites by itself,
 * and fetches only the newest hits of words that very many have; `plain` asks each invite for everything.
 */
export function conditionsOf(db: Database, sought: Sought, way: 'led' | 'plain'): Conditions {
  const filter = sought.filter ?? noFilter
  const { due, interview, from, to, firm, whose } = filter
  const values: Values = { today: sought.today, weekOn: dayAfter(sought.today, 7) }
  const conditions: Conditions = {
    counted: [
      ...among('status', sought.status === null ? [] : [sought.status]),
      ...among('status', filter.statuses),
      ...among('decision', filter.decisions),
      ...among('kind', filter.kinds),
      ...(whose === null ? [] : [`is_example = ${whose === 'example' ? 1 : 0}`]),
    ],
    others: [],
    few: null,
    values,
    floor: null,
  }
  const { others } = conditions
  /** A set of numbers: where it is small it leads the way, else each invite is asked. */
  const within = (set: string, condition = `number IN (${set})`) => {
    const numbers = way === 'led' ? numbersUpTo(db, set, values) : null
    if (numbers === null) others.push(condition)
    else narrowTo(conditions, numbers)
  }
  if (due === 'none') others.push(`NOT (${isOpen} AND number IN (${upcoming}))`)
  else if (due !== null) {
    others.push(isOpen)
    within(dueSets[due])
  }
  if (interview === 'none') others.push(`number NOT IN (${inDiary('')})`)
  else if (interview === 'planned') within(inDiary(''))
  if (from !== null || to !== null) {
    Object.assign(values, { from: from ?? '', to: to === null ? '~' : dayAfter(to, 1) })
    const day = 'received_at >= @from AND received_at < @to'
    within(`SELECT number FROM invites INDEXED BY invites_by_arrival WHERE deleted_at IS NULL AND ${day}`, day)
  }
  if (firm !== null) {
    // Every name that begins so lies before the same one with the last of all letters.
    Object.assign(values, { firm: nameKey(firm), firmEnd: `${nameKey(firm)}\u{10ffff}` })
    within(`SELECT number FROM invites INDEXED BY invites_by_firm
      WHERE deleted_at IS NULL AND firm_key >= @firm AND firm_key < @firmEnd`)
  }
  addWords(db, conditions, sought.query, way)
  return conditions
}

const matching = 'SELECT rowid AS number FROM invite_words WHERE invite_words MATCH @search'

/** Adds what was typed. */
function addWords(db: Database, conditions: Conditions, query: string, way: 'led' | 'plain'): void {
  const search = searchFor(query)
  if (search.by === 'all') return
  const { values, others } = conditions
  if (search.by === 'literal') {
    values.search = search.piece
    others.push('(instr(text, @search) > 0 OR instr(reply_text, @search) > 0)')
    return
  }
  values.search = search.expression
  if (way === 'plain') {
    others.push(`number IN (${matching})`)
    return
  }
  const newest = numbersOfQuery(db, `${matching} ORDER BY rowid DESC`, values)
  if (newest.length <= many) {
    narrowTo(conditions, newest)
    return
  }
  conditions.floor = newest.at(-1) ?? 0
  Object.assign(values, { floor: conditions.floor, hits: JSON.stringify(newest) })
  others.push('(number < @floor OR number IN (SELECT value FROM json_each(@hits)))')
}

/** Leaves out all invites but some. */
function narrowTo(conditions: Conditions, numbers: readonly number[]): void {
  const before = conditions.few === null ? null : new Set(conditions.few)
  conditions.few = before === null ? [...new Set(numbers)] : numbers.filter((number) => before.has(number))
  conditions.values.few = JSON.stringify(conditions.few)
}

/** The conditions as one. */
export function whereOf({ counted, others, few }: Conditions): string {
  const led = few === null ? [] : ['number IN (SELECT value FROM json_each(@few))']
  return ['deleted_at IS NULL', ...led, ...counted, ...others].join(' AND ')
}

/** The numbers a query has, `many` and one more at most. */
function numbersOfQuery(db: Database, query: string, values: Values): number[] {
  const rows = preparedLists<[number]>(db, `${query} LIMIT ${many + 1}`).all(values)
  return rows.map(([number]) => number)
}

/** The numbers a query has; null when there are many. */
function numbersUpTo(db: Database, query: string, values: Values): number[] | null {
  const numbers = numbersOfQuery(db, query, values)
  return numbers.length > many ? null : numbers
}

/** How many rows a query has, counted up to where there are many. */
export function countUpTo(db: Database, query: string, values: Values, most = many): number {
  const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM (${query}) LIMIT ${most + 1})`
  return prepared<{ count: number }>(db, sql).get(values)?.count ?? 0
}

/** The day some days after another. */
function dayAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
