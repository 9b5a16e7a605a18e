import { expect, test } from 'vitest'
import type { Situation } from '../../../common/situation.ts'
import { currencies, ownCurrency } from '../../../renderer/ui/currencies.ts'

const pay = (currency: string) => ({ amount: 30_000, currency, period: 'year' as const })

test.each([
  [{}, ['en-GB'], 'GBP'],
  [{}, ['en-US', 'en-GB'], 'USD'],
  [{}, ['de'], 'EUR'],
  [{}, ['en-IE'], 'EUR'],
  [{}, ['is-IS', 'sv-SE'], 'SEK'],
  [{}, [], 'GBP'],
  [{}, ['C', '', 'en-US@posix'], 'USD'],
  [{ currentPay: pay('CHF') }, ['en-GB'], 'CHF'],
  [{ currentPay: pay('CHF'), lowestPay: pay('EUR') }, ['en-GB'], 'EUR'],
] as [Situation, string[], string][])('with %o and %o pay begins in %s', (situation, locales, code) => {
  expect(ownCurrency(situation, locales)).toBe(code)
})

test('the own currency is offered first, and each once', () => {
  const codes = currencies('SEK')
  expect(codes[0]).toBe('SEK')
  expect(new Set(codes).size).toBe(codes.length)
})
