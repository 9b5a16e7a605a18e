const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** The year of days that are written without one. */
const writtenYear = 2026

const monthName = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')

/** Samples: `2026-06-18`, `2026-06-18T10:30`, `18 June`, `8 Jun 2026`. */
const day = new RegExp(
  `\\b(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)|\\b(?<date>\\d{1,2}) (?<month>${monthName})\\b(?: (?<year>\\d{4})\\b)?`,
  'g',
)

/** Every day in an invented text of 2026, moved on by whole weeks, so that its weekday stays right. */
export function moveDates(text: string, weeks: number): string {
  return text.replace(day, (...match) => {
    const { iso, date, month, year } = match.at(-1) as Record<'iso' | 'date' | 'month' | 'year', string | undefined>
    if (iso !== undefined) return shifted(Date.parse(iso), weeks).toISOString().slice(0, 10)
    const monthIndex = monthNames.findIndex((name) => name.startsWith(month ?? ''))
    const moved = shifted(Date.UTC(Number(year ?? writtenYear), monthIndex, Number(date)), weeks)
    const movedMonth = monthNames[moved.getUTCMonth()] ?? ''
    const isShort = month?.length === 3 && month !== 'May'
    const written = `${moved.getUTCDate()} ${isShort ? movedMonth.slice(0, 3) : movedMonth}`
    return year === undefined ? written : `${written} ${moved.getUTCFullYear()}`
  })
}

function shifted(time: number, weeks: number): Date {
  return new Date(time + weeks * 7 * 86_400_000)
}
