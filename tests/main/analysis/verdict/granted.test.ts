import { describe, expect, test } from 'vitest'
import type { Corrections } from '../../../../common/invite.ts'
import { type LimitName, limitNames, type Situation } from '../../../../common/situation.ts'
import { granted } from '../../../../main/analysis/verdict/granted.ts'

const pay = (amount: number, period: 'year' | 'hour', perYear: number) => ({
  pay: { min: amount, max: amount, currency: 'GBP', period, perYearMin: perYear, perYearMax: perYear },
})
const money = (amount: number, period: 'year' | 'hour' = 'year') => ({ amount, currency: 'GBP', period })

describe('what is granted is what was asked, and nothing better', () => {
  test.each<[LimitName, Situation, Corrections]>([
    ['pay', { lowestPay: money(30_000), currentPay: money(20_000) }, pay(30_000, 'year', 30_000)],
    ['pay', { currentPay: money(20, 'hour') }, pay(20, 'hour', 20 * 40 * 52)],
    ['pay', { lowestPay: money(20, 'hour'), maxWeeklyHours: 30 }, pay(20, 'hour', 20 * 30 * 52)],
    ['commute', { maxCommuteMinutes: 45 }, { commuteMinutes: 45 }],
    ['office-days', { maxOfficeDays: 0 }, { officeDays: 0 }],
    ['travel', { maxTravelPercent: 10 }, { travelPercent: 10 }],
    ['travel', { maxTravelPercent: 0 }, { travelPercent: 0 }],
    [
      'shifts',
      { noShifts: ['nights', 'early'] },
      {
        schedule: [
          { kind: 'nights', applies: false },
          { kind: 'early', applies: false },
        ],
      },
    ],
    ['hours', { maxWeeklyHours: 35 }, { hoursPerWeek: 35, schedule: [{ kind: 'overtime', applies: false }] }],
    ['benefits', { neededBenefits: ['pension scheme'] }, { benefits: [{ name: 'pension', offered: true }] }],
    ['contract', { contracts: ['permanent', 'fixed-term'] }, { contract: ['permanent'] }],
    ['work', { wantedWork: ['teaching', 'sales'] }, { work: ['teaching'] }],
    ['work', {}, { work: ['other work'] }],
  ])('%s of %j', (limit, situation, corrections) => {
    expect(granted([limit], situation)).toEqual(corrections)
  })

  test('a limit that is not set asks for nothing', () => {
    expect(granted(limitNames, {})).toEqual({ work: ['other work'], benefits: [], schedule: [] })
  })

  test('working times of two limits are joined', () => {
    expect(granted(['shifts', 'hours'], { noShifts: ['nights'], maxWeeklyHours: 35 }).schedule).toEqual([
      { kind: 'nights', applies: false },
      { kind: 'overtime', applies: false },
    ])
  })
})
