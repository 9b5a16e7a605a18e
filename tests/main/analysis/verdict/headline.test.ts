import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../../common/reading.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { weigh } from '../../../../main/analysis/verdict/verdict.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, contradiction, limit, scamSign } from './facts-of-a-case.ts'

const hard = { cannotBend: true }
const far = { cannotBend: true, gapShare: 0.5 }
const seasoned = { practice: 'seasoned' } as const

describe('what the person is told first', () => {
  test.each<[string, Partial<Case>, string]>([
    [
      'an accepted offer, by its company',
      { situation: { acceptedOffer: { company: 'Otter & Co' } } },
      'Say no, kindly. You have accepted Otter & Co.',
    ],
    [
      'a strong sign of a scam',
      { concerns: [scamSign('scam/fee', 'strong')] },
      'Say no. They ask for what no employer asks before an interview.',
    ],
    [
      'two weak signs',
      { concerns: [scamSign('scam/a', 'weak'), scamSign('scam/b', 'weak')] },
      'Say no. Several things here are not how employers hire.',
    ],
    [
      'one weak sign',
      { concerns: [scamSign('scam/a', 'weak')] },
      'Ask first. One thing here is not how employers usually hire.',
    ],
    ['work that puts the person off', { putOff: 'work' }, 'Say no, kindly. The work itself is what you do not want.'],
    [
      'unwanted work that cannot bend',
      { limits: [limit('work', 'broken', hard)] },
      'Say no, kindly. The work itself is what you do not want.',
    ],
    [
      'unwanted work for somebody who needs no practice',
      { limits: [limit('work', 'broken')], situation: seasoned },
      'Say no, kindly. The work itself is what you do not want.',
    ],
    [
      'one limit out of reach, beside one that can bend',
      { limits: [limit('pay', 'broken', far), limit('travel', 'broken')] },
      'Say no, kindly. The pay is out of reach.',
    ],
    [
      'a limit out of reach whose name is a plural',
      {
        limits: [limit('benefits', 'broken', hard)],
        concerns: [{ ...scamSign('insecure/volunteer', 'weak'), kind: 'insecure' }],
      },
      'Say no, kindly. The benefits are out of reach.',
    ],
    [
      'two limits out of reach',
      { limits: [limit('pay', 'broken', far), limit('contract', 'broken', hard)] },
      'Say no, kindly. The pay and the contract are out of reach.',
    ],
    [
      'many limits, the work among them',
      {
        limits: [limit('pay', 'broken'), limit('travel', 'broken'), limit('work', 'broken')],
        situation: { daysOffLeft: 0 },
      },
      'Say no, kindly. Three of your limits are broken.',
    ],
    [
      'unknowns that cannot bend, without those that can',
      { limits: [limit('pay', 'unknown', hard), limit('hours', 'unknown'), limit('travel', 'unknown', hard)] },
      'Ask first. They leave the pay and the travel open, and that cannot bend for you.',
    ],
    ['a text that does not say what the job is', { facts: noFacts }, 'Ask first. They do not say what the job is.'],
    [
      'broken terms, and not the work',
      { limits: [limit('office-days', 'broken'), limit('hours', 'broken'), limit('work', 'broken')] },
      'Go, and talk about the office days and the hours.',
    ],
    ['terms that put the person off', { putOff: 'terms' }, 'Go, and talk about what puts you off.'],
    [
      'unwanted work that is worth the practice',
      { limits: [limit('work', 'broken')], situation: { practice: 'new' } },
      'Go for the practice, and be honest at the end.',
    ],
    ['no limits set', {}, 'Go, as far as the text tells. You have set no limits yet.'],
    ['nothing broken', { limits: [limit('pay', 'met')] }, 'Go. Nothing you set is broken.'],
    [
      'one thing open',
      { limits: [limit('pay', 'met'), limit('travel', 'unknown')] },
      'Go. Nothing you set is broken, and one thing is yours to ask.',
    ],
    [
      'an unknown and a contradiction',
      { limits: [limit('travel', 'unknown')], contradictions: [contradiction('pay', 9, 4)] },
      'Go. Nothing you set is broken, and two things are yours to ask.',
    ],
  ])('%s', (_what, more, told) => {
    expect(weigh(caseOf(more)).headline).toBe(told)
  })

  const met = [limit('pay', 'met')]
  test.each<[DocumentKind, Partial<Case>, string]>([
    [
      'interview-invite',
      { limits: [{ ...limit('pay', 'unknown', hard), said: '€30,000 a year' }] },
      'Ask first. What the pay comes to is open, and that cannot bend for you.',
    ],
    ['rejection', { limits: met }, 'They said no. There is nothing to decide.'],
    ['other', { limits: met }, 'This does not look like an invite.'],
    ['follow-up', { limits: met }, 'Nothing to decide yet. They are still looking.'],
    ['follow-up', { limits: [limit('pay', 'unknown', hard)] }, 'Nothing to decide yet. They are still looking.'],
    ['follow-up', { facts: noFacts }, 'Nothing to decide yet. They are still looking.'],
    ['follow-up', { limits: [limit('pay', 'broken')] }, 'Go, and talk about the pay.'],
    ['offer', {}, 'An offer. You have set no limits yet to hold it against.'],
    ['offer', { limits: met }, 'An offer. Nothing you set is broken.'],
    ['offer', { facts: noFacts }, 'Ask first. They do not say what the job is.'],
    ['offer', { limits: [limit('pay', 'broken')] }, 'An offer. Talk about the pay before you answer.'],
    [
      'rejection',
      { concerns: [scamSign('scam/fee', 'strong')] },
      'Say no. They ask for what no employer asks before an interview.',
    ],
    [
      'other',
      { situation: { acceptedOffer: { company: 'Otter & Co' } } },
      'Say no, kindly. You have accepted Otter & Co.',
    ],
    ['interview-invite', { limits: met }, 'Go. Nothing you set is broken.'],
  ])('%s, %#', (kind, more, told) => {
    expect(weigh(caseOf({ kind, ...more })).headline).toBe(told)
  })
})

describe('what is asked', () => {
  test('holds each question of the way to a yes once, with those already asked', () => {
    const { asks, wouldChange } = weigh(
      caseOf({ facts: noFacts, situation: { ...{ maxTravelPercent: 10 } }, limits: [limit('travel', 'unknown')] }),
    )
    expect(asks.map(({ id }) => id)).toEqual(['ask/duties', 'question/travel'])
    expect(wouldChange.map((change) => change.asks)).toEqual([['ask/duties']])
  })

  test('takes in a term that only follows from another one', () => {
    const perHour = {
      value: { min: 15, max: 15, currency: 'GBP', period: 'hour' as const, perYearMin: null, perYearMax: null },
      certainty: 'stated' as const,
      evidence: [],
    }
    const facts = {
      ...caseOf().facts,
      pay: perHour,
      hoursPerWeek: { value: 40, certainty: 'stated' as const, evidence: [] },
    }
    const situation = { maxWeeklyHours: 35, lowestPay: { amount: 30_000, currency: 'GBP', period: 'year' as const } }
    const { asks } = weigh(caseOf({ facts, situation, limits: [limit('hours', 'broken', { gap: '5 hours over' })] }))
    expect(asks.map(({ id }) => id)).toEqual(['term/hours', 'term/pay'])
  })
})
