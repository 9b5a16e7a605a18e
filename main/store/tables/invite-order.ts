import { type InviteSort, type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { type Conditions, type IndexedSet, whereOf } from './invite-conditions.ts'
import { due, isAhead } from './invite-due.ts'

/** What an invite is called, as far as a column says it. */
const title = `coalesce(company, contact_name, '')`

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

/** What is asked of the list: all that fits in a sort, led to by some of the sets. */
export interface Page {
  conditions: Conditions
  led: readonly IndexedSet[]
  sort: InviteSort
  /** The most that are wanted; -1 for all. */
  limit: number
}

/** The runs of a page: what sets lead to is sorted as it is found. */
const runsOfPage = ({ conditions, led, sort }: Page): Run[] =>
  led.length > 0
    ? [{ where: 'TRUE', order: orderOf(sort), index: 'invites_by_number' }]
    : runsOf(sort, conditions.statuses)

/** The numbers of a page's invites, in order and without a look at their rows. */
export function numbersSql(page: Page): string {
  const { conditions, led, limit } = page
  const where = whereOf(conditions, led)
  const ofRun = (run: Run) => {
    const sortedBy = /\bdue\b/.test(run.order) ? `, ${due} AS due` : ''
    return `SELECT number FROM (SELECT number${sortedBy} ${fromRun(run, where, limit)})`
  }
  return `${runsOfPage(page).map(ofRun).join(' UNION ALL ')} LIMIT ${limit}`
}

/** A page from `FROM` on. A cross join goes through what stands on its left as it comes. */
export function pageSql(page: Page): string {
  const { conditions, led, sort, limit } = page
  const isSmall = led.some(({ count }) => count <= limit)
  const [run] = runsOfPage(page)
  // An index that holds the lines as they are to come needs no numbers first.
  if (run !== undefined && led.length === 0 && sort.by === 'updated')
    return fromRun(run, whereOf(conditions, led), limit)
  // Each of a few is shown, so that its row is read in any case.
  if (isSmall)
    return `FROM invites NOT INDEXED WHERE ${whereOf(conditions, led)} ORDER BY ${orderOf(sort)} LIMIT ${limit}`
  return `FROM (${numbersSql(page)}) AS page CROSS JOIN invites ON invites.number = page.number`
}
