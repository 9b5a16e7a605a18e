import { expect, test } from 'vitest'
import type { Concern } from '../../../../common/reading.ts'
import type { Span } from '../../../../common/span.ts'
import { findingsAt } from '../../../../renderer/features/document/findings-at.ts'

const concern = (id: string, evidence: Span[]): Concern => ({
  id,
  kind: 'travel',
  title: 'Regular business travel',
  negotiable: 'yes',
  personal: false,
  why: 'Trips take evenings.',
  ask: null,
  source: 'A5',
  strength: null,
  evidence,
  findings: evidence.map((_span, index) => `${id}#${index}`),
})
const spans = [
  { start: 10, end: 20 },
  { start: 40, end: 60 },
]
const mark = { spans, concerns: [concern('travel/regular', spans), concern('travel/share', [{ start: 45, end: 50 }])] }

test.each([
  ['at its first words', 10, ['travel/regular#0']],
  ['inside its first words', 15, ['travel/regular#0']],
  ['at words that two rules found', 40, ['travel/regular#1', 'travel/share#0']],
  ['without its words', undefined, ['travel/regular#0']],
  ['at words that are no longer there', 30, ['travel/regular#0']],
])('a mark gone to %s gives the findings there', (_name, at, keys) => {
  expect(findingsAt(mark, at)).toEqual(keys)
})

test.each([
  ['no concern', { spans, concerns: [] }],
  ['no words', { spans: [], concerns: mark.concerns }],
])('a mark with %s has none', (_name, other) => {
  expect(findingsAt(other, 10)).toEqual([])
})
