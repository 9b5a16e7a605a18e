import { describe, expect, test } from 'vitest'
import { findInterview } from '../../../../main/analysis/facts/interview.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'
const read = (text: string) => findInterview(readDocument(text), 'interview-invite', now)
const offered = (text: string) => read(text).offered.map(({ value }) => value.slice(5))
const mail = (body: string) => `Hi Jo,\n\n${body}\n\nSam`

describe('times to choose from are all read', () => {
  test.each([
    ['Are you free on Wednesday at 2pm or Thursday at 10.30?', ['01-14T14:00', '01-15T10:30']],
    [
      'Which of these suits you best?\n\n- Monday 19 January, 10:00\n- Tuesday 20 January, 14:30\n- Thursday 22 January, 9:15',
      ['01-19T10:00', '01-20T14:30', '01-22T09:15'],
    ],
    [
      'Please choose one of the following slots:\n1. 19/01/2026 at 11:00\n2. 20/01/2026 at 13:00',
      ['01-19T11:00', '01-20T13:00'],
    ],
    [
      'We have these slots available: Monday 19 January at 10.00, Monday 19 January at 15.00, Wednesday 21 January at 9.30.',
      ['01-19T10:00', '01-19T15:00', '01-21T09:30'],
    ],
    ['Could you do Monday 19 January at 10:00, 11:30 or 14:00?', ['01-19T10:00', '01-19T11:30', '01-19T14:00']],
    [
      'Option 1: Tuesday 20 January at 9am\nOption 2: Friday 23 January at 4pm\nLet me know which you prefer.',
      ['01-20T09:00', '01-23T16:00'],
    ],
    ['I can do either Monday at 11am or Tuesday at 3pm next week.', ['01-19T11:00', '01-20T15:00']],
  ])('%s', (body, want) => {
    expect(offered(mail(body))).toEqual(want)
    expect(read(mail(body)).start?.value.slice(5)).toBe(want[0])
  })

  test('each with its own words', () => {
    const text = mail('Are you free on Wednesday at 2pm or Thursday at 10.30?')
    const words = read(text).offered.map(({ evidence }) => evidence.map(({ start, end }) => text.slice(start, end)))
    expect(words).toEqual([
      ['Wednesday', 'at 2pm'],
      ['Thursday', 'at 10.30'],
    ])
  })
})

describe('set times are no choice', () => {
  test.each([
    'The interview is on Thursday 22 January at 10:30.',
    'The first round is on Monday 19 January at 10:00, the second on Monday 26 January at 14:00.',
    'Please come on Thursday 22 January at 10:30. Let us know by Friday 16 January at 5pm whether it suits you.',
    'We had you down for Monday 19 January at 10:00; that has to move to Tuesday 20 January at 11:00.',
    'Interview: Thursday 22 January, 10:30 to 11:15. Let me know which bus you take.',
  ])('%s', (body) => {
    expect(offered(mail(body))).toEqual([])
  })
})
