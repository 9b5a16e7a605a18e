import { describe, expect, test } from 'vitest'
import { findTimes } from '../../../../main/analysis/facts/named-times.ts'

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

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
