import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { monthNumbers, numberWords, weekdayNumbers } from '../lexicon/calendar.ts'
import { civilOf, type DayNumber, dayOf, dayOfIso, weekdayOf } from './civil-date.ts'
import { figuresOf, Mark, nameMarks, noMarks } from './date-marks.ts'
import { anySign, Sign } from './signs.ts'
import { everyWritten, type Groups, type WrittenRow } from './written-rows.ts'

/** A day that a text names. */
export interface DayMention extends Span {
  day: DayNumber
  /** `written` names day and month, `weekday` only the day of the week, `relative` counts from now. */
  as: 'written' | 'weekday' | 'relative'
}

const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
// Also as people misspell them in haste: "wensday", "thrusday"
const weekday =
  '(?<weekday>mon(?:day)?|munday|tue(?:s(?:day)?)?|tuseday|wed(?:s|nesday)?|wensday|wednsday|wedensday|thu(?:r(?:s(?:day)?)?)?|thrusday|fri(?:day)?|firday|sat(?:urday)?|saterday|sun(?:day)?)\\b\\.?'

/** One way to write a day. */
interface DayRow extends WrittenRow {
  as: DayMention['as']
  read(groups: Groups, today: DayNumber, order: () => DateOrder): DayNumber | null
}

const monthOf = (name: string | undefined) => monthNumbers[(name ?? '').slice(0, 3).toLowerCase()] ?? 0
const yearOf = (text: string | undefined) =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text)

/** A day and month without a year is the next one from today on; one of the last days is still this year's. */
function nextOf(monthNumber: number, day: number, today: DayNumber): DayNumber | null {
  const { year } = civilOf(today)
  const thisYear = dayOf(year, monthNumber, day)
  return thisYear !== null && thisYear >= today ? thisYear : dayOf(year + 1, monthNumber, day)
}

function written(groups: Groups, today: DayNumber): DayNumber | null {
  const year = yearOf(groups.year)
  const monthNumber = monthOf(groups.month)
  const day = Number(groups.day)
  return year === null ? nextOf(monthNumber, day, today) : dayOf(year, monthNumber, day)
}

/** Which of two numbers of a date comes first where the text is from. */
export type DateOrder = 'day first' | 'month first'

/** `14/10/2026`: day first, unless only month first makes a day, or its weekday, the country or nearness speak for month first. */
function numeric(groups: Groups, today: DayNumber, order: () => DateOrder): DayNumber | null {
  const a = Number(groups.a)
  // "27.1." is a day and a month everywhere
  if (groups.c !== undefined) return nextOf(Number(groups.c), a, today)
  const b = Number(groups.b)
  const year = yearOf(groups.year)
  const of = (m: number, d: number) => (year === null ? nextOf(m, d, today) : dayOf(year, m, d))
  const dayFirst = of(b, a)
  const monthFirst = of(a, b)
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst
  const name = groups.weekday?.slice(0, 3).toLowerCase()
  const wanted = name === undefined ? undefined : weekdayNumbers[name]
  if (wanted !== undefined && weekdayOf(dayFirst) !== wanted && weekdayOf(monthFirst) === wanted) return monthFirst
  const isNear = (day: DayNumber) => day >= today && day - today <= 60
  if (weekdayOf(dayFirst) !== wanted && (monthFirst >= today || !isNear(dayFirst)) && order() === 'month first')
    return monthFirst
  return !isNear(dayFirst) && isNear(monthFirst) ? monthFirst : dayFirst
}

/** "Tuesday" is the next one after today, "next Tuesday" and "Tuesday next week" that of the coming week. */
function byWeekday(groups: Groups, today: DayNumber): DayNumber | null {
  const wanted = weekdayNumbers[(groups.weekday ?? '').slice(0, 3).toLowerCase()]
  if (wanted === undefined) return null
  const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7
  if (groups.which === undefined && groups.after === undefined) return today + ahead
  const monday = today - weekdayOf(today)
  const which = (groups.which ?? groups.after ?? '').toLowerCase().replace(/[, ]+/g, ' ').trim()
  if (/^(?:next|next week|of next week|(?:the )?following)$/.test(which)) return monday + 7 + wanted
  if (which === 'this' || which === 'this week') {
    const day = monday + wanted
    return day >= today ? day : day + 7
  }
  return today + ahead + (/week$|^a week$/.test(which) ? 7 : 0)
}

