import { expect, test } from 'vitest'
import type { SearchOverview } from '../../../../common/timeline.ts'
import { laterMoments } from '../../../../renderer/features/search/later-moments.ts'
import { searchSummary, searchTitle } from '../../../../renderer/features/search/search-words.ts'

const now = new Date(2026, 5, 9, 9, 30)
const since = (day: string | null): SearchOverview => ({ since: day, courses: [], speedUps: [] })

test.each([
  [null, 'The search'],
  ['2026-06-09', 'Week one of the search'],
  ['2026-05-18', 'Week four of the search'],
  ['2026-01-05', 'Week 23 of the search'],
  ['2026-06-20', 'Week one of the search'],
])('a search that began on %s is called “%s”', (day, title) => {
  expect(searchTitle(since(day), now)).toBe(title)
})

test('what runs, is in hand and is due is one sentence; what is nothing is left out', () => {
  const course = {
    invite: '',
    title: '',
    subtitle: '',
    isExample: false,
    pay: '',
    answerBy: null,
    decidesOn: null,
    outcome: null,
    events: [],
    interviews: [],
  }
  const courses: SearchOverview['courses'] = [
    { ...course, status: 'replied', offerOn: '2026-06-05', dueAt: '2026-06-12' },
    { ...course, status: 'new', offerOn: null, dueAt: '2026-08-01' },
    { ...course, status: 'closed', offerOn: '2026-06-05', dueAt: '2026-06-12' },
  ]
  expect(searchSummary({ since: null, courses, speedUps: [] }, now)).toBe(
    '2 processes running, 1 offer in hand and 1 thing due this week.',
  )
  expect(searchSummary({ since: null, courses: [], speedUps: [] }, now)).toBe('Nothing running.')
})

test('what is put off comes again in an hour, in the morning, or in a week', () => {
  expect(laterMoments(new Date(2026, 5, 30, 23, 30))).toEqual([
    { id: 'hour', until: '2026-07-01T00:30' },
    { id: 'tomorrow', until: '2026-07-01T08:00' },
    { id: 'week', until: '2026-07-07T08:00' },
  ])
})
