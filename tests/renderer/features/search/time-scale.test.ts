import { expect, test } from 'vitest'
import type { CourseLine } from '../../../../renderer/features/search/course-points.ts'
import { dayAfter, placeOf, scaleOf } from '../../../../renderer/features/search/time-scale.ts'

const now = new Date(2026, 5, 9, 9, 30)
const lineWith = (...days: string[]) =>
  ({ points: days.map((day) => ({ kind: 'was', day, words: '' })), offer: null }) as unknown as CourseLine

test('a scale begins on a Monday and has today and all days on it', () => {
  const scale = scaleOf([lineWith('2026-05-20', '2026-06-30')], now)
  expect(scale.from).toBe('2026-05-18')
  expect(scale.ticks.slice(0, 3)).toEqual(['2026-05-18', '2026-05-25', '2026-06-01'])
  expect(placeOf('2026-06-30', scale)).toBeLessThan(1)
})

test('days far away stand at the edges, and the days named stay few', () => {
  const scale = scaleOf([lineWith('2020-01-01', '2031-01-01')], now)
  expect([placeOf('2020-01-01', scale), placeOf('2031-01-01', scale)]).toEqual([0, 1])
  expect(scale.ticks.length).toBeLessThanOrEqual(9)
})

test('without any process there is a scale around today', () => {
  const at = placeOf('2026-06-09', scaleOf([], now))
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(1)
})

test('days are counted over the end of a month and of summer time', () => {
  expect(dayAfter(new Date(2026, 9, 24), 2)).toBe('2026-10-26')
  expect(dayAfter(now, 30)).toBe('2026-07-09')
})
