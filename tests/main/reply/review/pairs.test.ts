import { expect, test } from 'vitest'
import { civilOf } from '../../../../main/analysis/facts/civil-date.ts'
import { daysNamed, pairsIn } from '../../../../main/reply/review/pairs.ts'

/** "18/6 10:30" for each pair, "18/6 from 10:30" for a stretch; read on Tuesday 9 June 2026. */
function pairs(text: string): string[] {
  return pairsIn(text, '2026-06-09T10:00').map(({ day, minutes, isStretch }) => {
    const date = civilOf(day.day)
    const hour = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
    return `${date.day}/${date.month}${isStretch ? ' from' : ''} ${hour}`
  })
}

test.each([
  ['Thursday 18 June at 10:30', ['18/6 10:30']],
  ['Thursday, 18 June, 10:30', ['18/6 10:30']],
  ['10:30 on Thursday', ['11/6 10:30']],
  ['at 10 on Thursday or at 2 on Friday', ['11/6 10:00', '12/6 14:00']],
  ['Wednesday 10 June at 14:00 and Thursday 11 June at 10:00', ['10/6 14:00', '11/6 10:00']],
  ['Wednesday or Thursday at 10', ['10/6 10:00', '11/6 10:00']],
  ['Thursday at 9:00, 11:00 or 14:30', ['11/6 9:00', '11/6 11:00', '11/6 14:30']],
  ['Thursday (10:30)', ['11/6 10:30']],
  ['Thursday – 10:30', ['11/6 10:30']],
  ['Thursday between 9 and 12', ['11/6 from 9:00']],
  ['Thursday 9:00 - 12:00', ['11/6 from 9:00']],
  ['Thursday 9:00 - 10:31', ['11/6 from 9:00']],
  // How long it takes
  ['Thursday 9:00 - 10:30', ['11/6 9:00']],
  ['Thursday from 9:00', ['11/6 from 9:00']],
  ['Thursday, 9:00, ends 10:00', ['11/6 9:00']],
  ['Thursday at noon', ['11/6 12:00']],
])('"%s" has %j', (text, found) => {
  expect(pairs(text)).toEqual(found)
})

test.each([
  'Thursday 18 June',
  'at 10:30',
  'Thursday is fine. I have lunch at 12:00.',
  'Thursday in the old mill at 10:30',
  'We met on Thursday, and I had to leave by 10:30',
])('"%s" has none', (text) => {
  expect(pairs(text)).toEqual([])
})

test('a pair goes from the first of day and hour to the last', () => {
  const ends = (text: string) => pairsIn(text, '2026-06-09T10:00').map(({ start, end }) => text.slice(start, end))
  expect(ends('I say 18 June at 10:30 then')).toEqual(['18 June at 10:30'])
  expect(ends('I say 10:30 on Thursday then')).toEqual(['10:30 on Thursday'])
  expect(ends('I say Thursday at 9:00 or 11:00 then')).toEqual(['Thursday at 9:00', 'Thursday at 9:00 or 11:00'])
})

test.each([
  ['Thursday 18 June', ['18 June']],
  ['Thursday, 18 June', ['18 June']],
  ['Thursday, or 18 June', ['Thursday', '18 June']],
  ['18 June, Thursday', ['18 June', 'Thursday']],
  ['Thursday and Friday', ['Thursday', 'Friday']],
  ['Thursday is 18 June', ['Thursday', '18 June']],
])('the days of "%s" are %j', (text, days) => {
  expect(daysNamed(text, '2026-06-09T10:00').map(({ start, end }) => text.slice(start, end))).toEqual(days)
})
