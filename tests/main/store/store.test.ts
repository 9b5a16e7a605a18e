import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { InvitePatch } from '../../../common/ipc.ts'
import { firstPreferences } from '../../../common/preferences.ts'
import type { Situation } from '../../../common/situation.ts'
import { migrate } from '../../../main/store/migrate.ts'
import { databaseName, openStore } from '../../../main/store/open.ts'
import { createStore } from '../../../main/store/store.ts'
import { openForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'
const all = { query: '', status: null, today: '2026-11-21' }

test('a new invite has the words as they were pasted and nothing else', () => {
  const { store } = openForTest(tempFolder())
  const invite = valueIn(store.createInvite('Dear Robin,\r\n\tcome & see us.', receivedAt))
  expect(invite).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    text: 'Dear Robin,\r\n\tcome & see us.',
    status: 'new',
    receivedAt,
    corrections: {},
    dismissed: [],
    replyIntent: null,
    replyChoices: {},
    replyText: null,
    sentAt: null,
    isExample: false,
    putOff: null,
    createdAt: '2026-11-21T10:30:00.000Z',
    updatedAt: '2026-11-21T10:30:00.000Z',
  })
})

const patch: InvitePatch = {
  text: 'New words',
  status: 'replied',
  receivedAt: '2026-11-19T08:15',
  corrections: { company: 'Osprey Lane Bakery', pay: null, places: ['Little Thornby'], officeDays: 2 },
  dismissed: ['travel/regular', 'shifts/nights'],
  replyIntent: 'accept-and-ask',
  replyText: 'Thank you, I would like to come.',
}

test('everything the person can change comes back after the next start', () => {
  const folder = tempFolder()
  const sources = tickingSources()
  const first = openStore(folder, sources)
  const made = valueIn(first.store.createInvite('Old words', receivedAt))
  const saved = valueIn(first.store.saveInvite(made.id, patch))
  first.store.close()
  const { store } = openForTest(folder, sources)
  expect(valueIn(store.openInvite(made.id))).toEqual(saved)
  expect(saved).toEqual({ ...made, ...patch, updatedAt: '2026-11-21T10:30:01.000Z' })
})

test.each(Object.entries(patch))('saving only %s leaves the rest as it was', (key, value) => {
  const { store } = openForTest(tempFolder())
  const made = valueIn(store.createInvite('Old words', receivedAt))
  const saved = valueIn(store.saveInvite(made.id, { [key]: value }))
  expect(saved).toEqual({ ...made, [key]: value, updatedAt: '2026-11-21T10:30:01.000Z' })
})

test.each([
  ['nothing', {}],
  ['a key without a value', { text: undefined }],
])('saving %s changes nothing', (_, empty) => {
  const { store } = openForTest(tempFolder())
  const made = valueIn(store.createInvite('Old words', receivedAt))
  expect(valueIn(store.saveInvite(made.id, empty as InvitePatch))).toEqual(made)
})

test('a reply edit can be taken back', () => {
  const { store } = openForTest(tempFolder())
  const made = valueIn(store.createInvite('Old words', receivedAt))
  store.saveInvite(made.id, { replyText: 'Mine', replyIntent: 'decline' })
  const saved = valueIn(store.saveInvite(made.id, { replyText: null, replyIntent: null }))
  expect({ text: saved?.replyText, intent: saved?.replyIntent }).toEqual({ text: null, intent: null })
})

test.each([
  ['a NUL', 'before\0after'],
  ['half a surrogate pair', 'before \ud83d after'],
  ['a mark that changes direction', 'left \u202e right'],
  ['words that look like SQL', `'); DROP TABLE invites; --`],
  ['five million characters', 'seven  '.repeat(714_285)],
])('%s in a text does no harm', (_, text) => {
  const { store } = openForTest(tempFolder())
  const made = valueIn(store.createInvite(text, receivedAt))
  // UTF-8 has no half pairs: the sign becomes U+FFFD, which is one code unit as well, so no span moves.
  expect(valueIn(store.openInvite(made.id))?.text).toBe(text.replace(/\ud83d(?![\udc00-\udfff])/u, '\ufffd'))
})

test('there is no invite of an unknown id', () => {
  const { store } = openForTest(tempFolder())
  const unknown = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
  expect([store.openInvite(unknown), store.saveInvite(unknown, { text: 'x' }), store.removeInvite(unknown)]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    { ok: true, value: null },
  ])
})

test('a removed invite leaves the list, can still be saved, and comes back to its place', () => {
  const { store } = openForTest(tempFolder())
  const [older, newer] = ['Older', 'Newer'].map((text) => valueIn(store.createInvite(text, receivedAt)))
  const titles = () => valueIn(store.listInvites(all)).map((invite) => invite.title)
  if (!older || !newer) throw new Error('two invites were made')
  store.removeInvite(older.id)
  expect(titles()).toEqual(['Newer'])
  expect(valueIn(store.listInvites({ ...all, query: 'older' }))).toEqual([])
  expect(valueIn(store.openInvite(older.id))?.text).toBe('Older')
  store.restoreInvite(older.id)
  expect(titles()).toEqual(['Newer', 'Older'])
})

