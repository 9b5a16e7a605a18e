import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'
import { isoDateTime } from './civil-date.ts'
import { implied, stated } from './fact.ts'
import { findFields } from './fields.ts'
import { findFormat } from './interview-format.ts'
import { findOffered } from './interview-offered.ts'
import { findReplyBy } from './interview-reply.ts'
import { datedLines, findLength, findSlots } from './interview-slot.ts'
import { findLink, findVenue, isHouse } from './interview-venue.ts'
import { readPage } from './page.ts'

const nothing: Facts['interview'] = {
  format: null,
  start: null,
  offered: [],
  durationMinutes: null,
  place: null,
  link: null,
  replyBy: null,
}

/** Reads the set or offered meeting. */
export function findInterview(document: Document, kind: DocumentKind, now: LocalDateTime): Facts['interview'] {
  const page = readPage(document)
  if (kind !== 'interview-invite' && kind !== 'reschedule') return nothing
  const fields = findFields(document, page)
  const lines = datedLines(document, page, now)
  const slots = findSlots(lines)
  const slot = slots[0] ?? null
  const format = findFormat(document, fields)
  // "Your phone interview" and "our Leeds office" in one mail: the office is where the work is
  const isVisit = format === null || format.value === 'on-site'
  const place = isVisit ? findVenue(document, lines, fields, slot) : null
  return {
    format: format ?? (place && isHouse(place.value) ? implied('on-site', ...place.evidence) : null),
    start: slot ? stated(isoDateTime(slot.day.day, slot.time.from), ...slot.spans) : null,
    offered: findOffered(lines, slots),
    durationMinutes: findLength(lines, slot?.time ?? null),
    place,
    link: findLink(document, lines),
    replyBy: findReplyBy(lines, now),
  }
}
