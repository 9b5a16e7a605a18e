import { expect, test } from 'vitest'
import { type Mark, type ReminderSources, remindersFrom } from '../../../main/remembering/reminders.ts'

const nothing: ReminderSources = { replies: [], interviews: [], quiet: [], contacts: [] }
const invite = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
const interview = '5e1d2f43-7b1e-4c1f-8e1b-1e7a4d2c3b2a'
const contact = '7a2e3c54-8c2f-4d2a-9f2c-2f8b5e3d4c3b'
const title = 'Tarn & Vale Boats'
const talk = { interview, invite, title, start: '2026-11-26T10:30', minutes: 45, isDebriefed: false }
const noMarks = () => new Map<string, Mark>()

/** What waits or is due at a time, short. */
const at = (
  sources: Partial<ReminderSources>,
  now: string,
  marksOf: (ids: string[]) => ReadonlyMap<string, Mark> = noMarks,
) =>
  remindersFrom({ ...nothing, ...sources }, now, marksOf).map(({ kind, dueAt, state }) => `${kind} ${dueAt} ${state}`)

test.each([
  ['2026-11-20T08:00', ['reply-due 2026-11-23T09:00 waiting', 'reply-due 2026-11-24T09:00 waiting']],
  ['2026-11-23T09:00', ['reply-due 2026-11-23T09:00 due', 'reply-due 2026-11-24T09:00 waiting']],
  ['2026-11-24T12:00', ['reply-due 2026-11-24T09:00 due']],
  ['2026-12-07T12:00', ['reply-due 2026-11-24T09:00 due']],
  ['2026-12-09T12:00', []],
])('at %s an answer due on 24 November gives %j', (now, expected) => {
  expect(at({ replies: [{ invite, title, replyBy: '2026-11-24' }] }, now)).toEqual(expected)
})

test.each([
  [
    '2026-11-20T08:00',
    [
      'interview-day 2026-11-25T10:30 waiting',
      'interview-hour 2026-11-26T09:30 waiting',
      'debrief 2026-11-26T13:15 waiting',
    ],
  ],
  [
    '2026-11-25T11:00',
    [
      'interview-day 2026-11-25T10:30 due',
      'interview-hour 2026-11-26T09:30 waiting',
      'debrief 2026-11-26T13:15 waiting',
    ],
  ],
  ['2026-11-26T09:31', ['interview-hour 2026-11-26T09:30 due', 'debrief 2026-11-26T13:15 waiting']],
  ['2026-11-26T10:30', ['debrief 2026-11-26T13:15 waiting']],
  ['2026-12-01T08:00', ['debrief 2026-11-26T13:15 due']],
  ['2027-01-10T08:00', []],
])('at %s an interview on 26 November gives %j', (now, expected) => {
  expect(at({ interviews: [talk] }, now)).toEqual(expected)
})

test('an interview that was written about asks for no debrief', () => {
  expect(at({ interviews: [{ ...talk, isDebriefed: true }] }, '2026-11-27T08:00')).toEqual([])
})

test('a week of silence is worth a letter, and a person with a day is to be written to', () => {
  const sources = {
    quiet: [{ invite, title, since: '2026-11-20T16:45' }],
    contacts: [{ contact, title: 'Jude Farrow', on: '2026-11-21' }],
  }
  expect(at(sources, '2026-11-27T09:00')).toEqual(['reconnect 2026-11-21T09:00 due', 'follow-up 2026-11-27T09:00 due'])
})

test('the same reminder has the same id each time, and another when what it is about moves', () => {
  const idsOf = (start: string) =>
    remindersFrom({ ...nothing, interviews: [{ ...talk, start }] }, '2026-11-20T08:00', noMarks).map(({ id }) => id)
  expect(idsOf('2026-11-26T10:30')).toEqual(idsOf('2026-11-26T10:30'))
  expect(idsOf('2026-11-26T10:30')).not.toContain(idsOf('2026-11-26T11:30')[0])
  expect(new Set(idsOf('2026-11-26T10:30')).size).toBe(3)
})

test('what was put off waits until then, and what is done is gone', () => {
  const replies = [{ invite, title, replyBy: '2026-11-24' }]
  const marked = (mark: Mark) => (ids: string[]) => new Map([[ids[0] ?? '', mark]])
  expect(at({ replies }, '2026-11-24T10:00', marked({ until: '2026-11-24T18:00', done_at: null }))).toEqual([
    'reply-due 2026-11-24T18:00 waiting',
  ])
  expect(at({ replies }, '2026-11-24T10:00', marked({ until: null, done_at: '2026-11-24T09:30:00.000Z' }))).toEqual([])
})
