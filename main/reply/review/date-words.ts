import type { Span } from '../../../common/span.ts'
import { civilOf, type DayNumber, weekdayOf } from '../../analysis/facts/civil-date.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** The day of the week a mention writes, within it or right before it; null when it writes none. */
export function weekdayIn(text: string, mention: Span): { weekday: number; span: Span } | null {
  const from = Math.max(0, mention.start - 16)
  // `Thursday, 18 March`, `Thurs the 18th`
  const match =
    /(?<![\p{L}])(?<name>sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?)(?![\p{L}])\.?,?\s{0,2}(?:the\s)?(?=\d|\p{Lu}|$)/iu.exec(
      text.slice(from, mention.end),
    )
  const name = match?.groups?.name
  // Right before the date or within it: "Tuesday, but 11 February" names two days
  if (!match || !name || from + match.index + match[0].length < mention.start) return null
  const weekday = weekdays.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3).toLowerCase()))
  return weekday < 0 ? null : { weekday, span: { start: from + match.index, end: from + match.index + name.length } }
}

/** A day written as the mention is: "Thursday 18 March", "March 18", "18th March". */
export function written(day: DayNumber, like: string): string {
  const { month, day: date } = civilOf(day)
  const name = months[month - 1] ?? ''
  const weekday = /sun|mon|tue|wed|thu|fri|sat/i.test(like)
    ? `${weekdays[weekdayOf(day)]}${/[a-z],/i.test(like) ? ', ' : ' '}`
    : ''
  const isMonthFirst = /^\D{0,14}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{0,2}\d/i.test(like)
  if (!/\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(like) && weekday)
    return weekday.trim().replace(/,$/, '')
  return isMonthFirst ? `${weekday}${name} ${date}` : `${weekday}${date} ${name}`
}

/** "10.30", "2 pm", "14:00": a time written as the mention is. */
export function timeLike(minutes: number, like: string): string {
  const hour = Math.floor(minutes / 60)
  const rest = String(minutes % 60).padStart(2, '0')
  const sign = /\d(?<sign>[.:])\d/.exec(like)?.groups?.sign
  const half = /(?<gap>\s{0,2})(?<half>[ap]\.?m\.?)/i.exec(like)?.groups
  if (half) {
    const upper = /[AP]/.test(half.half ?? '')
    const name = hour < 12 ? 'am' : 'pm'
    return `${hour % 12 === 0 ? 12 : hour % 12}${rest === '00' && !sign ? '' : `${sign ?? '.'}${rest}`}${half.gap}${upper ? name.toUpperCase() : name}`
  }
  return `${hour}${sign ?? '.'}${rest}`
}
