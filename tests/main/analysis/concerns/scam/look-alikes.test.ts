import { expect, test } from 'vitest'
import { isOneLetterOff, looksLike } from '../../../../../main/analysis/concerns/scam/look-alikes.ts'

test.each([
  ['hollin', 'ho1lin'],
  ['hollin', 'hoIlin'],
  ['farmore', 'farrnore'],
  ['westmill', 'vvestmill'],
  ['dunmoor', 'clunmoor'],
  ['rowanfoods', 'rowanf00ds'],
  ['ashmills', 'аshmills'],
])('%s and %s look alike', (name, other) => {
  expect(looksLike(name, other)).toBe(true)
  expect(looksLike(other, name)).toBe(true)
})

test.each([
  ['hollin', 'hollin'],
  ['hollin', 'hollyn'],
  ['hollin', 'holin'],
  ['', 'a'],
])('%s and %s do not', (name, other) => {
  expect(looksLike(name, other)).toBe(false)
})

test.each([
  ['hollin', 'hollyn'],
  ['hollin', 'holin'],
  ['hollin', 'hollinn'],
  ['hollin', 'ohllin'],
  ['hollin', 'hollni'],
  ['hollin', 'xhollin'],
])('%s and %s are one letter apart', (name, other) => {
  expect(isOneLetterOff(name, other)).toBe(true)
  expect(isOneLetterOff(other, name)).toBe(true)
})

test.each([
  ['hollin', 'hollin'],
  ['hollin', 'holyyn'],
  ['hollin', 'hollinxy'],
  ['hollin', 'lolhin'],
  ['hollin', 'hlolni'],
])('%s and %s are not', (name, other) => {
  expect(isOneLetterOff(name, other)).toBe(false)
  expect(isOneLetterOff(other, name)).toBe(false)
})
