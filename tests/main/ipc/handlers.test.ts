import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadRequest } from '../../../common/ipc.ts'
import { maxReadLength, maxTextLength } from '../../../common/limits.ts'
import type { Preferences } from '../../../common/preferences.ts'
import type { Reading } from '../../../common/reading.ts'
import { ok } from '../../../common/result.ts'
import { createHandlers } from '../../../main/ipc/handlers.ts'
import type { ReadingContext } from '../../../main/reading/context.ts'
import { tempFolder, valueIn } from '../store/temp-folder.ts'
import { partsForTest, readPlainly } from './parts.ts'

const receivedAt = '2026-11-20T09:00'
const request = (text: string): ReadRequest => ({ text, receivedAt, corrections: {}, dismissed: [], replyIntent: null })

test('reading follows the saved situation and the day the text came', async () => {
  const { read, saveSituation } = createHandlers(partsForTest())
  const headline = async () => valueIn(await read(request('Hello'))).verdict.headline
  expect(await headline()).toBe('Read from 2026-11-20T09:00 for nobody.')
  await saveSituation({ name: 'Robin' })
  expect(await headline()).toBe('Read from 2026-11-20T09:00 for Robin.')
})

test('what is granted is what the person needs on these limits, and no more', async () => {
  const { grant, saveSituation } = createHandlers(partsForTest())
  await saveSituation({ maxOfficeDays: 2, maxTravelPercent: 10, noShifts: ['nights'] })
  expect(valueIn(await grant({ limits: ['office-days', 'shifts'] }))).toEqual({
    officeDays: 2,
    schedule: [{ kind: 'nights', applies: false }],
  })
  expect(valueIn(await grant({ limits: ['hours'] }))).toEqual({})
})

test('a draft follows the chosen reply kind', async () => {
  const { draft } = createHandlers(partsForTest())
  expect(valueIn(await draft({ ...request('Hello'), replyIntent: 'decline' })).intent).toBe('decline')
})

test.each([
  [maxReadLength, maxReadLength, []],
  [maxReadLength + 1, maxReadLength, ['Only the first 1,000,000 characters of this text were read.']],
  [maxTextLength * 2, maxReadLength, ['Only the first 1,000,000 characters of this text were read.']],
])('of a text of %i characters %i are read', async (length, readLength, notices) => {
  const { read, draft } = createHandlers(partsForTest())
  const long = request('x'.repeat(length))
  const reading = valueIn(await read(long))
  expect({ length: reading.reply.text, notices: reading.document.notices }).toEqual({
    length: `${readLength}`,
    notices,
  })
  expect(valueIn(await draft(long)).text).toBe(`${readLength}`)
})

test('a situation that cannot be read does not stop the reading, which says so', async () => {
  const parts = partsForTest()
  const readSituation = () => ({ ok: false, error: 'store', detail: 'Odd.' }) as const
  const store = Object.assign(Object.create(parts.store), { readSituation })
  const reading = valueIn(await createHandlers({ ...parts, store }).read(request('Hello')))
  expect(reading.document.notices).toEqual(['Your saved situation could not be read, so nothing was held against it.'])
})

test('a new invite is in the list under what was read, and found by it', async () => {
  const { createInvite, listInvites } = createHandlers(partsForTest())
  const text =
    'Come and see us\ncompany: Osprey Lane Bakery\nrole: Baker\nreply by: 2026-11-24\nstart: 2026-11-26T10:00'
  const made = valueIn(await createInvite({ text, receivedAt }))
  expect(valueIn(await listInvites({ query: 'osprey', status: null })).invites).toEqual([
    {
      id: made.id,
      status: 'new',
      receivedAt,
      updatedAt: made.updatedAt,
      isExample: false,
      title: 'Osprey Lane Bakery',
      subtitle: 'Baker',
      dueAt: '2026-11-24',
    },
  ])
})

test.each([
  ['text', { text: 'company: Marl Street Print' }, 'Marl Street Print'],
  ['corrections', { corrections: { company: 'Tarn & Vale Boats' } }, 'Tarn & Vale Boats'],
  ['the status alone', { status: 'closed' as const }, 'Osprey Lane Bakery'],
])('saving %s keeps the list up to date', async (_, patch, title) => {
  const { createInvite, saveInvite, listInvites } = createHandlers(partsForTest())
  const { id } = valueIn(await createInvite({ text: 'company: Osprey Lane Bakery', receivedAt }))
  expect(valueIn(await saveInvite({ id, patch }))).toMatchObject(patch)
  expect(valueIn(await listInvites({ query: '', status: null })).invites.map((invite) => invite.title)).toEqual([title])
})

test('a part of the list comes with how many there are', async () => {
  const { createInvite, saveInvite, listInvites } = createHandlers(partsForTest())
  for (const text of ['company: Alder Boats', 'company: Birch Boats', 'company: Carr Print', 'company: Dale Boats']) {
    await createInvite({ text, receivedAt })
  }
  const [first] = valueIn(await listInvites({ query: 'alder', status: null })).invites
  await saveInvite({ id: first?.id ?? '', patch: { status: 'closed' } })
  const listed = await listInvites({
    query: 'boats',
    status: null,
    sort: { by: 'title', order: 'ascending' },
    limit: 2,
  })
  const { invites, ...counts } = valueIn(listed)
  expect(invites.map((invite) => invite.title)).toEqual(['Alder Boats', 'Birch Boats'])
  expect(counts).toEqual({ found: 3, isFoundMore: false, total: 4, open: 3 })
})

