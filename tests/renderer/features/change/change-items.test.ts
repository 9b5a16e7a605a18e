import { expect, test } from 'vitest'
import type { Ask, Limit } from '../../../../common/reading.ts'
import { changeItems } from '../../../../renderer/features/change/change-items.ts'
import { emptyReading } from '../../preview/invented-reading.ts'

const ask = (id: string, kind: Ask['kind'], limit: Ask['limit']): Ask => ({
  id,
  kind,
  limit,
  text: id,
  sentence: `Please: ${id}.`,
  evidence: [],
})
const limit = (name: Limit['limit']): Limit => ({
  limit: name,
  state: 'broken',
  negotiable: 'yes',
  cannotBend: false,
  said: null,
  need: 'this',
  gap: null,
  gapShare: null,
  evidence: [],
})
const reading = {
  ...emptyReading,
  limits: [limit('pay'), limit('hours'), limit('work')],
  verdict: {
    ...emptyReading.verdict,
    asks: [
      ask('term/pay', 'term', 'pay'),
      ask('question/hours', 'question', 'hours'),
      ask('question/work', 'question', 'work'),
      ask('scam/odd', 'question', null),
    ],
  },
}
const items = (...asks: string[]) =>
  changeItems({ asks, limits: [], parts: asks.map((id) => `about ${id}`), text: '' }, reading)

test('each item has its words, its limit and its sentence', () => {
  expect(items('term/pay')).toEqual([
    {
      ask: 'term/pay',
      text: 'about term/pay',
      sentence: 'Please: term/pay.',
      limit: 'pay',
      evidence: [],
      agree: 'term',
    },
  ])
})

test.each([
  ['question/hours', 'hours', 'question'],
  ['question/work', 'work', null],
  ['scam/odd', null, null],
])('%s leads to %s and can be agreed to as %s', (id, leads, agree) => {
  expect(items(id).map((item) => [item.limit, item.agree])).toEqual([[leads, agree]])
})

test('what is no longer asked about is left out', () => {
  expect(items('term/gone')).toEqual([])
})
