import { describe, expect, test } from 'vitest'
import type { Concern } from '../../../../common/reading.ts'
import { findAsks } from '../../../../main/analysis/verdict/asks.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, contradiction, limit, scamSign } from './facts-of-a-case.ts'

const hard = { cannotBend: true }
const concern = (id: string, kind: Concern['kind'], ask: string | null): Concern => ({
  ...scamSign(id, 'weak'),
  kind,
  ask,
  evidence: [{ start: 20, end: 25 }],
})
const idsOf = (more: Partial<Case>) => findAsks(caseOf(more)).map(({ id }) => id)

describe('what is worth asking', () => {
  test('what does not agree first, then hard unknowns, the work, broken terms, other unknowns, odd things, concerns', () => {
    expect(
      idsOf({
        facts: noFacts,
        contradictions: [contradiction('pay', 9, 4)],
        limits: [
          limit('travel', 'unknown'),
          limit('shifts', 'broken'),
          limit('pay', 'broken', hard),
          limit('benefits', 'unknown', hard),
          limit('hours', 'met'),
          limit('work', 'broken'),
        ],
        concerns: [
          concern('physical/lifting', 'physical', 'How heavy is it?'),
          { ...scamSign('scam/chat', 'weak'), ask: 'Why by chat?' },
        ],
      }),
    ).toEqual([
      'contradiction/pay',
      'question/benefits',
      'ask/duties',
      'term/pay',
      'term/shifts',
      'question/travel',
      'scam/chat',
      'physical/lifting',
    ])
  })

  test('of two terms the one that cannot bend comes first', () => {
    const [soft, firm] = [limit('pay', 'broken'), limit('hours', 'broken', hard)]
    expect(idsOf({ limits: [soft, firm] })).toEqual(['term/hours', 'term/pay'])
    expect(idsOf({ limits: [firm, soft] })).toEqual(['term/hours', 'term/pay'])
  })

  test('of a text that names nothing the work is asked about once', () => {
    expect(idsOf({ facts: noFacts, limits: [limit('pay', 'unknown'), limit('work', 'unknown')] })).toEqual([
      'question/work',
      'question/pay',
    ])
    expect(idsOf({})).toEqual([])
  })

  test('what does not agree is asked with its words in the order of the text', () => {
    expect(findAsks(caseOf({ contradictions: [contradiction('pay', 30, 4)] }))).toEqual([
      {
        id: 'contradiction/pay',
        kind: 'question',
        limit: null,
        text: 'The pay is told in two ways.',
        sentence: 'Which pay is right?',
        evidence: [
          { start: 4, end: 6 },
          { start: 30, end: 32 },
        ],
      },
    ])
  })

  test('terms, questions and concerns say what they are and point at their words', () => {
    const evidence = [{ start: 3, end: 8 }]
    const asks = findAsks(
      caseOf({
        limits: [limit('hours', 'broken', { evidence }), limit('travel', 'unknown', { evidence })],
        concerns: [concern('physical/lifting', 'physical', 'How heavy is it?')],
        situation: { maxWeeklyHours: 30 },
      }),
    )
    expect(asks.map(({ kind, limit, evidence }) => [kind, limit, evidence[0]?.start])).toEqual([
      ['term', 'hours', 3],
      ['question', 'travel', 3],
      ['question', null, 20],
    ])
    expect(asks[2]).toMatchObject({ text: 'How heavy is it?', sentence: 'How heavy is it?' })
  })

  test('a concern without a question, and one asked about already, ask nothing', () => {
    expect(idsOf({ concerns: [concern('physical/lifting', 'physical', null)] })).toEqual([])
    expect(
      idsOf({
        concerns: [concern('a/one', 'physical', 'How heavy is it?'), concern('a/two', 'physical', 'How heavy is it?')],
      }),
    ).toEqual(['a/one'])
  })

  test.each([
    ['travel', 'travel'],
    ['shifts', 'shifts'],
    ['hours', 'hours'],
    ['on-site', 'office-days'],
    ['insecure', 'contract'],
    ['no-benefits', 'benefits'],
  ] as const)('a concern about %s is covered by the limit on %s, whatever its state, and by no other', (kind, name) => {
    const concerns = [concern('some/row', kind, 'Is it so?')]
    expect(idsOf({ concerns, limits: [limit('pay', 'met'), limit(name, 'met')] })).toEqual([])
    expect(idsOf({ concerns, limits: [limit('pay', 'met')] })).toEqual(['some/row'])
    expect(idsOf({ concerns })).toEqual(['some/row'])
  })
})
