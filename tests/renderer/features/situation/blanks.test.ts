import { expect, test } from 'vitest'
import { parseItems, parseWords, withToggled } from '../../../../renderer/features/situation/blanks.ts'

test('an emptied blank is not set', () => {
  expect(parseWords(200)('  ')).toEqual({ ok: true, value: null })
  expect(parseItems(100)(' , ')).toEqual({ ok: true, value: null })
})

test('words that are too long are refused with a sentence', () => {
  for (const result of [parseWords(3)('long'), parseItems(3)('ok, long')]) {
    expect(!result.ok && result.detail).toBe('This is longer than 3 characters.')
  }
})

test.each([
  [null, 'nights', ['nights']],
  [['nights'], 'nights', null],
  [['nights', 'weekends'], 'nights', ['weekends']],
])('%o with %s put in or taken out', (list, name, expected) => {
  expect(withToggled(list as string[] | null, name)).toEqual(expected)
})
