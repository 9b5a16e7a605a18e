import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Debrief } from '../../../common/debriefs.ts'
import { noFilter } from '../../../common/invite-filter.ts'
import { migrate, migrations } from '../../../main/store/migrate.ts'
import { nameKey } from '../../../main/store/name-key.ts'
import { createStore, type Store } from '../../../main/store/store.ts'
import { marked } from '../../../main/store/tables/kept-words.ts'
import { openForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'
const today = '2026-11-21'
const unknown = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
const open = () => openForTest(tempFolder()).store
const add = (store: Store, text: string) => valueIn(store.createInvite(text, receivedAt)).id
const kinds = (store: Store, invite: string) =>
  valueIn(store.readTimeline(invite)).map(({ kind, status }) => (status === null ? kind : `${kind} ${status}`))

test('an interview set, moved, held and written about leads the invite along, each in its timeline', () => {
  const store = open()
  const invite = add(store, 'Come and see us')
  const made = valueIn(store.createInterview(invite, { start: '2026-12-01T10:00', zone: 'Europe/London' }, null))
  expect(made).toMatchObject({ state: 'planned', place: '', people: [], sequence: 0, uid: `${made.id}@second-look` })
  valueIn(store.saveInterview(made.id, { notes: 'Bring the plans' }))
  expect(valueIn(store.saveInterview(made.id, { start: '2026-12-02T10:00' }))?.sequence).toBe(1)
  valueIn(store.saveInterview(made.id, { state: 'held' }))
  valueIn(store.saveDebrief({ ...emptyDebrief, invite, interview: made.id }))
  valueIn(store.saveDebrief({ ...emptyDebrief, invite, interview: made.id, learned: 'More' }))
  expect(kinds(store, invite)).toEqual([
    'received new',
    'interview-set scheduled',
    'interview-moved',
    'interview-held attended',
    'debrief debriefed',
  ])
  expect(valueIn(store.openInvite(invite))?.status).toBe('debriefed')
})

const emptyDebrief: Debrief = {
  id: '7a2e3c54-8c2f-4d2a-9f2c-2f8b5e3d4c3b',
  invite: unknown,
  interview: null,
  on: '2026-12-02',
  ease: null,
  questions: [],
  learned: '',
  feedback: '',
  cvPoints: [],
  goals: '',
  wants: null,
  terms: [],
}

test('a later version of a calendar entry moves the interview it made', () => {
  const store = open()
  const invite = add(store, 'Come and see us')
  const first = valueIn(store.createInterview(invite, { start: '2026-12-01T10:00' }, 'x@tarn.example'))
  const second = valueIn(store.createInterview(invite, { start: '2026-12-03T10:00' }, 'x@tarn.example'))
  expect([second.id, second.start, second.sequence]).toEqual([first.id, '2026-12-03T10:00', 1])
  expect(valueIn(store.listInterviews(invite))).toHaveLength(1)
})

test('interviews of a removed invite are in no list of all, and those thrown away in none', () => {
  const store = open()
  const [one, two] = [add(store, 'One'), add(store, 'Two')]
  const start = '2026-12-01T10:00'
  const first = valueIn(store.createInterview(one, { start }, null))
  const second = valueIn(store.createInterview(two, { start: '2026-12-01T10:30' }, null))
  const listed = () => valueIn(store.listInterviews(null)).map(({ id, clashes }) => [id, clashes])
  expect(listed()).toEqual([
    [first.id, [second.id]],
    [second.id, [first.id]],
  ])
  store.removeInterview(second.id)
  expect(listed()).toEqual([[first.id, []]])
  store.removeInvite(one)
  expect(listed()).toEqual([])
})

test.each([
  ['an interview without a time', (store: Store, invite: string) => store.createInterview(invite, {}, null)],
  ['one of no invite', (store: Store) => store.createInterview(unknown, { start: receivedAt }, null)],
  ['a debrief of no invite', (store: Store) => store.saveDebrief(emptyDebrief)],
  ['a person without a name', (store: Store) => store.createContact({ phone: '020 7946 0000' })],
  ['merging somebody with themselves', (store: Store) => store.mergeContacts(unknown, unknown)],
  ['a firm of signs', (store: Store) => store.saveFirm({ name: '&', kind: 'employer', note: '' })],
])('%s is refused with a sentence', (_, run) => {
  const store = open()
  expect(run(store, add(store, 'Words'))).toMatchObject({ ok: false, error: 'store', detail: /\.$/ })
})

test('sending a reply keeps its words and date, and the status that follows', () => {
  const store = open()
  const invite = add(store, 'Words')
  const sent = valueIn(store.markSent(invite, 'decline', 'Thank you, but no.'))
  expect(sent).toMatchObject({ status: 'closed', replyIntent: 'decline', replyText: 'Thank you, but no.' })
  expect(sent?.sentAt).toMatch(/^2026-11-2\dT\d\d:\d\d$/)
  expect(valueIn(store.readTimeline(invite)).at(-1)).toMatchObject({
    kind: 'sent',
    status: 'closed',
    words: 'Thank you, but no.',
  })
})

test('an offer is an event once, and a process of which nothing was said is open', () => {
  const store = open()
  const invite = add(store, 'Words')
  expect(valueIn(store.readProcess(invite))).toEqual({ offerOn: null, answerBy: null, decidesOn: null, outcome: null })
  store.saveProcess(invite, { offerOn: '2026-11-19' })
  expect(valueIn(store.saveProcess(invite, { answerBy: '2026-12-01' }))).toEqual({
    offerOn: '2026-11-19',
    answerBy: '2026-12-01',
    decidesOn: null,
    outcome: null,
  })
  expect(kinds(store, invite)).toEqual(['offer', 'received new'].toReversed())
})

test('the whole search has the open processes with all their dates, and who could be asked to be quicker', () => {
  const store = open()
  const [offer, other, closed] = [add(store, 'One'), add(store, 'Two'), add(store, 'Three')]
  store.saveProcess(offer, { offerOn: '2026-11-20', answerBy: '2026-12-01' })
  store.saveInvite(other, { status: 'replied' })
  store.changeInvites([closed], { status: 'closed' })
  const overview = valueIn(store.searchOverview(today, '2027-01-01'))
  expect(overview.since).toBe('2026-11-20')
  expect(overview.courses.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
  expect(overview.speedUps).toEqual([{ offer, ask: other, days: null }])
  expect(valueIn(store.searchOverview(today, '2026-11-01')).courses).toHaveLength(3)
})

const jude = { name: 'Jude Farrow', email: 'jude@tarn.example', phone: '', firm: 'Tarn & Vale Boats Ltd' }

test('who signs an invite is met once, and not again after they were removed or changed', () => {
  const store = open()
  const invite = add(store, 'Words')
  store.meet(invite, jude)
  store.meet(invite, jude)
  const [met] = valueIn(store.listContacts('', null))
  expect(met).toMatchObject({ ...jude, metOn: '2026-11-20', invites: [invite] })
  if (met === undefined) throw new Error('Somebody was met')
  store.removeContact(met.id)
  store.meet(invite, jude)
  store.meet(add(store, 'Other'), jude)
  expect(valueIn(store.listContacts('', null))).toEqual([])
})

test.each([
  ['the same e-mail', { name: 'J. Farrow', email: 'JUDE@tarn.example', phone: '1', firm: '' }],
  ['the same name at the same firm', { name: 'JUDE FARROW', email: '', phone: '1', firm: 'tarn and vale boats' }],
])('%s is the same person, completed', (_, signature) => {
  const store = open()
  const [one, two] = [add(store, 'One'), add(store, 'Two')]
  store.meet(one, { ...jude, firm: 'Tarn and Vale Boats' })
  store.meet(two, signature)
  const people = valueIn(store.listContacts('', null))
  expect(people.map(({ name, phone, invites }) => [name, phone, invites.length])).toEqual([['Jude Farrow', '1', 2]])
})

test.each([
  ['the same name elsewhere', { ...jude, email: '', firm: 'Marl Street Print' }],
  ['the same name without a firm', { ...jude, email: '', firm: '' }],
  ['the same name and firm with another e-mail', { ...jude, email: 'j2@tarn.example' }],
])('misses: %s may be somebody else', (_, signature) => {
  const store = open()
  store.meet(add(store, 'One'), jude)
  store.meet(add(store, 'Two'), signature)
  expect(valueIn(store.listContacts('', null))).toHaveLength(2)
})

test('people of the invented search come and go with it', () => {
  const store = open()
  const { first } = valueIn(store.addExamples([{ text: 'Invented', receivedAt, patch: {} }]))
  store.meet(first, jude)
  const names = () => [
    ...valueIn(store.listContacts('', null)).map(({ name }) => name),
    ...valueIn(store.findEverywhere('farrow', 5)).map(({ title }) => title),
  ]
  expect(names()).toEqual(['Jude Farrow', 'Jude Farrow'])
  store.removeExamples()
  expect(names()).toEqual([])
  store.restoreInvite(first)
  expect(names()).toEqual(['Jude Farrow', 'Jude Farrow'])
})

test('two entries become one, and come apart again', () => {
  const store = open()
  const [one, two] = [add(store, 'One'), add(store, 'Two')]
  const kept = valueIn(store.createContact({ name: 'Jude Farrow', note: 'Kind', invites: [one] }))
  const from = valueIn(store.createContact({ name: 'J. F.', phone: '1', note: 'Busy', invites: [two] }))
  const merged = valueIn(store.mergeContacts(kept.id, from.id))
  expect(merged).toMatchObject({ name: 'Jude Farrow', phone: '1', note: 'Kind\n\nBusy' })
  expect(merged.invites.toSorted()).toEqual([one, two].toSorted())
  store.restoreFromTrash([{ kind: 'contact', id: from.id }])
  store.saveContact(kept.id, kept)
  const people = valueIn(store.listContacts('', null))
  expect(people.map(({ name, invites }) => [name, invites])).toEqual([
    ['J. F.', [two]],
    ['Jude Farrow', [one]],
  ])
})

test('firms count their invites and people, and keep what is said of them', () => {
  const store = open()
  store.meet(add(store, 'One'), jude)
  store.saveFirm({ name: 'Tarn & Vale Boats', kind: 'agency', note: 'Did not call' })
  expect(valueIn(store.listFirms('vale'))).toMatchObject([
    { name: 'Tarn & Vale Boats', kind: 'agency', note: 'Did not call', contacts: 1, invites: 0 },
  ])
  expect(valueIn(store.listFirms('print'))).toEqual([])
})

test.each([
  ['Tarn & Vale Boats Ltd.', 'tarn vale boats'],
  ['  CAFÉ Zoë GmbH', 'cafe zoe'],
  ['Co', 'co'],
  ['株式会社', '株式会社'],
  ['&', ''],
])('%j is compared as %j', (name, key) => {
  expect(nameKey(name)).toBe(key)
})

test('words are found in texts, replies, notes, debriefs, people and firms, with the words around them', () => {
  const store = open()
  const invite = add(store, 'We build crème-coloured boats by the harbour')
  store.saveInvite(invite, { replyText: 'I like the harbour' })
  store.addNote(invite, receivedAt, 'They moved to the Harbour road')
  store.saveDebrief({ ...emptyDebrief, invite, questions: ['Do you know the harbour?'] })
  store.createContact({ name: 'Ida Harbourne' })
  store.saveFirm({ name: 'Harbour Works', kind: 'employer', note: '' })
  const hits = valueIn(store.findEverywhere('harbour', 50))
  expect(hits.map(({ kind }) => kind).sort()).toEqual(['contact', 'debrief', 'firm', 'invite', 'note', 'reply'])
  for (const { snippet, marks } of hits) {
    expect(marks.map(({ start, end }) => snippet.slice(start, end).toLowerCase())[0]).toMatch(/^harbour/)
  }
  const [found] = valueIn(store.findEverywhere('creme', 5))
  expect(found).toMatchObject({ kind: 'invite', id: invite, marks: [{ start: 9, end: 14 }] })
})

test.each(['', ' ', '"', 'AND', 'zebra', 'NEAR(a b)', "'; DROP TABLE invites"])('misses: %j finds nothing', (query) => {
  const store = open()
  add(store, 'Words of a letter')
  expect(valueIn(store.findEverywhere(query, 10))).toEqual([])
})

test('what was thrown away is found nowhere but in the trash, newest first', () => {
  const store = open()
  const invite = add(store, 'Harbour')
  const person = valueIn(store.createContact({ name: 'Ida Harbourne', firm: 'Marl Street Print' }))
  store.removeContact(person.id)
  store.removeInvite(invite)
  expect(valueIn(store.findEverywhere('harbour', 10))).toEqual([])
  expect(valueIn(store.listTrash()).map(({ kind, title, subtitle }) => [kind, title, subtitle])).toEqual([
    ['invite', 'Harbour', ''],
    ['contact', 'Ida Harbourne', 'Marl Street Print'],
  ])
})

test('hits are marked where they stand, and line breaks become spaces', () => {
  expect(marked('a\n\ue000bc\ue001 d')).toEqual({ snippet: 'a bc d', marks: [{ start: 2, end: 4 }] })
  expect(marked('plain')).toEqual({ snippet: 'plain', marks: [] })
})

test('filters narrow the list by status, decision, what is due and interviews', () => {
  const store = open()
  const digest = {
    company: null,
    role: null,
    contactName: null,
    interviewStart: null,
    kind: 'other' as const,
    pay: null,
    concerns: [],
  }
  const job = { role: [], company: null, places: [], pay: null, least: [], runs: 0 }
  const make = (text: string, replyBy: string | null, decision: 'ask' | 'attend') => {
    const id = add(store, text)
    valueIn(store.saveDigest(id, { ...digest, replyBy, decision }, job))
    return id
  }
  make('soon', '2026-11-24', 'ask')
  make('late', '2026-11-20', 'attend')
  const talk = make('talk', null, 'ask')
  store.saveInvite(make('gone', null, 'ask'), { status: 'closed' })
  store.createInterview(talk, { start: '2026-11-25T10:00' }, null)
  const found = (filter: Partial<typeof noFilter>, query = '') => {
    const asked = { query, status: null, today, filter: { ...noFilter, ...filter } }
    const titles = valueIn(store.listInvites(asked)).map(({ title }) => title)
    expect(valueIn(store.listPage(asked)).found).toBe(titles.length)
    return titles.sort().join(' ')
  }
  expect(found({})).toBe('gone late soon talk')
  expect(found({ statuses: ['new', 'closed'] })).toBe('gone late soon')
  expect(found({ decisions: ['attend'] })).toBe('late')
  expect(found({ due: 'week' })).toBe('soon talk')
  expect(found({ due: 'overdue' })).toBe('late')
  expect(found({ due: 'none' })).toBe('gone late')
  expect(found({ interview: 'planned' })).toBe('talk')
  expect(found({ interview: 'none', statuses: ['new'] })).toBe('late soon')
  expect(found({ statuses: ['new'] }, 'soon')).toBe('soon')
})

/** What SQLite does to answer: no list may go through all rows, or sort what it shows first. */
test('every list and search goes by an index', () => {
  const db = new Database(':memory:')
  migrate(db)
  const store = createStore(db, tickingSources())
  const plans: string[] = []
  const prepare = db.prepare.bind(db)
  const values = {
    today,
    weekOn: today,
    search: '"a"*',
    status: 'new',
    limit: 10,
    most: 10,
    closedSince: today,
    since: today,
    numbers: '[]',
    hits: '[]',
    floor: 0,
  }
  const named = { ...values, now: today, invite: unknown, words: '', query: '', piece: '' }
  db.prepare = ((sql: string) => {
    if (/^\s*(?:SELECT|WITH)/.test(sql)) {
      const marks = sql.match(/\?/g)?.length ?? 0
      const plan = prepare(`EXPLAIN QUERY PLAN ${sql}`)
      const steps = marks > 0 ? plan.all(...Array(marks).fill('"a"')) : plan.all(named)
      plans.push(...steps.map((step) => (step as { detail: string }).detail))
    }
    return prepare(sql)
  }) as typeof db.prepare
  const asked = { query: '', status: null, today, limit: 200 }
  store.listInvites(asked)
  expect(plans.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  for (const filter of [
    undefined,
    { ...noFilter, statuses: ['new' as const] },
    { ...noFilter, due: 'week' as const },
  ]) {
    for (const query of ['', 'word']) {
      store.listInvites({ ...asked, query, filter })
      store.listPage({ ...asked, query, filter })
    }
  }
  store.listInvites({ ...asked, status: 'new' })
  store.findEverywhere('word', 20)
  store.listContacts('word', null)
  store.listTrash()
  store.listReminders(`${today}T10:00`)
  store.searchOverview(today, today)
  store.readTimeline(unknown)
  store.listDebriefs(unknown)
  const scans = plans.filter((step) => /^SCAN (?:invites|events|contacts|interviews|debriefs|journal)\b/.test(step))
  expect(plans.length).toBeGreaterThan(30)
  expect(scans.filter((step) => !step.includes('USING'))).toEqual([])
})

test.each([5, 6, 7])('a database of version %i with an interview comes up with its days in the list', (version) => {
  const db = new Database(':memory:')
  migrate(db, migrations.slice(0, version))
  db.exec(`INSERT INTO invites (id, status, received_at, company, created_at, updated_at, dismissed, corrections, text,
      reply_by)
    VALUES ('${unknown}', 'scheduled', '2026-11-20T09:00', 'Osprey Lane Bakery Ltd', '2026-11-20T09:00:00.000Z',
      '2026-11-21T12:00:00.000Z', '[]', '{}', 'Come and see us', NULL),
    ('7a2e3c54-8c2f-4d2a-9f2c-2f8b5e3d4c3b', 'new', '2026-11-19T09:00', 'Marl Street Print', '2026-11-19T09:00:00.000Z',
      '2026-11-19T09:00:00.000Z', '[]', '{}', 'Write to us', '2026-11-20');
    INSERT INTO interviews (id, invite, state, start, place, link, people, uid, sequence, notes)
      VALUES ('9b2e3c54-8c2f-4d2a-9f2c-2f8b5e3d4c3b', 1, 'planned', '2026-11-24T10:00', '', '', '[]', 'u', 0, '')`)
  migrate(db)
  const store = createStore(db, tickingSources())
  const asked = { query: '', status: null, today, limit: 200 }
  const list = (filter: Partial<typeof noFilter>, query = '') =>
    valueIn(store.listPage({ ...asked, query, filter: { ...noFilter, ...filter } }))
  const met = list({ interview: 'planned' })
  expect([met.found, met.total, met.invites.map(({ dueAt }) => dueAt)]).toEqual([1, 2, ['2026-11-24']])
  expect(list({ due: 'overdue' }).invites.map(({ title }) => title)).toEqual(['Marl Street Print'])
  expect(list({}, 'w').invites.map(({ title }) => title)).toEqual(['Marl Street Print'])
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
})

test.each([1, 2, 3, 4])('a database of version %i with data comes up with its firms, timeline and words', (version) => {
  const db = new Database(':memory:')
  migrate(db, migrations.slice(0, version))
  db.exec(`INSERT INTO invites (id, status, received_at, company, created_at, updated_at, dismissed, corrections, text)
    VALUES ('${unknown}', 'replied', '2026-11-20T09:00', 'Osprey Lane Bakery Ltd', '2026-11-20T09:00:00.000Z',
      '2026-11-21T12:00:00.000Z', '[]', '{}', 'Come and see us'),
    ('7a2e3c54-8c2f-4d2a-9f2c-2f8b5e3d4c3b', 'new', '2026-11-20T09:00', 'OSPREY LANE BAKERY', '2026-11-20T09:00:00.000Z',
      '2026-11-20T09:00:00.000Z', '[]', '{}', 'Come again')`)
  migrate(db)
  const store = createStore(db, tickingSources())
  expect(kinds(store, unknown)).toEqual(['received new', 'status replied'])
  expect(valueIn(store.listFirms('')).map(({ invites }) => invites)).toEqual([2])
  expect(valueIn(store.findEverywhere('bakery', 10)).map(({ kind }) => kind)).toEqual(['firm', 'invite', 'invite'])
  expect(valueIn(store.readHistory())).toEqual({ undo: null, redo: null })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('the example has its reminders, and none among those that are told', () => {
  const store = open()
  const digest = { company: null, role: null, contactName: null, decision: 'ask' as const, kind: 'other' as const }
  const job = { role: [], company: null, places: [], pay: null, least: [], runs: 0 }
  const keep = (id: string) =>
    store.saveDigest(id, { ...digest, replyBy: '2026-11-23', interviewStart: null, pay: null, concerns: [] }, job)
  const invented = valueIn(store.addExamples([{ text: 'Invented', receivedAt, patch: {} }])).first
  const own = add(store, 'Mine')
  for (const id of [invented, own]) {
    keep(id)
    store.createInterview(id, { start: '2026-11-25T10:00' }, null)
    const person = valueIn(store.createContact({ name: `Jude ${id.slice(0, 8)}`, writeAgainOn: '2026-11-24' }))
    if (id === invented) store.saveContact(person.id, { invites: [id] })
  }
  const now = `${today}T10:00`
  const of = (reminders: { invite: string | null; title: string }[]) =>
    [...new Set(reminders.map(({ invite, title }) => invite ?? title))].sort()
  expect(of(valueIn(store.listReminders(now)))).toEqual(
    [invented, own, `Jude ${invented.slice(0, 8)}`, `Jude ${own.slice(0, 8)}`].sort(),
  )
  expect(of(valueIn(store.listReminders(now, 'own')))).toEqual([own, `Jude ${own.slice(0, 8)}`].sort())
})
