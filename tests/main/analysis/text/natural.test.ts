import { expect, test } from 'vitest'
import { stem } from '../../../../main/analysis/text/natural.ts'

test.each([
  ['travelling', 'travel'],
  ['travels', 'travel'],
  ['offices', 'offic'],
  ['officer', 'officer'],
  ['officers', 'officer'],
  ['büro', 'büro'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})

test('an officer is no office', () => {
  expect(stem('officer')).not.toBe(stem('office'))
})