/** The next day of that number from today on, whatever its weekday. */
function nextOfNumber(groups: Groups, today: DayNumber): DayNumber | null {
  const now = civilOf(today)
  for (let k = 0; k < 3; k++) {
    const m = ((now.month - 1 + k) % 12) + 1
    const found = dayOf(now.year + Math.floor((now.month - 1 + k) / 12), m, Number(groups.day))
    if (found !== null && found >= today) return found
  }
  return null
}

const end = '(?![\\p{L}\\d])'
const days: readonly DayRow[] = [
  {
    sample: 'Tuesday, January 27th, 2026',
    needs: Sign.figure | Sign.month,
    begins: Mark.month,
    pattern: new RegExp(
      `\\b${month}\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?${end}(?!\\s?[:h]\\d|\\.\\d|\\s?[ap]\\.?m)(?:,?\\s{1,2}(?<year>20\\d\\d)\\b)?`,
      'iuy',
    ),
    as: 'written',
    read: written,
  },
  {
    sample: '27th of January 2026',
    needs: Sign.figure | Sign.month,
    begins: Mark.short,
    pattern: new RegExp(
      `(?<![\\d:./-])(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,2}of)?[ -]{0,2}${month}(?:,?[ -]{1,2}(?<year>20\\d\\d)\\b)?`,
      'iuy',
    ),
    as: 'written',
    read: written,
  },
  {
    sample: '2026-01-27',
    needs: Sign.figure,
    begins: Mark.long,
    pattern: /\b(?<year>20\d\d)-(?<m>\d{2})-(?<d>\d{2})(?!\d)/y,
    as: 'written',
    read: (g) => dayOf(Number(g.year), Number(g.m), Number(g.d)),
  },
  {
    sample: 'Tue 27/01/2026',
    needs: Sign.figure,
    begins: Mark.parted,
    lead: new RegExp(`${weekday},?\\s{1,2}$`, 'iu'),
    pattern: /(?<![\d£$€./-])(?<a>\d{1,2})(?<sign>[./-])(?<b>\d{1,2})\k<sign>(?<year>20\d\d|\d\d)(?![\d/])/y,
    as: 'written',
    read: numeric,
  },
  {
    sample: 'Tue 27/01; Tue 27.1.',
    needs: Sign.figure | Sign.weekday,
    begins: Mark.parted,
    lead: new RegExp(`${weekday},?\\s{1,2}(?:the\\s)?$`, 'iu'),
    needsLead: true,
    pattern: /(?<a>\d{1,2})(?:\/(?<b>\d{1,2})(?![\d/])|\.\s?(?<c>1[0-2]|0?[1-9])\.(?!\d))/y,
    as: 'written',
    read: numeric,
  },
  {
    sample: 'by 27/1',
    needs: Sign.figure,
    begins: Mark.parted,
    pattern:
      /(?<=\b(?:by|on|before|until|till|am|den|dem)\s)(?<a>\d{1,2})(?:\/(?<b>\d{1,2})(?![\d/])|\.\s?(?<c>1[0-2]|0?[1-9])\.(?![\d]))/iy,
    as: 'written',
    read: numeric,
  },
  {
    sample: 'Tuesday 27th',
    needs: Sign.figure | Sign.weekday,
    begins: Mark.ordinal,
    lead: new RegExp(`\\b${weekday},?\\s{1,2}(?:the\\s{1,2})?$`, 'iu'),
    needsLead: true,
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)(?!\\s{0,2}(?:of\\s{1,2})?${month.replace('?<month>', '?:')})`,
      'iuy',
    ),
    as: 'written',
    read: nextOfNumber,
  },
  {
    sample: 'a week on Tuesday; week from Tuesday',
    needs: Sign.weekday | Sign.days,
    pattern: new RegExp(`\\b(?:a )?(?<which>week) (?:on|from|this) ${weekday}`, 'giu'),
    as: 'weekday',
    read: (g, today) => byWeekday({ ...g, which: 'a week' }, today),
  },
  {
    sample: 'next week Tuesday, next week on Tuesday',
    needs: Sign.weekday | Sign.days,
    pattern: new RegExp(`\\b(?<which>next week),? (?:on )?${weekday}`, 'giu'),
    as: 'weekday',
    read: byWeekday,
  },
  {
    sample: 'next Tuesday; Tuesday next week; Tuesday week',
    needs: Sign.weekday,
    begins: Mark.weekday,
    lead: /\b(?<which>next|this|coming|this coming|the following|following)\s{1,2}$/i,
    pattern: new RegExp(
      `\\b${weekday}(?![\\p{L}'])(?:,?\\s{1,2}(?<after>(?:of )?next week|this week|week|following)\\b)?`,
      'iuy',
    ),
    as: 'weekday',
    read: byWeekday,
  },
  {
    sample: 'on the 14th',
    needs: Sign.figure,
    begins: Mark.ordinal,
    lead: /\b(?:on|for|the|by|before|until) (?:the )?$/i,
    needsLead: true,
    pattern:
      /(?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|century|edition|year|grade|time|round|stage|of|birthday|anniversary|street|avenue|place|level|percentile|form|class|or (?:\d|later)))/iuy,
    as: 'written',
    read: nextOfNumber,
  },
  {
    sample: "in two days' time; in 3 days' time; in a week's time",
    needs: Sign.days,
    holds: / time\b/i,
    pattern:
      /\bin (?:the next )?(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|ten) (?<unit>days?|weeks?|fortnight)(?:'s?|s')?(?= time\b)/giu,
    as: 'relative',
    read: (g, today) => {
      const count = Number(g.count) || (numberWords[(g.count ?? '').toLowerCase()] ?? 0)
      const unit = (g.unit ?? '').toLowerCase()
      return today + count * (unit.startsWith('d') ? 1 : unit.startsWith('w') ? 7 : 14)
    },
  },
  {
    sample: 'a week tomorrow, two weeks from today',
    needs: Sign.days | Sign.near,
    pattern: /\b(?:a|one|(?<two>two)) weeks? (?<from>today|tomorrow|from (?:today|tomorrow))/giu,
    as: 'relative',
    read: (g, today) => today + (g.two ? 14 : 7) + (/tomorrow/i.test(g.from ?? '') ? 1 : 0),
  },
  {
    sample: 'tomorrow week; this day week',
    needs: Sign.near,
    pattern: /\b(?:(?<tomorrow>tomorrow)|this day|today) week\b/gi,
    as: 'relative',
    read: (g, today) => today + (g.tomorrow ? 8 : 7),
  },
  {
    sample: 'the day after tomorrow',
    needs: Sign.near,
    pattern: /\bday after tomorrow\b/gi,
    as: 'relative',
    read: (_, today) => today + 2,
  },
  {
    sample: 'tomorrow',
    needs: Sign.near,
    pattern: /(?<!day after )\b(?:tomorrow|tmrw|tomorow|tommorow|tommorrow|2moro)\b/gi,
    as: 'relative',
    read: (_, today) => today + 1,
  },
  {
    sample: 'today',
    needs: Sign.near,
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening|arvo))\b/gi,
    as: 'relative',
    read: (_, today) => today,
  },
]

