import { expect, test } from 'vitest'
import type { Situation } from '../../../../common/situation.ts'
import { unsetLimits } from '../../../../renderer/features/verdict/unset-limits.ts'
import { emptyReading, inventedReading } from '../../preview/invented-reading.ts'

test.each([
  [{}, ['pay', 'commute', 'office-days', 'travel', 'hours', 'contract']],
  [{ maxTravelPercent: 0 }, ['pay', 'commute', 'office-days', 'hours', 'contract']],
  [{ home: 'Skelby', contracts: ['permanent'], maxWeeklyHours: 40, maxOfficeDays: 3 }, ['pay', 'commute', 'travel']],
  [
    { home: 'Skelby', maxCommuteMinutes: 30, currentPay: { amount: 9, currency: 'GBP', period: 'hour' } },
    ['office-days', 'travel', 'hours', 'contract'],
  ],
] as [Situation, string[]][])('with %o the text touches what is not set: %o', (situation, names) => {
  expect(unsetLimits(inventedReading, situation)).toEqual(names)
})

test('a text that is no invite asks for nothing', () => {
  expect(unsetLimits(emptyReading, {})).toEqual([])
})
