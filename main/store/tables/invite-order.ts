import type { Database } from 'better-sqlite3'
import { type InviteSort, type InviteStatus, inviteStatuses } from '../../../common/invite.ts'
import { prepared, preparedLists, type Values } from '../prepared.ts'
import { type Conditions, whereOf } from './invite-conditions.ts'
import { due, isOpen, upcoming } from './invite-due.ts'

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
export function orderOf({ by, order }: InviteSort): string {
  return orders[by].replaceAll('%', order === 'ascending' ? 'ASC' : 'DESC')
}

/** A part of the list that lies in an index as it is to come, or is small. */
interface Run {
  where: string
  order: string
  index: string
}

const hasDay = `${isOpen} AND number IN (SELECT value FROM json_each(@upcoming))`
const withDay = (where: string, order: string): Run => ({
  where: `${where} AND ${hasDay}`,
  order,
  index: 'invites_by_number',
})
const withoutDay = (status: InviteStatus): Run => ({
  where: `status = '${status}' AND NOT (${hasDay})`,
  order: newest,
  index: 'invites_by_status',
})

/** The whole list in a sort, as runs one after another. */
function runsOf(sort: InviteSort): Run[] {
  const sorted = orderOf(sort)
  switch (sort.by) {
    case 'updated':
      return [{ where: 'TRUE', order: sorted, index: 'invites_by_change' }]
    case 'title':
      // Those without a name are together already, and come last.
      return ['<>', '='].map((named) => ({
        where: `${title} COLLATE NOCASE ${named} ''`,
        order: sorted.replace(`${title} = '', `, ''),
        index: 'invites_by_title',
      }))
    case 'due':
      return [withDay('TRUE', sorted), ...inviteStatuses.map(withoutDay)]
    case 'status': {
      const statuses = sort.order === 'ascending' ? inviteStatuses : inviteStatuses.toReversed()
      return statuses.flatMap((status) => [withDay(`status = '${status}'`, `due, ${newest}`), withoutDay(status)])
    }
  }
}

/** The numbers of the invites that fit, in order, without a look at their rows: all where they are few. */
export function numbersOf(db: Database, conditions: Conditions, sort: InviteSort, limit: number | undefined): number[] {
  const where = whereOf(conditions)
  const isLed = conditions.few !== null
  const runs = isLed ? [{ where: 'TRUE', order: orderOf(sort), index: 'invites_by_number' }] : runsOf(sort)
  const values: Values = { ...conditions.values }
  if (!isLed && (sort.by === 'due' || sort.by === 'status')) {
    const days = prepared<{ number: number }>(db, upcoming).all(values)
    values.upcoming = JSON.stringify(days.map(({ number }) => number))
  }
  const numbers: number[] = []
  for (const run of runs) {
    // SQLite takes a negative limit for none.
    const left = limit === undefined || isLed ? -1 : limit - numbers.length
    if (left === 0) break
    const day = /\bdue\b/.test(run.order) ? `, ${due} AS due` : ''
    const sql = `SELECT number${day} FROM invites INDEXED BY ${run.index} WHERE ${where} AND ${run.where}
      ORDER BY ${run.order} LIMIT @left`
    for (const [number] of preparedLists<[number]>(db, sql).all({ ...values, left })) numbers.push(number)
  }
  return numbers
}
