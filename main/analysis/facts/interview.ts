import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'

/** Reads the set or offered meeting. */
export function findInterview(_document: Document, _kind: DocumentKind, _now: LocalDateTime): Facts['interview'] {
  return { format: null, start: null, durationMinutes: null, place: null, link: null, replyBy: null }
}
