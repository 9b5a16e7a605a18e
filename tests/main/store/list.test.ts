import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { InviteSort, InviteStatus } from '../../../common/invite.ts'
import { migrate } from '../../../main/store/migrate.ts'
import { searchFor } from '../../../main/store/search.ts'
import type { Store } from '../../../main/store/store.ts'
import { firstWords, type InviteDigest } from '../../../main/store/tables/invites.ts'
import { openForTest, tempFolder, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'
const today = '2026-11-21'
const unsaid: InviteDigest = {
  company: null,
  role: null,
  contactName: null,
  replyBy: null,
  interviewStart: null,
  decision: 'ask' as const,
  kind: 'other',
  pay: null,
  concerns: [],
}

const unsigned = { role: [], company: null, places: [], pay: null, least: [], runs: 0 }

function add(store: Store, text: string, digest: Partial<InviteDigest> = {}): string {
  const { id } = valueIn(store.createInvite(text, receivedAt))
  valueIn(store.saveDigest(id, { ...unsaid, ...digest }, unsigned))
  return id
}

test('the newest change comes first, and reading an invite again is no change', () => {
  const { store } = openForTest(tempFolder())
  const first = add(store, 'first')
  add(store, 'second')
  add(store, 'third')
  store.saveInvite(first, { status: 'closed' })
  const titles = valueIn(store.listInvites({ query: '', status: null, today })).map((invite) => invite.title)
  expect(titles).toEqual(['first', 'third', 'second'])
})

test('a line has company or contact or first words, then the role and what is due', () => {
  const { store } = openForTest(tempFolder())
  add(store, 'Only words')
  add(store, 'x', { contactName: 'Jude Farrow', role: 'Baker' })
  add(store, 'x', { company: 'Osprey Lane Bakery', contactName: 'Jude Farrow', replyBy: '2026-11-24' })
  const lines = valueIn(store.listInvites({ query: '', status: null, today }))
  expect(lines.map(({ title, subtitle, dueAt }) => [title, subtitle, dueAt])).toEqual([
    ['Osprey Lane Bakery', '', '2026-11-24'],
    ['Jude Farrow', 'Baker', null],
    ['Only words', '', null],
  ])
})

/** A sort, and how five invites come: what is not said is last, whichever way it runs. */
const sorts: [by: InviteSort['by'], order: InviteSort['order'], titles: string][] = [
  ['updated', 'descending', 'elm birch Alder carr dale'],
  ['updated', 'ascending', 'dale carr Alder birch elm'],
  ['title', 'ascending', 'Alder birch carr dale elm'],
  ['title', 'descending', 'elm dale carr birch Alder'],
  ['status', 'ascending', 'carr birch Alder elm dale'],
  ['status', 'descending', 'dale elm Alder birch carr'],
  ['due', 'ascending', 'birch Alder carr elm dale'],
  ['due', 'descending', 'carr Alder birch elm dale'],
]

test.each(sorts)('sorted by %s, %s, the invites come in that order', (by, order, titles) => {
  const { store } = openForTest(tempFolder())
  const rows: [string, InviteStatus, Partial<InviteDigest>][] = [
    ['dale', 'closed', { replyBy: '2026-11-22' }],
    ['carr', 'new', { replyBy: '2026-12-01' }],
    ['Alder', 'scheduled', { interviewStart: '2026-11-30T09:00' }],
    ['birch', 'replied', { interviewStart: '2026-11-25T09:00' }],
    ['elm', 'attended', { interviewStart: '2026-11-23T09:00' }],
  ]
  for (const [company, status, digest] of rows) store.saveInvite(add(store, 'x', { ...digest, company }), { status })
  const listed = valueIn(store.listInvites({ query: '', status: null, today, sort: { by, order } }))
  expect(listed.map((invite) => invite.title).join(' ')).toBe(titles)
})

test('only invites of the wanted status are listed', () => {
  const { store } = openForTest(tempFolder())
  store.saveInvite(add(store, 'gone'), { status: 'closed' })
  add(store, 'fresh')
  const titles = (status: InviteStatus) =>
    valueIn(store.listInvites({ query: '', status, today })).map((each) => each.title)
  expect([titles('new'), titles('closed'), titles('attended')]).toEqual([['fresh'], ['gone'], []])
})

/** What is looked for, and which of the three invites below it finds. */
const finds: [query: string, found: string[]][] = [
  ['', ['boats', 'bakery', 'print']],
  ['  \t ', ['boats', 'bakery', 'print']],
  ['bakery', ['bakery']],
  ['BAKERY', ['bakery']],
  ['bak', ['bakery']],
  ['ba', ['bakery']],
  ['creme brulee', ['bakery']],
  ['crème', ['bakery']],
  ["don't", ['print']],
  ['cafe\u0301', ['boats']],
  ['harbour slip', ['boats']],
  ['looking forward', ['boats']],
  ['apprentice', ['print']],
  ['"harbour"', ['boats']],
  ['text:harbour', []],
  ['🙂', ['print']],
  ['€', ['bakery']],
]
/** Things typed that mean something to FTS5, or nothing to anybody. None may be more than words. */
const findsNothing = [
  '"',
  '*',
  '"*',
  'AND',
  'harbour AND',
  'harbour OR bakery',
  'NOT harbour',
  'NEAR(harbour slip)',
  '^harbour ^slip zzz',
  '-harbour -zzz',
  '{text role}: harbour',
  "'; DROP TABLE invites; --",
  '\0',
  '\ud83d',
  '%',
  '_',
  '😀',
  '𞤀',
  'ery',
  'har slip',
  'zebra '.repeat(80),
]

function threeInvites(): Store {
  const { store } = openForTest(tempFolder())
  add(store, "We don't bite 🙂", { company: 'Marl Street Print', role: 'Apprentice printer', contactName: 'print' })
  add(store, 'We make crème brûlée. Pay is 15 € an hour.', { company: 'Osprey Lane Bakery' })
  store.saveInvite(add(store, 'See our harbour slip, our café', { company: 'Tarn & Vale' }), {
    replyText: 'I am looking forward to it',
  })
  return store
}

const nicknames: Record<string, string> = {
  'Marl Street Print': 'print',
  'Osprey Lane Bakery': 'bakery',
  'Tarn & Vale': 'boats',
}
const search = (store: Store, query: string) =>
  valueIn(store.listInvites({ query, status: null, today })).map((invite) => nicknames[invite.title])

test.each(finds)('searching for "%s" finds the right invites', (query, found) => {
  expect(search(threeInvites(), query)).toEqual(found)
})

test.each(findsNothing.map((query) => [query.slice(0, 30), query]))('searching for "%s" finds nothing', (_, query) => {
  expect(search(threeInvites(), query ?? '')).toEqual([])
})

test('words that were changed are no longer found, and the new ones are', () => {
  const { store } = openForTest(tempFolder())
  const id = add(store, 'harbour', { company: 'Tarn & Vale', role: 'Skipper' })
  store.saveInvite(id, { text: 'lighthouse' })
  store.saveDigest(id, { ...unsaid, company: 'Tarn & Vale', role: 'Keeper' }, unsigned)
  const counts = ['harbour', 'skipper', 'lighthouse', 'keeper', 'vale'].map(
    (query) => valueIn(store.listInvites({ query, status: null, today })).length,
  )
  expect(counts).toEqual([0, 0, 1, 1, 1])
})

test('the word index agrees with the invites after many changes', () => {
  const db = new Database(':memory:')
  migrate(db)
  db.exec(`INSERT INTO invites (id, status, received_at, created_at, updated_at, dismissed, corrections, text)
    VALUES ('a', 'new', 'x', 'x', 'x', '[]', '{}', 'one'), ('b', 'new', 'x', 'x', 'x', '[]', '{}', 'two');
    UPDATE invites SET text = 'three', reply_text = 'four' WHERE id = 'a'; UPDATE invites SET company = 'Five';
    UPDATE invites SET status = 'closed'; DELETE FROM invites WHERE id = 'b'`)
  // Rank 1 holds the index against the content; it throws when they differ.
  db.exec(`INSERT INTO invite_words (invite_words, rank) VALUES ('integrity-check', 1)`)
  expect(db.prepare(`SELECT rowid FROM invite_words WHERE invite_words MATCH '"five"'`).all()).toEqual([{ rowid: 1 }])
})

test('listing sorts by the index', () => {
  const db = new Database(':memory:')
  migrate(db)
  const plan = db
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT id FROM invites WHERE deleted_at IS NULL ORDER BY updated_at DESC, number DESC',
    )
    .all()
  expect(plan.map((step) => step.detail)).toEqual(['SCAN invites USING INDEX invites_by_change'])
})

