import { expect, test } from 'vitest'
import type { MovedVerdicts } from '../../../common/other-invites.ts'
import { fieldsOf, isSameChange, movedSince } from '../../../renderer/state/situation-change.ts'

const moved = (from: string, to: string): MovedVerdicts =>
  ({ looked: 2, of: 2, moved: [{ id: 'a', title: 'Tarn Valley', from, to }] }) as MovedVerdicts

test('the way back holds the fields of the change and no others, with null for what was not set', () => {
  expect(fieldsOf({ home: 'Skelby', maxOfficeDays: 3 }, { maxOfficeDays: 2, maxWeeklyHours: 40 })).toEqual({
    maxOfficeDays: 3,
    maxWeeklyHours: null,
  })
})

test.each([
  [{ home: 'Skelby' }, { home: 'Marston' }, true],
  [{ home: 'Skelby' }, { name: 'Maud' }, false],
  [{ home: 'Skelby', name: 'Maud' }, { home: 'Skelby' }, false],
])('%o and %o are about the same fields: %s', (one, other, expected) => {
  expect(isSameChange(one, other)).toBe(expected)
})

test.each([
  [null, moved('ask', 'attend'), [['ask', 'attend']]],
  [moved('ask', 'attend'), moved('attend', 'negotiate'), [['ask', 'negotiate']]],
  [moved('ask', 'attend'), moved('attend', 'ask'), []],
])('after %o and then %o these moved: %o', (before, after, expected) => {
  expect(movedSince(before, after).moved.map(({ from, to }) => [from, to])).toEqual(expected)
})
