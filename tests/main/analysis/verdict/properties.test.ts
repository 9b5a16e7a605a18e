import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, type Facts, interviewFormats, workModes } from '../../../../common/reading.ts'
import {
  contractKinds,
  type LimitName,
  limitNames,
  practiceLevels,
  type Situation,
  shiftKinds,
} from '../../../../common/situation.ts'
import { granted } from '../../../../main/analysis/verdict/granted.ts'
import { noFacts } from '../../../no-facts.ts'
import { decideOn, said } from './facts-of-a-case.ts'

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const fact = <T>(value: fc.Arbitrary<T>) => maybe(value.map(said))
const facts_ = <T>(value: fc.Arbitrary<T>, maxLength = 2) => fc.array(value.map(said), { maxLength })
const activities = ['teaching', 'sales', 'driving', 'customer service']
const benefitNames = ['pension', 'health insurance', 'paid leave']

const pay = fc
  .record({ low: fc.integer({ min: 15_000, max: 60_000 }), range: fc.integer({ min: 0, max: 20_000 }) })
  .map(({ low, range }) => ({
    min: low,
    max: low + range,
    currency: 'GBP',
    period: 'year' as const,
    perYearMin: low,
    perYearMax: low + range,
  }))

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    role: fact(fc.constant('Stock Controller')),
    workMode: fact(fc.constantFrom(...workModes)),
    officeDays: fact(fc.integer({ min: 1, max: 5 })),
    pay: fact(pay),
    travelPercent: fact(fc.integer({ min: 0, max: 100 })),
    contract: facts_(fc.constantFrom(...contractKinds)),
    hoursPerWeek: fact(fc.integer({ min: 10, max: 60 })),
    schedule: facts_(fc.record({ kind: fc.constantFrom(...shiftKinds, 'overtime' as const), applies: fc.boolean() })),
    benefits: facts_(fc.record({ name: fc.constantFrom(...benefitNames), offered: fc.boolean() })),
    work: facts_(fc.constantFrom(...activities)),
    format: fact(fc.constantFrom(...interviewFormats)),
  })
  .map(({ format, ...facts }) => ({ ...noFacts, ...facts, interview: { ...noFacts.interview, format } }))

const anySituation: fc.Arbitrary<Situation> = fc.record({
  home: maybe(fc.constant('Leeds, UK')),
  maxCommuteMinutes: maybe(fc.integer({ min: 10, max: 90 })),
  maxOfficeDays: maybe(fc.integer({ min: 0, max: 5 })),
  lowestPay: maybe(
    fc.record({
      amount: fc.integer({ min: 15_000, max: 70_000 }),
      currency: fc.constant('GBP'),
      period: fc.constant('year' as const),
    }),
  ),
  maxTravelPercent: maybe(fc.integer({ min: 0, max: 60 })),
  noShifts: maybe(fc.uniqueArray(fc.constantFrom(...shiftKinds), { maxLength: 3 })),
  maxWeeklyHours: maybe(fc.integer({ min: 16, max: 48 })),
  neededBenefits: maybe(fc.uniqueArray(fc.constantFrom(...benefitNames), { maxLength: 2 })),
  contracts: maybe(fc.uniqueArray(fc.constantFrom(...contractKinds), { maxLength: 3 })),
  wantedWork: maybe(fc.uniqueArray(fc.constantFrom('teaching', 'sales'), { maxLength: 1 })),
  unwantedWork: maybe(fc.uniqueArray(fc.constantFrom('driving', 'customer service'), { maxLength: 1 })),
  practice: maybe(fc.constantFrom(...practiceLevels)),
  daysOffLeft: maybe(fc.integer({ min: 0, max: 3 })),
  acceptedOffer: fc.nat(19).map((chance) => (chance === 0 ? { company: 'Otter & Co' } : null)),
  cannotBend: maybe(fc.uniqueArray(fc.constantFrom(...limitNames), { maxLength: 4 })),
})

/** What the asks of a change are about; an answer on the job itself counts as the work. */
const aboutOf = (asks: readonly string[]) =>
  asks.map((id) => (id === 'ask/duties' ? 'work' : id.slice(id.indexOf('/') + 1)) as LimitName)
