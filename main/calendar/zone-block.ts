import { tzlib_get_ical_block } from 'timezones-ical-library'

/** A zone as a calendar file describes it. */
export interface ZoneBlock {
  /** The name it is referred to by, an IANA name. */
  name: string
  /** The VTIMEZONE that says when its clocks change. */
  block: string
}

/** The description of a zone that is known here; null when there is none. */
export function zoneBlock(zone: string): ZoneBlock | null {
  // `TZID=Europe/London`: a zone of several names is described under one of them
  const [block, id] = tzlib_get_ical_block(zone) || []
  return block && id ? { name: id.replace('TZID=', ''), block } : null
}
