import { expect, test } from 'vitest'
import type { ImportPlan } from '../../../common/exchange.ts'
import { type Archive, readArchive, writeArchive } from '../../../main/exchange/archive.ts'
import { latestVersion } from '../../../main/store/migrate.ts'
import { keepForTest, tempFolder, tickingSources, valueIn } from '../store/temp-folder.ts'

const receivedAt = '2026-11-20T09:00'

/** A store with something of much in it. */
function filled() {
  const kept = keepForTest(tempFolder())
  const { store } = kept
  const mill = valueIn(store.createInvite('Dear Robin,\r\n\tcome & see the mill 🙂.', receivedAt))
  const boats = valueIn(store.createInvite('Dear Robin, come and see the boats.', receivedAt))
  valueIn(store.saveInvite(mill.id, { status: 'replied', corrections: { officeDays: 2.5 }, replyText: 'Yes.' }))
  valueIn(store.removeInvite(boats.id))
  valueIn(store.saveSituation({ name: 'Robin', lowestPay: { amount: 30000, currency: 'GBP', period: 'year' } }))
  valueIn(store.savePreferences({ appearance: 'dark' }))
  valueIn(kept.store.keepMailSource('message-id:1@mill.example', mill.id))
  return { kept, mill, boats }
}

const dumpOf = (kept: ReturnType<typeof keepForTest>): Archive => valueIn(kept.store.dumpArchive())
/** All but the moment it was written at. */
const rowsOf = (kept: ReturnType<typeof keepForTest>) => ({ ...dumpOf(kept), madeAt: '' })
const throughFile = (archive: Archive): Archive => valueIn(readArchive(writeArchive(archive), latestVersion))
const sum = (tables: ImportPlan['tables'], count: 'fresh' | 'same' | 'different') =>
  tables.reduce((total, table) => total + table[count], 0)

test('everything out, into an empty store, and out again is the same file', () => {
  const { kept } = filled()
  const archive = throughFile(dumpOf(kept))
  const empty = keepForTest(tempFolder(), tickingSources('2027-01-01T00:00:00.000Z'))
  valueIn(empty.store.mergeArchive(archive, 'keep-mine'))
  expect(rowsOf(empty)).toEqual(rowsOf(kept))
})

test('a plan counts and changes nothing', () => {
  const { kept } = filled()
  const archive = dumpOf(kept)
  const other = keepForTest(tempFolder())
  const before = rowsOf(other)
  const plan = valueIn(other.store.planArchive(archive))
  expect(plan.find(({ table }) => table === 'invites')).toEqual({ table: 'invites', fresh: 2, same: 0, different: 0 })
  expect(rowsOf(other)).toEqual(before)
})

test('the same file a second time brings nothing', () => {
  const { kept } = filled()
  const plan = valueIn(kept.store.mergeArchive(dumpOf(kept), 'take-theirs'))
  expect([sum(plan, 'fresh'), sum(plan, 'different')]).toEqual([0, 0])
})

test.each([
  ['keep-mine', 'No, thank you.'],
  ['take-theirs', 'Yes.'],
] as const)('of an invite that is in both, %s leaves %j', (choice, text) => {
  const { kept, mill } = filled()
  const archive = dumpOf(kept)
  valueIn(kept.store.saveInvite(mill.id, { replyText: 'No, thank you.' }))
  expect(sum(valueIn(kept.store.planArchive(archive)), 'different')).toBeGreaterThan(0)
  valueIn(kept.store.mergeArchive(archive, choice))
  expect(valueIn(kept.store.openInvite(mill.id))?.replyText).toBe(text)
})

test('a file taken in can be taken back, and taken in again', () => {
  const { kept } = filled()
  const other = keepForTest(tempFolder())
  const before = rowsOf(other)
  valueIn(other.store.mergeArchive(dumpOf(kept), 'keep-mine'))
  const after = rowsOf(other)
  valueIn(other.store.undo())
  expect(rowsOf(other)).toEqual(before)
  valueIn(other.store.redo())
  expect(rowsOf(other)).toEqual(after)
})

test('rows of two computers keep to their own invites', () => {
  const { kept, mill } = filled()
  const other = keepForTest(tempFolder())
  const orchard = valueIn(other.store.createInvite('Dear Robin, come and see the orchard.', receivedAt))
  valueIn(other.store.keepMailSource('message-id:9@orchard.example', orchard.id))
  valueIn(other.store.mergeArchive(throughFile(dumpOf(kept)), 'keep-mine'))
  const { tables } = dumpOf(other)
  const numberOf = (id: string) => tables.invites?.find((row) => row.id === id)?.number
  expect(tables.mail_sources).toEqual([
    { key: 'message-id:1@mill.example', invite: numberOf(mill.id) },
    { key: 'message-id:9@orchard.example', invite: numberOf(orchard.id) },
  ])
  expect(numberOf(mill.id)).not.toBe(numberOf(orchard.id))
})

const notOurs =
  'This file was not written by Second Look, or it was changed since. Choose a file that “Save everything” has written.'
test.each([
  ['no JSON', '{"format":', notOurs],
  ['another program’s', '{"format":"other","version":1}', notOurs],
  ['a list', '[]', notOurs],
  ['rows that are no rows', JSON.stringify({ ...emptyArchive(), tables: { invites: [1] } }), notOurs],
  [
    'a newer program’s',
    JSON.stringify({ ...emptyArchive(), database: latestVersion + 1 }),
    'This file was written by a newer version of Second Look. Install that version to read it.',
  ],
])('a file that is %s is refused in a sentence', (_what, text, detail) => {
  expect(readArchive(text, latestVersion)).toMatchObject({ ok: false, detail })
})

test.each([
  ['a row without its id', { invites: [{ number: 1 }] }],
  ['a column that is none', { settings: [{ key: 'x', value: '1', updated_at: '', hacked: 'y' }] }],
  ['a child without its invite', { mail_sources: [{ key: 'k', invite: 77 }] }],
])('a file with %s brings nothing', (_what, tables) => {
  const kept = keepForTest(tempFolder())
  const before = rowsOf(kept)
  const merged = kept.store.mergeArchive({ ...emptyArchive(), tables } as Archive, 'take-theirs')
  if (merged.ok) expect(sum(merged.value, 'fresh')).toBe(0)
  else
    expect(merged.detail).toBe(
      'This file holds something that does not fit, so nothing of it was taken. Choose another one.',
    )
  expect(rowsOf(kept).tables.invites).toEqual(before.tables.invites)
})

function emptyArchive(): Archive {
  return {
    format: 'second-look',
    version: 1,
    madeAt: '2026-11-21T10:30:00.000Z',
    database: latestVersion,
    columns: {},
    tables: {},
  }
}
