import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../../common/reading.ts'
import type { Situation } from '../../../../common/situation.ts'
import { concernRules } from '../../../../main/analysis/concerns/index.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { noFacts } from '../../../no-facts.ts'
import { decideOn, said, scamSign } from './facts-of-a-case.ts'

const pay = (amount: number, period: 'year' | 'hour' = 'year') =>
  said({ min: amount, max: amount, currency: 'GBP', period, perYearMin: amount, perYearMax: amount })
const pounds = (amount: number) => ({ lowestPay: { amount, currency: 'GBP', period: 'year' as const } })
const oddThings = ['scam/chat-interview', 'scam/pyramid'].map((id) => ({ ...scamSign(id, 'weak'), ask: `Why, ${id}?` }))
const job: Facts = { ...noFacts, work: [said('sales')] }

function changes(facts: Partial<Facts>, situation: Situation, more: Partial<Case> = {}) {
  const { verdict } = decideOn({ ...job, ...facts }, situation, {}, more)
  const asks = verdict.asks.map((ask) => ask.id)
  for (const change of verdict.wouldChange) {
    for (const id of change.asks) expect(asks).toContain(id)
    expect(change.parts).toHaveLength(change.asks.length)
    for (const part of change.parts) expect(change.text).toContain(part)
  }
  return verdict.wouldChange
}

describe('what would make it a plain yes', () => {
  test.each<[string, Partial<Facts>, Situation, string[]]>([
    ['nothing when it is one', { pay: pay(30_000) }, pounds(28_000), []],
    [
      'the broken term',
      { pay: pay(30_000), hoursPerWeek: said(35) },
      { ...pounds(33_000), maxWeeklyHours: 40 },
      ['term/pay'],
    ],
    [
      'every broken term and the answer that matters, but not the one that does not',
      { travelPercent: said(40) },
      { maxTravelPercent: 10, maxOfficeDays: 2, maxWeeklyHours: 30, cannotBend: ['hours'] },
      ['term/travel', 'question/hours'],
    ],
    ['an answer on the job itself', { work: [] }, {}, ['ask/duties']],
    [
      'an answer on the work, once, when a limit hangs on it',
      { work: [] },
      { wantedWork: ['teaching'] },
      ['question/work'],
    ],
    [
      'less pay than it seems when fewer hours are paid',
      { pay: pay(15, 'hour'), hoursPerWeek: said(40) },
      { ...pounds(30_000), maxWeeklyHours: 35 },
      ['term/hours', 'term/pay'],
    ],
    [
      'the contract alone where it brings the benefits into reach',
      { contract: [said('freelance' as const)] },
      { contracts: ['permanent'], neededBenefits: ['pension'] },
      ['term/contract'],
    ],
    ['nothing after an accepted offer', {}, { acceptedOffer: { company: 'Otter & Co' } }, []],
    ['nothing when the work itself is unwanted', {}, { unwantedWork: ['sales'], cannotBend: ['work'] }, []],
  ])('is %s', (_what, facts, situation, asks) => {
    expect(changes(facts, situation).flatMap((change) => change.asks)).toEqual(asks)
  })

  test('is a plain explanation of the one odd thing', () => {
    expect(changes({}, {}, { concerns: oddThings.slice(0, 1) })[0]?.asks).toEqual(['scam/chat-interview'])
  })

  test.each([
    ['a pattern of odd things', oddThings],
    ['what only frauds ask for', [scamSign('scam/fee', 'strong')]],
  ])('is nothing after %s', (_what, concerns) => {
    expect(changes({}, {}, { concerns })).toEqual([])
  })

  test('says how much more pay, counted against what is offered', () => {
    expect(changes({ pay: pay(27_000) }, pounds(30_000))[0]?.text).toBe('12 % more pay, £3,000 a year')
  })

  test('every sign of a scam that one answer could explain has its question', () => {
    const weak = concernRules.filter((rule) => rule.strength === 'weak')
    expect(weak.length).toBeGreaterThan(0)
    expect(weak.filter((rule) => rule.ask === null)).toEqual([])
  })
})
