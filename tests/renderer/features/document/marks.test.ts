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
  const travel = marksOf(inventedReading).find((mark) => mark.concern?.id === 'travel/regular')
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
