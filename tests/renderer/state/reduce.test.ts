import { expect, test } from 'vitest'
import type { Invite } from '../../../common/invite.ts'
import { maxTextLength } from '../../../common/limits.ts'
import { type Action, reduce } from '../../../renderer/state/reduce.ts'
import {
  type AppState,
  hasSituation,
  initialState,
  isBlank,
  lastFor,
  type NoticeUndo,
} from '../../../renderer/state/state.ts'
import { inventedReading, inventedText } from '../preview/invented-reading.ts'

const receivedAt = '2026-06-08T16:12'
const start = initialState(receivedAt)
const after = (...actions: Action[]): AppState => actions.reduce(reduce, start)
const invite: Invite = {
  id: '00000000-0000-4000-8000-000000000001',
  text: 'Dear Maud',
  status: 'replied',
  receivedAt,
  corrections: { role: 'Buyer' },
  dismissed: ['travel/regular'],
  putOff: null,
  replyIntent: 'decline',
  replyChoices: {},
  sentAt: null,
  replyText: 'Dear Perrin',
  isExample: false,
  createdAt: '2026-06-08T15:12:00.000Z',
  updatedAt: '2026-06-08T15:12:00.000Z',
}
const pasted = inventedText

test('a text pasted onto an empty sheet becomes a letter at once', () => {
  const { desk } = after({ type: 'typed', text: pasted })
  expect([desk.view, desk.pace]).toEqual(['letter', 'whole'])
})

test.each([
  [
    'typing',
    [
      { type: 'typed', text: 'D' },
      { type: 'typed', text: 'De' },
    ],
  ],
  [
    'pasting into what is already there',
    [
      { type: 'typed', text: 'See below:' },
      { type: 'typed', text: `See below:${pasted}` },
    ],
  ],
] as [string, Action[]][])('%s keeps the box', (_name, actions) => {
  expect(after(...actions).desk.view).toBe('box')
})

test('with the last word goes the reading', () => {
  const read: Action = { type: 'read', read: { text: pasted, reading: inventedReading } }
  expect(after({ type: 'typed', text: pasted }, read, { type: 'typed', text: 'D' }).read).not.toBeNull()
  expect(after({ type: 'typed', text: pasted }, read, { type: 'typed', text: ' \n' }).read).toBeNull()
})

test('a text longer than is taken is cut', () => {
  expect(after({ type: 'typed', text: 'a'.repeat(maxTextLength + 5) }).desk.text.length).toBe(maxTextLength)
})

test('an opened invite lies on the desk with all that was done to it, and nothing of the one before', () => {
  const state = after(
    { type: 'typed', text: pasted },
    { type: 'read', read: { text: pasted, reading: inventedReading } },
    { type: 'marked', id: 'limit:pay', card: 'up' },
    { type: 'opened', invite, read: null },
  )
  const { createdAt, updatedAt, ...kept } = invite
  expect(state.desk).toMatchObject(kept)
  expect([state.read, state.mark]).toEqual([null, { id: null, card: 'away' }])
})

test('the id of a new invite goes to the desk it was made from, and to no other', () => {
  expect(after({ type: 'created', key: start.desk.key, invite }).desk.id).toBe(invite.id)
  expect(
    after({ type: 'new', key: 'other', receivedAt }, { type: 'created', key: start.desk.key, invite }).desk.id,
  ).toBeNull()
})

test('what was typed while the invite was made is not replaced', () => {
  const state = after({ type: 'typed', text: 'Dear Maud, and more' }, { type: 'created', key: start.desk.key, invite })
  expect(state.desk.text).toBe('Dear Maud, and more')
})

test('a patch changes its own fields only', () => {
  const state = after({ type: 'opened', invite, read: null }, { type: 'patched', patch: { replyText: null } })
  expect(state.desk).toMatchObject({ replyText: null, replyIntent: 'decline', text: 'Dear Maud' })
})

test('the card goes away with its concern, and stays with it', () => {
  const open: Action = { type: 'marked', id: 'concern:travel/regular', card: 'up' }
  const read = (concerns: typeof inventedReading.concerns): Action => ({
    type: 'read',
    read: { text: pasted, reading: { ...inventedReading, concerns } },
  })
  expect(after(open, read(inventedReading.concerns)).mark.card).toBe('up')
  expect(after(open, read([])).mark).toEqual({ id: null, card: 'away' })
})

test('notices of a start that cannot save cannot be put away', () => {
  const notices = (canSave: boolean) =>
    after({
      type: 'started',
      startup: {
        platform: 'linux',
        notices: ['The disk is full.'],
        canSave,
        version: '1.2.0',
        offeredBackup: null,
        dataFolder: '/data',
      },
    }).notices
  expect(notices(false).map((notice) => notice.stay)).toEqual(['keep'])
  expect(notices(true).map((notice) => notice.stay)).toEqual(['held'])
})

test('a list that grew is asked for from its top again by another search or sort', () => {
  const grown = after({ type: 'lengthened' }, { type: 'lengthened' })
  expect(grown.list.limit).toBe(3 * start.list.limit)
  const sort = { by: 'title', order: 'ascending' } as const
  expect(reduce(grown, { type: 'searched', query: 'x', status: null }).list.limit).toBe(start.list.limit)
  expect(reduce(grown, { type: 'sorted', sort }).list).toMatchObject({ sort, limit: start.list.limit })
})

