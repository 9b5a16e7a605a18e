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

  test.each<[string, Partial<Facts>, Situation, string]>([
    ['a term', { travelPercent: said(40) }, { maxTravelPercent: 10 }, 'travel of 10 % at most'],
    ['an answer that cannot wait', {}, { maxTravelPercent: 10, cannotBend: ['travel'] }, 'an answer on the travel'],
    ['an answer on the job', { work: [] }, {}, 'an answer on what the job is'],
    ['an answer on the wanted work', { work: [] }, { wantedWork: ['teaching'] }, 'an answer on the work itself'],
    [
      'a term and an answer',
      { travelPercent: said(40) },
      { maxTravelPercent: 10, maxWeeklyHours: 30, cannotBend: ['hours'] },
      'travel of 10 % at most and an answer on the hours',
    ],
    [
      'a shorter way, and fewer days on it',
      { workMode: said('on-site' as const), officeDays: said(5) },
      { maxOfficeDays: 2 },
      'three days fewer at the workplace',
    ],
  ])('%s is told in words', (_what, facts, situation, text) => {
    expect(changes(facts, situation)[0]?.text).toBe(text)
  })

  test('the one odd thing is named in the middle of a sentence', () => {
    const [change] = changes(
      {},
      {},
      { concerns: oddThings.slice(0, 1).map((sign) => ({ ...sign, title: 'Interview by chat' })) },
    )
    expect(change).toEqual({
      asks: ['scam/chat-interview'],
      limits: [],
      parts: ['a plain explanation: interview by chat'],
      text: 'a plain explanation: interview by chat',
    })
  })

  test('an odd thing without a question, beside a broken term, leaves no way', () => {
    expect(
      changes({ travelPercent: said(40) }, { maxTravelPercent: 10 }, { concerns: [scamSign('scam/chat', 'weak')] }),
    ).toEqual([])
  })

  test('the limits it rests on are named, and an unknown that can bend is none of them', () => {
    const situation: Situation = { ...pounds(30_000), maxTravelPercent: 10, maxOfficeDays: 2 }
    expect(changes({ pay: pay(27_000), travelPercent: said(40) }, situation).map(({ limits }) => limits)).toEqual([
      ['pay', 'travel'],
    ])
  })

  test('a shorter way is enough where only the way is too long', () => {
    const { verdict } = decideOn(job, { home: 'Leeds', maxCommuteMinutes: 30 }, { commuteMinutes: 60 })
    expect(verdict.wouldChange.map(({ limits, text }) => [limits, text])).toEqual([
      [['commute'], 'days at home to make up for the commute'],
    ])
  })

  test('the work stays what it is: with it unwanted, the terms alone make it a yes for the practice', () => {
    const situation: Situation = { unwantedWork: ['sales'], practice: 'new', maxTravelPercent: 10 }
    expect(changes({ travelPercent: said(40) }, situation).flatMap(({ limits }) => limits)).toEqual(['travel'])
  })
})
