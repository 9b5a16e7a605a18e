import { describe, expect, test } from 'vitest'
import type { Cost } from '../../../../common/reading.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { findReasons } from '../../../../main/analysis/verdict/reasons.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, limit, said, scamSign } from './facts-of-a-case.ts'

const facts = { ...noFacts, work: [said('sales')] }
const meeting = (start: string) => ({ ...facts, interview: { ...noFacts.interview, start: said(start) } })
const cost = (travelMinutes: number | null): Cost => ({
  travelMinutes,
  travelMoney: null,
  interviewMinutes: 60,
  preparationMinutes: 60,
  takesTimeOff: null,
  assumptions: [],
})

const rows: [string, string, Partial<Case>, Partial<Case>][] = [
  ['A1', 'for/talent-pool', { facts: { ...facts, sender: said('employer' as const) } }, { facts }],
  ['A3', 'for/agency-roles', { facts: { ...facts, sender: said('agency' as const) } }, { facts }],
  [
    'A1',
    'for/bargaining',
    { situation: { openOffers: [{ company: 'Otter & Co' }] } },
    { situation: { openOffers: [] } },
  ],
  ['A4', 'for/leverage', { situation: { openProcesses: 1 } }, { situation: { openProcesses: 0 } }],
  ['A5', 'for/first-practice', { situation: { practice: 'new' } }, { situation: { practice: 'seasoned' } }],
  ['A4', 'for/practice', { situation: { practice: 'rusty' } }, { situation: {} }],
  ['A5', 'for/terms-not-work', { putOff: 'terms' }, { putOff: 'else' }],
  ['A5', 'against/core-work', { putOff: 'work' }, { putOff: 'terms' }],
  ['A5', 'for/terms-not-work', { limits: [limit('pay', 'broken')] }, { limits: [limit('pay', 'unknown')] }],
  [
    'A5',
    'for/work-wanted',
    { limits: [limit('work', 'met')], situation: { wantedWork: ['sales'] } },
    { limits: [limit('work', 'met')], situation: { unwantedWork: ['driving'] } },
  ],
  ['A1', 'for/other-openings', { facts: { ...facts, company: said('Otter & Co') } }, { facts }],
  ['A3', 'for/current-questions', { situation: { practice: 'new' } }, { situation: { practice: 'seasoned' } }],
  ['A1', 'for/clearer-goals', { situation: {} }, { situation: { wantedWork: ['sales'] } }],
  ['A3', 'against/accepted-offer', { situation: { acceptedOffer: { company: 'Otter & Co' } } }, { situation: {} }],
  ['A5', 'against/core-work', { limits: [limit('work', 'broken')] }, { limits: [limit('work', 'unknown')] }],
  ['A3', 'against/commute', { limits: [limit('commute', 'broken')] }, { limits: [limit('commute', 'met')] }],
  ['A3', 'against/pay', { limits: [limit('pay', 'broken')] }, { limits: [limit('pay', 'unknown')] }],
  ['A3', 'against/no-days-off', { situation: { daysOffLeft: 0 } }, { situation: { daysOffLeft: 1 } }],
  ['A3', 'against/no-time-to-prepare', { facts: meeting('2026-06-09T16:00') }, { facts: meeting('2026-06-12T09:00') }],
  ['A5', 'against/cost', { cost: cost(180) }, { cost: cost(60) }],
]

describe('reasons', () => {
  test.each(rows)('%s gives %s', (article, id, holds, misses) => {
    const found = (more: Partial<Case>) => findReasons(caseOf(more)).find((reason) => reason.id === id)
    expect(found(holds)?.source).toBe(article)
    expect(found(misses)).toBeUndefined()
  })

  test('nothing speaks for going to a scam or after an accepted offer', () => {
    const scam = caseOf({ concerns: [scamSign('scam/fee', 'strong')], situation: { practice: 'new' } })
    const accepted = caseOf({ situation: { practice: 'new', acceptedOffer: { company: 'Otter & Co' } } })
    for (const weighed of [scam, accepted])
      expect(findReasons(weighed).filter((reason) => reason.for && reason.id !== 'for/work-wanted')).toEqual([])
  })

  test('an interview that is over leaves nothing to prepare', () => {
    const ids = findReasons(caseOf({ facts: meeting('2026-06-08T09:00') })).map((reason) => reason.id)
    expect(ids).not.toContain('against/no-time-to-prepare')
  })

  test('a cost that cannot be counted is no reason', () => {
    expect(findReasons(caseOf({ cost: cost(null) })).map((reason) => reason.id)).not.toContain('against/cost')
  })
})
