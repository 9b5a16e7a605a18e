import { inviteStatuses } from '../../common/invite.ts'
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
const due = `CASE WHEN last_day >= '${today}' THEN min(
  CASE WHEN status = 'new' AND reply_by >= '${today}' THEN reply_by ELSE '~' END,
  substr(coalesce(${planned}, CASE WHEN interview_start >= '${today}' THEN interview_start END, '~'), 1, 10)) END`
const asksBetween = (from: string, to: string) => `${open} AND (
  (status = 'new' AND reply_by >= '${from}' AND reply_by < '${to}')
  OR (interview_start >= '${from}' AND interview_start < '${to}')
  OR number IN (${diary} AND start >= '${from}' AND start < '${to}'))`
const words = (expression: string) =>
  `number IN (SELECT rowid FROM invite_words WHERE invite_words MATCH '${expression}')`
const name = `coalesce(company, contact_name, '')`
const byChange = 'updated_at DESC, number DESC'
const columns = `id, status, received_at, updated_at, role, is_example, company, contact_name, ${due} AS due`
/** Beyond so many the window says "more than", so plain SQL need not count on either. */
const mostCounted = 5001

const countSome = (sql: string) => `SELECT count(*) FROM (${sql} LIMIT ${mostCounted})`
const keptCount = (where = 'TRUE') => `SELECT sum(invites) FROM invite_counts WHERE ${where}`
/** How many there are, and how many are open. */
const counts = `SELECT sum(invites), sum(invites) FILTER (WHERE status <> 'closed') FROM invite_counts`
const lines = (where: string, index = '', order = byChange) =>
  `SELECT ${columns} FROM invites ${index && `INDEXED BY ${index}`} WHERE ${kept} AND ${where} ORDER BY ${order} LIMIT ${page}`

/** The SQL somebody would write at first: a page of lines, and how many fit, are there and are open. */
function atFirst(where: string, order = byChange): string[] {
  return [lines(where, '', order), `SELECT count(*) FROM invites WHERE ${kept} AND ${where}`, counts]
}

/** The lines of the invites that a query names, and how many it names. */
const linesOf = (numbers: string, found: string) => [
  `SELECT ${columns} FROM (${numbers} LIMIT ${page}) CROSS JOIN invites ON number = listed`,
  found,
  counts,
]
/** Numbers of invites in an order that an index has. */
const numbers = (where: string, index: string, order = byChange) =>
  `SELECT number AS listed FROM invites INDEXED BY ${index} WHERE ${kept} AND ${where} ORDER BY ${order}`
/** Those of invites something is due for, then those of the others, as they are sorted by what is due. */
const byDue = (where: string) =>
  [
    `SELECT number AS listed, ${due} AS due FROM invites INDEXED BY invites_ahead
     WHERE ${kept} AND ${where} AND last_day <> '' AND last_day >= '${today}' ORDER BY due, ${byChange}`,
    ...inviteStatuses.map((status) =>
      numbers(`${where} AND status = '${status}' AND NOT last_day >= '${today}'`, 'invites_by_status'),
    ),
  ]
    .map((sql) => `SELECT listed FROM (${sql} LIMIT ${page})`)
    .join(' UNION ALL ')
const arrived = (from: string, to: string) =>
  `SELECT number FROM invites INDEXED BY invites_by_arrival WHERE ${kept} AND received_at >= '${from}' AND received_at < '${to}'`
const ofFirm = `SELECT number FROM invites INDEXED BY invites_by_firm
  WHERE ${kept} AND firm_key >= 'firm 42' AND firm_key < 'firm 42\u{10ffff}'`
const late = `SELECT number FROM invites INDEXED BY invites_late WHERE first_day <> '~' AND ${kept} AND first_day < '${today}'`
/** The newest hits of words, and whether there are very many. */
const hits = (expression: string) =>
  `SELECT rowid FROM invite_words WHERE invite_words MATCH '${expression}' ORDER BY rowid DESC LIMIT ${mostCounted}`
const isHit = (expression: string) => `number IN (${hits(expression)})`
const hitCount = (expression: string) => `SELECT count(*) FROM (${hits(expression)})`

/** A question to the list, as the window asks it and in SQL. */
export interface Question {
  name: string
  asked: Asked
  /** Ways to get the same answer, the first that comes to mind and those by hand; the quickest one counts. */
  sql: string[][]
}

