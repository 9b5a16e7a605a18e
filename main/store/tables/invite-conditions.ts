import type { Database } from 'better-sqlite3'
import { type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { type InviteFilter as ChosenFilter, noFilter } from '../../../common/invite-filter.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { nameKey } from '../name-key.ts'
import { prepared, type Values } from '../prepared.ts'
import { searchFor } from '../search.ts'
import { dueConditions, inDiary } from './invite-due.ts'

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

/** From so many on, invites are not counted one by one. */
export const many = 5000

/** Invites that an index of their own finds. */
export interface IndexedSet {
  /** A query for their numbers. */
  numbers: string
  /** How many there are, `many` and one more at most; of those in the list where it is exact. */
  count: number
  /** Whether all of them that are in the list fit, each named once. */
  isExact: boolean
}

/** What is looked for, as pieces of SQL. */
export interface Conditions {
  /** The statuses that fit, in their order. */
  statuses: readonly InviteStatus[]
  /** Of columns that are counted as they change (`invite_counts`). */
  counted: string[]
  /** Of one row, not counted. */
  others: string[]
  /** What can lead to the invites. Each stands among the conditions too. */
  sets: IndexedSet[]
  values: Values
  /** Where only the newest hits of words are known: the number of the oldest of them. Older ones may be hits or not. */
  floor: number | null
}

/** Values that are names in this program, as SQL. */
const listOf = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')

/** `column IN (…)` of such values; nothing for none. */
const among = (column: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${column} IN (${listOf(names)})`]

/** What a search and a filter ask of an invite. Of words that very many have only the `newest` hits are fetched, or `all`. */
export function conditionsOf(db: Database, sought: Sought, hits: 'newest' | 'all'): Conditions {
  const filter = sought.filter ?? noFilter
  const { due, interview, from, to, firm, whose } = filter
  const values: Values = { today: sought.today }
  const statuses = inviteStatuses.filter(
    (status) =>
      (sought.status === null || status === sought.status) &&
      (filter.statuses.length === 0 || filter.statuses.includes(status)),
  )
  const conditions: Conditions = {
    statuses,
    counted: [
      ...(statuses.length === inviteStatuses.length ? [] : [`status IN (${listOf(statuses)})`]),
      ...among('decision', filter.decisions),
      ...among('kind', filter.kinds),
      ...(whose === null ? [] : [`is_example = ${whose === 'example' ? 1 : 0}`]),
      ...(interview === null ? [] : [`is_planned = ${interview === 'planned' ? 1 : 0}`]),
    ],
    others: [],
    sets: [],
    values,
    floor: null,
  }
  const { others, sets } = conditions
  const leadBy = (numbers: string, isExact: boolean) =>
    sets.push({ numbers, isExact, count: countUpTo(db, numbers, values) })
  if (whose === 'example')
    leadBy('SELECT number FROM invites INDEXED BY invites_of_example WHERE is_example = 1', false)
  if (interview === 'planned') leadBy(inDiary(''), false)
  if (due !== null) {
    if (due === 'week') values.weekOn = dayAfter(sought.today, 7)
    const { row, numbers } = dueConditions[due]
    others.push(...row)
    if (numbers !== null) leadBy(numbers, due === 'overdue')
  }
  if (from !== null || to !== null) {
    Object.assign(values, { from: from ?? '', to: to === null ? '~' : dayAfter(to, 1) })
    const day = 'received_at >= @from AND received_at < @to'
    others.push(day)
    leadBy(`SELECT number FROM invites INDEXED BY invites_by_arrival WHERE deleted_at IS NULL AND ${day}`, true)
  }
  if (firm !== null) {
    // Every name that begins so lies before the same one with the last of all letters.
    Object.assign(values, { firm: nameKey(firm), firmEnd: `${nameKey(firm)}\u{10ffff}` })
    const named = `SELECT number FROM invites INDEXED BY invites_by_firm
      WHERE deleted_at IS NULL AND firm_key >= @firm AND firm_key < @firmEnd`
    others.push(`number IN (${named})`)
    leadBy(named, true)
  }
  addWords(db, conditions, sought.query, hits)
  return conditions
}

const matching = 'SELECT rowid AS number FROM invite_words WHERE invite_words MATCH @search'

/** The newest hits of words as one value: nothing is handed over row by row that is not needed here. */
const newestHits = `SELECT json_group_array(number) AS hits, count(*) AS count, min(number) AS oldest
  FROM (${matching} ORDER BY rowid DESC LIMIT ${many + 1})`

const hitsInTrash = `SELECT count(*) AS count FROM invites INDEXED BY invites_in_trash
  WHERE deleted_at IS NOT NULL AND number IN (SELECT value FROM json_each(@hits))`

/** Adds what was typed. */
function addWords(db: Database, conditions: Conditions, query: string, hits: 'newest' | 'all'): void {
  const search = searchFor(query)
  if (search.by === 'all') return
  const { values, others, sets } = conditions
  if (search.by === 'literal') {
    values.search = search.piece
    others.push('(instr(text, @search) > 0 OR instr(reply_text, @search) > 0)')
    return
  }
  values.search = search.expression
  if (hits === 'all') {
    others.push(`number IN (${matching})`)
    return
  }
  const found = prepared<Values, { hits: string; count: number; oldest: number | null }>(db, newestHits).get(values)
  if (found === undefined) throw new Error('A sum is one row')
  const numbers = 'SELECT value FROM json_each(@hits)'
  values.hits = found.hits
  if (found.count <= many) {
    others.push(`number IN (${numbers})`)
    // The words of what lies in the trash are found too.
    const thrown = prepared<Values, { count: number }>(db, hitsInTrash).get(values)?.count ?? 0
    sets.push({ numbers, count: found.count - thrown, isExact: true })
    return
  }
  conditions.floor = found.oldest ?? 0
  values.floor = conditions.floor
  others.push(`(number < @floor OR number IN (${numbers}))`)
}

/** The set that all that fits is in, and nothing else of the list; null when there is none. */
export function onlySet({ counted, others, sets }: Conditions): IndexedSet | null {
  const [only] = sets
  return counted.length === 0 && others.length === 1 && sets.length === 1 && only?.isExact === true ? only : null
}

/** The conditions as one, led by some of the sets. */
export function whereOf({ counted, others }: Conditions, led: readonly IndexedSet[] = []): string {
  const leading = led.map(({ numbers }) => `number IN (${numbers})`)
  return [...new Set(['deleted_at IS NULL', ...leading, ...counted, ...others])].join(' AND ')
}

/** How many rows a query has, counted up to where there are many. */
export function countUpTo(db: Database, query: string, values: Values, most = many): number {
  const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM (${query}) LIMIT ${most + 1})`
  return prepared<Values, { count: number }>(db, sql).get(values)?.count ?? 0
}

/** The day some days after another. */
function dayAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
