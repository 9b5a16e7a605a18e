import { expect, test } from 'vitest'
import type { PlannedInterview } from '../../../../common/interviews.ts'
import { meetingFileIn } from '../../../../renderer/features/capture/incoming.ts'
import { fieldsOf, meant } from '../../../../renderer/features/interview/meeting-file.ts'

const entry = { start: '2030-03-12T10:30', end: null, zone: null, title: null, place: null, link: null, uid: null }

test('a meeting says when, how long, where and by which link', () => {
  const said = { end: '2030-03-12T11:15', zone: 'Europe/London', place: 'Brindle Mill', link: 'https://talk.example/7' }
  expect(fieldsOf({ ...entry, ...said })).toEqual({
    start: '2030-03-12T10:30',
    zone: 'Europe/London',
    durationMinutes: 45,
    place: 'Brindle Mill',
    link: 'https://talk.example/7',
  })
})

test.each([
  ['no end', null],
  ['an end before the start', '2030-03-12T10:00'],
  ['an end days later', '2030-03-15T10:30'],
])('misses: a meeting with %s says nothing of its length, and what it leaves open stays', (_, end) => {
  expect(fieldsOf({ ...entry, end })).toEqual({ start: '2030-03-12T10:30', zone: null })
})

const interview = (id: string, uid: string, state: PlannedInterview['state'] = 'planned') =>
  ({ id, uid, state }) as PlannedInterview

test.each([
  ['the one of its name', [interview('a', 'x'), interview('b', 'talk')], 'b'],
  ['the one of its name, though it was called off', [interview('a', 'talk', 'cancelled'), interview('b', 'x')], 'a'],
  ['the only one that has no name in calendars', [interview('a', 'a@second-look')], 'a'],
  ['nobody where another has a name of its own', [interview('a', 'other')], undefined],
  ['nobody of two', [interview('a', 'a@second-look'), interview('b', 'b@second-look')], undefined],
  ['nobody where the only one is over', [interview('a', 'a@second-look', 'held')], undefined],
  ['nobody of none', [], undefined],
])('a meeting is %s', (_, interviews, id) => {
  expect(meant(interviews, 'talk')?.id).toBe(id)
})

const file = (name: string) => new File(['x'], name)

test('one calendar file is a meeting', () => {
  expect(meetingFileIn({ kind: 'files', files: [file('Talk.ICS')] })?.name).toBe('Talk.ICS')
})

test.each([
  ['two of them', { kind: 'files' as const, files: [file('a.ics'), file('b.ics')] }],
  ['another file', { kind: 'files' as const, files: [file('ics.txt')] }],
  ['no file', { kind: 'files' as const, files: [] }],
  ['words', { kind: 'text' as const, text: 'BEGIN:VCALENDAR' }],
])('misses: %s', (_, incoming) => {
  expect(meetingFileIn(incoming)).toBeNull()
})
