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

  test.each<[string, Partial<Facts>, Situation, Commute | null, string, string, string]>([
    ['yearly-pay', { pay: pay(1, 2) }, mine, null, 'yearly-pay', 'As stated, before tax.', 'As stated, before tax.'],
    ['no pay', {}, mine, null, 'yearly-pay', 'As stated, before tax.', 'They do not say.'],
    ['paid hours', { hoursPerWeek: said(40) }, mine, null, 'paid-hours', 'As stated, a week.', 'As stated, a week.'],
    [
      'a way to work',
      { officeDays: said(2) },
      mine,
      way(45),
      'commute-hours',
      '30 minutes there and 30 back, on 5 days a week.',
      '45 minutes there and 45 back, on 2 days a week.',
    ],
    [
      'no way to work',
      { officeDays: said(0) },
      { ...mine, currentCommuteMinutes: null },
      null,
      'commute-hours',
      'You have not set it.',
      'No days at a workplace.',
    ],
    [
      'a way on days nobody says',
      {},
      mine,
      way(45),
      'commute-hours',
      '30 minutes there and 30 back, on 5 days a week.',
      'They do not say.',
    ],
    [
      'real pay, with the way',
      { pay: pay(36_400, 41_600), hoursPerWeek: said(40), officeDays: said(2) },
      mine,
      way(45),
      'hourly-pay',
      '£31,200 a year for 37.5 paid hours a week and 5 on the way.',
      '£41,600 a year for 40 paid hours a week and 3 on the way.',
    ],
    [
      'real pay, without it',
      { pay: pay(41_600, 41_600) },
      { ...mine, currentHours: null, currentOfficeDays: null },
      null,
      'hourly-pay',
      '£31,200 a year for 40 paid hours, as nobody says, a week. The way to work is not counted: it is not known.',
      '£41,600 a year for 40 paid hours, as nobody says, a week. The way to work is not counted: it is not known.',
    ],
    [
      'office days',
      { workMode: said('on-site' as const) },
      { ...mine, currentOfficeDays: 0 },
      null,
      'office-days',
      'Work from home.',
      'A week, as stated or as usual for on-site work.',
    ],
    [
      'days away',
      { travelPercent: said(10) },
      { ...mine, currentTravelPercent: null },
      null,
      'days-away',
      'You have not set it.',
      '10 % of about 230 working days a year.',
    ],
    [
      'no days away',
      { travel: said('none' as const) },
      mine,
      null,
      'days-away',
      '0 % of about 230 working days a year.',
      '0 % of about 230 working days a year.',
    ],
  ])('%s: each side tells where its figure is from', (_what, facts, situation, commute, term, current, offered) => {
    const line = compareJobs({ ...noFacts, ...facts }, situation, commute).find((one) => one.term === term)
    expect([line?.current.how, line?.offered.how]).toEqual([current, offered])
  })

  test('figures without a sum of money have no currency, and pay without its lowest or highest has the other', () => {
    const half = { min: 30_000, max: null, currency: 'GBP', period: null, perYearMin: 30_000, perYearMax: null }
    const [first, second] = compareJobs({ ...noFacts, pay: said(half) }, mine, null)
    expect(first?.offered).toEqual({ low: 30_000, high: 30_000, currency: 'GBP', how: 'As stated, before tax.' })
    expect(second?.current).toEqual({ low: 37.5, high: 37.5, currency: null, how: 'As stated, a week.' })
  })

  test.each<[string, Partial<Facts>, string, (number | null)[]]>([
    ['on-site work is five days', { workMode: said('on-site' as const) }, 'office-days', [5, 5, 5]],
    ['hybrid work may be any', { workMode: said('hybrid' as const) }, 'office-days', [5, null, null]],
    ['no days need no way that is known', { officeDays: said(0) }, 'commute-hours', [5, 0, 0]],
    ['no travel in words is none', { travel: said('none' as const) }, 'days-away', [0, 0, 0]],
    ['some travel in words is no figure', { travel: said('occasional' as const) }, 'days-away', [0, null, null]],
    [
      'a pay without figures is none',
      { pay: said({ ...pay(1, 1).value, perYearMin: null, perYearMax: null }) },
      'yearly-pay',
      [31_200, null, null],
    ],
  ])('%s', (_what, facts, term, figures) => {
    expect(lines(facts, mine)[term]).toEqual(figures)
  })

  test.each([{ currentHours: 38 }, { currentOfficeDays: 2 }, { currentTravelPercent: 0 }])(
    '%j alone is enough to compare',
    (situation) => {
      expect(compareJobs(noFacts, situation, null)).toHaveLength(1)
    },
  )

  test('pay an hour is taken at the hours that are said', () => {
    const [line] = compareJobs(
      noFacts,
      { currentPay: { amount: 20, currency: 'GBP', period: 'hour' }, currentHours: 30 },
      null,
    )
    expect(line?.current).toEqual({
      low: 31_200,
      high: 31_200,
      currency: 'GBP',
      how: 'The pay an hour, times 30 hours and 52 weeks.',
    })
  })
})
