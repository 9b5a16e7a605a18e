import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../../main/analysis/facts/civil-date.ts'
import { findDuration } from '../../../../main/analysis/facts/interview-length.ts'
import { findDays, findTimes } from '../../../../main/analysis/facts/interview-time.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

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

describe('findTimes', () => {
  test.each<[string, string, string | null]>([
    ['2:30 PM', '14:30', null],
    ['2.30pm', '14:30', null],
    ['Weds 17th June, 10-2', '10:00', '14:00'],
    ['10 a.m.', '10:00', null],
    ['14:30', '14:30', null],
    ['at 14h30', '14:30', null],
    ['1400 hrs', '14:00', null],
    ['09h00', '9:00', null],
    ['12 noon', '12:00', null],
    ['12 pm', '12:00', null],
    ['12:15 am', '0:15', null],
    ['at 3', '15:00', null],
    ['at 10', '10:00', null],
    ["10 o'clock", '10:00', null],
    ['half past two', '14:30', null],
    ['set for half past nine', '9:30', null],
    ['down for quarter to one', '12:45', null],
    ['could you do 9.30 tomorrow', '9:30', null],
    ['quarter to three', '14:45', null],
    ['half nine', '9:30', null],
    ['half two', '14:30', null],
    ['twenty to four', '15:40', null],
    ['quarter past six in the morning', '6:15', null],
    ['three in the afternoon', '15:00', null],
    ['say 2ish', '14:00', null],
    ['at 0930', '9:30', null],
    ['Friday 9 to 12', '9:00', '12:00'],
    ['Starts 10:00, ends 10:45', '10:00', '10:45'],
    ['3:00 PM - 5:30 PM', '15:00', '17:30'],
    ['2-4pm', '14:00', '16:00'],
    ['11-1pm', '11:00', '13:00'],
    ['from 9 to 11am', '9:00', '11:00'],
    ['between 10 and 12', '10:00', null],
  ])('reads %s from %s to %s', (text, from, until) => {
    expect(
      findTimes(text).map((found) => [clock(found.from), found.until === null ? null : clock(found.until)]),
    ).toEqual([[from, until]])
  })

  test.each([
    '£12.50',
    '3 rounds',
    '20%',
    '2-4 people',
    '01273 555 0123',
    'at 25 Mill Road',
    'version 2.30',
    'half an hour',
    'half of it',
  ])('passes over "%s"', (text) => {
    expect(findTimes(text)).toEqual([])
  })
})

describe('findDuration', () => {
  test.each([
    ['a 45-minute call', 45],
    ['20-30 minutes', 30],
    ['about an hour', 60],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['1.5 hours', 90],
    ['1 hour 15 minutes', 75],
    ['90 mins', 90],
    ['45 minutes with Jo followed by 30 minutes of tests', 75],
    ['2 x 45 minutes', 90],
    ['45ish minutes', 45],
    ['three quarters of an hour', 45],
    ['an hour and a quarter', 75],
    ['allow 10 minutes for signing in; it should last 30 minutes', 30],
    ['at least 40 minutes', 40],
  ])('reads %s as %i minutes', (text, minutes) => {
    expect(findDuration(text)?.minutes).toBe(minutes)
  })

  test.each([
    'arrive 15 minutes early',
    'within 24 hours',
    '40 hours a week',
    'a 10 minute walk',
    '5 minutes before the call',
    'in the last 30 minutes',
    '£13 an hour',
    '20 minutes from the station',
    'a 12-hour shift',
  ])('passes over "%s"', (text) => {
    expect(findDuration(text)).toBeNull()
  })
})