test('the situation is empty at first and comes back as it was saved', () => {
  const folder = tempFolder()
  const situation: Situation = {
    name: 'Robin Ashdown',
    home: 'Little Thornby',
    maxOfficeDays: 0,
    lowestPay: { amount: 36_000.5, currency: 'GBP', period: 'year' },
    noShifts: ['nights'],
    employed: null,
    openOffers: [{ company: 'Marl Street Print', answerBy: null }],
    cannotBend: ['commute'],
  }
  const first = openStore(folder, tickingSources())
  expect(valueIn(first.store.readSituation())).toEqual({})
  first.store.saveSituation({ name: 'Before' })
  expect(valueIn(first.store.saveSituation(situation))).toEqual(situation)
  first.store.close()
  expect(valueIn(openForTest(folder).store.readSituation())).toEqual(situation)
})

test('rows of an unknown form are refused with a sentence and left as they are', () => {
  const folder = tempFolder()
  const { store } = openForTest(folder)
  const made = valueIn(store.createInvite('Words', receivedAt))
  const other = new Database(join(folder, databaseName))
  other.exec(`UPDATE invites SET dismissed = '{"odd":1}'; INSERT INTO settings VALUES ('situation', '[1]', 'now')`)
  other.close()
  const odd = {
    ok: false,
    error: 'store',
    detail: 'This invite was saved in a form that this version cannot read. It is left as it is.',
  }
  expect([store.openInvite(made.id), store.saveInvite(made.id, { text: 'Lost?' })]).toEqual([odd, odd])
  expect(store.readSituation()).toEqual({
    ok: false,
    error: 'store',
    detail: 'Your situation was saved in a form that this version cannot read. Set it again to go on.',
  })
  expect(valueIn(store.listInvites(all))).toHaveLength(1)
})

/** A store on a file whose connection the test can hinder. */
function hinderedStore() {
  const path = join(tempFolder(), databaseName)
  const db = new Database(path, { timeout: 50 })
  onTestFinished(() => void db.close())
  migrate(db)
  const store = createStore(db, tickingSources())
  const made = valueIn(store.createInvite('Kept words', receivedAt))
  return { path, db, store, id: made.id }
}

type Hindered = ReturnType<typeof hinderedStore>
const hindrances: [name: string, hinder: (hindered: Hindered) => void, detail: string][] = [
  [
    'a full disk',
    ({ db }) => void db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`),
    'The disk is full, so this was not saved. Make some room and try again.',
  ],
  [
    'another program that writes',
    ({ path }) => {
      const other = new Database(path)
      onTestFinished(() => void other.close())
      other.exec('BEGIN IMMEDIATE')
    },
    'Another program is using the file with your invites, so this was not done. Close that program and try again.',
  ],
  [
    'a file that may not be written',
    ({ db }) => void db.pragma('query_only = ON'),
    'Second Look may not write its file, so this was not saved. Allow it to write there and try again.',
  ],
]

test.each(hindrances)('%s during a save gives a sentence, and what was saved before stays', (_, hinder, detail) => {
  const hindered = hinderedStore()
  hinder(hindered)
  const words = 'New words that need room. '.repeat(10_000)
  const refused = { ok: false, error: 'store', detail }
  expect(hindered.store.saveInvite(hindered.id, { text: words })).toEqual(refused)
  expect(hindered.store.createInvite(words, receivedAt)).toEqual(refused)
  expect(valueIn(hindered.store.openInvite(hindered.id))?.text).toBe('Kept words')
})

test('a file that is damaged while in use gives a sentence', () => {
  const { path, db, store, id } = hinderedStore()
  writeFileSync(path, 'no database any more '.repeat(1000))
  db.pragma('shrink_memory')
  expect(store.saveInvite(id, { text: 'New words' })).toEqual({
    ok: false,
    error: 'store',
    detail:
      'The file with your invites is damaged, so this was not done. Start Second Look again. It checks the file and throws nothing away.',
  })
})

test('preferences are the first ones until some are saved, which stay', () => {
  const folder = tempFolder()
  const first = openForTest(folder)
  expect(valueIn(first.store.readPreferences())).toEqual(firstPreferences)
  first.store.savePreferences({ singleKeys: false })
  expect(valueIn(first.store.savePreferences({ panes: { tray: 312 } }))).toEqual({
    ...firstPreferences,
    singleKeys: false,
    panes: { tray: 312 },
  })
  first.store.close()
  expect(valueIn(openForTest(folder).store.readPreferences())).toMatchObject({
    singleKeys: false,
    panes: { tray: 312 },
  })
})