/** Signs without which no day is named. */
const dayNeeds = Sign.figure | Sign.weekday | Sign.near | Sign.days

/** How a text is to be read: by default as one of which nothing is known. */
export interface DayReading {
  /** Asked for only where it matters. */
  order?: () => DateOrder
  /** The signs of the text, see `Sign`. */
  signs?: number
  /** Where the text begins: what is found counts from there. */
  offset?: number
}

/** Every day a text names, in text order; of two that overlap the one that says more. */
export function findDays(
  text: string,
  now: LocalDateTime,
  { order = dayFirst, signs = anySign, offset = 0 }: DayReading = {},
): DayMention[] {
  const found: DayMention[] = []
  if ((signs & dayNeeds) === 0) return found
  const today = dayOfIso(now)
  const figures = (signs & Sign.figure) === 0 ? noMarks : figuresOf(text)
  const names = (signs & (Sign.weekday | Sign.month)) === 0 ? noMarks : nameMarks(text)
  for (const row of days) {
    if ((signs & row.needs) !== row.needs) continue
    const marks = row.begins === Mark.month || row.begins === Mark.weekday ? names : figures
    for (const { start, end, groups } of everyWritten(text, row, marks)) {
      if (found.some((other) => other.start < offset + end && offset + start < other.end)) continue
      // "may" and "mar", "sat" and "sun" are also plain words
      if (end - start === 3 && /^(?:sat|sun|wed|mon)$/.test(text.slice(start, end))) continue
      const day = row.read(groups, today, order)
      if (day !== null) found.push({ day, as: row.as, start: offset + start, end: offset + end })
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start)
}

const dayFirst = (): DateOrder => 'day first'
