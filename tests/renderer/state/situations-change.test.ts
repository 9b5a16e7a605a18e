import { describe, expect, test } from 'vitest'
import { type Situations, situationsSchema } from '../../../common/situations.ts'
import {
  canChange,
  nextTo,
  reverseOfChange,
  type SituationsChange,
  withSituationsChange,
} from '../../../renderer/state/situations-change.ts'

const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const now = { id: id(1), name: '', situation: { home: 'Otley' } }
const later = { id: id(2), name: 'if I lose this job', situation: {} }
const both: Situations = { active: now.id, all: [now, later] }
const third = { id: id(3), name: 'part time', situation: { maxWeeklyHours: 20 } }

const changes: [string, SituationsChange, Situations][] = [
  ['choosing', { kind: 'choose', id: later.id }, { active: later.id, all: [now, later] }],
  ['adding', { kind: 'add', at: 1, one: third }, { active: third.id, all: [now, third, later] }],
  ['removing', { kind: 'remove', id: now.id, next: later.id }, { active: later.id, all: [later] }],
  ['naming', { kind: 'name', id: now.id, name: 'today' }, { active: now.id, all: [{ ...now, name: 'today' }, later] }],
]

describe('several situations', () => {
  test.each(changes)('%s one', (_what, change, after) => {
    expect(withSituationsChange(both, change)).toEqual(after)
    expect(situationsSchema.safeParse(after).success).toBe(true)
  })

  test.each(changes)('%s one can be taken back', (_what, change) => {
    const back = reverseOfChange(both, change)
    expect(back && withSituationsChange(withSituationsChange(both, change), back)).toEqual(both)
  })

  test('what was set since a name was given stays when the name is taken back', () => {
    const back = reverseOfChange(both, { kind: 'name', id: now.id, name: 'today' })
    const since = { ...both, all: [{ ...now, name: 'today', situation: { home: 'Leeds' } }, later] }
    expect(back && withSituationsChange(since, back).all[0]).toEqual({ ...now, situation: { home: 'Leeds' } })
  })

  test.each<[string, SituationsChange]>([
    ['choosing one that is gone', { kind: 'choose', id: third.id }],
    ['adding one twice', { kind: 'add', at: 0, one: later }],
    ['removing one that is gone', { kind: 'remove', id: third.id, next: now.id }],
    ['removing the last one', { kind: 'remove', id: now.id, next: now.id }],
    ['naming one that is gone', { kind: 'name', id: third.id, name: 'x' }],
  ])('misses: %s', (_what, change) => {
    expect(canChange(both, change)).toBe(false)
  })

  test('the one beside a removed one is next, and the only one has none', () => {
    expect([nextTo(both, now.id), nextTo(both, later.id)]).toEqual([later.id, now.id])
    expect(nextTo({ active: now.id, all: [now] }, now.id)).toBeNull()
  })
})
