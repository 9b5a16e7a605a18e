import type { Course, SpeedUp } from '../../../common/timeline.ts'
import { t } from '../../../common/words/t.ts'
import { daysUntil, formatDay, formatShortDay } from '../../ui/format.ts'

/** What stands on the line of a process: it was, it is the person's to do, or it is theirs. */
export type PointKind = 'was' | 'yours' | 'theirs'

/** One day of a process. */
export interface Point {
  kind: PointKind
  /** ISO day. */
  day: string
  words: string
}

/** A process as it is drawn. */
export interface CourseLine {
  course: Course
  /** In the order of their days, one for each day and kind. */
  points: Point[]
  /** From the day an offer was made to the day it ends; the end is null when it is not known. */
  offer: { from: string; to: string | null } | null
}

const eventWords = {
  received: 'search.points.received',
  sent: 'search.points.sent',
  'interview-held': 'search.points.interview',
  offer: 'search.points.offer',
} as const

/** The line of one process, as seen from `now`. */
export function lineOf(course: Course, now: Date): CourseLine {
  const { offerOn, answerBy, decidesOn } = course
  const points = [...past(course), ...ahead(course, now)]
  const offer = offerOn === null || course.status === 'closed' ? null : { from: offerOn, to: answerBy }
  if (offerOn !== null) points.push({ kind: 'was', day: offerOn, words: t('search.points.offer') })
  if (course.status !== 'closed') {
    if (answerBy !== null) {
      const words = t('search.points.answerBy', { day: formatShortDay(answerBy, now) })
      points.push({ kind: 'yours', day: answerBy, words })
    }
    if (decidesOn !== null) points.push({ kind: 'theirs', day: decidesOn, words: t('search.points.decides') })
  }
  return { course, points: inOrder(points), offer }
}

function past({ events, status }: Course): Point[] {
  const points = events.flatMap(({ kind, at }): Point[] =>
    kind in eventWords
      ? [{ kind: 'was', day: at.slice(0, 10), words: t(eventWords[kind as keyof typeof eventWords]) }]
      : [],
  )
  const closed = status === 'closed' ? events.findLast((event) => event.status === 'closed') : undefined
  if (closed !== undefined) points.push({ kind: 'was', day: closed.at.slice(0, 10), words: t('search.points.closed') })
  return points
}

function ahead({ interviews, dueAt, answerBy, status }: Course, now: Date): Point[] {
  if (status === 'closed') return []
  const points = interviews.map(({ start }): Point => {
    const day = start.slice(0, 10)
    return { kind: daysUntil(day, now) < 0 ? 'was' : 'yours', day, words: t('search.points.interview') }
  })
  const isTold = dueAt === answerBy || points.some(({ day }) => day === dueAt)
  if (dueAt !== null && !isTold) points.push({ kind: 'yours', day: dueAt, words: dueWords(status) })
  return points
}

function dueWords(status: Course['status']): string {
  if (status === 'new') return t('search.points.reply')
  return status === 'attended' || status === 'debriefed' ? t('search.points.note') : t('search.points.write')
}

/** By day; what is told twice of a day is told once, the later word winning, since it says more. */
function inOrder(points: readonly Point[]): Point[] {
  const byDay = new Map(points.map((point) => [`${point.day} ${point.words}`, point]))
  return [...byDay.values()].sort((one, other) => one.day.localeCompare(other.day))
}

/** What a person hears of the days of a line: "invited 20 May, answer by Fri 19". */
export function pointsWords({ course, points }: CourseLine, now: Date): string {
  const told = points.map(({ kind, day, words }) => {
    // An end of an offer names its day itself.
    const hasDay = kind === 'yours' && day === course.answerBy
    return hasDay ? words : t('search.pointOn', { what: words, day: formatDay(day, now) })
  })
  return told.join(', ')
}

/** Processes in the order they are drawn: offers with who could be asked to speed up under them, then what is due soonest. */
export function ordered(courses: readonly Course[], asks: ReadonlyMap<string, string>): Course[] {
  const due = (course: Course) => course.answerBy ?? course.dueAt ?? '9999'
  const rank = (course: Course) => (course.status === 'closed' ? 2 : course.offerOn !== null ? 0 : 1)
  const sorted = courses.toSorted((one, other) => rank(one) - rank(other) || due(one).localeCompare(due(other)))
  const asked = new Set(asks.values())
  return sorted.flatMap((course) => {
    const under = sorted.find(({ invite }) => invite === asks.get(course.invite))
    if (under !== undefined) return [course, under]
    return asked.has(course.invite) ? [] : [course]
  })
}

/** Whom each offer asks to speed up, each once, so that the two can be drawn one under the other. */
export function asksOf(speedUps: readonly SpeedUp[]): Map<string, string> {
  const offers = new Set(speedUps.map(({ offer }) => offer))
  const asks = new Map<string, string>()
  for (const { offer, ask } of speedUps) {
    const isFree = !offers.has(ask) && ![...asks.values()].includes(ask)
    if (isFree && !asks.has(offer)) asks.set(offer, ask)
  }
  return asks
}
