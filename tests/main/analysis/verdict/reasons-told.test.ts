import { describe, expect, test } from 'vitest'
import type { Concern, Facts, Reason } from '../../../../common/reading.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { findReasons } from '../../../../main/analysis/verdict/reasons.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, limit, scamSign } from './facts-of-a-case.ts'

/** A fact stated at a place of the text, by which its evidence is known again. */
const at = <T>(start: number, value: T) => ({
  value,
  certainty: 'stated' as const,
  evidence: [{ start, end: start + 2 }],
})
const work = [at(90, 'sales')]
const facts = (more: Partial<Facts>): Facts => ({ ...noFacts, work, ...more })
const interview = (more: Partial<Facts['interview']>): Facts => facts({ interview: { ...noFacts.interview, ...more } })
const concern = (start: number, id: string, kind: Concern['kind']): Concern => ({
  ...scamSign(id, 'strong'),
  kind,
  evidence: [{ start, end: start + 2 }],
})
const cost = (travelMinutes: number, travelMoney: { amount: number; currency: string } | null = null) => ({
  travelMinutes,
  travelMoney,
  interviewMinutes: 60,
  preparationMinutes: 60,
  takesTimeOff: null,
  assumptions: [],
})
const evidence = (start: number) => ({ evidence: [{ start, end: start + 2 }] })
const company = { company: 'Otter & Co' }

function reason(id: string, more: Partial<Case>): Reason | undefined {
  return findReasons(caseOf(more)).find((one) => one.id === id)
}

