import { expect, test } from 'vitest'
import { type NumberRange, parseList, parseNumber } from '../../../renderer/ui/parse.ts'

const any: NumberRange = { least: 0, most: null, positive: 'positive' }
const days: NumberRange = { least: 0, most: 7, positive: 'zero-or-more' }

test.each([
  ['', any, null],
  ['   ', any, null],
  ['36000', any, 36_000],
  ['36,000', any, 36_000],
  ['36 000', any, 36_000],
  ['£36k', any, 36_000],
  ['£ 36,500.50', any, 36_500.5],
  ['7.5', any, 7.5],
  ['30 %', any, 30],
  ['45 minutes', any, 45],
  ['0', days, 0],
  ['7', days, 7],
])('"%s" is read as a number', (typed, range, value) => {
  expect(parseNumber(typed, range)).toEqual({ ok: true, value })
})

test.each([
  ['plenty', any],
  ['3,60', any],
  ['1.2.3', any],
  ['-5', any],
  ['0', any],
  ['8', days],
  ['NaN', any],
  ['1e9', any],
])('"%s" is refused with a sentence', (typed, range) => {
  const result = parseNumber(typed, range)
  expect(result.ok).toBe(false)
  expect(!result.ok && result.detail).toMatch(/^[A-Z].*\.$/)
})

test.each([
  ['pension, sick pay', ['pension', 'sick pay']],
  [' pension ,, Pension,', ['pension']],
  ['', []],
  [' , ', []],
])('"%s" is read as a list', (typed, items) => {
  expect(parseList(typed)).toEqual(items)
})
