import { expect, test } from 'vitest'
import { findAll, mostHits, stepHit } from '../../../../renderer/features/document/find.ts'

const found = (text: string, query: string) => findAll(text, query).map(({ start, end }) => text.slice(start, end))

test.each([
  ['case does not matter', 'Pay and PAY', 'pay', ['Pay', 'PAY']],
  ['a blank stands for a line break', 'home\noffice, home  office', 'home office', ['home\noffice', 'home  office']],
  ['signs stand for themselves', 'C++ (or C#) at £12.50', 'c++ (or', ['C++ (or']],
  ['a dot is only a dot', '1250 and 12.0', '12.', ['12.']],
  ['blanks around the words are left out', 'a pension', ' pension ', ['pension']],
  ['hits do not overlap', 'aaaa', 'aa', ['aa', 'aa']],
  ['letters with more than one unit', '👍 yes 👍', '👍', ['👍', '👍']],
])('%s', (_name, text, query, hits) => {
  expect(found(text, query)).toEqual(hits)
})

test.each([
  ['nothing asked', 'some words', '  '],
  ['words that are not there', 'some words', 'pension'],
  ['an empty text', '', 'a'],
])('%s finds nothing', (_name, text, query) => {
  expect(findAll(text, query)).toEqual([])
})

test('no more is looked for than anybody steps through', () => {
  expect(findAll('a '.repeat(5000), 'a')).toHaveLength(mostHits)
})

test.each([
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [-1, 1, 0, -1],
] as [number, 1 | -1, number, number][])('from hit %i by %i of %i comes hit %i', (index, by, count, next) => {
  expect(stepHit(index, by, count)).toBe(next)
})
