import { expect, test } from 'vitest'
import { singleBlanks } from '../../../../main/analysis/text/single-blanks.ts'

test.each([
  ['', ''],
  ['Ash Mills', 'Ash Mills'],
  ['Ash  Mills', 'Ash Mills'],
  [' Ash\n Mills\t', ' Ash Mills '],
  ['Ash\nMills', 'Ash Mills'],
  ['Ash\u00a0Mills', 'Ash Mills'],
  ['Ash\u2003Mills', 'Ash Mills'],
  ['Café Ash', 'Café Ash'],
  ['Ash\u0001Mills', 'Ash\u0001Mills'],
])('%j has single blanks as %j', (text, wanted) => {
  expect(singleBlanks(text)).toBe(wanted)
})
