import { describe, expect, test } from 'vitest'
import { findInterview } from '../../../../main/analysis/facts/interview.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'
const read = (text: string) => findInterview(readDocument(text), 'interview-invite', now)
const values = (text: string) =>
  Object.fromEntries(Object.entries(read(text)).map(([name, fact]) => [name, fact?.value ?? null]))

describe('findInterview', () => {
  test('reads labelled lines', () => {
    expect(
      values(
        'Hi Jo,\n\nInterview details:\nDate: Thursday, 22 January 2026\nTime: 10:30 AM - 11:15 AM\nVenue: 4 Mill Road, Ashford\n\nPlease confirm by Friday, 16 January.\n\nSam',
      ),
    ).toEqual({
      format: 'on-site',
      start: '2026-01-22T10:30',
      durationMinutes: 45,
      place: '4 Mill Road, Ashford',
      link: null,
      replyBy: '2026-01-16',
    })
  })

  test('reads a sentence', () => {
    expect(
      values(
        'Hi Jo,\n\nCould you join a 30-minute Zoom call next Wednesday at 3? Join here: https://zoom.us/j/5551234\n\nSam',
      ),
    ).toEqual({
      format: 'video',
      start: '2026-01-21T15:00',
      durationMinutes: 30,
      place: null,
      link: 'https://zoom.us/j/5551234',
      replyBy: null,
    })
  })

  test.each<[string, string, string | null]>([
    ['the first of several slots', 'Please choose:\n- Mon 19 Jan at 2 pm\n- Tue 20 Jan at 10 am', '2026-01-19T14:00'],
    ['the written date beside a weekday', 'See you on Friday, 23 January at 9:15.', '2026-01-23T09:15'],
    ['the date beside "tomorrow"', 'See you tomorrow, 15 January, at 9:15.', '2026-01-15T09:15'],
    [
      'the new time of a move',
      'Your interview that was planned for Thursday at 10 am has been moved to Monday 26 January at 2 pm.',
      '2026-01-26T14:00',
    ],
    ['a time before its day', 'We can meet at 11:00 on Friday 16 January.', '2026-01-16T11:00'],
    ['no hour', 'Are you free on Thursday?', null],
    ['no day', 'We will call you at 3 pm.', null],
    ['only a deadline', 'Please reply by Friday at 5 pm with times that suit you.', null],
    ['nothing', 'Please share your availability for next week.', null],
  ])('takes %s', (_what, text, start) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).start).toBe(start)
  })

  test.each<[string, string | null]>([
    ['The interview will be held over the phone.', 'phone'],
    ['Dana will call you on the number in your CV.', 'phone'],
    ['It will be a Microsoft Teams meeting.', 'video'],
    ['Please come to our office in Mill Road and ask for Dana at reception.', 'on-site'],
    ['Mode: F2F', 'on-site'],
    ['The interview will take place on Telegram.', 'chat'],
    ['We will let you know how it is held.', null],
    ['We would like to see you at our studio; if you would rather meet by video, tell me.', 'on-site'],
  ])('tells the format of "%s"', (text, format) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).format).toBe(format)
  })

  test.each<[string, string | null]>([
    ['Please confirm within 2 working days.', '2026-01-15'],
    ['Let me know by tomorrow if this suits you.', '2026-01-14'],
    ['RSVP no later than 20 January.', '2026-01-20'],
    ['Please respond within 48 hours.', '2026-01-15'],
    ['Kindly confirm by EOD.', '2026-01-13'],
    ['Please confirm your attendance.', null],
    ['We meet before Friday.', null],
  ])('finds the day to reply by in "%s"', (text, day) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).replyBy).toBe(day)
  })

  test('reads dates that a mail program wrapped', () => {
    const text =
      'Hi Jo,\n\nThe team would like to see you in our office on the first floor on Thursday\n22 January at 10.30 am, for about an hour. Please let me know whether it suits by\nFriday 16 January.\n\nSam'
    expect(values(text)).toMatchObject({ start: '2026-01-22T10:30', durationMinutes: 60, replyBy: '2026-01-16' })
  })

  test('reads nothing in an advert', () => {
    const found = findInterview(readDocument('Interviews: 5 May at 10 am by phone.'), 'job-ad', now)
    expect(Object.values(found)).toEqual([null, null, null, null, null, null])
  })

  test('points at the words', () => {
    const text = 'Hi Jo,\n\nSee you on Friday, 23 January at 9:15.\n\nSam'
    const evidence = read(text).start?.evidence ?? []
    expect(evidence.map((span) => text.slice(span.start, span.end))).toEqual(['23 January', 'at 9:15'])
  })
})
