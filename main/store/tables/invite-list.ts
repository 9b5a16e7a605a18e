import type { Database } from 'better-sqlite3'
import type { InviteListing, InviteSort, InviteSummary } from '../../../common/invite.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { prepared, preparedLists, type Values } from '../prepared.ts'
import { type Conditions, conditionsOf, countUpTo, many, type Sought, whereOf } from './invite-conditions.ts'
import { due } from './invite-due.ts'
import { numbersOf, orderOf, title } from './invite-order.ts'
import { firstWords, type InviteRow } from './invites.ts'

/** Which invites to list. */
export interface InviteFilter extends Sought {
  /** Newest change first when missing. */
  sort?: InviteSort | undefined
  /** The most that are listed; all when missing. */
  limit?: number | undefined
}

/** The most of a text that is read for its first words. */
const openingLength = 300

/** Up to so many invites, asking for all at once is quicker than going by indexes. */
const short = 1000

const newestFirst: InviteSort = { by: 'updated', order: 'descending' }

/** The part of the list that is asked for, and how many fit and are there. */
export function listPage(db: Database, asked: InviteFilter): InviteListing {
  const counts = countAll(db)
  return { ...(counts.total <= short ? plainPage(db, asked) : indexedPage(db, asked)), ...counts }
}

type Page = Pick<InviteListing, 'invites' | 'found' | 'isFoundMore'>

function plainPage(db: Database, asked: InviteFilter): Page {
  const conditions = conditionsOf(db, asked, 'plain')
  const from = `invites WHERE ${whereOf(conditions)} ORDER BY ${orderOf(asked.sort ?? newestFirst)} LIMIT @limit`
  // SQLite takes a negative limit for none.
  const invites = linesFrom(db, from, { ...conditions.values, limit: asked.limit ?? -1 })
  return { invites, ...countFound(db, conditions, invites.length, asked.limit) }
}

function indexedPage(db: Database, asked: InviteFilter): Page {
  const sort = asked.sort ?? newestFirst
  let conditions = conditionsOf(db, asked, 'led')
  let numbers = numbersOf(db, conditions, sort, asked.limit)
  const { floor } = conditions
  if (floor !== null && numbers.some((number) => number < floor)) {
    // Of old invites that were changed lately it is not known yet whether they have the words.
    conditions = conditionsOf(db, asked, 'plain')
    numbers = numbersOf(db, conditions, sort, asked.limit)
  }
  const from = `(SELECT key AS place, value AS listed FROM json_each(@numbers)) CROSS JOIN invites ON number = listed
    ORDER BY place`
  const listed = JSON.stringify(numbers.slice(0, asked.limit))
  return {
    invites: linesFrom(db, from, { numbers: listed, today: asked.today }),
    ...countFound(db, conditions, numbers.length, asked.limit),
  }
}

/** How many there are at all, and how many of them are not closed. */
function countAll(db: Database): Pick<InviteListing, 'total' | 'open'> {
  const row = prepared<{ total: number | null; open: number | null }>(
    db,
    `SELECT sum(invites) AS total, sum(invites) FILTER (WHERE status <> 'closed') AS open FROM invite_counts`,
  ).get({})
  return { total: row?.total ?? 0, open: row?.open ?? 0 }
}

/** How many fit. `got` were found already; those are all, unless there is a limit they come up to. */
function countFound(
  db: Database,
  conditions: Conditions,
  got: number,
  limit: number | undefined,
): Pick<InviteListing, 'found' | 'isFoundMore'> {
  const { counted, others, few, values, floor } = conditions
  if (limit === undefined || got < limit || few !== null) return { found: got, isFoundMore: false }
  // Of words that very many have only the newest hits are known.
  if (floor !== null) return { found: counted.length + others.length > 1 ? got : many, isFoundMore: true }
  if (others.length === 0) {
    const sql = `SELECT sum(invites) AS count FROM invite_counts WHERE ${['TRUE', ...counted].join(' AND ')}`
    return { found: prepared<{ count: number | null }>(db, sql).get({})?.count ?? 0, isFoundMore: false }
  }
  const most = Math.max(many, got)
  const where = whereOf(conditions)
  const count = countUpTo(db, `SELECT 1 FROM invites INDEXED BY invites_by_change WHERE ${where}`, values, most)
  return { found: Math.min(count, most), isFoundMore: count > most }
}

type Line = [
  id: string,
  status: InviteRow['status'],
  receivedAt: string,
  updatedAt: string,
  role: string | null,
  isExample: 0 | 1,
  title: string,
  opening: string | null,
  due: LocalDate | null,
]

/** The lines of invites; `from` is the rest of the statement. */
function linesFrom(db: Database, from: string, values: Values): InviteSummary[] {
  // Lists instead of rows by name: a page is made of them again at once, and half the time of a page is making objects.
  const rows = preparedLists<Line>(
    db,
    // Without a name the opening words are the title; only then is the long column touched.
    `SELECT id, status, received_at, updated_at, role, is_example, ${title} AS title,
       CASE WHEN company IS NULL AND contact_name IS NULL THEN substr(text, 1, ${openingLength}) END AS opening,
       ${due} AS due FROM ${from}`,
  ).all(values)
  return rows.map(([id, status, receivedAt, updatedAt, role, isExample, name, opening, dueAt]) => ({
    id,
    status,
    receivedAt,
    updatedAt,
    isExample: isExample === 1,
    title: opening === null ? name : firstWords(opening),
    subtitle: role ?? '',
    dueAt,
  }))
}
