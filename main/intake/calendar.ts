import ICAL from 'ical.js'
import type { CalendarEntry } from '../../common/files.ts'
import { paperDivider } from '../../common/papers.ts'
import { htmlToText } from './html.ts'

/** A calendar turned into words, and its first meeting. */
export interface CalendarText {
  text: string
  entry: CalendarEntry | null
}

/** Most meetings that are written out. */
const maxEntries = 20

/** Fields in which programs put the address of a call, beside the place and the words. */
const linkFields = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference', 'url']

/**
 * The meetings of an iCalendar file as lines of words. `zone` is the person's own time zone, an IANA name: times in UTC
 * are told in it, unless the calendar names its own. Throws when the source is no calendar.
 */
export function calendarText(source: string, zone: string): CalendarText | null {
  const parsed = ICAL.parse(source) as unknown[]
  const calendars = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((jcal) => new ICAL.Component(jcal as unknown[]))
  const meetings = calendars
    .flatMap((calendar) => calendar.getAllSubcomponents('vevent').map((event) => ({ calendar, event })))
    .slice(0, maxEntries)
    .map(({ calendar, event }) => meetingOf(event, textOf(calendar, 'method'), ownZone(calendar) ?? zone))
  if (meetings.length === 0) return null
  return {
    text: meetings.map(({ text }) => text).join(paperDivider),
    entry: meetings.find(({ entry }) => entry)?.entry ?? null,
  }
}

