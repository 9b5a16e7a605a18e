import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layLabels } from '../../../../renderer/features/search/lay-labels.ts'

const far = 10_000

test.each([
  ['one that has room begins at its point', [{ at: 10, width: 50 }], 400, far, ['begins']],
  ['at the end of the line words end at their point', [{ at: 380, width: 50 }], 400, far, ['ends']],
  [
    'words that would lie over the next ones end at their point',
    [
      { at: 100, width: 80 },
      { at: 150, width: 80 },
    ],
    400,
    far,
    ['ends', 'begins'],
  ],
  ['words that would lie over today end at their point', [{ at: 190, width: 50 }], 400, 200, ['ends']],
  [
    'between two points without room there are no words',
    [
      { at: 100, width: 80 },
      { at: 110, width: 80 },
      { at: 120, width: 80 },
    ],
    400,
    far,
    ['ends', 'none', 'begins'],
  ],
] as const)('%s', (_name, labels, width, wall, sides) => {
  expect(layLabels(labels, width, wall)).toEqual(sides)
})

test('no words lie over others, whatever the points', () => {
  const label = fc.record({ at: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 10, max: 150 }) })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 9 }), fc.integer({ min: 0, max: 800 }), (given, wall) => {
      const labels = given.toSorted((one, other) => one.at - other.at)
      const taken = layLabels(labels, 800, wall).flatMap((side, index) => {
        const { at, width } = labels[index] ?? { at: 0, width: 0 }
        return side === 'none' ? [] : [side === 'begins' ? [at, at + width] : [at - width, at]]
      })
      for (const [index, [from = 0]] of taken.entries()) expect(from).toBeGreaterThanOrEqual(taken[index - 1]?.[1] ?? 0)
    }),
  )
})
