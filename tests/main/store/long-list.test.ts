import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { type InviteSort, type InviteStatus, inviteSortKeys, inviteStatuses } from '../../../common/invite.ts'
import { type InviteFilter, noFilter } from '../../../common/invite-filter.ts'
import { type Decision, type DocumentKind, decisions, documentKinds } from '../../../common/reading.ts'
import { migrate } from '../../../main/store/migrate.ts'
import { many } from '../../../main/store/tables/invite-conditions.ts'
import { listPage } from '../../../main/store/tables/invite-list.ts'

const today = '2026-11-21'
const weekOn = '2026-11-28'
const count = many + 500

/** An invite as the list should see it. */
interface Kept {
  number: number
  id: string
  status: InviteStatus
  decision: Decision
  kind: DocumentKind
  firm: string
  isExample: boolean
  receivedAt: string
  updatedAt: string
  replyBy: string | null
  start: string | null
  planned: string | null
  words: string
}

const day = (offset: number) => new Date(Date.UTC(2026, 10, 21) + offset * 86_400_000).toISOString().slice(0, 10)
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T

/** More invites than are gone through one by one: every one says "mill", one in fifty "weir". */
const kept: Kept[] = Array.from({ length: count }, (_, index) => ({
  number: index + 1,
  id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  status: pick(inviteStatuses, index),
  decision: pick(decisions, index * 7 + (index >> 3)),
  kind: pick(documentKinds, index * 3 + (index >> 4)),
  firm: `Firm ${(index * 31) % 400}`,
  isExample: index % 700 === 0,
  receivedAt: `${day(-(index % 365))}T09:00`,
  // Not in the order they were made, so that what was changed last is not what was made last.
  updatedAt: new Date(Date.UTC(2026, 0, 1) + ((index * 7919) % count) * 60_000).toISOString(),
  replyBy: index % 11 === 0 ? day((index % 60) - 40) : null,
  start: index % 13 === 0 ? `${day((index % 70) - 50)}T10:00` : null,
  planned: index % 17 === 0 ? `${day((index % 80) - 60)}T11:00` : null,
  words: `mill ${index % 50 === 0 ? 'weir' : 'race'} ${index}`,
}))

const db = new Database(':memory:')

/** What SQLite does for each statement that reads invites, and which of them look at rows instead of an index alone. */
const plans: string[] = []
const lookingAtRows: string[] = []
const prepare = db.prepare.bind(db)
db.prepare = ((sql: string) => {
  const names = Object.fromEntries(
    [...sql.matchAll(/@(?<name>[a-z]{1,20})/gi)].map(({ groups }) => [groups?.name, '[]']),
  )
  if (/^\s*SELECT/.test(sql) && /FROM invites/.test(sql)) {
    plans.push(
      ...prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all(names)
        .map((step) => (step as { detail: string }).detail),
    )
    if (readsRows(sql, names)) lookingAtRows.push(sql)
  }
  return prepare(sql)
}) as typeof db.prepare

