import { type InviteFilter, noFilter } from '../../common/invite-filter.ts'
import type { InviteFilter as Asked } from '../../main/store/tables/invite-list.ts'

/** The day it is in the measured database. */
export const today = '2026-11-21'
/** Lines of a page. */
export const page = 200

const kept = 'deleted_at IS NULL'
const open = `status IN ('new', 'replied', 'scheduled')`
const diary = `SELECT invite FROM interviews WHERE state = 'planned' AND removed_at IS NULL`
const planned = `(SELECT min(start) FROM interviews WHERE invite = invites.number AND state = 'planned'
  AND removed_at IS NULL AND start >= '${today}')`
const due = `nullif(min(CASE WHEN status = 'new' AND reply_by >= '${today}' THEN reply_by ELSE '~' END,
  CASE WHEN ${open} THEN substr(coalesce(${planned}, CASE WHEN interview_start >= '${today}' THEN interview_start END,
    '~'), 1, 10) ELSE '~' END), '~')`
const asksBetween = (from: string, to: string) => `${open} AND (
  (status = 'new' AND reply_by >= '${from}' AND reply_by < '${to}')
  OR (interview_start >= '${from}' AND interview_start < '${to}')
  OR number IN (${diary} AND start >= '${from}' AND start < '${to}'))`
const words = (expression: string) =>
  `number IN (SELECT rowid FROM invite_words WHERE invite_words MATCH '${expression}')`
const name = `coalesce(company, contact_name, '')`
const byChange = 'updated_at DESC, number DESC'

/** The SQL somebody would write at first: a page of lines, and how many fit, are there and are open. */
function bareSql(where: string, order = byChange): string[] {
  return [
    `SELECT id, status, received_at, updated_at, role, is_example, company, contact_name, ${due} AS due
       FROM invites WHERE ${kept} AND ${where} ORDER BY ${order} LIMIT ${page}`,
    `SELECT (SELECT count(*) FROM invites WHERE ${kept} AND ${where}), (SELECT count(*) FROM invites WHERE ${kept}),
       (SELECT count(*) FROM invites WHERE ${kept} AND status <> 'closed')`,
  ]
}

/** A question to the list, as the window asks it and in SQL. */
export interface Question {
  name: string
  asked: Asked
  sql: string[]
}

const ask = (
  name: string,
  asked: Partial<Omit<Asked, 'filter'>> & { filter?: Partial<InviteFilter> },
  sql: string[],
) => ({
  name,
  asked: {
    query: '',
    status: null,
    today,
    limit: page,
    ...asked,
    filter: asked.filter && { ...noFilter, ...asked.filter },
  },
  sql,
})

/** What the list is asked: the first page, every filter, words and sorts. */
export const questions: readonly Question[] = [
  ask('a page of the list', {}, bareSql('TRUE')),
  ask('by what is due', { sort: { by: 'due', order: 'ascending' } }, bareSql('TRUE', `due IS NULL, due, ${byChange}`)),
  ask(
    'by name',
    { sort: { by: 'title', order: 'ascending' } },
    bareSql('TRUE', `${name} = '', ${name} COLLATE NOCASE, role COLLATE NOCASE, ${byChange}`),
  ),
  ask(
    'by status',
    { sort: { by: 'status', order: 'ascending' } },
    bareSql('TRUE', `instr('new replied scheduled attended debriefed closed', status), due IS NULL, due, ${byChange}`),
  ),
  ask('of one status', { status: 'replied' }, bareSql(`status = 'replied'`)),
  ask(
    'of two statuses and a decision',
    { filter: { statuses: ['new', 'replied'], decisions: ['ask'] } },
    bareSql(`status IN ('new', 'replied') AND decision = 'ask'`),
  ),
  ask('of one kind', { filter: { kinds: ['job-ad'] } }, bareSql(`kind = 'job-ad'`)),
  ask('of the example', { filter: { whose: 'example' } }, bareSql('is_example = 1')),
  ask('with an interview', { filter: { interview: 'planned' } }, bareSql(`number IN (${diary})`)),
  ask('without an interview', { filter: { interview: 'none' } }, bareSql(`number NOT IN (${diary})`)),
  ask('due this week', { filter: { due: 'week' } }, bareSql(asksBetween(today, '2026-11-28'))),
  ask('overdue', { filter: { due: 'overdue' } }, bareSql(asksBetween('', today))),
  ask('with nothing due', { filter: { due: 'none' } }, bareSql(`NOT ifnull(${asksBetween(today, '~')}, 0)`)),
  ask(
    'of one week',
    { filter: { from: '2025-06-02', to: '2025-06-08' } },
    bareSql(`received_at >= '2025-06-02' AND received_at < '2025-06-09'`),
  ),
  ask('since a day', { filter: { from: '2025-01-03' } }, bareSql(`received_at >= '2025-01-03'`)),
  ask('of one firm', { filter: { firm: 'Firm 42' } }, bareSql(`firm_key LIKE 'firm 42%'`)),
  ask('a rare word', { query: 'word4242' }, bareSql(words('"word4242"*'))),
  ask('a common word', { query: 'clerk' }, bareSql(words('"clerk"*'))),
  ask('the beginning of a word', { query: 'cl' }, bareSql(words('"cl"*'))),
  ask('two words', { query: 'clerk word42' }, bareSql(words('"clerk" "word42"*'))),
  ask(
    'a common word, by what is due',
    { query: 'clerk', sort: { by: 'due', order: 'ascending' } },
    bareSql(words('"clerk"*'), `due IS NULL, due, ${byChange}`),
  ),
  ask(
    'a common word of one status',
    { query: 'clerk', filter: { statuses: ['attended'] } },
    bareSql(`status = 'attended' AND ${words('"clerk"*')}`),
  ),
]
