import { expect, test } from 'vitest'
import type { Concern, Limit, Reading } from '../../../../common/reading.ts'
import { marksFor, marksOf } from '../../../../renderer/features/document/marks.ts'
import { emptyReading, inventedReading, inventedText } from '../../preview/invented-reading.ts'

const inWords = (reading: Reading) =>
  marksOf(reading).map((mark) => {
    const [span] = mark.spans
    return [mark.number, mark.kind, inventedText.slice(span?.start, span?.end)]
  })

const concern = (change: Partial<Concern>): Concern => ({
  id: 'scam/fee',
  kind: 'scam',
  title: 'Money first',
  negotiable: 'no',
  personal: false,
  why: 'No employer asks for it.',
  ask: null,
  source: null,
  strength: 'strong',
  evidence: [{ start: 0, end: 4 }],
  findings: [],
  ...change,
})
const limit = (change: Partial<Limit>): Limit => ({
  limit: 'pay',
  state: 'broken',
  negotiable: 'yes',
  cannotBend: false,
  said: '£20,000',
  need: '£30,000',
  gap: null,
  gapShare: null,
  evidence: [{ start: 2, end: 8 }],
  ...change,
})
const decline = { ...emptyReading.verdict, decision: 'decline' as const }

test('marks are numbered in text order, and only what is cited has a number', () => {
  expect(inWords(inventedReading)).toEqual([
    [null, 'fact', 'Tarn Valley Medical'],
    [null, 'fact', 'Field Sales Executive'],
    [1, 'fact', 'inherit about ninety accounts'],
    [2, 'talk', 'be on the road for around 50 % of your week'],
    [3, 'fact', 'start at the Skelby office'],
    [4, 'talk', '£33,000'],
    [5, 'open', 'uncapped bonus'],
    [6, 'fact', 'pension'],
    [null, 'fact', 'permanent'],
    [null, 'fact', '37.5 hours a week'],
    [7, 'talk', 'monthly visit target'],
    [8, 'fact', 'Thursday 18 June at 10.30'],
    [null, 'fact', 'by Friday 12 June'],
    [9, 'fact', 'similar posts nearer to you'],
  ])
})

test('a broken limit joins the concern that rests on the same words', () => {
  const travel = marksOf(inventedReading).find((mark) => mark.concerns[0]?.id === 'travel/regular')
  expect(travel?.limit?.limit).toBe('travel')
  expect(travel?.facts.map((fact) => fact.id)).toEqual(['travelPercent'])
})

test.each([
  ['a strong scam sign', { concerns: [concern({})] }, 'stop'],
  ['a concern that is part of the work', { concerns: [concern({ kind: 'checks', strength: null })] }, 'fact'],
  [
    'a broken limit that cannot bend, when the verdict is no',
    { limits: [limit({ cannotBend: true })], verdict: decline },
    'stop',
  ],
  [
    'a concern under a limit that ends the matter',
    {
      concerns: [concern({ kind: 'travel', negotiable: 'yes', strength: null })],
      limits: [limit({ cannotBend: true })],
      verdict: decline,
    },
    'stop',
  ],
  ['a weak scam sign', { concerns: [concern({ strength: 'weak' })] }, 'talk'],
  [
    'a concern that is hard to talk about',
    { concerns: [concern({ kind: 'checks', negotiable: 'hard', strength: null })] },
    'talk',
  ],
  ['a broken limit that cannot bend, when the verdict is to go', { limits: [limit({ cannotBend: true })] }, 'talk'],
  ['a broken limit that can bend, when the verdict is no', { limits: [limit({})], verdict: decline }, 'talk'],
] as [string, Partial<Reading>, string][])('%s is marked as it should be', (_name, change, kind) => {
  expect(marksOf({ ...emptyReading, ...change }).map((mark) => mark.kind)).toEqual([kind])
})

test.each([
  ['a concern without evidence', { concerns: [concern({ evidence: [] })] }],
  ['a met limit', { limits: [limit({ state: 'met' })] }],
  ['an unknown limit', { limits: [limit({ state: 'unknown' })] }],
] as [string, Partial<Reading>][])('%s is no mark', (_name, change) => {
  expect(marksOf({ ...emptyReading, ...change })).toEqual([])
})

test('a reason finds the signs of the words it rests on', () => {
  const [reason] = inventedReading.verdict.reasons
  expect(marksFor(reason?.evidence ?? [], marksOf(inventedReading)).map((mark) => mark.number)).toEqual([2, 4])
})

const spans = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }))
const bother = (id: string, evidence: [number, number][], change: Partial<Concern> = {}) =>
  concern({
    id,
    kind: 'travel',
    negotiable: 'yes',
    strength: null,
    findings: [],
    evidence: spans(...evidence),
    ...change,
  })

test.each([
  ['the same words', [[0, 9]], [[0, 9]], [[0, 9]]],
  ['words inside the other’s', [[0, 9]], [[2, 5]], [[0, 9]]],
  ['words around the other’s', [[2, 5]], [[0, 9]], [[0, 9]]],
  [
    'one place of several',
    [
      [0, 4],
      [20, 30],
    ],
    [[22, 25]],
    [
      [0, 4],
      [20, 30],
    ],
  ],
] as [string, [number, number][], [number, number][], [number, number][]][])(
  'two rules about %s make one mark',
  (_name, one, other, together) => {
    const [mark, ...rest] = marksOf({ ...emptyReading, concerns: [bother('travel/a', one), bother('travel/b', other)] })
    expect(rest).toEqual([])
    expect(mark?.concerns.map(({ id }) => id)).toEqual(['travel/a', 'travel/b'])
    expect(mark?.spans).toEqual(spans(...together))
  },
)

test.each([
  ['words that only overlap', bother('travel/a', [[0, 9]]), bother('travel/b', [[5, 12]])],
  [
    'words that each have elsewhere too',
    bother('travel/a', [
      [0, 9],
      [20, 30],
    ]),
    bother('travel/b', [
      [2, 5],
      [40, 50],
    ]),
  ],
  [
    'the same words that mean another kind',
    bother('travel/a', [[0, 9]]),
    bother('checks/b', [[0, 9]], { kind: 'checks', negotiable: 'no' }),
  ],
] as [string, Concern, Concern][])('rules about %s stay two marks', (_name, one, other) => {
  expect(marksOf({ ...emptyReading, concerns: [one, other] })).toHaveLength(2)
})

test('what the text says in two ways is one open question with a sign on both sides', () => {
  const contradiction = {
    fact: 'hoursPerWeek' as const,
    sides: [
      { paper: 'mail' as const, said: '35 hours', evidence: spans([10, 18]) },
      { paper: 'ad' as const, said: '40 hours', evidence: spans([60, 68]) },
    ] as [Reading['contradictions'][0]['sides'][0], Reading['contradictions'][0]['sides'][1]],
    text: 'The mail says 35 hours, the ad says 40 hours.',
    ask: 'Are the hours 35 or 40 a week?',
  }
  const ask = { id: 'contradiction/hoursPerWeek', kind: 'question' as const, limit: null, text: contradiction.text }
  const asks = [{ ...ask, sentence: contradiction.ask, evidence: spans([10, 18], [60, 68]) }]
  const found = marksOf({
    ...emptyReading,
    contradictions: [contradiction],
    verdict: { ...emptyReading.verdict, asks },
  })
  expect(found.map(({ kind, number, begins }) => [kind, number, begins])).toEqual([['open', 1, [10, 60]]])
  expect(found[0]?.question?.sentence).toBe(contradiction.ask)
})