const ask = (
  name: string,
  asked: Partial<Omit<Asked, 'filter'>> & { filter?: Partial<InviteFilter> },
  ...sql: string[][]
): Question => ({
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

/** Of columns that are counted as they change: at first, and by hand. */
function counted(where: string): string[][] {
  return [atFirst(where), [lines(where, 'invites_by_change'), keptCount(where), counts]]
}

/** Words by hand: the newest hits, newest change first. Where an old invite was changed lately they would not do. */
function byWords(expression: string): string[] {
  return linesOf(numbers(isHit(expression), 'invites_by_change'), hitCount(expression))
}

/** What the list is asked: the first page, every filter, words and sorts. */
export const questions: readonly Question[] = [
  ask('a page of the list', {}, atFirst('TRUE'), [lines('TRUE', 'invites_by_change'), counts]),
  ask(
    'by what is due',
    { sort: { by: 'due', order: 'ascending' } },
    atFirst('TRUE', `due IS NULL, due, ${byChange}`),
    linesOf(byDue('TRUE'), keptCount()),
  ),
  ask(
    'by name',
    { sort: { by: 'title', order: 'ascending' } },
    atFirst('TRUE', `${name} = '', ${name} COLLATE NOCASE, role COLLATE NOCASE, ${byChange}`),
    [
      lines(
        `${name} COLLATE NOCASE <> ''`,
        'invites_by_title',
        `${name} COLLATE NOCASE, role COLLATE NOCASE, ${byChange}`,
      ),
      counts,
    ],
  ),
  ask(
    'by status',
    { sort: { by: 'status', order: 'ascending' } },
    atFirst('TRUE', `instr('new replied scheduled attended debriefed closed', status), due IS NULL, due, ${byChange}`),
    linesOf(byDue('TRUE'), keptCount()),
  ),
  ask('of one status', { status: 'replied' }, atFirst(`status = 'replied'`), [
    lines(`status = 'replied'`, 'invites_by_status'),
    keptCount(`status = 'replied'`),
    counts,
  ]),
  ask(
    'of two statuses and a decision',
    { filter: { statuses: ['new', 'replied'], decisions: ['ask'] } },
    ...counted(`status IN ('new', 'replied') AND decision = 'ask'`),
  ),
  ask('of one kind', { filter: { kinds: ['job-ad'] } }, ...counted(`kind = 'job-ad'`)),
  ask('of the example', { filter: { whose: 'example' } }, ...counted('is_example = 1'), [
    lines('is_example = 1', 'invites_of_example'),
    keptCount('is_example = 1'),
    counts,
  ]),
  ask(
    'with an interview',
    { filter: { interview: 'planned' } },
    atFirst(`number IN (${diary})`),
    ...counted('is_planned = 1'),
  ),
  ask('without an interview', { filter: { interview: 'none' } }, ...counted('is_planned = 0')),
  ask('due this week', { filter: { due: 'week' } }, atFirst(asksBetween(today, '2026-11-28')), [
    lines(`last_day <> '' AND last_day >= '${today}' AND ${asksBetween(today, '2026-11-28')}`, 'invites_ahead'),
    counts,
  ]),
  ask(
    'overdue',
    { filter: { due: 'overdue' } },
    atFirst(`first_day < '${today}'`),
    [lines(`first_day < '${today}'`, 'invites_by_change'), countSome(late), counts],
    linesOf(numbers(`number IN (${late})`, 'invites_by_number'), countSome(late)),
  ),
  ask('with nothing due', { filter: { due: 'none' } }, atFirst(`NOT last_day >= '${today}'`), [
    lines(`NOT last_day >= '${today}'`, 'invites_by_change'),
    countSome(numbers(`NOT last_day >= '${today}'`, 'invites_by_change')),
    counts,
  ]),
  ask(
    'of one week',
    { filter: { from: '2025-06-02', to: '2025-06-08' } },
    atFirst(`received_at >= '2025-06-02' AND received_at < '2025-06-09'`),
    linesOf(
      numbers(`number IN (${arrived('2025-06-02', '2025-06-09')})`, 'invites_by_number'),
      countSome(arrived('2025-06-02', '2025-06-09')),
    ),
    [
      lines(`received_at >= '2025-06-02' AND received_at < '2025-06-09'`, 'invites_by_change'),
      countSome(arrived('2025-06-02', '2025-06-09')),
      counts,
    ],
  ),
  ask('since a day', { filter: { from: '2025-01-03' } }, atFirst(`received_at >= '2025-01-03'`), [
    lines(`received_at >= '2025-01-03'`, 'invites_by_change'),
    countSome(arrived('2025-01-03', '~')),
    counts,
  ]),
  ask(
    'of one firm',
    { filter: { firm: 'Firm 42' } },
    atFirst(`firm_key LIKE 'firm 42%'`),
    linesOf(numbers(`number IN (${ofFirm})`, 'invites_by_number'), countSome(ofFirm)),
    linesOf(numbers(`number IN (${ofFirm})`, 'invites_by_change'), countSome(ofFirm)),
  ),
  ask('a rare word', { query: 'word4242' }, atFirst(words('"word4242"*')), byWords('"word4242"*')),
  ask('a common word', { query: 'clerk' }, atFirst(words('"clerk"*')), byWords('"clerk"*')),
  ask('the beginning of a word', { query: 'cl' }, atFirst(words('"cl"*')), byWords('"cl"*')),
  ask(
    'two words',
    { query: 'clerk word42' },
    atFirst(words('"clerk" "word42"*')),
    byWords('"clerk" "word42"*'),
    linesOf(numbers(isHit('"clerk" "word42"*'), 'invites_by_number'), hitCount('"clerk" "word42"*')),
  ),
  ask(
    'a common word, by what is due',
    { query: 'clerk', sort: { by: 'due', order: 'ascending' } },
    atFirst(words('"clerk"*'), `due IS NULL, due, ${byChange}`),
    linesOf(byDue(isHit('"clerk"*')), hitCount('"clerk"*')),
  ),
  ask(
    'a common word of one status',
    { query: 'clerk', filter: { statuses: ['attended'] } },
    atFirst(`status = 'attended' AND ${words('"clerk"*')}`),
    linesOf(numbers(`status = 'attended' AND ${isHit('"clerk"*')}`, 'invites_by_status'), hitCount('"clerk"*')),
  ),
]
