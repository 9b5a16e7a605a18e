import { describe, expect, test } from 'vitest'
import type { Concern, Facts, Limit } from '../../../../common/reading.ts'
import type { Situation } from '../../../../common/situation.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { checkLimits } from '../../../../main/analysis/verdict/limits.ts'
import { noFacts } from '../../../no-facts.ts'
import { said, scamSign } from './facts-of-a-case.ts'

const pay = (
  min: number | null,
  max: number | null,
  period: 'hour' | 'day' | 'week' | 'month' | 'year' = 'year',
  currency = 'GBP',
) => ({
  pay: said({ min, max, currency, period, perYearMin: null, perYearMax: null }),
})
const pounds = (amount: number, period: 'hour' | 'year' = 'year') => ({
  lowestPay: { amount, currency: 'GBP', period },
})
const concern = (id: string, kind: Concern['kind']): Concern => ({ ...scamSign(id, 'weak'), kind, strength: null })

describe('a limit against the facts', () => {
  test.each<[string, Situation, Partial<Facts>, Concern[], Pick<Limit, 'limit' | 'state'> & Partial<Limit>]>([
    ['pay whose top reaches it is met', pounds(36000), pay(31000, 36000), [], { limit: 'pay', state: 'met' }],
    [
      'pay whose top stays below is broken, with the gap',
      pounds(36000),
      pay(31000, 33000),
      [],
      { limit: 'pay', state: 'broken', gap: '£3,000 a year under', gapShare: 3000 / 36000 },
    ],
    ['"up to" is compared by its top', pounds(36000), pay(null, 35000), [], { limit: 'pay', state: 'broken' }],
    [
      '"from" below the limit has no top to compare',
      pounds(36000),
      pay(30000, null),
      [],
      { limit: 'pay', state: 'unknown' },
    ],
    ['"from" at the limit is met', pounds(30000), pay(30000, null), [], { limit: 'pay', state: 'met' }],
    [
      'hourly pay is taken at 40 hours when none are stated',
      pounds(29120),
      pay(14, 14, 'hour'),
      [],
      { limit: 'pay', state: 'met' },
    ],
    [
      'hourly pay is taken at the stated hours',
      pounds(29120),
      { ...pay(14, 14, 'hour'), hoursPerWeek: said(30) },
      [],
      { limit: 'pay', state: 'broken' },
    ],
    [
      'an hourly minimum is compared with hourly pay as it stands',
      pounds(15, 'hour'),
      { ...pay(14, 14, 'hour'), hoursPerWeek: said(30) },
      [],
      { limit: 'pay', state: 'broken', gap: '£1 an hour under' },
    ],
    ['daily pay is taken at five days', pounds(52000), pay(200, 200, 'day'), [], { limit: 'pay', state: 'met' }],
    [
      'another currency is unknown',
      pounds(30000),
      pay(90000, 90000, 'year', 'EUR'),
      [],
      { limit: 'pay', state: 'unknown' },
    ],
    ['no pay is unknown', pounds(30000), {}, [], { limit: 'pay', state: 'unknown', said: null }],
    [
      'pay now stands in for the lowest',
      { currentPay: { amount: 30000, currency: 'GBP', period: 'year' } },
      pay(28000, 29000),
      [],
      { limit: 'pay', state: 'broken' },
    ],
    [
      'remote work needs no commute',
      { home: 'Otley', maxCommuteMinutes: 30 },
      { workMode: said('remote' as const) },
      [],
      { limit: 'commute', state: 'met' },
    ],
    [
      'a place without a gazetteer is unknown',
      { home: 'Otley', maxCommuteMinutes: 30 },
      { places: [said('Leeds')] },
      [],
      { limit: 'commute', state: 'unknown' },
    ],
    [
      'on-site work is five days',
      { maxOfficeDays: 3 },
      { workMode: said('on-site' as const) },
      [],
      { limit: 'office-days', state: 'broken', gap: 'two days too many' },
    ],
    [
      'on-site work on stated days is those days',
      { maxOfficeDays: 3 },
      { workMode: said('on-site' as const), officeDays: said(3) },
      [],
      { limit: 'office-days', state: 'met' },
    ],
    [
      'hybrid without a number is unknown',
      { maxOfficeDays: 3 },
      { workMode: said('hybrid' as const) },
      [],
      { limit: 'office-days', state: 'unknown' },
    ],
    [
      'remote is no day at a workplace',
      { maxOfficeDays: 0 },
      { workMode: said('remote' as const) },
      [],
      { limit: 'office-days', state: 'met' },
    ],
    [
      'a share of travel above the limit is broken',
      { maxTravelPercent: 20 },
      { travelPercent: said(50) },
      [],
      { limit: 'travel', state: 'broken' },
    ],
    [
      'no travel in words is met',
      { maxTravelPercent: 0 },
      { travel: said('none' as const) },
      [],
      { limit: 'travel', state: 'met' },
    ],
    [
      'occasional travel breaks only a limit of none',
      { maxTravelPercent: 0 },
      { travel: said('occasional' as const) },
      [],
      { limit: 'travel', state: 'broken' },
    ],
    [
      'occasional travel is within any other limit',
      { maxTravelPercent: 5 },
      { travel: said('occasional' as const) },
      [],
      { limit: 'travel', state: 'met' },
    ],
    [
      'regular travel breaks a limit below a quarter',
      { maxTravelPercent: 20 },
      { travel: said('regular' as const) },
      [],
      { limit: 'travel', state: 'broken' },
    ],
    [
      'a remote job that mentions no travel is met',
      { maxTravelPercent: 0 },
      { workMode: said('remote' as const) },
      [],
      { limit: 'travel', state: 'met' },
    ],
    ['travel that nobody mentions is unknown', { maxTravelPercent: 0 }, {}, [], { limit: 'travel', state: 'unknown' }],
    [
      'an unwanted shift is broken',
      { noShifts: ['nights'] },
      { schedule: [said({ kind: 'nights' as const, applies: true })] },
      [],
      { limit: 'shifts', state: 'broken' },
    ],
    [
      'an unwanted shift is broken by its concern too',
      { noShifts: ['on-call'] },
      {},
      [concern('hours/on-call', 'hours')],
      { limit: 'shifts', state: 'broken' },
    ],
    [
      'office hours rule out unwanted shifts',
      { noShifts: ['nights', 'weekends'] },
      { schedule: [said({ kind: 'office-hours' as const, applies: true })] },
      [],
      { limit: 'shifts', state: 'met' },
    ],
    [
      'a denied shift is met',
      { noShifts: ['weekends'] },
      { schedule: [said({ kind: 'weekends' as const, applies: false })] },
      [],
      { limit: 'shifts', state: 'met' },
    ],
    ['shifts nobody mentions are unknown', { noShifts: ['weekends'] }, {}, [], { limit: 'shifts', state: 'unknown' }],
    [
      'hours above the limit are broken',
      { maxWeeklyHours: 38 },
      { hoursPerWeek: said(40) },
      [],
      { limit: 'hours', state: 'broken', gap: '2 hours over' },
    ],
    [
      'compulsory overtime breaks the hours',
      { maxWeeklyHours: 40 },
      { hoursPerWeek: said(38), schedule: [said({ kind: 'overtime' as const, applies: true })] },
      [],
      { limit: 'hours', state: 'broken' },
    ],
    [
      'a named benefit is met',
      { neededBenefits: ['pension'] },
      { benefits: [said({ name: 'pension', offered: true })] },
      [],
      { limit: 'benefits', state: 'met' },
    ],
    [
      'one of two benefits named is unknown',
      { neededBenefits: ['pension', 'sick pay'] },
      { benefits: [said({ name: 'pension', offered: true })] },
      [],
      { limit: 'benefits', state: 'unknown' },
    ],
    [
      'a lacking benefit is broken',
      { neededBenefits: ['pension'] },
      { benefits: [said({ name: 'pension', offered: false })] },
      [],
      { limit: 'benefits', state: 'broken' },
    ],
    [
      'a freelance post has no benefits to count on',
      { neededBenefits: ['paid leave'] },
      { contract: [said('freelance' as const)] },
      [],
      { limit: 'benefits', state: 'broken' },
    ],
    [
      'an accepted contract kind is met',
      { contracts: ['permanent'] },
      { contract: [said('permanent' as const), said('full-time' as const)] },
      [],
      { limit: 'contract', state: 'met' },
    ],
    [
      'only other contract kinds are broken',
      { contracts: ['permanent'] },
      { contract: [said('temporary' as const)] },
      [],
      { limit: 'contract', state: 'broken' },
    ],
    [
      'full time says nothing about how long',
      { contracts: ['permanent'] },
      { contract: [said('full-time' as const)] },
      [],
      { limit: 'contract', state: 'unknown' },
    ],
    [
      'unwanted main work is broken',
      { unwantedWork: ['serving customers'] },
      { work: [said('customer service')] },
      [],
      { limit: 'work', state: 'broken' },
    ],
    [
      'unwanted work that is only a side task is met',
      { unwantedWork: ['data entry'] },
      { work: [said('customer service'), said('data entry')] },
      [],
      { limit: 'work', state: 'met' },
    ],
    [
      'work that is not plain is unknown',
      { unwantedWork: ['data entry'] },
      {},
      [],
      { limit: 'work', state: 'unknown' },
    ],
  ])('%s', (_name, situation, facts, concerns, expected) => {
    const limits = checkLimits({ ...noFacts, ...facts }, concerns, { situation, commute: null })
    expect(limits).toHaveLength(1)
    expect(limits[0]).toMatchObject(expected)
  })

  test('an empty situation sets no limit, whatever the text says', () => {
    expect(checkLimits({ ...noFacts, ...pay(1, 1) }, [], { situation: {}, commute: null })).toEqual([])
    expect(
      checkLimits(noFacts, [], { situation: { home: 'Otley', noShifts: [], contracts: null }, commute: null }),
    ).toEqual([])
  })

  test('a limit that cannot bend says so', () => {
    const [limit] = checkLimits(noFacts, [], { situation: { ...pounds(1), cannotBend: ['pay'] }, commute: null })
    expect(limit?.cannotBend).toBe(true)
  })
})

