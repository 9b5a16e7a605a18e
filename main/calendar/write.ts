import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { PlannedInterview } from '../../common/interviews.ts'
import type { LocalDateTime } from '../../common/situation.ts'
import { usualMinutes } from './clashes.ts'
import { zoneBlock } from './zone-block.ts'
import { instantOf, knownZone } from './zoned.ts'

/** When a calendar reminds of an interview, in seconds before it. */
const alarms = [24 * 3600, 3600]

/**
 * Interviews as one iCalendar file, each at the hour of its own zone, with what says when the clocks of that zone change;
 * `now` is UTC ISO-8601. Each has the name and the count of changes it is known by, so that a later file moves it.
 */
export function writeCalendar(interviews: readonly PlannedInterview[], now: string): string {
  const zones = new Map(interviews.map(({ zone }) => [zone, zoneBlock(knownZone(zone))]))
  const blocks = new Map([...zones.values()].map((each) => [each?.name, each?.block ?? null]))
  const calendar = ical({
    name: 'Interviews',
    prodId: { company: 'Second Look', product: 'Second Look', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // The zone of an event is the one that counts; a calendar wants one to hold what describes them.
    timezone: { name: [...zones.values()][0]?.name ?? null, generator: (name) => blocks.get(name) ?? null },
  })
  for (const interview of interviews) {
    const minutes = interview.durationMinutes ?? usualMinutes
    const zone = zones.get(interview.zone) ?? null
    const start = instantOf(interview.start, interview.zone)
    const times =
      zone === null
        ? { start: new Date(start), end: new Date(start + minutes * 60_000), timezone: 'UTC' }
        : { start: shown(interview.start, 0), end: shown(interview.start, minutes), timezone: zone.name }
    calendar.createEvent({
      id: interview.uid,
      sequence: interview.sequence,
      stamp: new Date(now),
      ...times,
      summary:
        interview.subtitle === ''
          ? `Interview: ${interview.title}`
          : `Interview: ${interview.title}, ${interview.subtitle}`,
      location: interview.place || interview.link || null,
      url: /^https?:/i.test(interview.link) ? interview.link : null,
      description: descriptionOf(interview) || null,
      alarms: alarms.map((trigger) => ({ type: ICalAlarmType.display, trigger })),
    })
  }
  return calendar.toString()
}

/** What a clock shows some minutes after a time, as the library takes it: in the hours of this computer. */
function shown(local: LocalDateTime, minutes: number): Date {
  return new Date(new Date(Date.parse(`${local.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(0, 16))
}

function descriptionOf({ people, link, notes }: PlannedInterview): string {
  return [people.length > 0 ? `With ${people.join(', ')}.` : '', link, notes].filter((line) => line !== '').join('\n')
}
