import { expect, test } from 'vitest'
import { applyEdits } from '../../../renderer/ui/edits.ts'

test.each([
  ['nothing', 'abc', [], 'abc'],
  ['a letter at the end', 'abc', [{ start: 3, end: 3, insert: 'd' }], 'abcd'],
  ['a letter taken out', 'abc', [{ start: 1, end: 2, insert: '' }], 'ac'],
  ['everything replaced', 'abc', [{ start: 0, end: 3, insert: 'x\ny' }], 'x\ny'],
  [
    'two places at once',
    'one two one',
    [
      { start: 0, end: 3, insert: '1' },
      { start: 8, end: 11, insert: '1' },
    ],
    '1 two 1',
  ],
])('%s', (_name, text, edits, expected) => {
  expect(applyEdits(text, edits)).toBe(expected)
})
