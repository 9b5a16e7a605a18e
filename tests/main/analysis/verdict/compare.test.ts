import { describe, expect, test } from 'vitest'
import type { Commute, Facts } from '../../../../common/reading.ts'
import type { Situation } from '../../../../common/situation.ts'
import { compareJobs } from '../../../../main/analysis/verdict/compare.ts'
import { noFacts } from '../../../no-facts.ts'
import { said } from './facts-of-a-case.ts'

const pay = (min: number, max: number, currency = 'GBP') =>
  said({ min, max, currency, period: 'year' as const, perYearMin: min, perYearMax: max })
const way = (minutes: number): Commute => ({
  minutes,
  mode: 'car',
  to: 'Otley',
  assumption: 'A guess.',
  certainty: 'implied',
  evidence: [],
})
const mine: Situation = {
  currentPay: { amount: 31_200, currency: 'GBP', period: 'year' },
  currentHours: 37.5,
  currentCommuteMinutes: 30,
  currentOfficeDays: 5,
  currentTravelPercent: 0,
}

function lines(facts: Partial<Facts>, situation: Situation, commute: Commute | null = null) {
  return Object.fromEntries(
    compareJobs({ ...noFacts, ...facts }, situation, commute).map(({ term, current, offered }) => [
      term,
      [current.high, offered.low, offered.high],
    ]),
  )
}

describe('the job now against this one', () => {
  test('counts pay, hours, the way to work, real pay an hour, office days and days away', () => {
    const facts = {
      pay: pay(36_400, 41_600),
      hoursPerWeek: said(40),
      workMode: said('hybrid' as const),
      officeDays: said(2),
      travelPercent: said(10),
    }
    expect(lines(facts, mine, way(45))).toEqual({
      'yearly-pay': [31_200, 36_400, 41_600],
      'paid-hours': [37.5, 40, 40],
      'commute-hours': [5, 3, 3],
      // 31,200 for 42.5 hours of 52 weeks; 36,400 and 41,600 for 43
      'hourly-pay': [14.12, 16.28, 18.6],
      'office-days': [5, 2, 2],
      'days-away': [0, 23, 23],
    })
  })

  test('work from home has no way to work', () => {
    expect(lines({ workMode: said('remote' as const) }, mine)).toMatchObject({
      'commute-hours': [5, 0, 0],
      'office-days': [5, 0, 0],
    })
  })

  test('what nobody says stays unknown and says why', () => {
    const line = compareJobs(noFacts, mine, null).find(({ term }) => term === 'commute-hours')
    expect(line?.offered).toEqual({ low: null, high: null, currency: null, how: 'They do not say.' })
  })

  test('a line that neither side knows is left out', () => {
    expect(lines({}, { currentHours: 30 })).toEqual({ 'paid-hours': [30, null, null] })
  })

  test('two currencies are not put beside each other as one', () => {
    const line = compareJobs({ ...noFacts, pay: pay(40_000, 40_000, 'EUR') }, mine, null)[0]
    expect([line?.current.currency, line?.offered.currency]).toEqual(['GBP', 'EUR'])
  })

  test('there is nothing to compare before the person has said anything of their job', () => {
    expect(compareJobs({ ...noFacts, pay: pay(30_000, 30_000) }, { home: 'Otley' }, null)).toEqual([])
  })

  test.each([
    ['hour', 15, 31_200, 'times 40 hours, which nobody says, and 52 weeks'],
    ['day', 120, 31_200, 'times five days and 52 weeks'],
    ['week', 600, 31_200, 'times 52 weeks'],
    ['month', 2_600, 31_200, 'times twelve'],
  ] as const)('pay for each %s is taken per year', (period, amount, yearly, how) => {
    const [line] = compareJobs(noFacts, { currentPay: { amount, currency: 'GBP', period } }, null)
    expect(line?.current.high).toBe(yearly)
    expect(line?.current.how).toContain(how)
  })
})
