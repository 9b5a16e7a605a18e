import type { LocalDateTime } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'
import { dayOf, isoDateTime } from './civil-date.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

// `Mon, 8 Jun 2026 16:12:00 +0100`
const dayFirst =
  /\b(?<day>\d{1,2})[ -](?<month>[A-Z][a-z]{2})[a-z]{0,6}[ -](?<year>\d{4}),?(?: at)? (?<hour>\d{1,2}):(?<minute>\d{2})/
// `Monday, June 8, 2026 4:12 PM`
const monthFirst =
  /\b(?<month>[A-Z][a-z]{2})[a-z]{0,6} (?<day>\d{1,2}), (?<year>\d{4}),?(?: at)? (?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?\s?(?<half>[AP]M)?/i

/**
 * The moment a mail was sent, in its own local time, by its first Date or Sent header; null when it has none that can be
 * read. Relative days in the mail are counted from it.
 */
export function sentAt(document: Document): LocalDateTime | null {
  const header = document.headers.find(({ name }) => name === 'date' || name === 'sent')
  if (!header) return null
  const value = document.clean.slice(header.value.start, header.value.end)
  const groups = (dayFirst.exec(value) ?? monthFirst.exec(value))?.groups
  if (!groups) return null
  const month = months.indexOf((groups.month ?? '').toLowerCase()) + 1
  const day = month === 0 ? null : dayOf(Number(groups.year), month, Number(groups.day))
  const half = groups.half?.toLowerCase()
  const hour = (Number(groups.hour) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0)
  const minute = Number(groups.minute)
  return day === null || minute > 59 ? null : isoDateTime(day, hour * 60 + minute)
}

/** When a document reached the person: the latest of its mails says when it was sent, else it is `now`. */
export function receivedAt(document: Document, now: LocalDateTime): LocalDateTime {
  const mails = document.papers.length === 0 ? [document] : document.papers.map((paper) => paper.document)
  const sent = mails.map(sentAt).filter((moment) => moment !== null)
  return sent.toSorted().at(-1) ?? now
}