describe('a reason is told in a sentence, and points at its words', () => {
  test.each<[string, Partial<Case>, string, number[]]>([
    [
      'for/terms-not-work',
      { limits: [limit('pay', 'broken', evidence(3))] },
      'Pay is a term, not the work itself.',
      [3],
    ],
    ['for/terms-not-work', { limits: [limit('shifts', 'broken')] }, 'Shifts are terms, not the work itself.', []],
    [
      'for/terms-not-work',
      {
        limits: [
          limit('pay', 'broken', evidence(3)),
          limit('travel', 'broken', evidence(5)),
          limit('work', 'broken', evidence(7)),
        ],
      },
      'Pay and travel are terms, not the work itself.',
      [3, 5],
    ],
    [
      'for/terms-not-work',
      {
        limits: [
          limit('pay', 'broken', { cannotBend: true, gapShare: 0.5 }),
          limit('travel', 'broken', { cannotBend: true }),
        ],
      },
      'Travel is a term, not the work itself.',
      [],
    ],
    ['for/terms-not-work', { putOff: 'terms' }, 'What puts you off is a term, and terms can be talked about.', []],
    [
      'for/work-wanted',
      {
        limits: [limit('pay', 'met', evidence(3)), limit('work', 'met', evidence(7))],
        situation: { wantedWork: ['sales'] },
      },
      'The work itself is what you want to do.',
      [7],
    ],
    [
      'for/first-practice',
      { situation: { practice: 'new' } },
      'You are new to interviews, and a real one teaches what reading cannot.',
      [],
    ],
    ['for/practice', { situation: { practice: 'rusty' } }, 'You are out of practice, and here the stakes are low.', []],
    [
      'for/leverage',
      { situation: { openProcesses: 2 } },
      'An offer here could speed up the other places you are waiting for.',
      [],
    ],
    [
      'for/leverage',
      { situation: { openProcesses: 1, openOffers: [company] } },
      'An offer here could speed up the other places you are waiting for.',
      [],
    ],
    [
      'for/bargaining',
      { situation: { openOffers: [company] } },
      'With two offers, the terms of each are easier to talk about.',
      [],
    ],
    [
      'for/agency-roles',
      { facts: facts({ sender: at(2, 'agency') }) },
      'The agency fills other posts too, and remembers people it has met.',
      [2],
    ],
    [
      'for/undersold',
      { facts: facts({ role: at(2, 'Baker') }), situation: { practice: 'seasoned' } },
      'A few lines seldom tell what the days are like. There may be more to it.',
      [2],
    ],
    ['for/undersold', {}, 'A few lines seldom tell what the days are like. There may be more to it.', []],
    [
      'for/other-openings',
      { facts: facts({ company: at(2, 'Hollin Mill') }) },
      'Hollin Mill may have other openings, some not advertised.',
      [2],
    ],
    [
      'for/talent-pool',
      { facts: facts({ sender: at(2, 'employer') }) },
      'If they like you, they have your name when the next post opens.',
      [2],
    ],
    [
      'for/contact',
      { facts: facts({ contact: { name: at(2, 'Ines Vale'), email: null, phone: null } }) },
      'You would know Ines Vale by face, whatever comes of it.',
      [2],
    ],
    ['for/current-questions', {}, 'You would hear what is asked now, and where your CV leaves people wondering.', []],
    ['for/clearer-goals', {}, 'Seeing a place you are unsure of makes it clearer what you do want.', []],
    [
      'against/accepted-offer',
      { situation: { acceptedOffer: company } },
      'You have accepted an offer from Otter & Co.',
      [],
    ],
    [
      'against/scam',
      {
        concerns: [
          { ...concern(4, 'scam/chat', 'scam'), strength: 'weak', why: 'Odd.' },
          { ...concern(2, 'scam/fee', 'scam'), why: 'Nobody asks that.' },
        ],
      },
      'Nobody asks that.',
      [2, 4],
    ],
    [
      'against/core-work',
      { putOff: 'work' },
      'You said that the work itself puts you off. That cannot be talked about.',
      [],
    ],
    [
      'against/core-work',
      {
        limits: [
          limit('pay', 'broken', { said: '£1' }),
          limit('work', 'broken', { said: 'cold calling', ...evidence(6) }),
        ],
        putOff: 'work',
      },
      'The work itself, cold calling, is what you do not want. That cannot be talked about.',
      [6],
    ],
    [
      'against/core-work',
      { limits: [limit('work', 'broken')] },
      'The work itself is what you do not want. That cannot be talked about.',
      [],
    ],
    [
      'against/outlook',
      {
        concerns: [
          concern(4, 'outlook/cuts', 'outlook'),
          concern(5, 'hours/long', 'hours'),
          concern(8, 'outlook/sold', 'outlook'),
        ],
      },
      'The future of the place or the post looks unsure.',
      [4, 8],
    ],
    ['against/no-days-off', { situation: { daysOffLeft: 0 } }, 'You have no days off left for interviews.', []],
    [
      'against/time-off',
      { facts: interview({ format: at(2, 'on-site') }), situation: { employed: true, daysOffLeft: 3 } },
      'Going costs time off, of which you have 3 days left.',
      [2],
    ],
    [
      'against/time-off',
      { facts: interview({ format: at(2, 'on-site') }), situation: { employed: true } },
      'Going costs time off from your job now.',
      [2],
    ],
    [
      'against/no-time-to-prepare',
      { facts: interview({ start: at(2, '2026-06-10T08:59') }), now: '2026-06-09T09:00:30' },
      'It is so soon that there is little time to get ready.',
      [2],
    ],
    [
      'against/cost',
      {
        cost: cost(180, { amount: 25, currency: 'GBP' }),
        facts: interview({ place: at(2, 'Otley'), format: at(4, 'on-site') }),
      },
      'Going costs about four hours and about £25, the way there and back with it.',
      [2],
    ],
    [
      'against/cost',
      { cost: cost(120), facts: interview({ format: at(4, 'on-site') }) },
      'Going costs about three hours, the way there and back with it.',
      [4],
    ],
    ['against/cost', { cost: cost(120) }, 'Going costs about three hours, the way there and back with it.', []],
    ['against/vague', { facts: noFacts }, 'They name neither what you would do nor a single term.', []],
    [
      'against/pay',
      { limits: [limit('pay', 'broken', { gap: '£1,000 a year under', ...evidence(3) })] },
      'Pay: £1,000 a year under your lowest.',
      [3],
    ],
    [
      'against/hours',
      { limits: [limit('hours', 'broken', { gap: '2 hours over', cannotBend: true })] },
      'Hours: 2 hours over, and that cannot bend.',
      [],
    ],
    [
      'against/travel',
      { limits: [limit('travel', 'broken', { said: 'occasional', need: 'none' })] },
      'Travel: occasional; you said none.',
      [],
    ],
    [
      'against/contract',
      { limits: [limit('contract', 'broken', { need: 'permanent' })] },
      'Contract: not as you need; you said permanent.',
      [],
    ],
  ])('%s, %#', (id, more, text, starts) => {
    const found = reason(id, more)
    expect([found?.text, found?.evidence.map(({ start }) => start)]).toEqual([text, starts])
  })
})

