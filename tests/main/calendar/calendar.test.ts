import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { PlannedInterview } from '../../../common/interviews.ts'
import { findClashes } from '../../../main/calendar/clashes.ts'
import { writeCalendar } from '../../../main/calendar/write.ts'
import { zoneBlock } from '../../../main/calendar/zone-block.ts'
import { here, instantOf } from '../../../main/calendar/zoned.ts'

const planned: PlannedInterview = {
  id: '5e1d2f43-7b1e-4c1f-8e1b-1e7a4d2c3b2a',
  invite: '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19',
  state: 'planned',
  start: '2030-03-12T10:30',
  zone: 'America/New_York',
  durationMinutes: 45,
  format: 'video',
  place: 'Room 2, Harbour Lane',
  link: 'https://meet.example/abc',
  people: ['Jude Farrow', 'Imogen Sallow'],
  notes: 'Ask about the pay; and the days, too.',
  sheet: null,
  uid: 'abc-123@tarn.example',
  sequence: 3,
  title: 'Tarn & Vale Boats',
  subtitle: 'Skipper',
  clashes: [],
}

const ownZone = zoneBlock(Intl.DateTimeFormat().resolvedOptions().timeZone)?.name

/** The meetings of a calendar file, as another program reads them. */
function readBack(source: string) {
  const calendar = new ICAL.Component(ICAL.parse(source) as unknown[])
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        uid: event.uid,
        sequence: event.sequence,
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        summary: event.summary,
        location: event.location,
        description: event.description,
        url: String(component.getFirstPropertyValue('url') ?? ''),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      }
    }),
  }
}

test('what is written is read back the same, at the right moment, with two alarms', () => {
  expect(readBack(writeCalendar([planned], '2030-03-01T08:00:00.000Z'))).toEqual({
    method: 'PUBLISH',
    events: [
      {
        uid: 'abc-123@tarn.example',
        sequence: 3,
        start: '2030-03-12T14:30:00.000Z',
        end: '2030-03-12T15:15:00.000Z',
        summary: 'Interview: Tarn & Vale Boats, Skipper',
        location: 'Room 2, Harbour Lane',
        description:
          'With Jude Farrow, Imogen Sallow.\nhttps://meet.example/abc\nAsk about the pay; and the days, too.',
        url: 'https://meet.example/abc',
        alarms: ['-P1D', '-PT1H'],
      },
    ],
  })
})

/** A zone, and how its hour is written; the last two are not known, so the hour is that of this computer. */
test.each([
  ['America/New_York', 'DTSTART;TZID=America/New_York:20300312T103000'],
  ['Asia/Kolkata', 'DTSTART;TZID=Asia/Kolkata:20300312T103000'],
  ['Asia/Calcutta', 'DTSTART;TZID=Asia/Kolkata:20300312T103000'],
  ['Etc/UTC', 'DTSTART;TZID=Etc/UTC:20300312T103000'],
  ['Nowhere\r\nX-SLY:1', `DTSTART;TZID=${ownZone}:20300312T103000`],
  [null, `DTSTART;TZID=${ownZone}:20300312T103000`],
])('an interview in %j is written as %s, and its zone is described', (zone, line) => {
  const lines = writeCalendar([{ ...planned, zone }], '2030-03-01T08:00:00.000Z').split('\r\n')
  expect(lines).toContain(line)
  expect(lines).toContain(line.replace('DTSTART;TZID=', 'TZID:').replace(/:\d{8}T\d{6}$/, ''))
  expect(lines.filter((each) => each === 'BEGIN:VTIMEZONE')).toHaveLength(1)
  expect(lines.filter((each) => each.startsWith('X-SLY'))).toEqual([])
})

test('interviews in several zones bring the description of each', () => {
  const source = writeCalendar([planned, { ...planned, uid: 'b', zone: 'Asia/Tokyo' }], '2030-03-01T08:00:00.000Z')
  expect([...source.matchAll(/^TZID:(?<name>\S{1,40})/gm)].map(({ groups }) => groups?.name).sort()).toEqual([
    'America/New_York',
    'Asia/Tokyo',
  ])
  expect(readBack(source).events.map(({ start }) => start)).toEqual([
    '2030-03-12T14:30:00.000Z',
    '2030-03-12T01:30:00.000Z',
  ])
})

test('what nobody said is left out, and an hour is taken', () => {
  const bare = {
    ...planned,
    durationMinutes: null,
    place: '',
    link: 'javascript:alert(1)',
    people: [],
    notes: '',
    subtitle: '',
  }
  const [event] = readBack(writeCalendar([bare], '2030-03-01T08:00:00.000Z')).events
  expect(event).toMatchObject({ end: '2030-03-12T15:30:00.000Z', summary: 'Interview: Tarn & Vale Boats', url: '' })
})

test('words cannot add lines of their own', () => {
  const sly = { ...planned, title: 'Firm\r\nATTENDEE:mailto:x@y.example', notes: 'One\r\nEND:VEVENT\r\nTwo' }
  const source = writeCalendar([sly], '2030-03-01T08:00:00.000Z')
  expect(source).not.toMatch(/^(?:ATTENDEE|Two)/m)
  expect(readBack(source).events).toHaveLength(1)
})

test.each([
  ['2030-01-15T09:00', 'Europe/London', '2030-01-15T09:00:00.000Z'],
  ['2030-07-15T09:00', 'Europe/London', '2030-07-15T08:00:00.000Z'],
  ['2030-07-15T09:00', 'Asia/Kolkata', '2030-07-15T03:30:00.000Z'],
  ['2030-07-15T23:30', 'America/Los_Angeles', '2030-07-16T06:30:00.000Z'],
  ['2030-10-27T12:00', 'Europe/Berlin', '2030-10-27T11:00:00.000Z'],
  ['2030-07-15T09:00', 'UTC', '2030-07-15T09:00:00.000Z'],
])('%s in %s is %s', (local, zone, moment) => {
  expect(new Date(instantOf(local, zone)).toISOString()).toBe(moment)
})

test('no zone, and one that is not known, are the zone of this computer', () => {
  expect(here('2030-07-15T09:00', null)).toBe('2030-07-15T09:00')
  expect(here('2030-07-15T09:00', 'Nowhere/Atall')).toBe('2030-07-15T09:00')
})

test('interviews that overlap are told of each other, whatever their zones', () => {
  const at = (id: string, start: string, said: Partial<PlannedInterview> = {}) => ({
    ...planned,
    id,
    start,
    zone: 'UTC',
    ...said,
  })
  const clashes = findClashes([
    at('a', '2030-03-12T10:00'),
    at('b', '2030-03-12T10:44'),
    at('c', '2030-03-12T11:29'),
    at('d', '2030-03-12T05:10', { zone: 'America/New_York' }),
    at('e', '2030-03-12T10:10', { state: 'cancelled' }),
  ])
  expect(Object.fromEntries(clashes)).toEqual({ a: ['b'], b: ['a'] })
})
