import { expect, test } from 'vitest'
import { everyMatch } from '../../../../main/analysis/text/every-match.ts'

test.each([
  ['a1 b22', /\d+/g],
  ['none', /\d+/g],
  ['abc', /x*/g],
  ['', /x*/g],
  ['Ash, Rowan', /(?<name>\p{Lu}\p{Ll}+)/gu],
])('in %j it finds what matchAll finds', (text, pattern) => {
  const all = [...text.matchAll(pattern)]
  expect(everyMatch(text, pattern)).toEqual(all)
  expect(everyMatch(text, pattern)).toEqual(all)
})