describe('a reason does not hold', () => {
  const scam = [concern(2, 'scam/fee', 'scam')]
  test.each<[string, string, Partial<Case>]>([
    [
      'for/terms-not-work',
      'where the pay is out of reach',
      { limits: [limit('pay', 'broken', { cannotBend: true, gapShare: 0.5 })] },
    ],
    ['for/terms-not-work', 'in a scam', { limits: [limit('pay', 'broken')], concerns: scam }],
    ['for/terms-not-work', 'where terms put off, in a scam', { putOff: 'terms', concerns: scam }],
    ['for/terms-not-work', 'for the work itself', { limits: [limit('work', 'broken')] }],
    [
      'for/work-wanted',
      'where another limit is met',
      { limits: [limit('pay', 'met')], situation: { wantedWork: ['sales'] } },
    ],
    ['for/undersold', 'after a rejection', { kind: 'rejection' }],
    ['for/contact', 'without a name', {}],
    [
      'for/contact',
      'in a scam',
      { facts: facts({ contact: { name: at(2, 'Ines Vale'), email: null, phone: null } }), concerns: scam },
    ],
    ['for/leverage', 'in a scam', { situation: { openProcesses: 2 }, concerns: scam }],
    ['against/outlook', 'where nothing is said of it', { concerns: [concern(5, 'hours/long', 'hours')] }],
    ['against/core-work', 'where another limit is broken', { limits: [limit('pay', 'broken')] }],
    [
      'against/time-off',
      'for somebody without a job',
      { facts: interview({ format: at(2, 'on-site') }), situation: { daysOffLeft: 3 } },
    ],
    [
      'against/time-off',
      'on the phone',
      { facts: interview({ format: at(2, 'phone') }), situation: { employed: true } },
    ],
    ['against/time-off', 'where nobody says how', { situation: { employed: true } }],
    [
      'against/time-off',
      'without a day left',
      { facts: interview({ format: at(2, 'on-site') }), situation: { employed: true, daysOffLeft: 0 } },
    ],
    [
      'against/no-time-to-prepare',
      'a day before',
      { facts: interview({ start: at(2, '2026-06-10T09:00') }), now: '2026-06-09T09:00' },
    ],
    ['against/vague', 'in a rejection', { facts: noFacts, kind: 'rejection' }],
    ['against/vague', 'where the work is named', {}],
    ['against/work', 'by the name of a term', { limits: [limit('work', 'broken')] }],
  ])('%s %s', (id, _why, more) => {
    expect(reason(id, more)).toBeUndefined()
  })
})

describe('reasons are weighed', () => {
  test('an interview that begins now leaves no time, and one that has begun needs none', () => {
    const ids = (start: string) =>
      reason('against/no-time-to-prepare', { facts: interview({ start: at(2, start) }), now: '2026-06-09T09:00' })
    expect(ids('2026-06-09T09:00')).toBeDefined()
    expect(ids('2026-06-09T08:59')).toBeUndefined()
  })

  test.each([
    ['pay', 'A3'],
    ['commute', 'A3'],
    ['benefits', 'A3'],
    ['office-days', 'A5'],
    ['travel', 'A5'],
    ['shifts', 'A5'],
    ['hours', 'A5'],
    ['contract', 'A5'],
  ] as const)('a broken limit on %s speaks against it with %s, more when it cannot bend', (name, source) => {
    const [soft, hard] = [false, true].map((cannotBend) =>
      reason(`against/${name}`, { limits: [limit(name, 'broken', { cannotBend })] }),
    )
    expect(soft).toMatchObject({ for: false, weight: 2, source, fromSituation: false })
    expect(hard).toMatchObject({ for: false, weight: 3, source, fromSituation: false })
  })

  test('the five weightiest of each side are shown, those for it first', () => {
    const found = findReasons(
      caseOf({
        facts: {
          ...facts({ company: at(2, 'Hollin Mill'), sender: at(3, 'employer') }),
          contact: { name: at(4, 'Ines Vale'), email: null, phone: null },
        },
        limits: [
          limit('hours', 'broken'),
          limit('travel', 'broken', { cannotBend: true }),
          limit('shifts', 'broken'),
          limit('pay', 'broken'),
          limit('commute', 'broken'),
          limit('contract', 'broken'),
        ],
        situation: { openProcesses: 1, practice: 'new' },
      }),
    )
    expect(found.map(({ for: isFor, weight }) => [isFor, weight])).toEqual([
      [true, 3],
      [true, 3],
      [true, 2],
      [true, 1],
      [true, 1],
      [false, 3],
      [false, 2],
      [false, 2],
      [false, 2],
      [false, 2],
    ])
    expect(found.slice(5).map(({ id }) => id)).toEqual([
      'against/travel',
      'against/hours',
      'against/shifts',
      'against/pay',
      'against/commute',
    ])
  })
})
