import { expect, test } from 'vitest'
import { moveDates } from '../../main/move-dates.ts'

test.each([
  ['Thursday 18 June at 10.30 am', 1, 'Thursday 25 June at 10.30 am'],
  ['by Friday 12 June', 3, 'by Friday 3 July'],
  ['Mon, 8 Jun 2026 16:12:00 +0100', 30, 'Mon, 4 Jan 2027 16:12:00 +0100'],
  ['2026-06-08T16:12', -1, '2026-06-01T16:12'],
  ['on 5 May', 1, 'on 12 May'],
  ['on 28 May', 1, 'on 4 June'],
  ['8 June', 0, '8 June'],
])('in "%s" the day moves on by %i weeks', (text, weeks, moved) => {
  expect(moveDates(text, weeks)).toBe(moved)
})

test.each(['a salary of £31,000', '37.5 hours', '20 Maybridge Road', '3 Junction Way', 'A5', '01632 960188'])(
  '"%s" holds no day to move',
  (text) => {
    expect(moveDates(text, 4)).toBe(text)
  },
)
