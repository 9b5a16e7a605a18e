import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import type { DatedLine } from './interview-slot.ts'
import { type Page, trimmed, withoutEnd } from './page.ts'

// `at our office located at 12 Mill Road`, `at our Leeds office`, `at Ash Park`, `a café called Blue Door`
const venueWords =
  /\b(?:(?:located|based|held|take place|conducted|meet (?:us|me|you)?|office|interview) (?:at|in) |at (?=our |the |\p{Lu}|\d)|swing by |come (?:in )?to |visit (?:us at )?|called )(?<place>(?:our |the )?[\p{Lu}\d][\p{L}\d' ,.&-]{2,80}?|our [\p{L} ]{0,20}(?:office|studio|store|shop|site|campus|branch|headquarters|restaurant|hotel|school))(?=[.;!?)]\s|[.;!?)]?$| on \p{Lu}| at \d| for | and | to | with | near )/u

/** Where the meeting is held, when it is held somewhere. */
export function findVenue(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
  const venue = firstField(fields, 'venue') ?? fields.find((field) => field.kind === 'place' || field.kind === 'format')
  const valid = (text: string) =>
    !/^(?:zoom|google|microsoft|ms |teams|video|phone|virtual|online|remote|tele|skype|webex|via|https?:|whatsapp)/i.test(
      text,
    ) && !/^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|-)/i.test(text)
  const fact = (span: Span) => stated(document.text.slice(span.start, span.end), span)
  if (venue) {
    const text = document.clean.slice(venue.value.start, venue.value.end)
    const lead =
      /^(?:in[- ]person|on-?site|face to face)\s?(?:\(|-|,|at|in|@)?\s{0,2}(?:at |in )?/i.exec(text)?.[0].length ?? 0
    const span = trimmed(document.clean, { start: venue.value.start + lead, end: venue.value.end })
    if (span.end - span.start > 2 && valid(text)) return fact(span)
  }
  for (const line of page.lines) {
    if (line.part !== 'body') continue
    const match = venueWords.exec(line.text)
    const place = match?.groups?.place
    if (
      !match ||
      !place ||
      !valid(place) ||
      !/\d|office|studio|floor|street|road|park|centre|center|building|house|campus|hotel|café|cafe|called|avenue|st\b|our /i.test(
        match[0],
      )
    )
      continue
    const start = line.start + match.index + match[0].indexOf(place)
    return fact(trimmed(document.clean, { start, end: start + place.length }))
  }
  return null
}

// `https://zoom.us/j/123`, `meet.google.com/abc`, `zoom.us/j/final`
const anyLink =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{4,400}|\b(?:[a-z0-9-]{1,40}\.)?(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|calendly\.com|webex\.com|cal\.com|goodtime\.io|whereby\.com)\/[^\s<>"')\]]{1,400}/gi
const meetingHost =
  /zoom\.|meet\.google|teams\.|calendly|webex|cal\.com|goodtime|whereby|skype|hirevue|bookings|schedule|interview|join/i

/** The link to join or to choose a slot. */
export function findLink(document: Document, lines: readonly DatedLine[]): Fact<string> | null {
  for (const line of lines) {
    if (!line.text.includes('.')) continue
    for (const match of line.text.matchAll(anyLink)) {
      const text = withoutEnd(match[0], '.,;:!?')
      if (!meetingHost.test(text) && !/\b(?:join|link|schedule|book|slot|pick|select|choose)\b/i.test(line.text))
        continue
      const start = line.start + match.index
      return stated(document.text.slice(start, start + text.length), { start, end: start + text.length })
    }
  }
  return null
}
