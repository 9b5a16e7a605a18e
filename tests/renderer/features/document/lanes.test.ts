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
    ['a 10 0 1', 'b 36 0 1'],
  ],
  [
    'two on one line lie side by side',
    [
      ['a', 10],
      ['b', 10],
    ],
    ['a 10 0 1', 'b 10 1 1'],
  ],
  [
    'a little higher is the same line',
    [
      ['a', 10],
      ['b', 15],
    ],
    ['a 10 0 1', 'b 10 1 1'],
  ],
  [
    'of three the second stands for two',
    [
      ['a', 10],
      ['b', 10],
      ['c', 10],
    ],
    ['a 10 0 1', 'b 10 1 2'],
  ],
  [
    'out of order they are sorted by height',
    [
      ['b', 36],
      ['a', 10],
    ],
    ['a 10 0 1', 'b 36 0 1'],
  ],
] as [string, [string, number][], string[]][])('%s', (_name, tops, expected) => {
  const signs = laySigns(tops.map(([id, top]) => ({ id, top })))
  expect(signs.map((sign) => `${sign.id} ${sign.top} ${sign.lane} ${sign.count}`)).toEqual(expected)
})
