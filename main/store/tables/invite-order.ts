import type { Database } from 'better-sqlite3'
import { type InviteSort, type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { preparedFirsts } from '../prepared.ts'
import { type Conditions, type IndexedSet, whereOf } from './invite-conditions.ts'
import { due, isAhead } from './invite-due.ts'

/** What an invite is called, as far as a column says it. */
export const title = `coalesce(company, contact_name, '')`

/** Where a status stands in the order people go through them. */
const statusPlace = `instr('${inviteStatuses.join(' ')}', status)`

const newest = 'updated_at DESC, number DESC'

/** What each sort goes by, with `%` for its direction. What says nothing comes last, either way. */
const orders: Record<InviteSort['by'], string> = {
  updated: 'updated_at %, number %',
  title: `${title} = '', ${title} COLLATE NOCASE %, role COLLATE NOCASE %, ${newest}`,
  status: `${statusPlace} %, due IS NULL, due, ${newest}`,
  due: `due IS NULL, due %, ${statusPlace}, ${newest}`,
}

/** A sort as SQL; `due` is a column of what is selected. */
function orderOf({ by, order }: InviteSort): string {
  return orders[by].replaceAll('%', order === 'ascending' ? 'ASC' : 'DESC')
}

/** A part of the list that lies in an index as it is to come, or is small. */
interface Run {
  where: string
  order: string
  index: string
}

const ahead = (where: string, order: string): Run => ({
  where: `${where} AND last_day <> '' AND ${isAhead}`,
  order,
  index: 'invites_ahead',
})
const notAhead = (status: string): Run => ({
  where: `status = '${status}' AND NOT ${isAhead}`,
  order: newest,
  index: 'invites_by_status',
})

/** The part of the list that may fit in a sort, as runs one after another. */
function runsOf(sort: InviteSort, statuses: readonly InviteStatus[]): Run[] {
  const sorted = orderOf(sort)
  switch (sort.by) {
    case 'updated':
      return [{ where: 'TRUE', order: sorted, index: `invites_by_${statuses.length === 1 ? 'status' : 'change'}` }]
    case 'title':
      // Those without a name are together already, and come last.
      return ['<>', '='].map((named) => ({
        where: `${title} COLLATE NOCASE ${named} ''`,
        order: sorted.replace(`${title} = '', `, ''),
        index: 'invites_by_title',
      }))
    case 'due':
      return [ahead('TRUE', sorted), ...statuses.map(notAhead)]
    case 'status': {
      const inOrder = sort.order === 'ascending' ? statuses : statuses.toReversed()
      return inOrder.flatMap((status) => [ahead(`status = '${status}'`, `due, ${newest}`), notAhead(status)])
    }
  }
}

/** A run from `FROM` on. */
const fromRun = ({ where, order, index }: Run, conditions: string, limit: number) =>
  // A limit that is bound would have SQLite prepare the statement anew each time. It takes a negative one for none.
  `FROM invites INDEXED BY ${index} WHERE ${conditions} AND ${where} ORDER BY ${order} LIMIT ${limit}`

const numbersSql = (run: Run, conditions: string, limit: number) =>
  `SELECT number${/\bdue\b/.test(run.order) ? `, ${due} AS due` : ''} ${fromRun(run, conditions, limit)}`

/** The page of a list that one index holds as it is to come, from `FROM` on; null where it takes more. */
export function fromOneIndex(
  conditions: Conditions,
  led: readonly IndexedSet[],
  sort: InviteSort,
  limit: number,
): string | null {
  // Where only the newest hits are known, numbers have to be looked at first.
  if (led.length > 0 || sort.by !== 'updated' || conditions.floor !== null) return null
  return runsOf(sort, conditions.statuses)
    .map((run) => fromRun(run, whereOf(conditions), limit))
    .join('')
}

/**
 * The numbers of the invites that fit, in order, without a look at their rows. Those that `led` sets lead to are all
 * given, for they are few.
 */
export function numbersOf(
  db: Database,
  conditions: Conditions,
  led: readonly IndexedSet[],
  sort: InviteSort,
  limit: number,
): number[] {
  const where = whereOf(conditions, led)
  const runs =
    led.length > 0
      ? [{ where: 'TRUE', order: orderOf(sort), index: 'invites_by_number' }]
      : runsOf(sort, conditions.statuses)
  const most = led.length > 0 ? -1 : limit
  const sql = runs.map((run) => `SELECT number FROM (${numbersSql(run, where, most)})`).join(' UNION ALL ')
  return preparedFirsts<number>(db, `${sql} LIMIT ${most}`).all(conditions.values)
}
