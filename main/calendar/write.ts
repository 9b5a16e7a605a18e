import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator'
import type { PlannedInterview } from '../../common/interviews.ts'
import { usualMinutes } from './clashes.ts'
import { instantOf, knownZone } from './zoned.ts'

/** When a calendar reminds of an interview, in seconds before it. */
const alarms = [24 * 3600, 3600]

/**
 * Interviews as one iCalendar file. Times are in UTC, which every calendar turns into its own zone; the zone they are in,
 * where that is one, is named for those that ask. `now` is UTC ISO-8601. Each has the name and the count of changes it is known by, so that a later file moves it.
 */
export function writeCalendar(interviews: readonly PlannedInterview[], now: string): string {
  const calendar = ical({
    name: 'Interviews',
    prodId: { company: 'Second Look', product: 'Second Look', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const [zone, ...others] = new Set(interviews.map((interview) => knownZone(interview.zone)))
  if (zone !== undefined && others.length === 0) calendar.x('X-WR-TIMEZONE', zone)
  for (const interview of interviews) {
    const start = instantOf(interview.start, interview.zone)
    calendar.createEvent({
      id: interview.uid,
      sequence: interview.sequence,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(start + (interview.durationMinutes ?? usualMinutes) * 60_000),
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

function descriptionOf({ people, link, notes }: PlannedInterview): string {
  return [people.length > 0 ? `With ${people.join(', ')}.` : '', link, notes].filter((line) => line !== '').join('\n')
}
