import { describe, expect, test } from 'vitest'
import { findInterview } from '../../../../main/analysis/facts/interview.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'

function about(text: string) {
  const mail = `Hi Jo,\n\nThis is about the job interview.\n\n${text}\n\nSam`
  const { offered, ...facts } = findInterview(readDocument(mail), 'interview-invite', now)
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]))
}

describe('the hour of a meeting', () => {
  test.each<[string, string | null]>([
    ['Come by on Sat 17.1. at 18h.', '2026-01-17T18:00'],
    ['We want to see you on 20.1. at 15:30 in our shop.', '2026-01-20T15:30'],
    ['We suggest Tuesday, 20.01.2026, 14 Uhr.', '2026-01-20T14:00'],
    ['Weds 21st January - 9.30, 11.00 or 2.15', '2026-01-21T09:30'],
    ['Could you do Thursday, 7.30 start?', '2026-01-15T07:30'],
    ['Come to the yard at 7 sharp on Thurs morning.', '2026-01-15T07:00'],
    ['It is on Thursday 15 January. Please arrive at 8.45am.', '2026-01-15T08:45'],
    ['Come in for a trial shift this Saturday at 7am.', '2026-01-17T07:00'],
    ['It is on Thursday 22nd January. Please arrive at 1.00pm and report to the office.', '2026-01-22T13:00'],
    [
      "Graham is away tomorrow, so we won't be able to go ahead at 11. Could we make it Monday 19th at 2pm?",
      '2026-01-19T14:00',
    ],
    ['It is on Thursday 15 January. Please arrive at 8.45am for 9.00am.', '2026-01-15T09:00'],
    ['Reporting time: 0815hrs\nDate: 20/01/26\nExpected finish: 1600hrs', '2026-01-20T08:15'],
    [
      'The one scheduled on 15/01/2026 at 11:30 AM has been rescheduled due to illness.\nDate: 19/01/2026\nTime: 3 PM',
      '2026-01-19T15:00',
    ],
    ["Could we push today's chat back to 4pm?", '2026-01-13T16:00'],
    ['No interviews today or tomorrow. I hope to see you Tues 20th around 11.', '2026-01-20T11:00'],
    ['We need you 3 days mon tue thurs 7.30-6. Could you come on Sunday around 4?', '2026-01-18T16:00'],
    [
      'Interviews are on 22 and 23 January.\nYou would work outdoors on a rota that covers all seven days, 7am to 10pm.',
      null,
    ],
    ['You can have a plan of 27.1.3 in 5h.', null],
  ])('%s', (text, start) => {
    expect(about(text).start).toBe(start)
  })
})

describe('the length of a meeting', () => {
  test.each<[string, number | null]>([
    ['Come on Friday 5-9.', 240],
    ['There is a 45 minute system design exercise.', null],
    ['Activity with a small group (20 minutes)', null],
    ['Most people spend 3-4 hours on the case. We then talk on a 60 min call.', 60],
    ['It is a 30 minute interview with a test.', 30],
  ])('%s', (text, minutes) => {
    expect(about(text).durationMinutes).toBe(minutes)
  })
})

describe('where a meeting is held', () => {
  test.each<[string, string | null, string | null]>([
    ['Address: Millstr. 212, Berlin. Black trousers please.', 'Millstr. 212, Berlin', 'on-site'],
    ["Venue: 4 St. Anne's Road, Ashford. Ring twice.", "4 St. Anne's Road, Ashford", 'on-site'],
    [
      'Where\nRowan Building Society\n17 Mill Street\nAshford',
      'Rowan Building Society 17 Mill Street Ashford',
      'on-site',
    ],
    ['📍 Mill Depot, Station Yard, Ashford\nWhat to bring: your card', 'Mill Depot, Station Yard, Ashford', 'on-site'],
    [
      'See you Thursday at 4pm, site office, Plot 6 Mill Reach, Ashford.',
      'site office, Plot 6 Mill Reach, Ashford',
      'on-site',
    ],
    [
      'They sit at 3rd floor, Mill Buildings, Mill Street - near the tube.',
      '3rd floor, Mill Buildings, Mill Street',
      'on-site',
    ],
    ['You have not booked at The Quayside Hotel yet.', 'The Quayside Hotel', 'on-site'],
    ['It will be held on 22 January at Ashford Town Hall.', 'Ashford Town Hall', 'on-site'],
    ['Could you come meet us on Sunday?', null, 'on-site'],
    ['Teams instead of face to face is no problem.', null, 'video'],
    [
      'Venue: Lecture Room, Ashford Hospital\nPlease confirm your attendance telephonically.',
      'Lecture Room, Ashford Hospital',
      'on-site',
    ],
    ['It is on Thursday at 10. I will tell you more.', null, null],
    [
      'You would be in the Leith office three days a week. They would like to meet you in the Ashford office.',
      'the Ashford office',
      'on-site',
    ],
  ])('%j: %s, %s', (text, place, format) => {
    expect([about(text).place, about(text).format]).toEqual([place, format])
  })
})

describe('the day to answer by', () => {
  test.each<[string, string | null]>([
    ['Let me know til tomorrow evening.', '2026-01-14'],
    ['Please give us a short feedback until 20.01.2026.', '2026-01-20'],
    ['We aim to get from first call to offer in three weeks.', null],
  ])('%s', (text, day) => {
    expect(about(text).replyBy).toBe(day)
  })
})
