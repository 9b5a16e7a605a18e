import { describe, expect, test } from 'vitest'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { decide } from '../../../../main/analysis/verdict/rules.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, limit, said, scamSign } from './facts-of-a-case.ts'

const onSite = { ...noFacts, work: [said('sales')], workMode: said('on-site' as const) }
const hybrid = { ...noFacts, work: [said('sales')], workMode: said('hybrid' as const) }

describe('the verdict', () => {
  test.each<[string, Partial<Case>, string]>([
    [
      'an accepted offer decides before everything',
      { situation: { acceptedOffer: { company: 'Otter & Co' } }, concerns: [scamSign('scam/fee', 'strong')] },
      'decline/accepted-offer',
    ],
    ['one strong scam sign declines', { concerns: [scamSign('scam/fee', 'strong')] }, 'decline/scam'],
    [
      'two weak scam signs decline',
      { concerns: [scamSign('scam/chat-interview', 'weak'), scamSign('scam/pyramid', 'weak')] },
      'decline/scam',
    ],
    ['one weak scam sign asks', { concerns: [scamSign('scam/chat-interview', 'weak')] }, 'ask/scam-sign'],
    [
      'high pay for little work and without experience is one sign',
      { concerns: [scamSign('scam/high-pay-little-work', 'weak'), scamSign('scam/no-experience-high-pay', 'weak')] },
      'ask/scam-sign',
    ],
    [
      'unwanted core work that cannot bend declines',
      { limits: [limit('work', 'broken', { cannotBend: true })] },
      'decline/core-work',
    ],
    [
      'unwanted core work declines for the seasoned',
      { limits: [limit('work', 'broken')], situation: { practice: 'seasoned' } },
      'decline/core-work-no-practice',
    ],
    [
      'unwanted core work is worth the practice for the new',
      { limits: [limit('work', 'broken')], situation: { practice: 'new' } },
      'attend/practice',
    ],
    [
      'work that puts the person off declines, unless they want the practice',
      { putOff: 'work', situation: {} },
      'decline/put-off-by-work',
    ],
    [
      'work that puts them off is worth the practice for the rusty',
      { putOff: 'work', situation: { practice: 'rusty' } },
      'attend/practice',
    ],
    ['terms that put them off are talked about', { putOff: 'terms' }, 'negotiate/put-off-by-terms'],
    [
      'a broken limit is the term to talk about',
      { putOff: 'terms', limits: [limit('pay', 'broken')] },
      'negotiate/broken-limit',
    ],
    ['something else decides nothing', { putOff: 'else' }, 'attend/nothing-broken'],
    [
      'pay 21 % below that cannot bend is out of reach',
      { limits: [limit('pay', 'broken', { cannotBend: true, gapShare: 0.21 })] },
      'decline/out-of-reach',
    ],
    [
      'pay 20 % below that cannot bend is in reach',
      { limits: [limit('pay', 'broken', { cannotBend: true, gapShare: 0.2 })] },
      'negotiate/broken-limit',
    ],
    [
      'pay far below that can bend is talked about',
      { limits: [limit('pay', 'broken', { gapShare: 0.5 })] },
      'negotiate/broken-limit',
    ],
    [
      'a commute of over twice the limit on site is out of reach',
      { facts: onSite, limits: [limit('commute', 'broken', { cannotBend: true, gapShare: 1.1 })] },
      'decline/out-of-reach',
    ],
    [
      'the same commute with home days is talked about',
      { facts: hybrid, limits: [limit('commute', 'broken', { cannotBend: true, gapShare: 1.1 })] },
      'negotiate/broken-limit',
    ],
    [
      'another contract that cannot bend is out of reach',
      { limits: [limit('contract', 'broken', { cannotBend: true })] },
      'decline/out-of-reach',
    ],
    [
      'lacking benefits in an ordinary post are talked about',
      { limits: [limit('benefits', 'broken', { cannotBend: true })] },
      'negotiate/broken-limit',
    ],
    [
      'lacking benefits in a freelance post are out of reach',
      {
        facts: { ...onSite, contract: [said('freelance' as const)] },
        limits: [limit('benefits', 'broken', { cannotBend: true })],
      },
      'decline/out-of-reach',
    ],
    [
      'lacking benefits in unpaid work are out of reach',
      {
        facts: { ...onSite, contract: [said('volunteer' as const)] },
        limits: [limit('benefits', 'broken', { cannotBend: true })],
      },
      'decline/out-of-reach',
    ],
    [
      'lacking benefits in a permanent post are talked about',
      {
        facts: { ...onSite, contract: [said('permanent' as const)] },
        limits: [limit('benefits', 'broken', { cannotBend: true })],
      },
      'negotiate/broken-limit',
    ],
    [
      'lacking benefits in a post that a concern shows to be unprotected are out of reach',
      {
        concerns: [{ ...scamSign('insecure/freelance', 'weak'), kind: 'insecure' }],
        limits: [limit('benefits', 'broken', { cannotBend: true })],
      },
      'decline/out-of-reach',
    ],
    [
      'a commute of just twice the limit is talked about',
      { facts: onSite, limits: [limit('commute', 'broken', { cannotBend: true, gapShare: 1 })] },
      'negotiate/broken-limit',
    ],
    [
      'a long commute to a post that may be done from home is talked about',
      { limits: [limit('commute', 'broken', { cannotBend: true, gapShare: 3 })] },
      'negotiate/broken-limit',
    ],
    ...(['office-days', 'travel', 'shifts', 'hours'] as const).map((name): [string, Partial<Case>, string] => [
      `${name} are never out of reach`,
      { limits: [limit(name, 'broken', { cannotBend: true, gapShare: 9 })] },
      'negotiate/broken-limit',
    ]),
    [
      'work that puts the person off is worth the practice for the new',
      { putOff: 'work', situation: { practice: 'new' } },
      'attend/practice',
    ],
    [
      'two broken limits are not too many',
      {
        limits: [limit('pay', 'broken'), limit('travel', 'broken')],
        situation: { practice: 'seasoned', daysOffLeft: 0 },
      },
      'negotiate/broken-limit',
    ],
    [
      'three broken limits are too many for the seasoned',
      {
        limits: [limit('pay', 'broken'), limit('travel', 'broken'), limit('hours', 'broken')],
        situation: { practice: 'seasoned' },
      },
      'decline/many-limits',
    ],
    [
      'three broken limits are too many without days off',
      {
        limits: [limit('pay', 'broken'), limit('travel', 'broken'), limit('hours', 'broken')],
        situation: { daysOffLeft: 0 },
      },
      'decline/many-limits',
    ],
    [
      'three broken limits are talked about by the new',
      {
        limits: [limit('pay', 'broken'), limit('travel', 'broken'), limit('hours', 'broken')],
        situation: { practice: 'new', daysOffLeft: 5 },
      },
      'negotiate/broken-limit',
    ],
    [
      'a hard limit that is unknown comes before a broken one',
      { limits: [limit('pay', 'unknown', { cannotBend: true }), limit('travel', 'broken')] },
      'ask/hard-unknown',
    ],
    ['a soft limit that is unknown changes nothing', { limits: [limit('pay', 'unknown')] }, 'attend/nothing-broken'],
    ['a text that names nothing is asked about', { facts: noFacts }, 'ask/vague'],
    [
      'an invite to a named role is not vague',
      { kind: 'interview-invite', facts: { ...noFacts, role: said('Baker') } },
      'attend/nothing-broken',
    ],
    ['nothing broken is attended', { limits: [limit('pay', 'met')] }, 'attend/nothing-broken'],
  ])('%s', (_name, more, rule) => {
    const decided = decide(caseOf(more))
    expect(decided).toEqual({ rule, decision: rule.split('/')[0] })
  })
})
