import { remember } from '../../../common/remember.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'

/** A day as a count: 0 is 1 January 1970, a Thursday. Pure arithmetic, no time zone anywhere. */
export type DayNumber = number

/** The day of a year, month (1 to 12) and day of the month; null when there is no such day. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null
  // Years that begin in March put the leap day last (H. Hinnant, "chrono-compatible low-level date algorithms")
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year, month and day of the month of a day. */
export function civilOf(day: DayNumber): { year: number; month: number; day: number } {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The day of a local date or time as text. */
export const dayOfIso = remember((text: LocalDate | LocalDateTime): DayNumber => {
  const [year = 1970, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number)
  return dayOf(year, month, day) ?? 0
})

const two = (n: number) => String(n).padStart(2, '0')

/** `2024-05-13` */
export function isoDate(day: DayNumber): LocalDate {
  const civil = civilOf(day)
  return `${String(civil.year).padStart(4, '0')}-${two(civil.month)}-${two(civil.day)}`
}

/** `2024-05-13T09:00`; `minutes` counts from midnight. */
export function isoDateTime(day: DayNumber, minutes: number): LocalDateTime {
  return `${isoDate(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
