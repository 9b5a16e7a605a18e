import { type Language, language, t } from '../../common/words/t.ts'

const dayMs = 86_400_000

/** What writes days, figures and lists in one language. */
interface Formats {
  shortDay: Intl.DateTimeFormat
  shortDayMonth: Intl.DateTimeFormat
  longDay: Intl.DateTimeFormat
  fullDay: Intl.DateTimeFormat
  dayMonth: Intl.DateTimeFormat
  dayMonthYear: Intl.DateTimeFormat
  clock: Intl.DateTimeFormat
  plain: Intl.NumberFormat
  list: Intl.ListFormat
  /** By currency and digits after the point; null for a currency nobody knows. */
  money: Map<string, Intl.NumberFormat | null>
}

/** Making one costs more than using it a hundred times, so each language has its own once. */
const made = new Map<Language, Formats>()

function formats(): Formats {
  const locale = language()
  const known = made.get(locale)
  if (known !== undefined) return known
  const day = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)
  const fresh: Formats = {
    shortDay: day({ weekday: 'short', day: 'numeric' }),
    shortDayMonth: day({ day: 'numeric', month: 'short' }),
    longDay: day({ weekday: 'long', day: 'numeric', month: 'long' }),
    fullDay: day({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }),
    dayMonth: day({ day: 'numeric', month: 'long' }),
    dayMonthYear: day({ day: 'numeric', month: 'long', year: 'numeric' }),
    clock: day({ hour: '2-digit', minute: '2-digit' }),
    plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    list: new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }),
    money: new Map(),
  }
  made.set(locale, fresh)
  return fresh
}

/** A figure as people write it: "37.5", "36,000". */
export function formatNumber(value: number): string {
  return formats().plain.format(value)
}

/** An amount of money: "£36,000", "£12.50". A currency nobody knows stands as its letters. */
export function formatMoney(amount: number, currency: string): string {
  return (
    moneyFormat(currency, Number.isInteger(amount) ? 0 : 2)?.format(amount) ?? `${formatNumber(amount)} ${currency}`
  )
}

function moneyFormat(currency: string, digits: 0 | 2): Intl.NumberFormat | null {
  const { money } = formats()
  const name = `${currency} ${digits}`
  const known = money.get(name)
  if (known !== undefined) return known
  // Three letters are all that a currency needs to be written.
  const isCode = /^[A-Za-z]{3}$/.test(currency)
  const fresh = isCode
    ? new Intl.NumberFormat(language(), {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
    : null
  money.set(name, fresh)
  return fresh
}

/** Names in a row: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return formats().list.format(items)
}

/** A piece of names in a row: one of the names, by its place among them, or the words between two of them. */
export type ListPiece = { kind: 'item'; at: number; text: string } | { kind: 'words'; text: string }

/** Names in a row, taken apart, so that each can be more than words. */
export function listPieces(items: readonly string[]): ListPiece[] {
  let at = -1
  return formats()
    .list.formatToParts(items)
    .map(({ type, value }) => {
      if (type === 'literal') return { kind: 'words', text: value }
      at += 1
      return { kind: 'item', at, text: value }
    })
}

/** The names of the days of a week, short, Monday first. */
export function formatWeekdays(): string[] {
  const weekday = new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2024, 0, 1 + day)))
}

/** A day in a sentence: "3 May", with its year when that is not the year of `now`. */
export function formatDay(local: string, now: Date): string {
  const date = toDate(local)
  if (date === null) return local
  const { dayMonth, dayMonthYear } = formats()
  return (date.getFullYear() === now.getFullYear() ? dayMonth : dayMonthYear).format(date)
}

/** A local day or moment as a `Date` in this time zone; null when it is none. */
export function toDate(local: string): Date | null {
  const date = new Date(local.length === 10 ? `${local}T00:00` : local)
  return Number.isNaN(date.getTime()) ? null : date
}

/** Days from `now` to a local day: 0 is today, negative is past. */
export function daysUntil(local: string, now: Date): number {
  const date = toDate(local)
  if (date === null) return Number.NaN
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())
  return Math.round((midnight(date) - midnight(now)) / dayMs)
}

/** A day in a narrow column: "Fri 12" within four weeks, else "12 Aug". */
export function formatShortDay(local: string, now: Date): string {
  const date = toDate(local)
  if (date === null) return ''
  const { shortDay, shortDayMonth } = formats()
  return Math.abs(daysUntil(local, now)) <= 27 ? withoutComma(shortDay.format(date)) : shortDayMonth.format(date)
}

/** "Tuesday 9 June". */
export function formatLongDay(date: Date): string {
  return withoutComma(formats().longDay.format(date))
}

/** "Mon 8 June 2026, 16:12"; without the clock when `local` is a day. */
export function formatMoment(local: string): string {
  const date = toDate(local)
  if (date === null) return local
  const { fullDay, clock } = formats()
  const day = withoutComma(fullDay.format(date))
  return local.length === 10 ? day : `${day}, ${clock.format(date)}`
}

/** British English writes "Tue 9 June" without the comma that the system puts in. */
function withoutComma(day: string): string {
  return language() === 'en-GB' ? day.replace(',', '') : day
}

/** How far a day is: "3 days left", "tomorrow", "2 days ago". */
export function formatDistance(local: string, now: Date): string {
  const days = daysUntil(local, now)
  if (Number.isNaN(days)) return ''
  if (days === 0) return t('due.today')
  if (days === 1) return t('due.tomorrow')
  return days > 0 ? t('due.left', { count: days }) : t('due.passed', { count: -days })
}

/** Now as local time to the minute: `2026-06-08T16:12`. */
export function localNow(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`
}

/** A moment in UTC as local day and clock: "Mon 8 June 2026, 16:12". */
export function formatUtc(moment: string): string {
  return formatMoment(localNow(new Date(moment)))
}

/** A size of a file: "1.2 MB". */
export function formatBytes(bytes: number): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: amount < 10 ? 1 : 0 } as const
  return new Intl.NumberFormat(language(), style).format(amount)
}
