import { describe, expect, test } from 'vitest'
import type { Pay } from '../../../../common/reading.ts'
import {
  countWord,
  durationWords,
  hoursWords,
  listWords,
  money,
  payWords,
  whenWords,
} from '../../../../main/analysis/verdict/words.ts'

describe('money', () => {
  test.each([
    [33_000, 'GBP', '£33,000'],
    [18.5, 'USD', '$18.50'],
    [18.5, 'GBP', '£18.50'],
    [7, 'EUR', '€7'],
    [45_000, 'AUD', '$45,000'],
    [12, 'quid', 'quid 12'],
    [12, 'EURO', 'EURO 12'],
    [12, 'gbp', 'gbp 12'],
    [12, 'É', 'É 12'],
  ])('%d %s is "%s"', (amount, currency, words) => {
    expect(money(amount, currency)).toBe(words)
  })
})

describe('pay', () => {
  const pay = (min: number | null, max: number | null, period: Pay['period'] = 'year', currency = 'GBP'): Pay => ({
    min,
    max,
    currency,
    period,
    perYearMin: null,
    perYearMax: null,
  })
  test.each([
    [pay(33_000, 36_000), '£33,000 to £36,000 a year'],
    [pay(33_000, 33_000), '£33,000 a year'],
    [pay(null, 20, 'hour'), 'up to £20 an hour'],
    [pay(600, null, 'day', 'EUR'), 'from €600 a day'],
    [pay(600, 600, 'week'), '£600 a week'],
    [pay(2_600, 2_600, 'month'), '£2,600 a month'],
    [pay(33_000, 33_000, null), '£33,000'],
    [pay(null, null), '£0 a year'],
  ])('%#: %o', (given, words) => {
    expect(payWords(given)).toBe(words)
  })
})

test.each<[string[], 'and' | 'or', string]>([
  [[], 'and', ''],
  [['pay'], 'and', 'pay'],
  [['pay', 'travel'], 'and', 'pay and travel'],
  [['pay', 'travel', 'shifts'], 'or', 'pay, travel or shifts'],
])('%j joined by "%s" is "%s"', (items, joiner, words) => {
  expect(listWords(items, joiner)).toBe(words)
})

test('a list is joined by "and" where nothing else is said', () => {
  expect(listWords(['pay', 'travel'])).toBe('pay and travel')
})

test.each([
  [0, 'no'],
  [1, 'one'],
  [10, 'ten'],
  [11, '11'],
])('%d is counted as "%s"', (count, word) => {
  expect(countWord(count)).toBe(word)
})

test.each([
  ['2026-06-18T10:30', 'Thursday 18 June at 10.30'],
  ['2026-06-18T09:05:00', 'Thursday 18 June at 9.05'],
  ['2026-01-04', 'Sunday 4 January'],
  ['2026-12-31T00:00', 'Thursday 31 December at 0.00'],
])('%s is "%s"', (moment, words) => {
  expect(whenWords(moment)).toBe(words)
})

test.each([
  [45, '45 minutes'],
  [60, 'an hour'],
  [75, 'an hour and 15 minutes'],
  [120, 'two hours'],
  [150, 'two hours and 30 minutes'],
])('exactly %d minutes are "%s"', (minutes, words) => {
  expect(durationWords(minutes)).toBe(words)
})

test.each([
  [1, 'about half an hour'],
  [44, 'about half an hour'],
  [45, 'about an hour'],
  [90, 'about one and a half hours'],
  [180, 'about three hours'],
  [270, 'about four and a half hours'],
])('about %d minutes are "%s"', (minutes, words) => {
  expect(hoursWords(minutes)).toBe(words)
})