/** Whether a statement takes a column from the table itself. Where an index holds all of them, the table is not looked at. */
function readsRows(sql: string, names: Record<string, string>): boolean {
  type Step = { opcode: string; p1: number; p2: number }
  const steps = prepare<[Record<string, string>], Step>(`EXPLAIN ${sql}`).all(names)
  const table = prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'invites'`).pluck().get()
  const cursors = steps.filter(({ opcode, p2 }) => opcode === 'OpenRead' && p2 === table).map(({ p1 }) => p1)
  return steps.some(({ opcode, p1 }) => opcode === 'Column' && cursors.includes(p1))
}

beforeAll(() => {
  migrate(db)
  const insert = db.prepare(
    `INSERT INTO invites (id, status, received_at, company, firm_key, created_at, updated_at, dismissed, corrections, text,
       decision, kind, is_example, reply_by, interview_start)
     VALUES (@id, @status, @receivedAt, @firm, lower(@firm), @updatedAt, @updatedAt, '[]', '{}', @words, @decision, @kind,
       @example, @replyBy, @start)`,
  )
  const meet = db.prepare(
    `INSERT INTO interviews (id, invite, state, start, place, link, people, uid, sequence, notes)
     VALUES (?, ?, 'planned', ?, '', '', '[]', '', 0, '')`,
  )
  db.transaction(() => {
    for (const { isExample, planned, ...row } of kept) {
      insert.run({ ...row, example: isExample ? 1 : 0 })
      if (planned !== null) meet.run(row.id, row.number, planned)
    }
    // The trash is not listed.
    insert.run({ ...pick(kept, 0), id: 'gone', isExample: undefined, planned: undefined, example: 0 })
    db.exec(`UPDATE invites SET deleted_at = 'x' WHERE id = 'gone'`)
  })()
}, 60_000)

const isOpen = ({ status }: Kept) => ['new', 'replied', 'scheduled'].includes(status)
const days = (one: Kept) =>
  isOpen(one) ? [one.status === 'new' ? one.replyBy : null, one.start, one.planned].filter((it) => it !== null) : []
const ahead = (one: Kept) => days(one).filter((it) => it >= today)
const isLate = (one: Kept) =>
  isOpen(one) &&
  ((one.status === 'new' && (one.replyBy ?? '~') < today) ||
    (one.status !== 'replied' && (one.start ?? '~') < today) ||
    (one.planned ?? '~') < today)

/** The next day that asks something; the diary knows better than the text. */
function dueOf(one: Kept): string {
  if (!isOpen(one)) return '~'
  const meeting = [one.planned, one.start].find((it) => it !== null && it >= today) ?? '~'
  const answer = one.status === 'new' && one.replyBy !== null && one.replyBy >= today ? one.replyBy : '~'
  return [meeting.slice(0, 10), answer].sort()[0] ?? '~'
}

const by =
  (...keys: [(one: Kept) => string | number, 1 | -1][]) =>
  (one: Kept, other: Kept) => {
    for (const [key, way] of keys) {
      const [first, second] = [key(one), key(other)]
      if (first !== second) return first < second ? -way : way
    }
    return other.number - one.number
  }
const place = ({ status }: Kept) => inviteStatuses.indexOf(status)
const changed = ({ updatedAt }: Kept) => updatedAt

/** What each sort comes to, one way and the other. What says nothing is last, either way. */
function sorted(sort: InviteSort['by'], way: 1 | -1): (one: Kept, other: Kept) => number {
  const hasNone = (one: Kept) => (dueOf(one) === '~' ? 1 : 0)
  switch (sort) {
    case 'updated':
      return by([changed, way])
    case 'title':
      return by([({ firm }) => firm, way], [changed, -1])
    case 'status':
      return by([place, way], [dueOf, 1], [changed, -1])
    case 'due':
      return by([hasNone, 1], [dueOf, way], [place, 1], [changed, -1])
  }
}

const questions: [
  name: string,
  asked: { query?: string; filter?: Partial<InviteFilter> },
  fits: (one: Kept) => boolean,
][] = [
  ['everything', {}, () => true],
  [
    'statuses and a decision',
    { filter: { statuses: ['new', 'replied'], decisions: ['ask'] } },
    ({ status, decision }) => ['new', 'replied'].includes(status) && decision === 'ask',
  ],
  ['a kind', { filter: { kinds: ['job-ad'] } }, ({ kind }) => kind === 'job-ad'],
  ['the example', { filter: { whose: 'example' } }, ({ isExample }) => isExample],
  ['the own ones', { filter: { whose: 'own' } }, ({ isExample }) => !isExample],
  ['a firm', { filter: { firm: 'FIRM 31 Ltd' } }, ({ firm }) => firm.startsWith('Firm 31')],
  ['due this week', { filter: { due: 'week' } }, (one) => days(one).some((it) => it >= today && it < weekOn)],
  ['overdue', { filter: { due: 'overdue' } }, isLate],
  ['nothing due', { filter: { due: 'none' } }, (one) => ahead(one).length === 0],
  ['an interview', { filter: { interview: 'planned' } }, ({ planned }) => planned !== null],
  ['no interview', { filter: { interview: 'none' } }, ({ planned }) => planned === null],
  [
    'a week',
    { filter: { from: day(-9), to: day(-3) } },
    (one) => one.receivedAt >= day(-9) && one.receivedAt < day(-2),
  ],
  ['since a day', { filter: { from: day(-360) } }, ({ receivedAt }) => receivedAt >= day(-360)],
  ['up to a day', { filter: { to: day(-300) } }, ({ receivedAt }) => receivedAt < day(-299)],
  ['a rare word', { query: 'weir' }, ({ words }) => words.includes('weir')],
  ['a word all have', { query: 'mill' }, () => true],
  [
    'a word all have, and a status',
    { query: 'mil', filter: { statuses: ['closed'] } },
    ({ status }) => status === 'closed',
  ],
  [
    'a word, a firm and an interview',
    { query: 'mill', filter: { firm: 'Firm 127', interview: 'planned' } },
    ({ firm, planned }) => firm.startsWith('Firm 127') && planned !== null,
  ],
]

const limit = 50

test.each(questions)('of a long list, %s is what one by one would find, in every order', (_name, asked, fits) => {
  const fitting = kept.filter(fits)
  expect(fitting.length).toBeGreaterThan(0)
  for (const sort of inviteSortKeys) {
    for (const order of ['ascending', 'descending'] as const) {
      const page = listPage(db, {
        query: asked.query ?? '',
        status: null,
        today,
        limit,
        sort: { by: sort, order },
        filter: { ...noFilter, ...asked.filter },
      })
      const expected = [...fitting].sort(sorted(sort, order === 'ascending' ? 1 : -1)).slice(0, limit)
      expect([sort, order, page.invites.map(({ id }) => id)]).toEqual([sort, order, expected.map(({ id }) => id)])
      expect(page.isFoundMore ? page.found < fitting.length : page.found === fitting.length).toBe(true)
      expect([page.total, page.open]).toEqual([count, kept.filter(({ status }) => status !== 'closed').length])
    }
  }
})

test('without a limit all of a long list come', () => {
  const page = listPage(db, { query: 'mill', status: 'new', today })
  expect(page.found).toBe(kept.filter(({ status }) => status === 'new').length)
  expect(page.invites.length).toBe(page.found)
})

test('each list and search of a long list goes by an index of its own', () => {
  const touched = plans.filter((step) => /^(?:SCAN|SEARCH) invites\b/.test(step))
  const used = touched.map((step) => / USING (?:COVERING )?(?<how>.{1,60}?)(?: \(|$)/.exec(step)?.groups?.how ?? step)
  expect([...new Set(used)].sort()).toEqual([
    'INDEX invites_ahead',
    'INDEX invites_asking',
    'INDEX invites_by_arrival',
    'INDEX invites_by_change',
    'INDEX invites_by_firm',
    'INDEX invites_by_number',
    'INDEX invites_by_status',
    'INDEX invites_by_title',
    'INDEX invites_in_trash',
    'INDEX invites_late',
    'INDEX invites_meeting',
    'INDEX invites_of_example',
    // The lines of a page, by their numbers.
    'INTEGER PRIMARY KEY',
  ])
})

test('no row is looked at but for the lines shown, and for names: of a few, to sort them', () => {
  expect(plans.length).toBeGreaterThan(100)
  const forOthers = lookingAtRows.filter(
    (sql) => !/^SELECT id, status\b|ORDER BY coalesce\(company, contact_name, ''\)/.test(sql),
  )
  expect(forOthers).toEqual([])
})
