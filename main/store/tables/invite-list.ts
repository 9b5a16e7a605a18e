import type { Database } from 'better-sqlite3'
import type { InviteListing, InviteSort, InviteSummary } from '../../../common/invite.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { prepared, preparedFirsts, type Values } from '../prepared.ts'
import { type Conditions, conditionsOf, countUpTo, many, onlySet, type Sought, whereOf } from './invite-conditions.ts'
import { due } from './invite-due.ts'
import { numbersSql, type Page, pageSql } from './invite-order.ts'
import { firstWords } from './invites.ts'

/** Which invites to list. */
export interface InviteFilter extends Sought {
  /** Newest change first when missing. */
  sort?: InviteSort | undefined
  /** The most that are listed; all when missing. */
  limit?: number | undefined
}

/** The most of a text that is read for its first words. */
const openingLength = 300

const newestFirst: InviteSort = { by: 'updated', order: 'descending' }

/**
 * Going through a list entry by entry is about fifteen times as quick as looking entries up. A page of a hundred of
 * which one in ten fits takes a thousand entries, so from so many on a set does not lead to them any more.
 */
const leadPerEntry = 15

/** The part of the list that is asked for, and how many fit and are there. */
export function listPage(db: Database, asked: InviteFilter): InviteListing {
  const counts = countAll(db)
  const limit = asked.limit ?? -1
  const mostLed = Math.sqrt(((asked.limit ?? counts.total) * counts.total) / leadPerEntry)
  const pageOf = (conditions: Conditions): Page => ({
    conditions,
    led: conditions.sets.filter(({ count }) => count <= mostLed),
    sort: asked.sort ?? newestFirst,
    limit,
  })
  let page = pageOf(conditionsOf(db, asked, 'newest'))
  let invites: InviteSummary[] | null = null
  const { floor } = page.conditions
  if (floor !== null) {
    const numbers = preparedFirsts<Values, number>(db, numbersSql(page)).all(page.conditions.values)
    // Of old invites that were changed lately it is not known yet whether they have the words.
    if (numbers.some((number) => number < floor)) page = pageOf(conditionsOf(db, asked, 'all'))
    else invites = linesOf(db, numbers, asked.today)
  }
  invites ??= linesFrom(db, pageSql(page), page.conditions.values)
  return { invites, ...countFound(db, page, invites.length, counts.total), ...counts }
}

/** How many there are at all, and how many of them are not closed. */
function countAll(db: Database): Pick<InviteListing, 'total' | 'open'> {
  const row = prepared<Values, { total: number | null; open: number | null }>(
    db,
    `SELECT sum(invites) AS total, sum(invites) FILTER (WHERE status <> 'closed') AS open FROM invite_counts`,
  ).get({})
  return { total: row?.total ?? 0, open: row?.open ?? 0 }
}

/** How many fit, when `got` of them were found and, where there is a limit, no more were looked for. */
function countFound(
  db: Database,
  { conditions, limit }: Page,
  got: number,
  total: number,
): Pick<InviteListing, 'found' | 'isFoundMore'> {
  if (limit < 0 || got < limit) return { found: got, isFoundMore: false }
  const { counted, others, sets, values, floor } = conditions
  // Of words that very many have only the newest hits are known.
  if (floor !== null) return { found: counted.length + others.length > 1 ? got : many, isFoundMore: true }
  if (others.length === 0) {
    if (counted.length === 0) return { found: total, isFoundMore: false }
    const sql = `SELECT sum(invites) AS count FROM invite_counts WHERE ${counted.join(' AND ')}`
    return { found: prepared<Values, { count: number | null }>(db, sql).get({})?.count ?? 0, isFoundMore: false }
  }
  const most = Math.max(many, got)
  const [least] = sets.toSorted((one, other) => one.count - other.count)
  const only = onlySet(conditions)
  const lead = least !== undefined && least.count <= many ? [least] : []
  const from = `invites INDEXED BY invites_by_${lead.length > 0 ? 'number' : 'change'}`
  const sql = `SELECT 1 FROM ${from} WHERE ${whereOf(conditions, lead)}`
  const count = only?.count ?? countUpTo(db, sql, values, most)
  return { found: Math.min(count, most), isFoundMore: count > most }
}

/** A line as SQLite gives it. */
type Line = Omit<InviteSummary, 'isExample' | 'dueAt'> & { isExample: 0 | 1; due: LocalDate | null }

// Without a name the opening words are the title: only then is the long column touched, and a line break tells it.
const lineColumns = `id, status, received_at AS receivedAt, updated_at AS updatedAt, is_example AS isExample,
  coalesce(company, contact_name, char(10) || substr(text, 1, ${openingLength})) AS title, coalesce(role, '') AS subtitle, ${due} AS due`

/** The lines of invites; `from` is the rest of the statement. */
function linesFrom(db: Database, from: string, values: Values): InviteSummary[] {
  const lines = prepared<Values, Line>(db, `SELECT ${lineColumns} ${from}`).all(values)
  return lines.map(({ id, status, receivedAt, updatedAt, isExample, title, subtitle, due }) => ({
    id,
    status,
    receivedAt,
    updatedAt,
    isExample: isExample === 1,
    title: title.startsWith('\n') ? firstWords(title) : title,
    subtitle,
    dueAt: due,
  }))
}

/** The lines of invites, in the order of their numbers. */
function linesOf(db: Database, numbers: readonly number[], today: LocalDate): InviteSummary[] {
  const from = 'FROM (SELECT value AS listed FROM json_each(@numbers)) CROSS JOIN invites ON number = listed'
  return linesFrom(db, from, { numbers: JSON.stringify(numbers), today })
}
