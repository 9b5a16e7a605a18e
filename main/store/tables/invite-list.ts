import type { Database } from 'better-sqlite3'
import {
  type InviteListing,
  type InviteSort,
  type InviteStatus,
  type InviteSummary,
  inviteStatuses,
} from '../../../common/invite.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { prepared } from '../prepared.ts'
import { type Conditions, conditionsOf, countUpTo, many, type Sought } from './invite-conditions.ts'
import { due, isOpen, upcoming } from './invite-due.ts'
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

/** Where a status stands in the order people go through them. */
const statusPlace = `instr('${inviteStatuses.join(' ')}', status)`

const title = `coalesce(company, contact_name, '')`
const newest = 'updated_at DESC, number DESC'

/** What each sort goes by, with `%` for its direction. What says nothing comes last, either way. */
const orders: Record<InviteSort['by'], string> = {
  updated: 'updated_at %, number %',
  title: `${title} = '', ${title} COLLATE NOCASE %, role COLLATE NOCASE %, ${newest}`,
  status: `${statusPlace} %, due IS NULL, due, ${newest}`,
  due: `due IS NULL, due %, ${statusPlace}, ${newest}`,
}

/** A part of the list that lies in an index as it is to come, or is small. */
interface Run {
  where: string
  order: string
  index: string
}

const hasDay = `${isOpen} AND number IN (${upcoming})`
const withDay = (where: string, order: string): Run => ({
  where: `${where}${hasDay}`,
  order,
  index: 'invites_by_number',
})
const withoutDay = (status: InviteStatus): Run => ({
  where: `status = '${status}' AND NOT (${hasDay})`,
  order: newest,
  index: 'invites_by_status',
})

/** The whole list in a sort, as runs one after another. */
function runsOf({ by, order }: InviteSort): Run[] {
  const way = order === 'ascending' ? 'ASC' : 'DESC'
  const sorted = orders[by].replaceAll('%', way)
  switch (by) {
    case 'updated':
      return [{ where: 'TRUE', order: sorted, index: 'invites_by_change' }]
    case 'title':
      // Those without a name are together already, and come last.
      return ['<>', '='].map((named) => ({
        where: `${title} COLLATE NOCASE ${named} ''`,
        order: `${title} COLLATE NOCASE ${way}, role COLLATE NOCASE ${way}, ${newest}`,
        index: 'invites_by_title',
      }))
    case 'due':
      return [withDay('', sorted), ...inviteStatuses.map(withoutDay)]
    case 'status': {
      const statuses = way === 'ASC' ? inviteStatuses : inviteStatuses.toReversed()
      return statuses.flatMap((status) => [withDay(`status = '${status}' AND `, `due, ${newest}`), withoutDay(status)])
    }
  }
}

/** The part of the list that is asked for, and how many fit and are there. */
export function listPage(db: Database, asked: InviteFilter): InviteListing {
  const quick = conditionsOf(db, asked, 'newest')
  let numbers = numbersOf(db, asked, quick)
  let conditions = quick
  if (quick.floor !== null && numbers.some((number) => number < (quick.floor ?? 0))) {
    // Of old invites that were changed lately it is not known yet whether they have the words.
    conditions = conditionsOf(db, asked, 'all')
    numbers = numbersOf(db, asked, conditions)
  }
  const isWhole = asked.limit === undefined || numbers.length < asked.limit
  return {
    invites: linesOf(db, numbers, asked.today),
    ...(isWhole
      ? { found: numbers.length, isFoundMore: false }
      : countFound(db, conditions, Math.max(many, numbers.length))),
    ...countAll(db),
  }
}

/** Whether what is asked is counted as it changes. */
const isCounted = ({ others, few }: Conditions) => others.length + few.length === 0

/** How many there are at all, and how many of them are not closed. */
function countAll(db: Database): Pick<InviteListing, 'total' | 'open'> {
  const row = prepared<{ total: number | null; open: number | null }>(
    db,
    `SELECT sum(invites) AS total, sum(invites) FILTER (WHERE status <> 'closed') AS open FROM invite_counts`,
  ).get({})
  return { total: row?.total ?? 0, open: row?.open ?? 0 }
}

/** How many fit; at `most` the counting stops. */
function countFound(db: Database, conditions: Conditions, most: number): Pick<InviteListing, 'found' | 'isFoundMore'> {
  const { counted, few, values, floor } = conditions
  if (isCounted(conditions)) {
    const sql = `SELECT sum(invites) AS count FROM invite_counts WHERE ${['TRUE', ...counted].join(' AND ')}`
    return { found: prepared<{ count: number | null }>(db, sql).get({})?.count ?? 0, isFoundMore: false }
  }
  const index = few.length > 0 ? 'invites_by_number' : 'invites_by_change'
  // Hits of words are known down to the floor; there are more below.
  const known = floor === null ? '' : 'AND number >= @floor'
  const rows = `SELECT 1 FROM invites INDEXED BY ${index} WHERE ${whereOf(conditions)} ${known}`
  const count = countUpTo(db, rows, values, most)
  return { found: Math.min(count, most), isFoundMore: count > most || floor !== null }
}

const whereOf = ({ counted, others, few }: Conditions) =>
  ['deleted_at IS NULL', ...few.map((set) => `number IN (${set})`), ...counted, ...others].join(' AND ')

/** The numbers of the invites that are listed, in order. */
function numbersOf(db: Database, { sort, limit }: InviteFilter, conditions: Conditions): number[] {
  const { by, order } = sort ?? { by: 'updated', order: 'descending' }
  const where = whereOf(conditions)
  const way = order === 'ascending' ? 'ASC' : 'DESC'
  const runs: Run[] =
    conditions.few.length > 0
      ? [{ where: 'TRUE', order: orders[by].replaceAll('%', way), index: 'invites_by_number' }]
      : runsOf({ by, order })
  const numbers: number[] = []
  for (const run of runs) {
    // SQLite takes a negative limit for none.
    const left = limit === undefined ? -1 : limit - numbers.length
    if (left === 0) break
    const day = /\bdue\b/.test(run.order) ? `, ${due} AS due` : ''
    const sql = `SELECT number${day} FROM invites INDEXED BY ${run.index} WHERE ${where} AND ${run.where}
      ORDER BY ${run.order} LIMIT @left`
    numbers.push(
      ...prepared<{ number: number }>(db, sql)
        .all({ ...conditions.values, left })
        .map((row) => row.number),
    )
  }
  return numbers
}

type Line = Pick<InviteRow, 'number' | 'id' | 'status' | 'received_at' | 'updated_at' | 'role' | 'is_example'> & {
  title: string
  opening: string | null
  due: LocalDate | null
}

/** The lines of invites, in the order of their numbers. */
function linesOf(db: Database, numbers: readonly number[], today: LocalDate): InviteSummary[] {
  const rows = prepared<Line>(
    db,
    // Without a name the opening words are the title; only then is the long column touched.
    `SELECT number, id, status, received_at, updated_at, role, is_example, ${title} AS title,
       CASE WHEN company IS NULL AND contact_name IS NULL THEN substr(text, 1, ${openingLength}) END AS opening,
       ${due} AS due
     FROM (SELECT key AS place, value AS listed FROM json_each(@numbers)) CROSS JOIN invites ON number = listed
     ORDER BY place`,
  ).all({ numbers: JSON.stringify(numbers), today })
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    isExample: row.is_example === 1,
    title: row.opening === null ? row.title : firstWords(row.opening),
    subtitle: row.role ?? '',
    dueAt: row.due,
  }))
}
