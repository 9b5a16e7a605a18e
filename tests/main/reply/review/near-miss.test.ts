import { expect, test } from 'vitest'
import { isNearMiss } from '../../../../main/reply/review/near-miss.ts'

/** Each holds both ways round. */
const both = (word: string, name: string) => [isNearMiss(word, name), isNearMiss(name, word)]

test.each([
  ['a letter left out', 'maren', 'mare'],
  ['the first letter left out', 'isla', 'sisla'],
  ['a letter changed', 'ines', 'inez'],
  ['the first letter changed', 'dana', 'lana'],
  ['two swapped', 'preist', 'priest'],
  ['the first two swapped', 'amren', 'maren'],
  ['the last two swapped', 'joss', 'jsos'],
  ['two letters left out of a long name', 'whitlow', 'whitl'],
  ['two letters changed in a long name', 'whitlow', 'whetlaw'],
  ['two swaps in a long name', 'whitlow', 'wihtlwo'],
  ['a swap and a change in a long name', 'marchetti', 'macrhetty'],
  ['two letters more than six', 'denholms', 'denhol'],
])('%s: "%s" is nearly "%s"', (_what, word, name) => {
  expect(both(word, name)).toEqual([true, true])
})

test.each([
  ['the same', 'maren', 'maren'],
  ['two letters changed in a short name', 'joss', 'jack'],
  ['two letters left out of a short name', 'isla', 'islaan'],
  ['two letters changed in six', 'denhol', 'danhul'],
  ['half a swap', 'maxy', 'mayz'],
  ['under four letters', 'ben', 'beno'],
  ['three letters changed', 'whitlow', 'whetlan'],
  ['three letters left out', 'marchetti', 'marche'],
  ['the letters of the other in another order', 'whitlow', 'wolwhit'],
  ['words too long for names', 'a'.repeat(41), `${'a'.repeat(40)}b`],
])('%s: "%s" is not nearly "%s"', (_what, word, name) => {
  expect(both(word, name)).toEqual([false, false])
})

test('a word of forty letters may still be a name', () => {
  expect(isNearMiss('a'.repeat(40), `${'a'.repeat(39)}b`)).toBe(true)
})
