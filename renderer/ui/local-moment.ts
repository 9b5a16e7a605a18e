/** How exact a moment is: a day, or a minute of a day. */
export type LocalMoment = 'day' | 'minute'

/** A local day or moment as it is kept: `2026-06-18` or `2026-06-18T10:30`. */
export function isoOf(date: string, to: LocalMoment): string {
  return date.slice(0, to === 'day' ? 10 : 16)
}
