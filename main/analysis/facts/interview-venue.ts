import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import type { DatedLine } from './interview-slot.ts'
import { trimmed, withoutEnd } from './page.ts'

// `at our office located at 12 Mill Road`, `at their Leeds office`, `at Ash Park`, `a café called Blue Door`, `it's the shop on Mill Road`
const venueWords =
  /\b(?:(?:located|based|held|take place|conducted|meet (?:us|me|you)?|office|interview) (?:at|in) |at (?=(?:our|the|their|my) |\p{Lu}|\d)|swing by |(?:[Cc]ome|[Pp]op|[Cc]all|[Dd]rop|[Nn]ip)(?: in| up| down| over| along| round)? to |visit (?:us at )?|called |it's (?=the [\p{L} ]{2,20} (?:on|in|at) \p{Lu}))(?<place>(?:(?:our|the|their|my) )?[\p{Lu}\d][\p{L}\d' ,.&-]{2,80}?|(?:our|the|their|my) [\p{L} ]{0,24}(?:office|studio|store|shop|site|campus|branch|headquarters|restaurant|hotel|school|yard|farm|salon|depot|kitchen|surgery|nursery|gallery|library|wharf|garage|workshop|factory|mill|pub|practice|pharmacy|college|museum|theatre|showroom|bakery|clinic|hospital|home|centre|center)(?: (?:on|in) (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}[\p{L}' ]{2,40}?)?)(?=[.;!?),]\s|[.;!?),]?$| on \p{Lu}| \(| at \d| for | and | to | with | near | we | go )/gu

// No place: `Zoom`, `10.30 am at …`, `11 on Friday`
const noPlace =
  /^(?:zoom|google|microsoft|ms |teams|video|phone|virtual|online|remote|tele|skype|webex|via|https?:|whatsapp|the (?:role|job|post|end|start|time|moment|latest|same))|^\d{1,2}(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m|-|on|for|to|and|sharp|hrs|o'clock)|[,.]?$)/i
const isPlace = (text: string) => !noPlace.test(text)
const placeWord =
  /\d|office|studio|floor|street|road|park|centre|center|building|house|campus|hotel|café|cafe|called|avenue|st\b|(?:our|their|my) |the [\p{L} ]{0,24}(?:shop|store|site|yard|farm|salon|depot|kitchen|surgery|nursery|gallery|library|wharf|garage|workshop|factory|mill|pub|practice|school|clinic|hospital|bakery|restaurant)/iu

/** The first place a line names, as offsets into the line. */
function venueIn(text: string): Span | null {
  venueWords.lastIndex = 0
  for (let match = venueWords.exec(text); match; match = venueWords.exec(text)) {
    const place = match.groups?.place ?? ''
    if (isPlace(place) && placeWord.test(match[0])) {
      const start = match.index + match[0].indexOf(place)
      return { start, end: start + place.length }
    }
    // "at 10.30 am at their office": the next place may begin inside what was no place
    venueWords.lastIndex = match.index + 1
  }
  return null
}

/** Where the meeting is held, when it is held somewhere. */
export function findVenue(
  document: Document,
  lines: readonly DatedLine[],
  fields: readonly Field[],
): Fact<string> | null {
  const venue = firstField(fields, 'venue') ?? fields.find((field) => field.kind === 'place' || field.kind === 'format')
  const fact = (span: Span) => stated(document.text.slice(span.start, span.end).replace(/\s+/g, ' '), span)
  if (venue) {
    const text = document.clean.slice(venue.value.start, venue.value.end)
    const lead =
      /^(?:in[- ]person|on-?site|face to face)\s?(?:\(|-|,|at|in|@)?\s{0,2}(?:at |in )?/i.exec(text)?.[0].length ?? 0
    // "4 Mill Road (use the side gate)"
    const aside = text.indexOf(' (', lead + 3)
    const end = aside > 0 ? venue.value.start + aside : venue.value.end
    const span = trimmed(document.clean, { start: venue.value.start + lead, end })
    if (span.end - span.start > 2 && isPlace(text)) return fact(span)
  }
  for (const line of lines) {
    if (line.part !== 'body') continue
    const found = venueIn(line.text)
    if (!found) continue
    const start = line.start + found.start
    return fact(trimmed(document.clean, { start, end: line.start + found.end }))
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
  for (const [k, line] of lines.entries()) {
    if (!line.text.includes('.') || !/\/|www\./i.test(line.text)) continue
    // A link alone below the words that ask for it
    const words = /^\W{0,3}https?:\S{4,400}\W{0,3}$/.test(line.text)
      ? `${lines[k - 1]?.text ?? ''} ${line.text}`
      : line.text
    for (const match of everyMatch(line.text, anyLink)) {
      const text = withoutEnd(match[0], '.,;:!?')
      if (!meetingHost.test(text) && !/\b(?:join|link|schedule|book|slot|pick|select|choose)\b/i.test(words)) continue
      const start = line.start + match.index
      return stated(document.text.slice(start, start + text.length), { start, end: start + text.length })
    }
  }
  return null
}