test('a desk is blank until it has words or an id', () => {
  expect(isBlank(start.desk)).toBe(true)
  expect(isBlank(after({ type: 'typed', text: 'D' }).desk)).toBe(false)
  expect(isBlank(after({ type: 'opened', invite: { ...invite, text: '' }, read: null }).desk)).toBe(false)
})

test.each([
  [{}, false],
  [{ name: 'Maud' }, false],
  [{ noShifts: [], lowestPay: null }, false],
  [{ maxOfficeDays: 0 }, true],
  [{ home: 'Skelby' }, true],
])('%o says something about the person: %s', (situation, expected) => {
  expect(hasSituation(situation)).toBe(expected)
})

const told = (id: string, undo: NoticeUndo | null): Action => ({
  type: 'noticed',
  notice: { id, text: `${id} is removed.`, stay: 'passing', undo },
})
const restore = (id: string): NoticeUndo => ({ kind: 'restore', ids: [id] })
const remove = (id: string): NoticeUndo => ({ kind: 'remove', ids: [id] })

test('what was done, taken back and done again moves between past and future, and its notice goes', () => {
  const done = after(told('a', restore('a')), told('b', restore('b')), told('c', null))
  expect(done.history.past.map((entry) => entry.id)).toEqual(['a', 'b'])
  const undone = reduce(done, { type: 'undone', id: 'b', redo: remove('b') })
  expect(undone.history.past.map((entry) => entry.id)).toEqual(['a'])
  expect(undone.history.future).toEqual([{ id: 'b', text: 'b is removed.', undo: remove('b') }])
  expect(undone.notices.map((notice) => notice.id)).toEqual(['a', 'c'])
  const redone = reduce(undone, { type: 'redone', id: 'b', undo: restore('b') })
  expect(redone.history).toEqual({ ...done.history, future: [] })
})

test('something new done leaves nothing to do again', () => {
  const undone = after(told('a', restore('a')), { type: 'undone', id: 'a', redo: remove('a') }, told('b', restore('b')))
  expect(undone.history.future).toEqual([])
})

test('taking back what is not in the past changes no history', () => {
  const { history } = after(told('a', restore('a')), { type: 'undone', id: 'x', redo: remove('x') })
  expect(history.past).toHaveLength(1)
  expect(history.future).toEqual([])
})

test('what was done to another invite waits until that is open again', () => {
  const { past } = after(
    told('a', restore('a')),
    told('b', { kind: 'reply', key: 'first', text: 'Hello' }),
    told('c', { kind: 'reply', key: 'another', text: 'Hello' }),
  ).history
  expect(lastFor(past, start.desk)?.id).toBe('b')
  expect(lastFor(past, { ...start.desk, key: 'third' })?.id).toBe('a')
})

test('another situation is held against the invites, and the line on the last change goes with the one before', () => {
  const [first, second] = ['1', '2'].map((digit) => `00000000-0000-4000-8000-00000000000${digit}`)
  const all = [
    { id: first ?? '', name: '', situation: { home: 'Otley' } },
    { id: second ?? '', name: 'later', situation: { home: 'Skelby' } },
  ]
  const change = { id: 'a', what: 'Home', from: null, to: 'Otley', back: { home: null }, moved: null }
  const changed = after(
    { type: 'situations', situations: { active: first ?? '', all } },
    { type: 'situation-changed', change },
  )
  const named = reduce(changed, { type: 'situations', situations: { active: first ?? '', all } })
  expect([named.situation.home, named.situationChange]).toEqual(['Otley', change])
  const other = reduce(changed, { type: 'situations', situations: { active: second ?? '', all } })
  expect([other.situation.home, other.situationChange]).toEqual(['Skelby', null])
})

test('the help opens at the rules that were asked about, and elsewhere they are forgotten', () => {
  const asked = after({ type: 'help', at: ['travel/regular'] })
  expect([asked.place, asked.helpAt]).toEqual(['help', ['travel/regular']])
  expect(reduce(asked, { type: 'go', place: 'help' }).helpAt).toEqual([])
})

test('a mark remembers by which of its words it was gone to', () => {
  expect(after({ type: 'marked', id: 'concern:travel/regular', card: 'up', at: 40 }).mark).toEqual({
    id: 'concern:travel/regular',
    card: 'up',
    at: 40,
  })
})

test('what the person made of the rules is known from then on', () => {
  const ownRules = { off: ['travel/regular'], words: [] }
  expect(after({ type: 'own-rules', ownRules }).ownRules).toBe(ownRules)
})

test('lines of the list that say the same stay the same objects, and changed ones do not', () => {
  const line = { id: invite.id, status: 'new' as const, receivedAt, updatedAt: '', isExample: false, dueAt: null }
  const one = { ...line, title: 'Tern Boats', subtitle: '' }
  const two = { ...line, id: '0', title: 'Alder Mills', subtitle: '' }
  const listing = (...invites: (typeof one)[]): Action => ({
    type: 'listed',
    listing: { invites, found: invites.length, isFoundMore: false, total: invites.length, open: invites.length },
  })
  const first = after(listing(one, two))
  const next = after(listing(one, two), listing({ ...two, title: 'Alder Mill' }, { ...one }))
  expect(first.list.invites[0]).toBe(one)
  expect(next.list.invites.map(({ title }) => title)).toEqual(['Alder Mill', 'Tern Boats'])
  expect(next.list.invites[1]).toBe(one)
})
