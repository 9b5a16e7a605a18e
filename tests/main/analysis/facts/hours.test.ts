import { describe, expect, test } from 'vitest'
import { findHours } from '../../../../main/analysis/facts/hours.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const hoursOf = (text: string) => findHours(readDocument(text))?.value ?? null

describe('weekly hours are read', () => {
  test.each([
    ['37.5 hours per week', 37.5],
    ['40hrs/wk', 40],
    ['It is a 38 hour week.', 38],
    ['A 50-hour week over six days', 50],
    ['37 hours, Monday to Friday', 37],
    ['Hours: 24 per week', 24],
    ['15 hours weekly', 15],
    ['20-25 hours a week', 25],
    ['Status: permanent, 39 hours', 39],
    ['8 hours a day, 5 days a week', 40],
    ['48 hours over 4 days', 48],
    ['Expected hours: 20 – 30 per week', 30],
    ['Full-time (37 hours/week)', 37],
    ["That's 37 hours, and it stays so.", 37],
    ['The hours are 20 in the week.', 20],
    ['Thirty-five hours a week', 35],
    ['Four ten-hour days a week', 40],
    ['4 x 10 hour shifts', 40],
    ['7.5 hours a day, Monday to Friday', 37.5],
    ['12-hour shifts, four on, four off', 42],
    ['You get 36 hours, spread over five mornings.', 36],
    ['This group puts in 55 hours in a normal week.', 55],
  ])('%s', (text, want) => {
    expect(hoursOf(text)).toBe(want)
  })
})

describe('other hours are not the week', () => {
  test.each([
    'Reply within 24 hours.',
    '16 hours of training',
    'A 45 minute call',
    'An 8 hour shift',
    'Open 24 hours, 7 days',
    'Three 12-hour shifts a fortnight',
    'Write to us within 40 hours.',
    '48 hours notice of the interview, Monday to Friday',
  ])('%s', (text) => {
    expect(hoursOf(text)).toBeNull()
  })
})
