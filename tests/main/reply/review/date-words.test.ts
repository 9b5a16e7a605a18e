import { describe, expect, test } from 'vitest'
import { dayOfIso } from '../../../../main/analysis/facts/civil-date.ts'
import { timeLike, weekdayIn, written } from '../../../../main/reply/review/date-words.ts'
import { marked } from '../../../marked.ts'

describe('the weekday of a date', () => {
  test.each([
    ['Thursday [[18 June]]', 'Thursday', 3],
    ['On Thursday, [[18 June]]', 'Thursday', 3],
    ['on Thu. [[18 June]]', 'Thu', 3],
    ['Thurs the [[18th]]', 'Thurs', 3],
    ['[[Thursday 18 June]]', 'Thursday', 3],
    ['[[Monday]]', 'Monday', 0],
    ['Mon [[15 June]]', 'Mon', 0],
    ['Tues [[16 June]]', 'Tues', 1],
    ['Tue [[16 June]]', 'Tue', 1],
    ['tuesday [[16 June]]', 'tuesday', 1],
    ['Wed [[17 June]]', 'Wed', 2],
    ['Weds [[17 June]]', 'Weds', 2],
    ['Wednesday  [[17 June]]', 'Wednesday', 2],
    ['Thur [[18 June]]', 'Thur', 3],
    ['Fri [[19 June]]', 'Fri', 4],
    ['Friday [[June 19]]', 'Friday', 4],
    ['Sat [[20 June]]', 'Sat', 5],
    ['SATURDAY [[20 June]]', 'SATURDAY', 5],
    ['Sun [[21 June]]', 'Sun', 6],
    ['a long and winding way to Sunday [[21 June]]', 'Sunday', 6],
  ])('"%s" is %s', (sample, name, weekday) => {
    const { text, spans } = marked(sample)
    const found = weekdayIn(text, spans[0] ?? { start: 0, end: 0 })
    expect(found && [text.slice(found.span.start, found.span.end), found.weekday]).toEqual([name, weekday])
  })

  test.each([
    '[[18 June]]',
    'Tuesday, but [[11 February]]',
    'Monday or [[18 June]]',
    'salmon [[18 June]]',
    'Sunday is free, so [[18 June]]',
  ])('"%s" has none', (sample) => {
    const { text, spans } = marked(sample)
    expect(weekdayIn(text, spans[0] ?? { start: 0, end: 0 })).toBeNull()
  })
})

test.each([
  ['2026-06-18', '25 June', '18 June'],
  ['2026-06-18', '25th June', '18 June'],
  ['2026-06-18', 'June 25', 'June 18'],
  ['2026-06-18', 'Jun. 25', 'June 18'],
  ['2026-06-18', 'Friday 25 June', 'Thursday 18 June'],
  ['2026-06-18', 'Friday, 25 June', 'Thursday, 18 June'],
  ['2026-06-18', 'Friday, June 25', 'Thursday, June 18'],
  ['2026-06-18', 'Wednesday June 25', 'Thursday June 18'],
  ['2026-06-18', 'Friday', 'Thursday'],
  ['2026-06-18', 'Friday, the 25th', 'Thursday, 18 June'],
  ['2026-06-18', 'the 25th', '18 June'],
  ['2026-12-01', 'mon 30 nov', 'Tuesday 1 December'],
  ['2026-01-04', '5 January', '4 January'],
])('%s written like "%s" is "%s"', (day, like, words) => {
  expect(written(dayOfIso(day), like)).toBe(words)
})

test.each([
  [630, '11.30', '10.30'],
  [630, '11:30', '10:30'],
  [630, '1130', '10.30'],
  [545, '10:00', '9:05'],
  [840, '3 pm', '2 pm'],
  [840, '3pm', '2pm'],
  [840, '3 p.m.', '2 pm'],
  [840, '3 PM', '2 PM'],
  [840, '3.00 pm', '2.00 pm'],
  [855, '3 pm', '2.15 pm'],
  [855, '3:15pm', '2:15pm'],
  [630, '11.30 am', '10.30 am'],
  [690, '1 pm', '11.30 am'],
  [720, '1 pm', '12 pm'],
  [0, '1 am', '12 am'],
])('minute %d written like "%s" is "%s"', (minutes, like, words) => {
  expect(timeLike(minutes, like)).toBe(words)
})
