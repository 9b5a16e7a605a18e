import { expect, test } from 'vitest'
import { laySigns } from '../../../../renderer/features/document/lanes.ts'

test.each([
  ['no signs', [], []],
  [
    'signs on lines of their own',
    [
      ['a', 10],
      ['b', 36],
    ],
    ['a 10 0 a', 'b 36 0 b'],
  ],
  [
    'two on one line lie side by side',
    [
      ['a', 10],
      ['b', 10],
    ],
    ['a 10 0 a', 'b 10 1 b'],
  ],
  [
    'a little higher is the same line',
    [
      ['a', 10],
      ['b', 15],
    ],
    ['a 10 0 a', 'b 10 1 b'],
  ],
  [
    'of three the second stands for two',
    [
      ['a', 10],
      ['b', 10],
      ['c', 10],
    ],
    ['a 10 0 a', 'b 10 1 bc'],
  ],
  [
    'a mark that begins twice on one line has one sign there',
    [
      ['a', 10],
      ['a', 10],
    ],
    ['a 10 0 a'],
  ],
  [
    'out of order they are sorted by height',
    [
      ['b', 36],
      ['a', 10],
    ],
    ['a 10 0 a', 'b 36 0 b'],
  ],
] as [string, [string, number][], string[]][])('%s', (_name, tops, expected) => {
  const signs = laySigns(tops.map(([id, top]) => ({ id, top })))
  expect(signs.map((sign) => `${sign.id} ${sign.top} ${sign.lane} ${sign.ids.join('')}`)).toEqual(expected)
})
