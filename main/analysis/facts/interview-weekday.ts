import type { Fact } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { quote, type Span } from '../../../common/span.ts'
import { weekdayNumbers } from '../lexicon/calendar.ts'
import type { Document } from '../text/read.ts'
import { type DayNumber, dayOfIso, weekdayOf } from './civil-date.ts'
import { dateOrder } from './country.ts'
import { findDays } from './named-days.ts'
import { readPage } from './page.ts'
import { Sign } from './signs.ts'

/** A weekday that is not that of the date beside it. */
export interface WrongWeekday {
  weekday: Span
  date: Span
  /** The weekday that is written, in full. */
  said: string
  /** The weekday of the date. */
  isReally: string
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const weekday =
  '(?<weekday>[Mm]on(?:day)?|[Tt]ue(?:s(?:day)?)?|[Ww]ed(?:nesday)?|[Tt]hu(?:rs(?:day)?)?|[Ff]ri(?:day)?|[Ss]at(?:urday)?|[Ss]un(?:day)?)'
// `Tuesday, the ` before `5 March`
const before = new RegExp(`\\b${weekday}\\.?,?\\s{1,3}(?:the\\s{1,2})?$`)
// ` 2026 (Tuesday)`, `, Tuesday` after `5 March`; not `, Tuesday 12 March`
const after = new RegExp(
  `^(?:\\s20\\d\\d)?,?\\s{0,2}\\(?${weekday}\\b(?!,?\\s{1,2}(?:the\\s)?\\d{1,2}(?:st|nd|rd|th|\\s[A-Z]))`,
)
// `Tue 27/01/2026`, `Tuesday 27th`
const within = new RegExp(`^${weekday}\\b`)

/** A date without a year further ahead than this may have been meant for the year that has just passed, in days. */
const furthestAhead = 150
/** Longer lines are no lines of times. */
const longestLine = 1000

/** What a written day may hold: those counted from today are not asked for. */
const writtenSigns = Sign.figure | Sign.weekday | Sign.month

/** How many lines below the first time others are looked for. */
const linesOfTimes = 12

/** The first date of the interview, or of the other times offered with it, whose weekday is not its own; the date stands, the weekday is asked about. */
export function findWrongWeekday(
  document: Document,
  start: Fact<LocalDateTime> | null,
  now: LocalDateTime,
): WrongWeekday | null {
  if (!start) return null
  const { clean } = document
  const date = start.evidence.find((span) =>
    findDays(quote(clean, span), now, { signs: writtenSigns }).some(({ as }) => as === 'written'),
  )
  if (!date) return null
  return (
    wrongAt(clean, date, dayOfIso(start.value), now) ??
    datesBelow(document, date, now).reduce<WrongWeekday | null>(
      (found, { day, start, end }) => found ?? wrongAt(clean, { start, end }, day, now),
      null,
    )
  )
}

/** The written days still to come in the lines after a date. */
function datesBelow(document: Document, date: Span, now: LocalDateTime): (Span & { day: DayNumber })[] {
  const { lines } = readPage(document)
  const first = lines.findIndex(({ end }) => end >= date.end)
  if (first < 0) return []
  return lines
    .slice(first, first + linesOfTimes)
    .filter(({ part }) => part === 'body')
    .flatMap((line) =>
      findDays(line.text.slice(0, longestLine), now, {
        order: () => dateOrder(document),
        signs: line.signs & writtenSigns,
        offset: line.start,
      }).filter(({ as, day }) => as === 'written' && day >= dayOfIso(now)),
    )
    .filter(({ start }) => start >= date.end)
}

/** The weekday beside one date, when it is another one than the date's. */
function wrongAt(clean: string, date: Span, day: DayNumber, now: LocalDateTime): WrongWeekday | null {
  const words = quote(clean, date)
  if (!/\b20\d\d\b|[./-]\d\d$/.test(words + clean.slice(date.end, date.end + 6)) && day - dayOfIso(now) > furthestAhead)
    return null
  const from = Math.max(0, date.start - 20)
  const beside = [
    { found: within.exec(words), offset: date.start },
    { found: before.exec(clean.slice(from, date.start)), offset: from },
    { found: after.exec(clean.slice(date.end, date.end + 30)), offset: date.end },
  ].find(({ found }) => found?.groups?.weekday)
  const name = beside?.found?.groups?.weekday
  if (!beside?.found || !name) return null
  const written = weekdayNumbers[name.slice(0, 3).toLowerCase()]
  const really = weekdayOf(day)
  if (written === undefined || written === really) return null
  const at = beside.offset + beside.found.index + beside.found[0].indexOf(name)
  const span = { start: at, end: at + name.length }
  const isInside = beside.offset === date.start && span.end <= date.end
  return {
    weekday: span,
    // The date alone, where its weekday is part of it
    date: isInside ? afterWeekday(clean, { start: span.end, end: date.end }) : date,
    said: weekdayNames[written] ?? name,
    isReally: weekdayNames[really] ?? '',
  }
}

function afterWeekday(clean: string, { start, end }: Span): Span {
  const skip = /^(?:[\s,.]|the\s){0,6}/.exec(quote(clean, { start, end }))?.[0].length ?? 0
  return { start: start + skip, end }
}
