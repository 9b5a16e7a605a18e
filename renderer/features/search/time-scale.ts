import { daysUntil, toDate } from '../../ui/format.ts'
import type { CourseLine } from './course-points.ts'

/** The days that are drawn, and where each stands. */
export interface TimeScale {
  /** ISO day at the start of the line. */
  from: string
  /** How many days are drawn. */
  days: number
  /** Days that are named over the lines, every one a Monday. */
  ticks: string[]
}

/** How far back and ahead is drawn at most; what is older begins at the edge. */
const mostBack = 42
const mostAhead = 56
/** Days left free after the last one, so that its words have room. */
const room = 6
const mostTicks = 9

/** The scale on which all lines have room, with today in it. */
export function scaleOf(lines: readonly CourseLine[], now: Date): TimeScale {
  const away = lines.flatMap(({ points, offer }) => [
    ...points.map(({ day }) => daysUntil(day, now)),
    ...(offer?.to ? [daysUntil(offer.to, now)] : []),
  ])
  const first = Math.max(-mostBack, Math.min(-7, ...away))
  const last = Math.min(mostAhead, Math.max(10, ...away)) + room
  const from = monday(dayAfter(now, first))
  const days = daysBetween(from, dayAfter(now, last)) + 1
  const step = 7 * Math.ceil(days / 7 / mostTicks)
  const ticks = Array.from({ length: Math.ceil(days / step) }, (_, index) => dayAfter(dateOf(from), index * step))
  return { from, days, ticks }
}

/** Where a day stands, as a share of the line from its start; days beyond an edge stand on it. */
export function placeOf(day: string, { from, days }: TimeScale): number {
  return Math.min(1, Math.max(0, (daysBetween(from, day) + 0.5) / days))
}

function daysBetween(from: string, to: string): number {
  return daysUntil(to, dateOf(from))
}

function dateOf(day: string): Date {
  return toDate(day) ?? new Date(0)
}

/** The day so many days after another, as ISO. */
export function dayAfter(date: Date, count: number): string {
  const day = new Date(date.getFullYear(), date.getMonth(), date.getDate() + count)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

function monday(day: string): string {
  const date = dateOf(day)
  return dayAfter(date, -((date.getDay() + 6) % 7))
}
