import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Debrief } from '../../../common/debriefs.ts'
import { migrate } from '../../../main/store/migrate.ts'
import { databaseName, openStore } from '../../../main/store/open.ts'
import { createStore, type Store } from '../../../main/store/store.ts'
import { openForTest, tempFolder, tickingSources, valueIn } from './temp-folder.ts'

const receivedAt = '2026-11-20T09:00'

/** All rows of all tables but the journal's own and the indexes'. */
function rowsOf(db: Database.Database): Record<string, unknown[]> {
  const tables = db
    .prepare<[], string>(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'`)
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_') && !name.startsWith('journal'))
  return Object.fromEntries(
    tables.map((name) => [
      name,
      db
        .prepare(`SELECT * FROM ${name}`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  )
}

function freshStore(): { db: Database.Database; store: Store } {
  const db = new Database(':memory:')
  onTestFinished(() => void db.close())
  migrate(db)
  return { db, store: createStore(db, tickingSources()) }
}

/** Picks one of some ids; a made-up one when there is none. */
const pick = (ids: readonly string[], place: number) =>
  ids[place % Math.max(ids.length, 1)] ?? '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'

const debriefOf = (id: string, invite: string, words: string): Debrief => ({
  id,
  invite,
  interview: null,
  on: '2026-11-25',
  ease: 3,
  questions: [words],
  learned: words,
  feedback: '',
  cvPoints: [],
  goals: '',
  wants: 'if',
  terms: [{ limit: 'pay', outcome: 'moved', share: 0.08, words }],
})

/** What is there to be changed. */
interface There {
  store: Store
  invites: string[]
  interviews: string[]
  contacts: string[]
  debriefs: string[]
}

/** Everything that can be done to what is saved: `place` chooses on what, `words` with what. */
const acts: Record<string, (there: There, place: number, words: string) => unknown> = {
  create({ store, invites }, _place, words) {
    const made = valueIn(store.createInvite(words, receivedAt))
    invites.push(made.id)
    store.meet(made.id, { name: `Jude ${words}`, email: `${words}@tarn.example`, phone: '', firm: 'Tarn & Vale' })
  },
  text: ({ store, invites }, place, words) => store.saveInvite(pick(invites, place), { text: words }),
  reply: ({ store, invites }, place, words) => store.saveInvite(pick(invites, place), { replyText: words }),
  status: ({ store, invites }, place) => store.saveInvite(pick(invites, place), { status: 'attended' }),
  facts: ({ store, invites }, place, words) =>
    store.saveInvite(pick(invites, place), { corrections: { role: words, pay: null }, dismissed: [words] }),
  remove: ({ store, invites }, place) => store.removeInvite(pick(invites, place)),
  restore: ({ store, invites }, place) => store.restoreInvite(pick(invites, place)),
  closeAll: ({ store, invites }) => invites.length > 0 && store.changeInvites(invites, { status: 'closed' }),
  removeAll: ({ store, invites }) => invites.length > 0 && store.changeInvites(invites, { removed: true }),
  sent: ({ store, invites }, place, words) => store.markSent(pick(invites, place), 'ask-first', words),
  note: ({ store, invites }, place, words) => store.addNote(pick(invites, place), receivedAt, words),
  process: ({ store, invites }, place) =>
    store.saveProcess(pick(invites, place), { offerOn: '2026-11-21', answerBy: '2026-12-01' }),
  interview({ store, invites, interviews }, place, words) {
    const made = store.createInterview(pick(invites, place), { start: '2026-12-01T10:00', place: words }, null)
    if (made.ok) interviews.push(made.value.id)
  },
  move: ({ store, interviews }, place) => store.saveInterview(pick(interviews, place), { start: '2026-12-02T10:00' }),
  held: ({ store, interviews }, place) => store.saveInterview(pick(interviews, place), { state: 'held' }),
  dropInterview: ({ store, interviews }, place) => store.removeInterview(pick(interviews, place)),
  person({ store, invites, contacts }, place, words) {
    const invite = invites[place % Math.max(invites.length, 1)]
    const made = store.createContact({ name: words, firm: 'Marl Street Print', invites: invite ? [invite] : [] })
    if (made.ok) contacts.push(made.value.id)
  },
  editPerson: ({ store, contacts }, place, words) =>
    store.saveContact(pick(contacts, place), { note: words, writeAgainOn: '2026-12-24', invites: [] }),
  merge: ({ store, contacts }, place) => store.mergeContacts(pick(contacts, place), pick(contacts, place + 1)),
  dropPerson: ({ store, contacts }, place) => store.removeContact(pick(contacts, place)),
  firm: ({ store }, _place, words) => store.saveFirm({ name: `Firm ${words}`, kind: 'agency', note: words }),
  debrief({ store, invites, debriefs }, place, words) {
    const id = place % 2 === 0 ? pick(debriefs, place) : `3f0c7a52-6a0d-4b0e-9d0a-${String(place).padStart(12, '0')}`
    const saved = store.saveDebrief(debriefOf(id, pick(invites, place), words))
    if (saved.ok) debriefs.push(id)
  },
  dropDebrief: ({ store, debriefs }, place) => store.removeDebrief(pick(debriefs, place)),
  snooze: ({ store }, place) =>
    store.snoozeReminder(`3f0c7a52-6a0d-4b0e-9d0a-${String(place % 3).padStart(12, '0')}`, receivedAt),
  done: ({ store }, place) => store.doneReminder(`3f0c7a52-6a0d-4b0e-9d0a-${String(place % 3).padStart(12, '0')}`),
  situation: ({ store }, _place, words) => store.saveSituation({ name: words }),
  rules: ({ store }, _place, words) => store.saveOwnRules({ off: [words], words: [] }),
  example: ({ store }) => store.addExamples([{ text: 'Invented', receivedAt, patch: { status: 'closed' } }]),
  noExample: ({ store }) => store.removeExamples(),
  back: ({ store }) => store.undo(),
  again: ({ store }) => store.redo(),
}

const actions = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    place: fc.nat(5),
    words: fc.string({ maxLength: 6, unit: 'binary-ascii' }),
  }),
  { maxLength: 40 },
)

function turnAll(turn: () => ReturnType<Store['undo']>): number {
  for (let count = 0; count < 1000; count += 1) if (valueIn(turn()) === null) return count
  throw new Error('There is no end to it')
}

test('whatever was done, taking all of it back leaves nothing, and doing it again leaves what was there', () => {
  fc.assert(
    fc.property(actions, (sequence) => {
      const { db, store } = freshStore()
      const there: There = { store, invites: [], interviews: [], contacts: [], debriefs: [] }
      const atFirst = rowsOf(db)
      for (const { act, place, words } of sequence) acts[act]?.(there, place, words)
      const atLast = rowsOf(db)
      const redone = turnAll(store.redo)
      const farthest = redone === 0 ? atLast : rowsOf(db)
      const steps = turnAll(store.undo)
      expect(rowsOf(db)).toEqual(atFirst)
      expect(turnAll(store.redo)).toBe(steps)
      expect(rowsOf(db)).toEqual(farthest)
      expect(db.pragma('foreign_key_check')).toEqual([])
      db.exec(`INSERT INTO invite_words (invite_words, rank) VALUES ('integrity-check', 1)`)
    }),
    { numRuns: 50 },
  )
})

test('what can be taken back is told in sentences, also after the next start', () => {
  const folder = tempFolder()
  const first = openStore(folder, tickingSources())
  const ids = ['Tarn & Vale Boats', 'Marl Street Print'].map(
    (text) => valueIn(first.store.createInvite(text, receivedAt)).id,
  )
  first.store.changeInvites(ids, { status: 'closed' })
  first.store.close()
  const { store } = openForTest(folder)
  expect(valueIn(store.readHistory())).toEqual({ undo: 'Closed 2 invites.', redo: null })
  const undone = valueIn(store.undo())
  expect({ text: undone?.text, invites: undone?.invites.toSorted() }).toEqual({
    text: 'Closed 2 invites.',
    invites: ids.toSorted(),
  })
  expect(valueIn(store.readHistory())).toEqual({ undo: 'Added Marl Street Print.', redo: 'Closed 2 invites.' })
  expect(ids.map((id) => valueIn(store.openInvite(id))?.status)).toEqual(['new', 'new'])
  expect(ids.map((id) => valueIn(store.readTimeline(id)).length)).toEqual([1, 1])
})

test('something new takes the place of what was taken back', () => {
  const { store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  store.saveInvite(id, { status: 'closed' })
  store.undo()
  store.saveInvite(id, { status: 'replied' })
  expect(valueIn(store.redo())).toBeNull()
  expect(valueIn(store.openInvite(id))?.status).toBe('replied')
})

test('edits of the same words shortly after one another are one step, others are not', () => {
  const { store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  for (const replyText of ['D', 'De', 'Dea', 'Dear']) store.saveInvite(id, { replyText })
  store.saveInvite(id, { text: 'Other words' })
  store.undo()
  expect(valueIn(store.openInvite(id))).toMatchObject({ text: 'Words', replyText: 'Dear' })
  store.undo()
  expect(valueIn(store.openInvite(id))?.replyText).toBeNull()
  expect(valueIn(store.readHistory()).undo).toBe('Added Words.')
})

test('a debrief is taken back field by field, however quickly it was written', () => {
  const { store } = freshStore()
  const { id: invite } = valueIn(store.createInvite('Words', receivedAt))
  const id = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
  const first = debriefOf(id, invite, 'Words')
  const learned = { ...first, learned: 'The boats are built of oak' }
  for (const saved of [first, { ...first, learned: 'The boats' }, learned, { ...learned, goals: 'Less travel' }]) {
    store.saveDebrief(saved)
  }
  const kept = () => valueIn(store.listDebriefs(invite)).map((one) => [one.learned, one.goals])
  store.undo()
  expect(kept()).toEqual([['The boats are built of oak', '']])
  store.undo()
  expect(kept()).toEqual([['Words', '']])
  store.undo()
  expect(kept()).toEqual([])
  expect(valueIn(store.readHistory()).undo).toBe('Added Words.')
})

test('edits far apart are steps of their own', () => {
  const { store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  store.saveInvite(id, { replyText: 'One' })
  // Each look at the clock is a second.
  for (let count = 0; count < 12; count += 1) store.addNote(id, receivedAt, 'Later')
  for (let count = 0; count < 12; count += 1) store.undo()
  store.saveInvite(id, { replyText: 'Two' })
  store.undo()
  expect(valueIn(store.openInvite(id))?.replyText).toBe('One')
})

test('what changes nothing, how the window is liked, and what was read are no steps', () => {
  const { store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  store.saveInvite(id, {})
  store.restoreInvite(id)
  store.savePreferences({ singleKeys: false })
  expect(valueIn(store.readHistory()).undo).toBe('Added Words.')
})

test('a call that is refused leaves nothing, and no step', () => {
  const { db, store } = freshStore()
  store.createInvite('Words', receivedAt)
  const before = rowsOf(db)
  expect(store.createInterview('3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19', { start: receivedAt }, null).ok).toBe(false)
  expect(rowsOf(db)).toEqual(before)
  expect(valueIn(store.readHistory()).undo).toBe('Added Words.')
})

test('only the last two hundred steps are kept', () => {
  const { db, store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  for (let count = 0; count < 205; count += 1) store.addNote(id, receivedAt, `Note ${count}`)
  expect(db.prepare('SELECT count(*) FROM journal_steps').pluck().get()).toBe(200)
  expect(turnAll(store.undo)).toBe(200)
  expect(valueIn(store.readTimeline(id)).map(({ words }) => words)).toEqual([
    '',
    'Note 0',
    'Note 1',
    'Note 2',
    'Note 3',
    'Note 4',
  ])
})

test('very large steps make the older ones go, but never the last', () => {
  const { db, store } = freshStore()
  const { id } = valueIn(store.createInvite('w'.repeat(4_000_000), receivedAt))
  for (let count = 0; count < 16; count += 1) {
    store.saveInvite(id, { text: String(count % 10).repeat(4_000_000) })
    store.addNote(id, receivedAt, 'In between')
  }
  const bytes = Number(db.prepare('SELECT sum(size) FROM journal_steps').pluck().get())
  expect(bytes).toBeLessThanOrEqual(50_000_000)
  expect(bytes).toBeGreaterThan(40_000_000)
})

test('a damaged or doctored journal is never run: unknown tables and columns are passed over', () => {
  const { db, store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  db.exec(`INSERT INTO journal (step, op, of_table, of_row, of_column, value)
    SELECT number, 'update', 'sqlite_schema', 1, 'sql', 'DROP' FROM journal_steps;
    INSERT INTO journal (step, op, of_table, of_row, of_column, value)
    SELECT number, 'update', 'invites', 1, 'text = NULL --', 'DROP' FROM journal_steps`)
  expect(valueIn(store.undo())?.text).toBe('Added Words.')
  expect(valueIn(store.openInvite(id))).toBeNull()
})

test('emptying the trash leaves none of the words behind, also not in what could be taken back', () => {
  const folder = tempFolder()
  const { store } = openStore(folder, tickingSources())
  const { id } = valueIn(store.createInvite('Harbourmaster wanted', receivedAt))
  store.saveInvite(id, { text: 'Lighthouse keeper wanted' })
  store.removeInvite(id)
  expect(valueIn(store.listTrash()).map(({ kind, title }) => [kind, title])).toEqual([
    ['invite', 'Lighthouse keeper wanted'],
  ])
  store.emptyTrash([{ kind: 'invite', id }])
  expect(valueIn(store.readHistory())).toEqual({ undo: null, redo: null })
  expect(valueIn(store.listTrash())).toEqual([])
  store.close()
  const db = new Database(join(folder, databaseName), { readonly: true })
  onTestFinished(() => void db.close())
  expect(JSON.stringify(rowsOf(db))).not.toMatch(/Harbourmaster|Lighthouse/)
  expect(db.prepare('SELECT count(*) FROM journal').pluck().get()).toBe(0)
})

test('emptying the trash spares what is in use', () => {
  const { store } = freshStore()
  const { id } = valueIn(store.createInvite('Words', receivedAt))
  store.emptyTrash([{ kind: 'invite', id }])
  expect(valueIn(store.openInvite(id))?.text).toBe('Words')
})

test('the mails of a folder are one thing: taken back they are unknown again, done again they are known', () => {
  const { db, store } = freshStore()
  const takeIn = (folder: string, ...keys: string[]) =>
    valueIn(
      store.takeInMails(folder, () => {
        for (const key of keys) {
          const made = store.createInvite(`Come and see the mill, ${key}`, receivedAt)
          if (!made.ok) return made
          const met = store.meet(made.value.id, { name: 'Imogen Vale', email: '', phone: '', firm: '' })
          if (!met.ok) return met
          const kept = store.keepMailSource(key, made.value.id)
          if (!kept.ok) return kept
        }
        return { ok: true, value: null }
      }),
    )
  const known = () => ['1', '2', '3', '4'].filter((key) => store.isMailKnown(key)).join('')
  const before = rowsOf(db)
  takeIn('one', '1', '2')
  takeIn('one', '3')
  const after = rowsOf(db)
  expect(known()).toBe('123')
  expect(valueIn(store.undo())?.text).toBe('Took in the mails of a folder.')
  expect(rowsOf(db)).toEqual(before)
  store.redo()
  expect(rowsOf(db)).toEqual(after)
  takeIn('another', '4')
  store.undo()
  expect(known()).toBe('123')
  store.undo()
  expect(known()).toBe('')
  takeIn('one', '1', '2')
  expect(known()).toBe('12')
})

test('of mails that are refused together nothing stays', () => {
  const { db, store } = freshStore()
  const before = rowsOf(db)
  const refused = store.takeInMails('one', () => {
    store.createInvite('Come and see the mill', receivedAt)
    return { ok: false, error: 'store', detail: 'The disk is full.' }
  })
  expect(refused).toEqual({ ok: false, error: 'store', detail: 'The disk is full.' })
  expect(rowsOf(db)).toEqual(before)
  expect(valueIn(store.readHistory())).toEqual({ undo: null, redo: null })
})
