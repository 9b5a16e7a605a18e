import { expect, test } from 'vitest'
import type { Course } from '../../../../common/timeline.ts'
import { asksOf, lineOf, ordered, pointsWords } from '../../../../renderer/features/search/course-points.ts'

const now = new Date(2026, 5, 9, 9, 30)
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const plain: Course = {
  invite: id(1),
  title: 'Tidewell Housing',
  subtitle: 'Customer Lead',
  status: 'replied',
  isExample: false,
  pay: '',
  offerOn: null,
  answerBy: null,
  decidesOn: null,
  outcome: null,
  events: [],
  interviews: [],
  dueAt: null,
}
const happened = (kind: Course['events'][number]['kind'], at: string, status: Course['status'] | null = null) => ({
  id: id(90),
  kind,
  at,
  status,
  words: '',
})
const drawn = (changes: Partial<Course>) =>
  lineOf({ ...plain, ...changes }, now).points.map(({ kind, day, words }) => `${day} ${kind} ${words}`)

test.each([
  [
    'what happened is told in the order of its days',
    { events: [happened('sent', '2026-06-02T10:00'), happened('received', '2026-05-20T09:00')] },
    ['2026-05-20 was invited', '2026-06-02 was replied'],
  ],
  [
    'an interview ahead is the person’s, one that has passed was',
    {
      interviews: [
        { id: id(7), start: '2026-06-03T10:00' },
        { id: id(8), start: '2026-06-12T10:00' },
      ],
    },
    ['2026-06-03 was interview', '2026-06-12 yours interview'],
  ],
  [
    'an offer ends on a day of the person’s, a decision is theirs',
    { offerOn: '2026-06-05', answerBy: '2026-06-19', decidesOn: '2026-06-30', dueAt: '2026-06-19' },
    ['2026-06-05 was offer', '2026-06-19 yours answer by Fri 19', '2026-06-30 theirs they decide'],
  ],
  ['what is due of a new invite is its reply', { status: 'new', dueAt: '2026-06-12' }, ['2026-06-12 yours reply']],
  [
    'after the interview it is the note',
    { status: 'attended', dueAt: '2026-06-10' },
    ['2026-06-10 yours send the note'],
  ],
  [
    'what is closed asks nothing more',
    {
      status: 'closed',
      dueAt: '2026-06-12',
      answerBy: '2026-06-19',
      interviews: [{ id: id(7), start: '2026-06-12T10:00' }],
      events: [happened('status', '2026-06-03T10:00', 'closed')],
    },
    ['2026-06-03 was closed'],
  ],
  [
    'the day of an interview is not told a second time as due',
    { interviews: [{ id: id(7), start: '2026-06-12T10:00' }], dueAt: '2026-06-12' },
    ['2026-06-12 yours interview'],
  ],
  [
    'notes and changes of status have no place on the line',
    { events: [happened('note', '2026-06-02T10:00'), happened('status', '2026-06-02T10:00', 'replied')] },
    [],
  ],
] as const)('%s', (_name, changes, points) => {
  expect(drawn(changes as unknown as Partial<Course>)).toEqual(points)
})

test('the days of a line are heard in their order', () => {
  const course = { ...plain, offerOn: '2026-06-05', answerBy: '2026-06-19' }
  expect(pointsWords(lineOf(course, now), now)).toBe('offer 5 June, answer by Fri 19')
})

test('an offer stands first, and under it whom it asks to speed up; what is closed stands last', () => {
  const closed: Course = { ...plain, invite: id(2), status: 'closed' }
  const asked: Course = { ...plain, invite: id(3) }
  const soon: Course = { ...plain, invite: id(4), dueAt: '2026-06-10' }
  const offer: Course = { ...plain, invite: id(5), offerOn: '2026-06-05' }
  const asks = asksOf([{ offer: id(5), ask: id(3), days: null }])
  expect(ordered([closed, asked, soon, offer], asks).map(({ invite }) => invite)).toEqual([id(5), id(3), id(4), id(2)])
})

test('a process is drawn once, however many offers ask it', () => {
  const asks = asksOf([
    { offer: id(1), ask: id(3), days: 2 },
    { offer: id(2), ask: id(3), days: 2 },
    { offer: id(3), ask: id(1), days: 2 },
  ])
  const courses = [1, 2, 3].map((number): Course => ({ ...plain, invite: id(number), offerOn: '2026-06-05' }))
  expect(ordered(courses, asks)).toHaveLength(3)
})
