import { expect, test } from 'vitest'
import { nextZoom, screenName } from '../../main/zoom.ts'

test.each([
  [1, 'in', 1.1],
  [1, 'out', 0.9],
  [1.1000000001, 'in', 1.25],
  [1.0999999999, 'out', 1],
  [2.5, 'reset', 1],
  [3, 'in', 3],
  [0.5, 'out', 0.5],
] as const)('from %d %s is %d', (factor, step, next) => {
  expect(nextZoom(factor, step)).toBe(next)
})

test('a screen is known by its make, its size and how fine it is', () => {
  expect(screenName({ label: 'Aldermoor 27', size: { width: 2560, height: 1440 }, scaleFactor: 1.5 })).toBe(
    'Aldermoor 27 2560x1440 1.5',
  )
  expect(screenName({ label: '', size: { width: 800, height: 600 }, scaleFactor: 1 })).toBe('800x600 1')
})
