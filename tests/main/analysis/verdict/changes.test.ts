import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limitStates } from '../../../../common/reading.ts'
import { limitNames, practiceLevels } from '../../../../common/situation.ts'
import { concernRules } from '../../../../main/analysis/concerns/index.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { findChanges } from '../../../../main/analysis/verdict/changes.ts'
import { decide } from '../../../../main/analysis/verdict/rules.ts'
import { weigh } from '../../../../main/analysis/verdict/verdict.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, limit, scamSign } from './facts-of-a-case.ts'

const anyLimit = fc.record({
  name: fc.constantFrom(...limitNames),
  state: fc.constantFrom(...limitStates),
  cannotBend: fc.boolean(),
  gapShare: fc.option(fc.double({ min: 0.01, max: 3, noNaN: true }), { nil: null }),
})
const oddThings = ['scam/chat-interview', 'scam/pyramid'].map((id) => ({ ...scamSign(id, 'weak'), ask: `Why, ${id}?` }))
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    limits: fc.uniqueArray(anyLimit, { selector: ({ name }) => name, maxLength: 9 }),
    practice: fc.constantFrom(...practiceLevels, null),
    daysOffLeft: fc.constantFrom(0, 3, null),
    says: fc.boolean(),
    signs: fc.constantFrom(0, 1, 2),
  })
  .map(({ limits, practice, daysOffLeft, says, signs }) =>
    caseOf({
      ...(says ? {} : { facts: noFacts }),
      limits: limits.map(({ name, state, ...more }) => limit(name, state, more)),
      situation: { practice, daysOffLeft },
      concerns: oddThings.slice(0, signs),
    }),
  )

describe('what would make it a plain yes', () => {
  test.each<[string, Partial<Case>, string[]]>([
    ['nothing when it is one', { limits: [limit('pay', 'met')] }, []],
    ['the broken term', { limits: [limit('pay', 'broken'), limit('hours', 'met')] }, ['term/pay']],
    [
      'every broken term and the answer that matters, but not the one that does not',
      {
        limits: [
          limit('travel', 'broken'),
          limit('commute', 'unknown', { cannotBend: true }),
          limit('hours', 'unknown'),
        ],
      },
      ['term/travel', 'question/commute'],
    ],
    ['an answer on the job itself', { facts: noFacts }, ['ask/duties']],
    ['a plain explanation of the one odd thing', { concerns: oddThings.slice(0, 1) }, ['scam/chat-interview']],
    ['nothing after an accepted offer', { situation: { acceptedOffer: { company: 'Otter & Co' } } }, []],
    ['nothing in a scam', { concerns: [scamSign('scam/fee', 'strong')] }, []],
    ['nothing when the work itself is unwanted', { limits: [limit('work', 'broken', { cannotBend: true })] }, []],
  ])('is %s', (_what, more, asks) => {
    expect(findChanges(caseOf(more)).flatMap((change) => change.asks)).toEqual(asks)
  })

  test('says how much more pay, counted against what is offered', () => {
    const pay = limit('pay', 'broken', { gap: '£3,000 a year under', gapShare: 0.1 })
    expect(findChanges(caseOf({ limits: [pay], situation: {} }))[0]?.text).toBe('12 % more pay, £3,000 a year')
  })

  test('names only asks that the verdict has', () => {
    fc.assert(
      fc.property(anyCase, (weighed) => {
        const verdict = weigh({ ...weighed, context: weighed })
        const asks = verdict.asks.map((ask) => ask.id)
        for (const change of verdict.wouldChange) for (const id of change.asks) expect(asks).toContain(id)
      }),
    )
  })

  test('every sign of a scam that one answer could explain has its question', () => {
    const weak = concernRules.filter((rule) => rule.strength === 'weak')
    expect(weak.length).toBeGreaterThan(0)
    expect(weak.filter((rule) => rule.ask === null)).toEqual([])
  })

  test('is never offered for a plain yes, and never empty', () => {
    fc.assert(
      fc.property(anyCase, (weighed) => {
        const changes = findChanges(weighed)
        if (decide(weighed).decision === 'attend') expect(changes).toEqual([])
        for (const change of changes) expect(change.asks.length).toBeGreaterThan(0)
      }),
    )
  })
})
