import { expect, test } from 'vitest'
import { calendarText } from '../../../main/intake/calendar.ts'

const zone = 'Europe/Lisbon'
const calendar = (lines: string, around = '') =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${around}BEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`

const windowsZone =
  'BEGIN:VTIMEZONE\nTZID:India Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n'

test('a meeting becomes lines of words, and its figures come along', () => {
  const source = calendar(
    [
      'SUMMARY:Interview: Rota Planner\\, round one',
      'DTSTART;TZID=Europe/Paris:20300312T103000',
      'DTEND;TZID=Europe/Paris:20300312T111500',
      'LOCATION:Room 2\\, Harbour House',
      'ORGANIZER;CN="Imogen Sallow":mailto:imogen@tollandferryworks.example',
      'X-GOOGLE-CONFERENCE:https://meet.example/abc',
      'DESCRIPTION:Bring a pen.\\n\\nSee',
      '  you.',
    ].join('\r\n'),
  )
  expect(calendarText(source, zone)).toEqual({
    text: `Topic: Interview: Rota Planner, round one
When: Tuesday 12 March 2030, 10:30 to 11:15 (GMT+1)
Duration: 45 minutes
Where: Room 2, Harbour House
Link: https://meet.example/abc
Organizer: Imogen Sallow <imogen@tollandferryworks.example>

Bring a pen.

See you.`,
    entry: {
      start: '2030-03-12T10:30',
      end: '2030-03-12T11:15',
      zone: 'Europe/Paris',
      title: 'Interview: Rota Planner, round one',
      place: 'Room 2, Harbour House',
      link: 'https://meet.example/abc',
      uid: null,
    },
  })
})

test.each([
  [
    'a time in UTC, told in the zone of the person',
    'DTSTART:20300712T103000Z',
    '',
    'Friday 12 July 2030, 11:30 (GMT+1)',
  ],
  [
    'a time in UTC of a calendar with a zone',
    'DTSTART:20300712T233000Z',
    'X-WR-TIMEZONE:Asia/Tokyo\n',
    'Saturday 13 July 2030, 08:30 (GMT+9)',
  ],
  ['a zone in winter', 'DTSTART;TZID=Europe/London:20300112T103000', '', 'Saturday 12 January 2030, 10:30 (GMT)'],
  [
    'a zone only the file knows',
    'DTSTART;TZID=India Standard Time:20300312T103000',
    windowsZone,
    'Tuesday 12 March 2030, 10:30 (GMT+5:30)',
  ],
  ['a zone nobody knows', 'DTSTART;TZID=Over There:20300312T103000', '', 'Tuesday 12 March 2030, 10:30'],
  ['no zone', 'DTSTART:20300312T103000', '', 'Tuesday 12 March 2030, 10:30'],
  ['a whole day', 'DTSTART;VALUE=DATE:20300312', '', 'Tuesday 12 March 2030'],
  [
    'a length of thousands of years, in a zone whose clocks change each year',
    'DTSTART;TZID=W. Europe Standard Time:20300312T103000\nDURATION:PT4294967295M',
    'BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\n',
    'Tuesday 12 March 2030, 10:30 (GMT+1)',
  ],
  ['a length', 'DTSTART:20300312T103000\nDURATION:PT1H', '', 'Tuesday 12 March 2030, 10:30 to 11:30'],
  [
    'an end on another day',
    'DTSTART:20300312T103000\nDTEND:20300313T170000',
    '',
    'Tuesday 12 March 2030, 10:30 to Wednesday 13 March 2030, 17:00',
  ],
  ['an end before the start', 'DTSTART:20300312T103000\nDTEND:20300312T090000', '', 'Tuesday 12 March 2030, 10:30'],
])('%s is written out', (_, lines, around, words) => {
  expect(calendarText(calendar(lines, around), zone)?.text.split('\n')[0]).toBe(`When: ${words}`)
})

test.each([
  ['a whole day', 'DTSTART;VALUE=DATE:20300312'],
  ['no start', 'SUMMARY:Interview'],
  ['a day that does not exist', 'SUMMARY:Interview\nDTSTART:20309999T103000'],
  ['a cancelled meeting', 'DTSTART:20300312T103000\nSTATUS:CANCELLED'],
])('misses: %s gives no entry', (_, lines) => {
  expect(calendarText(calendar(lines), zone)?.entry).toBeNull()
})

test('a cancelled meeting says so', () => {
  const source = calendar('DTSTART:20300312T103000', 'METHOD:CANCEL\n')
  expect(calendarText(source, zone)?.text).toBe('This meeting is cancelled.\nWhen: Tuesday 12 March 2030, 10:30')
})

test('a link in the place is told apart from the place', () => {
  const entry = calendarText(calendar('DTSTART:20300312T103000\nLOCATION:Room 2; https://meet.example/a'), zone)?.entry
  expect(entry).toMatchObject({ place: 'Room 2', link: 'https://meet.example/a' })
})

test('a description that is a page becomes words', () => {
  const source = calendar('DESCRIPTION:<p>Dear Robin,</p><p>Come\\nat ten.</p>')
  expect(calendarText(source, zone)?.text).toBe('Dear Robin,\n\nCome\nat ten.')
})

test('several meetings stand apart, and the first with a time is the entry', () => {
  const second = 'SUMMARY:b\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:c\nDTSTART:20300312T103000'
  const read = calendarText(calendar(`SUMMARY:a\nEND:VEVENT\nBEGIN:VEVENT\n${second}`), zone)
  expect(read?.text).toBe('Topic: a\n\n———\n\nTopic: b\n\n———\n\nTopic: c\nWhen: Tuesday 12 March 2030, 10:30')
  expect(read?.entry?.title).toBe('c')
})

test('a calendar without meetings gives nothing', () => {
  expect(calendarText('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n', zone)).toBeNull()
})