function meetingOf(event: ICAL.Component, method: string | null, zone: string): CalendarText {
  const times = new ICAL.Event(event)
  const startDate = isAsWritten(times.startDate, event) ? times.startDate : null
  const start = startDate ? momentOf(startDate, event, zone) : null
  // Only an entry with a start has an end; without one of its own or a length it is given its start.
  const endDate = startDate && hasSaneLength(event) ? times.endDate : null
  const minutes =
    startDate && start?.time && endDate ? Math.round(endDate.subtractDateTz(startDate).toSeconds() / 60) : 0
  const end = endDate && minutes > 0 ? momentOf(endDate, event, zone) : null
  const title = textOf(event, 'summary')
  const location = textOf(event, 'location')
  // `Room 2; https://meet.example/abc`
  const locationLink = /https?:\/\/[^\s<>"]{4,2000}/i.exec(location ?? '')?.[0] ?? null
  const place = location?.replace(locationLink ?? '', '').replace(/^[\s;,|-]{1,9}|[\s;,|-]{1,9}$/g, '') || null
  const link =
    locationLink ?? linkFields.map((name) => textOf(event, name)).find((value) => /^https?:/i.test(value ?? '')) ?? null
  const isCancelled = method === 'CANCEL' || textOf(event, 'status') === 'CANCELLED'
  const lines = [
    line('Topic', title),
    isCancelled ? 'This meeting is cancelled.' : null,
    start && line('When', whenWords(start, end)),
    minutes > 0 && minutes < 24 * 60 ? line('Duration', lengthWords(minutes)) : null,
    line('Where', place),
    line('Link', link),
    line('Organizer', organizerOf(event)),
  ]
  const description = wordsOf(textOf(event, 'description'))
  return {
    text: [lines.filter((one) => one !== null).join('\n'), description].filter((part) => part !== '').join('\n\n'),
    entry:
      start?.time && !isCancelled
        ? {
            start: isoOf(start),
            end: end && isoOf(end),
            zone: start.zone,
            title,
            place,
            link,
            uid: textOf(event, 'uid'),
          }
        : null,
  }
}

/** No meeting lasts longer, and the library counts through all the years up to its end. */
const longestSeconds = 366 * 24 * 60 * 60

/** Whether a length that is written can be one of a meeting; without one, an entry ends when it says so. */
function hasSaneLength(event: ICAL.Component): boolean {
  const length = event.getFirstPropertyValue('duration')
  return !(length instanceof ICAL.Duration) || Math.abs(length.toSeconds()) <= longestSeconds
}

/** Of a day that does not exist, such as 30 February, the library makes another one. */
function isAsWritten(start: ICAL.Time | null, event: ICAL.Component): start is ICAL.Time {
  // `2030-03-12T10:30:00`
  const written = String(event.getFirstProperty('dtstart')?.toJSON()[3])
  return start !== null && written.startsWith(start.toString().slice(0, 10))
}

/** A day, and the time of day when the entry has one, as people at the place of the zone read it. */
interface Moment {
  /** ISO day. */
  day: string
  /** `10:30`; null for a whole day. */
  time: string | null
  /** Name of the zone as written; null when none is named. */
  zone: string | null
  /** The zone at that moment as `GMT+1`; null when it is not known. Names of zones hold places where nobody works. */
  offset: string | null
}

function momentOf(time: ICAL.Time, event: ICAL.Component, zone: string): Moment {
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${String(time.year).padStart(4, '0')}-${pad(time.month)}-${pad(time.day)}`
  if (time.isDate) return { day, time: null, zone: null, offset: null }
  if (time.zone?.tzid === 'UTC') {
    const instant = new Date(time.toUnixTime() * 1000)
    // `2030-03-12 10:30:00`: Swedish is written like ISO
    const local = instant.toLocaleString('sv-SE', { timeZone: zone })
    return { day: local.slice(0, 10), time: local.slice(11, 16), zone, offset: offsetAt(instant, zone) }
  }
  const named = event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null
  const clock = `${pad(time.hour)}:${pad(time.minute)}`
  const known = named !== null && isZone(named) ? named : null
  // A zone that only the file knows, such as Outlook's "W. Europe Standard Time", is described in the file.
  const hours = named !== null && time.zone?.component ? time.utcOffset() / 3600 : null
  const offset = known ? offsetAt(new Date(`${day}T${clock}Z`), known) : hours === null ? null : offsetWords(hours)
  return { day, time: clock, zone: named, offset }
}

/** `GMT+1`. Off by an hour for a time of day within hours of a change of clocks, when `instant` is not exact. */
function offsetAt(instant: Date, zone: string): string | null {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(instant)
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace(/\+0$/, '') ?? null
}

function offsetWords(hours: number): string {
  const minutes = Math.round(Math.abs(hours % 1) * 60)
  const clock = `${Math.trunc(Math.abs(hours))}${minutes === 0 ? '' : `:${minutes}`}`
  return hours === 0 ? 'GMT' : `GMT${hours < 0 ? '-' : '+'}${clock}`
}

/** `Tuesday 12 March 2030, 10:30 to 11:15 (GMT+1)`. */
function whenWords(start: Moment, end: Moment | null): string {
  const until = end?.time ? ` to ${end.day === start.day ? '' : `${dayWords(end.day)}, `}${end.time}` : ''
  const zone = start.offset === null ? '' : ` (${start.offset})`
  return `${dayWords(start.day)}${start.time === null ? '' : `, ${start.time}${until}${zone}`}`
}

function dayWords(day: string): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', words).replace(',', '')
}

function lengthWords(minutes: number): string {
  const hours = minutes / 60
  return Number.isInteger(hours) ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : `${minutes} minutes`
}

function isoOf({ day, time }: Moment): string {
  return `${day}T${time}`
}

/** `Imogen Sallow <imogen@x.example>`. */
function organizerOf(event: ICAL.Component): string | null {
  const address = textOf(event, 'organizer')?.replace(/^mailto:/i, '') ?? null
  const name = event.getFirstProperty('organizer')?.getFirstParameter('cn') ?? null
  return name && address && name !== address ? `${name} <${address}>` : (name ?? address)
}

/** The time zone the whole calendar names; null when it names none that is known here. */
function ownZone(calendar: ICAL.Component): string | null {
  const named = textOf(calendar, 'x-wr-timezone')
  return named !== null && isZone(named) ? named : null
}

function isZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)
}

/** Some programs write a page into the description. */
function wordsOf(description: string | null): string {
  if (description === null) return ''
  return /<\/?(?:p|br|div|span|a|b|ul|li|html)\b[^<>]{0,2000}>/i.test(description)
    ? htmlToText(description.replaceAll('\n', '<br>'))
    : description.trim()
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name)
  const text = value === null || value === undefined ? '' : String(value).trim()
  return text === '' ? null : text
}

/** A labelled line; null when there is nothing to say. */
function line(label: string, value: string | null): string | null {
  return value === null ? null : `${label}: ${value.replace(/\s{1,1000}/g, ' ')}`
}
