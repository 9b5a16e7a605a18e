import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../../main/analysis/facts/civil-date.ts'
import { findDays } from '../../../../main/analysis/facts/named-days.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'

describe('findDays', () => {
  test.each([
    ['January 27, 2026', '2026-01-27'],
    ['on 27th January', '2026-01-27'],
    ['the 3rd of March 2026', '2026-03-03'],
    ['Mar 3rd', '2026-03-03'],
    ['12-Aug-2026', '2026-08-12'],
    ['2026-02-05', '2026-02-05'],
    ['14/10/2026', '2026-10-14'],
    ['10/14/2026', '2026-10-14'],
    ['14.10.26', '2026-10-14'],
    ['Thursday 05/02', '2026-02-05'],
    ['2 January', '2027-01-02'],
    ['Friday', '2026-01-16'],
    ['Tuesday', '2026-01-20'],
    ['next Thursday', '2026-01-22'],
    ['Thursday next week', '2026-01-22'],
    ['this Thursday', '2026-01-15'],
    ['Friday week', '2026-01-23'],
    ['a week on Friday', '2026-01-23'],
    ['tomorrow', '2026-01-14'],
    ['the day after tomorrow', '2026-01-15'],
    ['today', '2026-01-13'],
    ['Monday 19th', '2026-01-19'],
    ['on the 20th', '2026-01-20'],
    ['by 27/1', '2026-01-27'],
    ["in two days' time", '2026-01-15'],
    ["in a week's time", '2026-01-20'],
    ['a week tomorrow', '2026-01-21'],
    ['tomorrow week', '2026-01-21'],
    ['next week Thursday', '2026-01-22'],
    ['wensday', '2026-01-14'],
    ['tonight', '2026-01-13'],
    ['See you Thu', '2026-01-15'],
  ])('reads %s as %s', (text, day) => {
    expect(findDays(text, now).map((found) => isoDate(found.day))).toEqual([day])
  })

  test('lets the weekday speak for month first', () => {
    // 2 June 2026 is a Tuesday, 6 February 2026 a Friday
    expect(findDays('Tue 06/02/2026', now).map((found) => isoDate(found.day))).toEqual(['2026-06-02'])
  })

  test('keeps a written date whose weekday is wrong', () => {
    expect(
      findDays('Monday, 27 January 2026', now)
        .filter((found) => found.as === 'written')
        .map((found) => isoDate(found.day)),
    ).toEqual(['2026-01-27'])
  })

  test.each([
    'You may call us',
    'We sat down',
    'version 3.10.2',
    '30 people',
    'paid £12.50 an hour',
    'march on',
    '31 February',
    'on the 3rd floor',
    'in two days',
  ])('passes over "%s"', (text) => {
    expect(findDays(text, now)).toEqual([])
  })
})
