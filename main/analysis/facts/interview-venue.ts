import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import type { DatedLine, Slot } from './interview-slot.ts'
import { trimmed, withoutEnd } from './page.ts'
import { Sign } from './signs.ts'

// `at our office located at 12 Mill Road`, `at their Leeds office`, `at Ash Park`, `a café called Blue Door`, `it's the shop on Mill Road`
const venueWords =
  /\b(?:(?:located|based|held|take place|conducted|meet (?:us|me|you)?|office|interview) (?:at|in) |\bvenue (?:is|remains|will be) |in (?=(?:our|my) |the \p{Lu})|at (?=(?:our|the|their|my) |\p{Lu}|\d)|swing by |(?:[Cc]ome|[Pp]op|[Cc]all|[Dd]rop|[Nn]ip)(?: in| up| down| over| along| round)? to |visit (?:us at )?|called |it's (?=the [\p{L} ]{2,20} (?:on|in|at) \p{Lu}))(?<place>(?:(?:our|the|their|my) )?[\p{Lu}\d][\p{L}\d' ,.&-]{2,80}?|(?:our|the|their|my) [\p{L} ]{0,24}(?:office|studio|store|shop|site|campus|branch|headquarters|restaurant|hotel|school|yard|farm|salon|depot|kitchen|surgery|nursery|gallery|library|wharf|garage|workshop|factory|mill|pub|practice|pharmacy|college|museum|theatre|showroom|bakery|clinic|hospital|home|centre|center)(?: (?:on|in) (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}[\p{L}' ]{2,40}?)?)(?=[.;!?),]\s|[.;!?),]?$| on \p{Lu}| \(| at \d| (?:for|and|to|with|near|we|go|yet|has|have|is|was|will|next|this|tomorrow|today|please|where|which|so|if|but|or|because|from|between|until)\b)/gu

// No place: `Zoom`, `10.30 am at …`, `11 on Friday`
const noPlace =
  /^\d{1,2}(?:h\d\d|[.,!?]\s)|^(?:zoom|google|microsoft|ms |teams|video|phone|virtual|online|remote|tele|skype|webex|via|https?:|whatsapp|the (?:role|job|post|end|start|time|moment|latest|same))|^\d{1,2}(?:[:.]\d\d)?(?:\s?(?:[ap]\.?m|-|on|for|to|and|sharp|hrs|o'clock)|[,.]?$)/i
const isPlace = (text: string) => !noPlace.test(text)
const placeWord =
  /\d|office|studio|floor|hall\b|boardroom|library|church|college|university|airport|hospital|surgery|street|road|park|centre|center|building|house|campus|hotel|café|cafe|called|avenue|st\b|(?:our|their|my) |the [\p{L} ]{0,24}(?:shop|store|site|yard|farm|salon|depot|kitchen|surgery|nursery|gallery|library|wharf|garage|workshop|factory|mill|pub|practice|school|clinic|hospital|bakery|restaurant)/iu

// `14 Mill Street, Ashford. Ring the bell`, `Mill Lane 4 (side door)`; not `St. Anne's Road`, `Mill Str. 4`
const sentenceEnd =
  /(?<=[\p{L}\d]{2})(?<!str|\b(?:st|ave|rd|dr|mt|ft|blvd|bldg|flr|fl|ste|apt|opp|nr|no|co|bros|approx|dept))[.;!](?=\s)/iu

// `, Mill Buildings, Mill Street EC2` after `3rd floor`
const furtherPieces =
  /^(?:, (?:\p{Lu}|\d)[\p{L}\d'&-]{0,24}(?: (?:\p{Lu}|\d|of |the |de |la )[\p{L}\d'&-]{0,24}){0,4}(?=[.,;(]|\s[(–-]|$)){1,4}/u

// `we would like to meet you `; not `you would be `
const ofMeeting =
  /\b(?:interview\w{0,3}|meet\w{0,3}|see you|held|takes? place|come|invit\w{0,5}|chat|visit|join us|appointment|trial)\b[^.;!?]{0,80}$/i

/** The first place a line names, as offsets into the line. "In our office" may also be where the work is. */
function venueIn(text: string): Span | null {
  venueWords.lastIndex = 0
  for (let match = venueWords.exec(text); match; match = venueWords.exec(text)) {
    const place = match.groups?.place ?? ''
    const isOfWork = match[0].startsWith('in ') && !ofMeeting.test(text.slice(0, match.index))
    if (isPlace(place) && placeWord.test(match[0]) && !isOfWork) {
      const start = match.index + match[0].indexOf(place)
      return { start, end: start + place.length }
    }
    // "at 10.30 am at their office": the next place may begin inside what was no place
    venueWords.lastIndex = match.index + 1
  }
  return null
}

// `17 Mill Street`, `Ashford`, `AB1 2CD`, `Co. Kerry, V92 X0XX`
const addressLine = /^(?:\d|\p{Lu})[\p{L}\d' ,./&-]{2,50}$/u
const mostAddressLines = 5

/** Where an address ends that goes on in short lines below its first. */
function addressEnd(lines: readonly DatedLine[], first: Span): number {
  let end = first.end
  const at = lines.findIndex((line) => line.start <= first.start && first.end <= line.end)
  if (at < 0 || lines[at]?.end !== first.end || first.end - first.start > 60) return end
  for (const line of lines.slice(at + 1, at + 1 + mostAddressLines)) {
    if (line.afterBlank || line.part !== 'body' || line.days.length > 0 || line.times.length > 0) break
    if (!addressLine.test(line.text) || line.text.endsWith('.')) break
    end = line.end
  }
  return end
}

// `, site office, Plot 6 Mill Reach, Ashford.`, ` - 14 Mill Road, Ashford`
const besideHour =
  /^(?:,| -| –|\.|(?=\s(?:at|in|@)\s))\s{1,2}(?:(?:at|in|@)\s{1,2})?(?<place>(?:(?:the|our) )?[\p{L}\d][\p{L}\d' &/-]{1,40}(?:, ?[\p{L}\d][\p{L}\d' &/-]{1,40}){0,4})(?=\.\s|\.?$|\s\()/u

/** An address right after the hour: "Thursday at 4pm, site office, Plot 6 Mill Reach". */
function afterHour(lines: readonly DatedLine[], { day, time }: Slot): Span | null {
  const line = lines.find((one) => one.start <= time.start && time.end <= one.end)
  if (!line) return null
  const from = Math.max(time.end, day.end <= line.end ? day.end : 0)
  const place = besideHour.exec(line.text.slice(from - line.start))?.groups?.place
  if (!place || !isStreet.test(place) || !isPlace(place)) return null
  const start = from + line.text.slice(from - line.start).indexOf(place)
  return { start, end: start + place.length }
}

// `14 Mill Road`, `Plot 6 Mill Reach`, `TN23 1AB`
const isStreet = /(?:^|\s)\d{1,4}[a-z]? \p{Lu}\p{Ll}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u

/** Whether a place is written as an address, and no name alone. */
const isAddressed = (place: string) =>
  /\b(?:floor|suite|boardroom)\b/i.test(place) ||
  isStreet.test(place) ||
  /^\d{1,4}[a-z]?,? \p{Lu}|\p{L}{4} \d{1,4}[a-z]?,/u.test(place)

// `Ashford Town Hall`, `the Mill Hotel`
const house =
  /\b(?:hall|hotel|centre|center|offices?|studio|building|house|room|boardroom|school|college|library|church|hospital|clinic|surgery|museum|campus|depot|shop|store|café|cafe|restaurant|pub|farm|yard|warehouse|showroom|workshop)\b/i

/** Whether a place can be gone to: an address, or a house. */
export const isHouse = (place: string) => isAddressed(place) || house.test(place)

const pin = '📍'

/** Whether a short line begins with the sign of a place; it is masked in the words of the line. */
function isPinned({ text: whole }: Document, { part, start, text }: DatedLine): boolean {
  const isOwn = part === 'body' || part === 'signature'
  return isOwn && text.length < 120 && whole.slice(start - 5, start + 3).includes(pin)
}

/** Where the meeting is held, when it is held somewhere. */
export function findVenue(
  document: Document,
  lines: readonly DatedLine[],
  fields: readonly Field[],
  slot: Slot | null,
): Fact<string> | null {
  const venue = firstField(fields, 'venue') ?? fields.find((field) => field.kind === 'place' || field.kind === 'format')
  const fact = (span: Span) => stated(document.text.slice(span.start, span.end).replace(/\s+/g, ' '), span)
  if (venue) {
    const text = document.clean.slice(venue.value.start, addressEnd(lines, venue.value))
    const lead =
      /^(?:in[- ]person|on-?site|face to face)\s?(?:\(|-|,|at|in|@)?\s{0,2}(?:at |in )?/i.exec(text)?.[0].length ?? 0
    // "4 Mill Road (use the side gate)"
    const aside = text.indexOf(' (', lead + 3)
    const whole = aside > 0 ? text.slice(0, aside) : text
    const end = venue.value.start + (sentenceEnd.exec(whole)?.index ?? whole.length)
    const span = trimmed(document.clean, { start: venue.value.start + lead, end })
    if (span.end - span.start > 2 && isPlace(text)) return fact(span)
  }
  // "📍 Mill Depot, Ashford"
  const pinned = document.text.includes(pin) ? lines.find((line) => isPinned(document, line)) : undefined
  if (pinned && isPlace(pinned.text)) {
    const lead = /^[^\p{L}\d]{0,6}/u.exec(pinned.text)?.[0].length ?? 0
    return fact(trimmed(document.clean, { start: pinned.start + lead, end: pinned.end }))
  }
  const told = slot ? afterHour(lines, slot) : null
  if (told) return fact(told)
  for (const line of lines) {
    if (line.part !== 'body') continue
    const found = venueIn(line.text)
    if (!found) continue
    const start = line.start + found.start
    const more = furtherPieces.exec(line.text.slice(found.end))?.[0].length ?? 0
    return fact(trimmed(document.clean, { start, end: line.start + found.end + more }))
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
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k] as DatedLine
    if ((line.signs & (Sign.slash | Sign.host)) === 0 || !line.text.includes('.')) continue
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
