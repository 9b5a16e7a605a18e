import { describe, expect, test } from 'vitest'
import { findDuration } from '../../../../main/analysis/facts/interview-length.ts'

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