describe('a limit against what only the words of the document tell', () => {
  const stateOf = (text: string, situation: Situation, facts: Partial<Facts> = {}, concerns: Concern[] = []) =>
    checkLimits({ ...noFacts, ...facts }, concerns, { situation, commute: null }, readDocument(text))[0]?.state

  test.each([
    ["the person's words are in the title", ['bell ringing'], { role: said('Bell Ringer') }, '', 'met'],
    ['and in most duties', ['kite repair'], {}, 'You repair a kite.\nYou repair any kite we find.', 'met'],
    ['but not in one only', ['kite repair'], {}, 'You repair a kite.\nYou cook.', 'unknown'],
  ] as const)('wanted work: %s', (_name, wantedWork, facts, text, want) => {
    expect(stateOf(text, { wantedWork: [...wantedWork] }, facts)).toBe(want)
  })

  test('a bare dollar sign with no country is the person’s own dollar', () => {
    const situation: Situation = { lowestPay: { amount: 90_000, currency: 'AUD', period: 'year' } }
    const text = 'Pay: $92,000'
    const dollars = { pay: said({ ...pay(92_000, 92_000, 'year', 'USD').pay.value }) }
    dollars.pay.evidence = [{ start: 5, end: 12 }]
    expect(stateOf(text, situation, dollars)).toBe('met')
    expect(stateOf(`${text}, Chicago`, situation, dollars)).toBe('unknown')
  })

  test('a share of travel in words is held against the limit', () => {
    const text = 'You are away for a third of your week.'
    const away = { ...concern('travel/overnight', 'travel'), evidence: [{ start: 8, end: 12 }] }
    expect(stateOf(text, { maxTravelPercent: 25 }, {}, [away])).toBe('broken')
    expect(stateOf(text, { maxTravelPercent: 40 }, {}, [away])).toBe('met')
  })

  test('what the text rules out is met though a concern names it', () => {
    const nights = concern('shifts/nights', 'shifts')
    const schedule = [said({ kind: 'nights' as const, applies: false })]
    expect(stateOf('', { noShifts: ['nights'] }, { schedule }, [nights])).toBe('met')
    expect(stateOf('', { noShifts: ['nights'] }, {}, [nights])).toBe('broken')
  })

  test('a term that only its concern shows answers the contract limit', () => {
    const ends = concern('insecure/seasonal', 'insecure')
    expect(stateOf('', { contracts: ['permanent'] }, {}, [ends])).toBe('broken')
    expect(stateOf('', { contracts: ['temporary'] }, {}, [ends])).toBe('met')
  })
})