test('an invite is kept even when reading it breaks', async () => {
  const analyze = () => {
    throw new TypeError('broken')
  }
  const { createInvite, saveInvite, openInvite } = createHandlers(partsForTest({ analyze }))
  const { id } = valueIn(await createInvite({ text: 'Hello', receivedAt }))
  valueIn(await saveInvite({ id, patch: { text: 'Hello again' } }))
  expect(valueIn(await openInvite(id))?.text).toBe('Hello again')
})

test('a text over the limit is not kept, and one at the limit is', async () => {
  const { createInvite, saveInvite, listInvites } = createHandlers(partsForTest())
  const refused = {
    ok: false,
    error: 'bad-argument',
    detail: 'This text is longer than 5,000,000 characters, so it was not kept. Paste the part that matters.',
  }
  const { id } = valueIn(await createInvite({ text: 'x'.repeat(maxTextLength), receivedAt }))
  expect(await createInvite({ text: 'x'.repeat(maxTextLength + 1), receivedAt })).toEqual(refused)
  expect(await saveInvite({ id, patch: { text: 'x'.repeat(maxTextLength + 1) } })).toEqual(refused)
  expect(valueIn(await listInvites({ query: '', status: null })).total).toBe(1)
})

test('an unknown invite cannot be opened or saved', async () => {
  const { openInvite, saveInvite } = createHandlers(partsForTest())
  const id = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
  expect([await openInvite(id), await saveInvite({ id, patch: { text: 'x' } })]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ])
})

test('removing and restoring an invite change the list', async () => {
  const { createInvite, removeInvite, restoreInvite, listInvites } = createHandlers(partsForTest())
  const { id } = valueIn(await createInvite({ text: 'Hello', receivedAt }))
  const count = async () => valueIn(await listInvites({ query: '', status: null })).total
  await removeInvite(id)
  expect(await count()).toBe(0)
  await restoreInvite(id)
  expect(await count()).toBe(1)
})

test('text goes to the clipboard as it is', async () => {
  const parts = partsForTest()
  expect(await createHandlers(parts).copyText('Dear Jude,\n…')).toEqual({ ok: true, value: null })
  expect(parts.copied).toEqual(['Dear Jude,\n…'])
})

test('the clipboard is read when asked for, and no further than a text may be long', async () => {
  const { readClipboard, copyText } = createHandlers(partsForTest())
  expect(await readClipboard(null)).toEqual({ ok: true, value: '' })
  await copyText('x'.repeat(maxTextLength + 1))
  expect(valueIn(await readClipboard(null))).toHaveLength(maxTextLength)
})