test.each([
  ['one', { by: 'words', expression: '"one"*' }],
  ['one two', { by: 'words', expression: '"one" "two"*' }],
  ['a"b', { by: 'words', expression: '"a" "b"*' }],
  ['"', { by: 'literal', piece: '"' }],
  [' ', { by: 'all' }],
])('the query %s becomes the right search', (query, expected) => {
  expect(searchFor(query)).toEqual(expected)
})

test.each([
  ['', 'No words yet'],
  [' \n ', 'No words yet'],
  ['Hello\n\n  there', 'Hello there'],
  [`${'word '.repeat(11)}words end`, `${'word '.repeat(11)}words`.slice(0, 60).trimEnd().concat('…')],
  ['x'.repeat(100), `${'x'.repeat(60)}…`],
])('the first words of %j make a title', (text, title) => {
  expect(firstWords(text)).toBe(title)
})

function due(status: InviteStatus, replyBy: string | null, interviewStart: string | null): string | null | undefined {
  const { store } = openForTest(tempFolder())
  store.saveInvite(add(store, 'x', { replyBy, interviewStart }), { status })
  return valueIn(store.listInvites({ query: '', status: null, today }))[0]?.dueAt
}

test.each([
  ['new', '2026-11-24', '2026-11-26T10:00', '2026-11-24'],
  ['new', '2026-11-28', '2026-11-26T10:00', '2026-11-26'],
  ['new', '2026-11-21', null, '2026-11-21'],
  ['new', '2026-11-20', '2026-11-26T10:00', '2026-11-26'],
  ['replied', '2026-11-24', '2026-11-26T10:00', '2026-11-26'],
  ['scheduled', null, '2026-11-21T08:00', '2026-11-21'],
] as const)(
  'an invite that is %s with reply by %s and interview %s is next due %s',
  (status, replyBy, start, expected) => {
    expect(due(status, replyBy, start)).toBe(expected)
  },
)

test.each([
  ['new', null, null],
  ['new', '2026-11-20', '2026-11-20T23:59'],
  ['replied', '2026-11-24', null],
  ['attended', '2026-11-24', '2026-11-26T10:00'],
  ['closed', '2026-11-24', '2026-11-26T10:00'],
] as const)('an invite that is %s with reply by %s and interview %s has nothing due', (status, replyBy, start) => {
  expect(due(status, replyBy, start)).toBeNull()
})
