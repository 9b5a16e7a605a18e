import { hash } from 'node:crypto'
import type { Reminder, ReminderKind } from '../../common/reminders.ts'
import type { LocalDate, LocalDateTime } from '../../common/situation.ts'

/** What reminders follow from. All times are those of this computer. */
export interface ReminderSources {
  /** Invites that wait for an answer by a day. */
  replies: { invite: string; title: string; replyBy: LocalDate }[]
  /** Interviews that were not called off. `isDebriefed` says whether the person has written of it. */
  interviews: {
    interview: string
    invite: string
    title: string
    start: LocalDateTime
    minutes: number
    isDebriefed: boolean
  }[]
  /** Invites from which nothing was heard since the person last did something. */
  quiet: { invite: string; title: string; since: LocalDateTime }[]
  /** People to write to again. */
  contacts: { contact: string; title: string; on: LocalDate }[]
}

/** What the person did with a reminder. */
export interface Mark {
  until: LocalDateTime | null
  done_at: string | null
}

/** A reminder before it is held against the time. After `ends` it says nothing any more. */
type Draft = Omit<Reminder, 'id' | 'state'> & { ends: LocalDateTime }

/** When a day's reminders come. */
const morning = 'T09:00'
/** Days after which silence is worth a letter. */
const followUpDays = 7
/** Hours after an interview in which it is still fresh, and in which one is home again. */
const debriefHours = 2
/** Days for which a reminder that was missed is still of use. */
export const keptDays = { 'reply-due': 14, 'follow-up': 60, debrief: 30 }
const forever = '9999-12-31T23:59'

/**
 * The reminders that wait or are due, soonest first, without those that are done. `marksOf` gives what the person did
 * with them, by their ids.
 */
export function remindersFrom(
  sources: ReminderSources,
  now: LocalDateTime,
  marksOf: (ids: string[]) => ReadonlyMap<string, Mark>,
): Reminder[] {
  const drafts = [
    ...sources.replies.flatMap((reply) => replyDue(reply, now)),
    ...sources.interviews.flatMap((interview) => [...interviewNear(interview, now), ...debriefDue(interview)]),
    ...sources.quiet.map(followUp),
    ...sources.contacts.map(reconnect),
  ]
  const known = drafts.filter(({ ends }) => ends > now).map((draft) => ({ ...draft, id: idOf(draft) }))
  const marks = marksOf(known.map(({ id }) => id))
  return known
    .filter(({ id }) => (marks.get(id)?.done_at ?? null) === null)
    .map(({ ends: _ends, ...reminder }): Reminder => {
      const dueAt = marks.get(reminder.id)?.until ?? reminder.dueAt
      return { ...reminder, dueAt, state: dueAt <= now ? 'due' : 'waiting' }
    })
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0))
}

const nobody = { invite: null, contact: null, interview: null }

/** The day before, and the day itself, which takes the place of the day before. */
function replyDue({ invite, title, replyBy }: ReminderSources['replies'][number], now: LocalDateTime): Draft[] {
  const ends = `${dayAfter(replyBy, keptDays['reply-due'])}${morning}`
  if (ends <= now) return []
  const days = [dayAfter(replyBy, -1), replyBy].map((day) => `${day}${morning}`)
  return sinceLast(days, now).map((dueAt) => ({ ...nobody, kind: 'reply-due', dueAt, invite, title, ends }))
}

/** A day and an hour before the start, and nothing once it began. */
function interviewNear(
  { interview, invite, title, start }: ReminderSources['interviews'][number],
  now: LocalDateTime,
): Draft[] {
  const ends = start.slice(0, 16)
  if (ends <= now) return []
  const kinds: ReminderKind[] = ['interview-day', 'interview-hour']
  const times = [hoursAfter(start, -24), hoursAfter(start, -1)]
  return sinceLast(times, now).map((dueAt) => {
    const kind = kinds[times.indexOf(dueAt)] ?? 'interview-hour'
    return { ...nobody, kind, dueAt, invite, interview, title, ends }
  })
}

function debriefDue({
  interview,
  invite,
  title,
  start,
  minutes,
  isDebriefed,
}: ReminderSources['interviews'][number]): Draft[] {
  if (isDebriefed) return []
  const dueAt = hoursAfter(start, minutes / 60 + debriefHours)
  const ends = `${dayAfter(start.slice(0, 10), keptDays.debrief)}${morning}`
  return [{ ...nobody, kind: 'debrief', dueAt, invite, interview, title, ends }]
}

function followUp({ invite, title, since }: ReminderSources['quiet'][number]): Draft {
  const day = since.slice(0, 10)
  const ends = `${dayAfter(day, keptDays['follow-up'])}${morning}`
  return { ...nobody, kind: 'follow-up', dueAt: `${dayAfter(day, followUpDays)}${morning}`, invite, title, ends }
}

function reconnect({ contact, title, on }: ReminderSources['contacts'][number]): Draft {
  return { ...nobody, kind: 'reconnect', dueAt: `${on}${morning}`, contact, title, ends: forever }
}

/** The last of some times that is over, and those still to come. */
function sinceLast(times: LocalDateTime[], now: LocalDateTime): LocalDateTime[] {
  const over = times.filter((time) => time <= now)
  return times.slice(Math.max(over.length - 1, 0))
}

/** The same reminder has the same id each time; it is another one when what it is about moves. */
function idOf({ kind, dueAt, invite, contact, interview }: Draft): string {
  const digest = hash('sha256', [kind, dueAt, interview ?? contact ?? invite].join('\n'))
  const part = (from: number, to: number) => digest.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`
}

/** The day some days after another. */
function dayAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** What the clock shows some hours after a time, changes of clocks aside. */
function hoursAfter(time: LocalDateTime, hours: number): LocalDateTime {
  return new Date(Date.parse(`${time.slice(0, 16)}Z`) + hours * 3_600_000).toISOString().slice(0, 16)
}