test('a chosen file comes back as text, none chosen as null, and no text as a sentence', async () => {
  const folder = tempFolder()
  const write = (name: string, bytes: string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const open = async (path: string | null) => {
    const { chooseFile, openFile } = createHandlers(partsForTest({ chooseFile: async () => path }))
    expect(await chooseFile(null)).toEqual({ ok: true, value: path !== null })
    return openFile(null)
  }
  expect(await open(write('invite.txt', 'Dear Robin'))).toEqual({
    ok: true,
    value: { text: 'Dear Robin', name: 'invite.txt', notes: [], calendar: null },
  })
  expect(await open(null)).toEqual({ ok: true, value: null })
  expect(await open(write('picture.txt', '\0\0'))).toEqual({
    ok: false,
    error: 'file',
    detail: 'This file is not text. Open it, select the words, copy, and paste them here.',
  })
})

test('a file that was not chosen is not read', async () => {
  expect(await createHandlers(partsForTest({ chooseFile: async () => 'invite.txt' })).openFile(null)).toEqual(ok(null))
})

test('a dropped file comes back as text, converted when it is no plain text', async () => {
  const converted = { text: 'Dear Robin', notes: ['A note.'], calendar: null }
  const { readFile } = createHandlers(partsForTest({ convertFile: async () => ok(converted) }))
  expect(await readFile({ name: 'a.txt', bytes: Buffer.from('Dear Jude') })).toMatchObject({
    ok: true,
    value: { text: 'Dear Jude' },
  })
  expect(await readFile({ name: 'a.html', bytes: Buffer.from('<html>') })).toEqual({
    ok: true,
    value: { ...converted, name: 'a.html' },
  })
})

test('the example comes once, read and marked, goes at once, and can be put back', async () => {
  const { addExample, removeExample, restoreInvite, createInvite, listInvites } = createHandlers(partsForTest())
  valueIn(await createInvite({ text: 'company: Osprey Lane Bakery', receivedAt }))
  const list = async () =>
    valueIn(await listInvites({ query: '', status: null, sort: { by: 'title', order: 'ascending' } })).invites.map(
      ({ title, status, isExample }) => [title, status, isExample],
    )
  const own = ['Osprey Lane Bakery', 'new', false]
  const first = valueIn(await addExample(null))
  expect(valueIn(await addExample(null))).toBe(first)
  expect(await list()).toEqual([['Brindle Mill', 'new', true], own, ['Tarn & Vale Boats', 'closed', true]])
  const removed = valueIn(await removeExample(null))
  expect([removed[0], await list()]).toEqual([first, [own]])
  for (const id of removed) valueIn(await restoreInvite(id))
  expect(await list()).toHaveLength(3)
})

test('the example leaves the situation alone', async () => {
  const { addExample, saveSituation, readSituation } = createHandlers(partsForTest())
  await saveSituation({ name: 'Robin' })
  await addExample(null)
  expect(valueIn(await readSituation(null))).toEqual({ name: 'Robin' })
})

test('the frame follows saved preferences, and the size of things is kept by screen', async () => {
  const seen: Preferences[] = []
  const parts = partsForTest({
    frame: {
      preferencesChanged: (preferences) => seen.push(preferences),
      offerCommands: () => {},
      captureState: () => 'on',
      takeHandedFile: () => null,
      zoom: (step, zoom) => ({ ...zoom, 'a screen': step === 'in' ? 1.1 : 1 }),
    },
  })
  const handlers = createHandlers(parts)
  await handlers.savePreferences({ language: 'en-US' })
  await handlers.zoom('in')
  expect(seen.map(({ language, zoom }) => ({ language, zoom }))).toEqual([
    { language: 'en-US', zoom: {} },
    { language: 'en-US', zoom: { 'a screen': 1.1 } },
  ])
  expect(valueIn(await handlers.readPreferences(null))).toEqual(seen.at(-1))
})

test('after the person’s side changed it is told whose decision moved, and what puts them off is read against', async () => {
  const decided = (text: string, context: ReadingContext): Reading => {
    const reading = readPlainly(text, context)
    const decision = context.putOff === 'work' || context.situation.home === 'Leeds' ? 'decline' : 'attend'
    return { ...reading, verdict: { ...reading.verdict, decision } }
  }
  const { createInvite, saveInvite, saveSituation, refreshVerdicts } = createHandlers(
    partsForTest({ analyze: decided }),
  )
  const make = async (text: string) => valueIn(await createInvite({ text, receivedAt: '2026-11-21T10:30' })).id
  const id = await make('company: Brindle Mill')
  const off = await make('company: Tarn & Vale Boats')
  await saveInvite({ id: off, patch: { putOff: 'work' } })
  expect(valueIn(await refreshVerdicts(null))).toEqual({ looked: 2, of: 2, moved: [] })
  await saveSituation({ home: 'Leeds' })
  const moved = [{ id, title: 'Brindle Mill', from: 'attend', to: 'decline' }]
  expect(valueIn(await refreshVerdicts(null))).toEqual({ looked: 2, of: 2, moved })
  expect(valueIn(await refreshVerdicts(null)).moved).toEqual([])
})

test('own words that cannot be looked for are refused with a sentence, and the others are kept', async () => {
  const { saveOwnRules, readOwnRules, checkOwnWords, ruleBook } = createHandlers(partsForTest())
  const own = { id: 'own/1', kind: 'process' as const, negotiable: 'yes' as const, why: '' }
  expect(await saveOwnRules({ off: [], words: [{ ...own, words: 'the' }] })).toMatchObject({ ok: false })
  const rules = { off: ['travel/regular'], words: [{ ...own, words: 'dress code' }] }
  valueIn(await saveOwnRules(rules))
  expect(valueIn(await readOwnRules(null))).toEqual(rules)
  expect(valueIn(await checkOwnWords('dress code'))).toBeNull()
  expect(valueIn(await checkOwnWords('the'))).toContain('nearly every text')
  expect(
    valueIn(await ruleBook(null))
      .find((rule) => rule.id === 'travel/regular')
      ?.example.some((piece) => piece.found),
  ).toBe(true)
})

test('words of one’s own are tried on a sentence', async () => {
  const { tryOwnWords } = createHandlers(partsForTest())
  const spans = async (words: string, sentence: string) => valueIn(await tryOwnWords({ words, sentence }))
  expect(await spans('dress code', 'There are dress codes.')).toEqual([{ start: 10, end: 21 }])
  expect(await spans('dress code', 'There is no dress code.')).toEqual([])
  expect(await spans('the', 'The code.')).toEqual([])
})

test('the data folder is opened, and where that fails the sentence says where it is', async () => {
  const opened: string[] = []
  const open = (answer: boolean) =>
    createHandlers(
      partsForTest({
        openFolder: async (path) => {
          opened.push(path)
          return answer
        },
      }),
    ).openDataFolder(null)
  expect(await open(true)).toEqual({ ok: true, value: null })
  expect(await open(false)).toEqual({
    ok: false,
    error: 'file',
    detail: 'The folder could not be opened. It is here: /data',
  })
  expect(opened).toEqual(['/data', '/data'])
})
