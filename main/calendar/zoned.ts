import type { LocalDateTime } from '../../common/situation.ts'
import { localTime } from '../clock.ts'

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** What tells the clock of a zone, made once; null for a zone that is not known here. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone)
  if (format === undefined) {
    format = makeClock(zone)
    formats.set(zone, format)
  }
  return format
}

function makeClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  } catch {
    // There is no other way to ask: the list of zones leaves out their other names, such as Asia/Kolkata.
    return null
  }
}

/**
 * The moment, in milliseconds, at which the clocks of a zone show a time; null is the zone of this computer, and so is
 * a name that is not known. A time that is skipped when the clocks change is an hour later.
 */
export function instantOf(local: LocalDateTime, zone: string | null): number {
  const clock = zone === null ? null : clockOf(zone)
  if (clock === null) return new Date(local).getTime()
  const wanted = Date.parse(`${local.slice(0, 16)}Z`)
  // The offset is asked for near the moment, then at it: that is enough, as no zone changes twice within a day.
  const near = wanted - offsetAt(wanted, clock)
  return wanted - offsetAt(near, clock)
}

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, clock: Intl.DateTimeFormat): number {
  // `2030-03-12 10:30:00`: Swedish is written like ISO
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}

/** What the clock of this computer shows when the clocks of a zone show a time. */
export function here(local: LocalDateTime, zone: string | null): LocalDateTime {
  return zone === null ? local.slice(0, 16) : localTime(new Date(instantOf(local, zone)))
}

/** A zone by a name that is known here; that of this computer for null and for any other name. */
export function knownZone(zone: string | null): string {
  const clock = zone === null ? null : clockOf(zone)
  return (clock ?? new Intl.DateTimeFormat()).resolvedOptions().timeZone
}
