import { describe, expect, test } from 'vitest'
import type { JobSignature } from '../../../main/analysis/same-job.ts'
import type { Store } from '../../../main/store/store.ts'
import { openForTest, tempFolder, valueIn } from './temp-folder.ts'

const digest = {
  company: 'Harrow Mills',
  role: 'Stock Controller',
  contactName: null,
  replyBy: null,
  interviewStart: null,
  decision: 'attend' as const,
  kind: 'other' as const,
  pay: null,
  concerns: [],
}
const job: JobSignature = {
  role: ['controller', 'stock'],
  company: 'harrow mills',
  places: ['otley', 'leeds'],
  pay: [28_000, 31_000.5],
  least: [],
  runs: 0,
}

function add(store: Store, signature: Partial<JobSignature> = {}): string {
  const { id } = valueIn(store.createInvite('Some text', '2026-11-20T09:00'))
  valueIn(store.saveDigest(id, digest, { ...job, ...signature }))
  return id
}

describe('invites for the same job', () => {
  test('are found newest first, the same job before the same firm', () => {
    const { store } = openForTest(tempFolder())
    const firm = add(store, { role: ['painter'] })
    const same = add(store)
    const id = add(store)
    expect(valueIn(store.similarInvites(id)).map((one) => [one.id, one.kind])).toEqual([
      [same, 'job'],
      [firm, 'company'],
    ])
    expect(valueIn(store.similarInvites(id))[0]).toMatchObject({
      title: 'Harrow Mills',
      subtitle: 'Stock Controller',
      why: 'The role and the firm are the same.',
    })
  })

  test('are told by their hashes too, which come back as they were put in', () => {
    const { store } = openForTest(tempFolder())
    const copied = { company: null, least: Array.from({ length: 48 }, (_, index) => 4_294_967_295 - index), runs: 90 }
    add(store, copied)
    expect(valueIn(store.similarInvites(add(store, copied)))[0]?.why).toBe('Much of the text is the same.')
  })

  test('are at most five', () => {
    const { store } = openForTest(tempFolder())
    const ids = Array.from({ length: 7 }, () => add(store))
    expect(valueIn(store.similarInvites(ids[0] ?? ''))).toHaveLength(5)
  })

  test('do not count once they are removed, and count again when they are put back', () => {
    const { store } = openForTest(tempFolder())
    const other = add(store)
    const id = add(store)
    valueIn(store.removeInvite(other))
    expect(valueIn(store.similarInvites(id))).toEqual([])
    valueIn(store.restoreInvite(other))
    expect(valueIn(store.similarInvites(id))).toHaveLength(1)
  })

  test('a new reading takes the place of the old', () => {
    const { store } = openForTest(tempFolder())
    const other = add(store)
    const id = add(store)
    valueIn(store.saveDigest(other, digest, { ...job, role: ['painter'], company: null, runs: 0 }))
    expect(valueIn(store.similarInvites(id))).toEqual([])
  })

  test('the example is like nothing of the person’s own', () => {
    const { store } = openForTest(tempFolder())
    const made = valueIn(store.addExamples([{ text: 'x', receivedAt: '2026-11-20T09:00', patch: {} }])).made
    for (const invite of made) valueIn(store.saveDigest(invite.id, digest, job))
    expect(valueIn(store.similarInvites(add(store)))).toEqual([])
  })

  test('an invite that was never read is like no other', () => {
    const { store } = openForTest(tempFolder())
    add(store)
    const { id } = valueIn(store.createInvite('x', '2026-11-20T09:00'))
    expect(valueIn(store.similarInvites(id))).toEqual([])
  })
})

test('decisions of open invites, the newest change first', () => {
  const { store } = openForTest(tempFolder())
  const first = add(store)
  const closed = add(store)
  valueIn(store.saveInvite(closed, { status: 'closed' }))
  const unread = valueIn(store.createInvite('Words of a letter', '2026-11-20T09:00')).id
  expect(valueIn(store.openDecisions(10))).toEqual({
    of: 2,
    invites: [
      { id: unread, title: 'Words of a letter', decision: null },
      { id: first, title: 'Harrow Mills', decision: 'attend' },
    ],
  })
  expect(valueIn(store.openDecisions(1)).invites).toHaveLength(1)
})
