/** Where the hours of a day are worked; `open` when nobody says, `free` on a day without work. */
export type DayPlace = 'office' | 'home' | 'open' | 'free'

/** One day of a week, in hours. */
export interface Day {
  place: DayPlace
  paid: number
  /** There and back. */
  way: number
}

/** What is known of a week; hours are those of the whole week. */
export interface WeekFigures {
  paidHours: number | null
  wayHours: number | null
  officeDays: number | null
}

const daysOfWeek = 7
/** A usual working day and week, and the longest day that more hours are spread over. */
const usual = { dayHours: 8, days: 5, weekHours: 60, longestDay: 12 } as const

/**
 * One likely week, Monday first: which days it will be, nobody says. Null when the paid hours are not known. A week of
 * more than sixty hours is spread over six or seven days; a short one takes as many days as it fills, or as many as are
 * spent at the workplace.
 */
export function weekOf({ paidHours, wayHours, officeDays }: WeekFigures): Day[] | null {
  if (paidHours === null || paidHours <= 0) return null
  const atWork = Math.min(daysOfWeek, Math.ceil(officeDays ?? 0))
  const filled =
    paidHours <= usual.weekHours
      ? Math.min(usual.days, Math.ceil(paidHours / usual.dayHours))
      : Math.min(daysOfWeek, Math.ceil(paidHours / usual.longestDay))
  const worked = Math.max(atWork, filled)
  const away: DayPlace = officeDays === null ? 'open' : 'home'
  return Array.from({ length: daysOfWeek }, (_, index): Day => {
    if (index >= worked) return { place: 'free', paid: 0, way: 0 }
    const isAtWork = index < atWork
    return {
      place: isAtWork ? 'office' : away,
      paid: paidHours / worked,
      way: isAtWork ? (wayHours ?? 0) / atWork : 0,
    }
  })
}

/** The hours that the highest day of a strip stands for: a day of twelve hours at least, so that weeks can be compared. */
export function tallestDay(weeks: readonly (readonly Day[])[]): number {
  return Math.max(usual.longestDay, ...weeks.flat().map(({ paid, way }) => paid + way))
}