const rank: Record<Decision, number> = { decline: 0, ask: 1, negotiate: 2, attend: 3 }

describe('what would change the verdict', () => {
  test('all of it granted makes a plain yes, and all but one does not', () => {
    let seen = 0
    fc.assert(
      fc.property(anyFacts, anySituation, (facts, situation) => {
        for (const change of decideOn(facts, situation).verdict.wouldChange) {
          seen += 1
          const about = aboutOf(change.asks)
          const decisionWith = (limits: readonly LimitName[]) =>
            decideOn(facts, situation, granted(limits, situation)).verdict.decision
          expect(decisionWith(about)).toBe('attend')
          for (const left of about) expect(decisionWith(about.filter((limit) => limit !== left))).not.toBe('attend')
        }
      }),
      { numRuns: 1_000 },
    )
    expect(seen).toBeGreaterThan(200)
  })
})

describe('a better offer never makes a worse verdict', () => {
  const better: [string, (facts: Facts, by: number) => Facts][] = [
    [
      'more pay',
      (facts, by) => {
        if (!facts.pay) return facts
        const { min, max, ...rest } = facts.pay.value
        const low = (min ?? 0) + by * 1_000
        const high = (max ?? 0) + by * 1_000
        return { ...facts, pay: said({ ...rest, min: low, max: high, perYearMin: low, perYearMax: high }) }
      },
    ],
    [
      'less travel',
      (facts, by) =>
        facts.travelPercent ? { ...facts, travelPercent: said(Math.max(0, facts.travelPercent.value - by)) } : facts,
    ],
    [
      'fewer hours',
      (facts, by) =>
        facts.hoursPerWeek ? { ...facts, hoursPerWeek: said(Math.max(1, facts.hoursPerWeek.value - by)) } : facts,
    ],
    [
      'fewer office days',
      (facts, by) =>
        facts.officeDays ? { ...facts, officeDays: said(Math.max(0, facts.officeDays.value - by)) } : facts,
    ],
  ]
  test.each(better)('%s', (_what, improve) => {
    fc.assert(
      fc.property(anyFacts, anySituation, fc.integer({ min: 1, max: 30 }), (facts, situation, by) => {
        const before = decideOn(facts, situation).verdict.decision
        const after = decideOn(improve(facts, by), situation).verdict.decision
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before])
      }),
      { numRuns: 500 },
    )
  })

  test('a shorter commute', () => {
    fc.assert(
      fc.property(anyFacts, anySituation, fc.nat(180), fc.nat(180), (facts, situation, minutes, fewer) => {
        const decisionAt = (commuteMinutes: number) => decideOn(facts, situation, { commuteMinutes }).verdict.decision
        expect(rank[decisionAt(Math.max(0, minutes - fewer))]).toBeGreaterThanOrEqual(rank[decisionAt(minutes)])
      }),
      { numRuns: 500 },
    )
  })
})

test('what the text does not say is never met and never broken', () => {
  const ofLimit: Record<Exclude<LimitName, 'benefits' | 'contract' | 'work'>, Partial<Facts>> = {
    pay: { pay: null },
    commute: { places: [], workMode: null },
    'office-days': { officeDays: null, workMode: null },
    travel: { travelPercent: null, travel: null, workMode: null },
    shifts: { schedule: [] },
    hours: { hoursPerWeek: null, schedule: [] },
  }
  fc.assert(
    fc.property(anyFacts, anySituation, (facts, situation) => {
      for (const [name, nothing] of Object.entries(ofLimit)) {
        const limit = decideOn({ ...facts, ...nothing }, situation).limits.find((one) => one.limit === name)
        if (limit) expect(limit.state).toBe('unknown')
      }
      const bare = decideOn({ ...facts, benefits: [], contract: [], work: [], role: null }, situation).limits
      for (const limit of bare)
        if (['benefits', 'contract', 'work'].includes(limit.limit)) expect(limit.state).toBe('unknown')
    }),
  )
})
