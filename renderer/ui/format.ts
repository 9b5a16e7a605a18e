import { t } from '../../common/words/t.ts'

const locale = 'en-GB'
const dayMs = 86_400_000

const shortDay = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric' })
const shortDayMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
const longDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' })
const fullDay = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })

/** A figure as people write it: "37.5", "36,000". */
export function formatNumber(value: number): string {
  return plain.format(value)
}

/** An amount of money: "£36,000", "£12.50". A currency nobody knows stands as its letters. */
export function formatMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount)
  } catch {
    return `${plain.format(amount)} ${currency}`
  }
}

/** Names in a row: "a, b and c". */
export function formatList(items: readonly string[]): string {
  return list.format(items)
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
  return Math.abs(daysUntil(local, now)) <= 27 ? shortDay.format(date).replace(',', '') : shortDayMonth.format(date)
}

/** "Tuesday 9 June". */
export function formatLongDay(date: Date): string {
  return longDay.format(date).replace(',', '')
}

/** "Mon, 8 June 2026, 16:12"; without the clock when `local` is a day. */
export function formatMoment(local: string): string {
  const date = toDate(local)
  if (date === null) return local
  const day = fullDay.format(date).replace(',', '')
  return local.length === 10 ? day : `${day}, ${clock.format(date)}`
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
