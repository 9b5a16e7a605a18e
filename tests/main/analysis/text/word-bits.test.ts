import { expect, test } from 'vitest'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { formId } from '../../../../main/analysis/text/tokens.ts'
import { wordBits } from '../../../../main/analysis/text/word-bits.ts'

const bits = wordBits([
  [1, /^bread/],
  [2, /oven$/],
  [1 << 30, /^breadoven$/],
])

test.each([
  ['bread', 1],
  ['breadboard', 1],
  ['oven', 2],
  ['breadoven', 3 | (1 << 30)],
  ['flour', 0],
])('%s has the bits of the rows that it fits', (word, expected) => {
  expect(bits.of(formId(word))).toBe(expected)
  // Told from memory
  expect(bits.of(formId(word))).toBe(expected)
})

test('some words have the bits of each of them', () => {
  const { form, length } = readDocument('The bread is in the oven').tokens
  expect(bits.within(form, 0, length)).toBe(3)
  expect(bits.within(form, 2, length)).toBe(2)
  expect(bits.within(form, 2, 2)).toBe(0)
})
