import { expect, onTestFinished, test } from 'vitest'
import { speak } from '../../../common/words/t.ts'
import {
  daysUntil,
  formatDay,
  formatDistance,
  formatList,
  formatMoment,
  formatMoney,
  formatShortDay,
  formatWeekdays,
  listPieces,
  localNow,
} from '../../../renderer/ui/format.ts'

const now = new Date(2026, 5, 9, 23, 30)

test.each([
  [36_000, 'GBP', '£36,000'],
  [12.5, 'EUR', '€12.50'],
  [10, 'no currency', '10 no currency'],
])('%d %s is written as money', (amount, currency, expected) => {
  expect(formatMoney(amount, currency)).toBe(expected)
})

test.each([
  ['2026-06-09', 0, 'today'],
  ['2026-06-10', 1, 'tomorrow'],
  ['2026-06-12', 3, '3 days left'],
  ['2026-06-08', -1, 'one day ago'],
  ['2026-05-09', -31, '31 days ago'],
])('%s is %i days from 9 June 2026', (day, days, distance) => {
  expect(daysUntil(day, now)).toBe(days)
  expect(formatDistance(day, now)).toBe(distance)
})

test('a near day has its weekday and a far one its month', () => {
  expect(formatShortDay('2026-06-12', now)).toBe('Fri 12')
  expect(formatShortDay('2026-09-12', now)).toBe('12 Sept')
})

test('a day in a sentence has its year when that is another', () => {
  expect(formatDay('2026-05-03T09:00', now)).toBe('3 May')
  expect(formatDay('2025-05-03', now)).toBe('3 May 2025')
  expect(formatDay('someday', now)).toBe('someday')
})

test('a week begins on Monday', () => {
  expect(formatWeekdays()).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
})

test('a list is taken apart into what stands in it and the words between', () => {
  expect(listPieces(['a', 'b'])).toEqual([
    { kind: 'item', at: 0, text: 'a' },
    { kind: 'words', text: ' and ' },
    { kind: 'item', at: 1, text: 'b' },
  ])
  expect(listPieces([])).toEqual([])
})

test('a moment has its clock and a day has none', () => {
  expect(formatMoment('2026-06-18T10:30')).toBe('Thu 18 June 2026, 10:30')
  expect(formatMoment('2026-06-18')).toBe('Thu 18 June 2026')
  expect(formatMoment('someday')).toBe('someday')
})

test('now is written as local time to the minute', () => {
  expect(localNow(now)).toBe('2026-06-09T23:30')
})

test('in American English days, hours and lists are written the American way', () => {
  speak('en-US')
  onTestFinished(() => speak('en-GB'))
  expect(formatMoment('2026-06-18T14:30')).toBe('Thu, June 18, 2026, 02:30 PM')
  expect(formatMoney(36_000, 'USD')).toBe('$36,000')
  expect(formatList(['a', 'b', 'c'])).toBe('a, b, and c')
})
