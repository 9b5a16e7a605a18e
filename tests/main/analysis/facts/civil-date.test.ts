import { expect, test } from 'vitest'
import {
  civilOf,
  dayOf,
  dayOfIso,
  isoDate,
  isoDateTime,
  weekdayOf,
} from '../../../../main/analysis/facts/civil-date.ts'

test('days count from 1 January 1970, a Thursday', () => {
  expect(dayOf(1970, 1, 1)).toBe(0)
  expect(weekdayOf(0)).toBe(3)
  expect(weekdayOf(-1)).toBe(2)
})

test('every day of eight years goes to text and back', () => {
  const first = dayOfIso('2023-01-01')
  for (let day = first; day < first + 8 * 366; day++) {
    const { year, month, day: ofMonth } = civilOf(day)
    expect(dayOf(year, month, ofMonth)).toBe(day)
    expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
  }
})

test.each([
  [2025, 2, 29],
  [2025, 13, 1],
  [2025, 4, 31],
  [2025, 1, 0],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(dayOf(year, month, day)).toBeNull()
})

test('minutes make the time', () => {
  expect(isoDateTime(dayOfIso('2024-05-13T09:00'), 14 * 60 + 5)).toBe('2024-05-13T14:05')
})
