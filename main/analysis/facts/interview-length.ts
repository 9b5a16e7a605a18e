import type { Span } from '../../../common/span.ts'
import { numberWords } from '../lexicon/calendar.ts'

// `45 minutes`, `1 hour`, `30-minute`, `20-30 mins`, `1.5 hours`, `an hour`, `half an hour`, `one and a half hours`, `1 hour 30 minutes`
const lengths =
  /\b(?:(?<half>half(?: an?|-)?[ -]hours?)|(?<andHalf>(?:an?|one|1) (?:and a half hours?|hour and a half|1\/2 hours?))|(?:(?<low>\d{1,3})\s?(?:-|to|or)\s?)?(?<count>\d{1,3}(?:\.\d)?|an?|one|two|three|ten|fifteen|twenty|thirty|forty(?:[ -]five)?|sixty|ninety)[ -]{0,2}(?<unit>minutes?|mins?|hours?|hrs?)\b(?:,? (?:and )?(?<more>\d{1,2})[ -]?(?:minutes?|mins?))?)/gi
const noLength = /\b(?:early|earlier|before|prior|in advance|late|walk|drive|away|ahead|ago|notice)\b/i
const noLengthBefore =
  /\b(?:within|every|next|past|last|response|arrive|reply in|respond in|at least|up to|under)\s{1,2}(?:the )?(?:next )?$/i

/** How long the meeting lasts, in minutes: the longest of a range, the sum of parts that follow one another. */
export function findDuration(text: string): { minutes: number; span: Span } | null {
  let total: { minutes: number; span: Span } | null = null
  for (const match of text.matchAll(lengths)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (
      noLength.test(after) ||
      (noLengthBefore.test(before) && !/up to\s{1,2}$/i.test(before)) ||
      /^\s?(?:per|a|each) (?:week|day|month)|^ (?:a|per) /i.test(after)
    )
      continue
    const minutes = minutesOfLength(match.groups ?? {})
    if (minutes < 5 || minutes > 600) continue
    if (total === null) total = { minutes, span: { start: match.index, end: match.index + match[0].length } }
    else if (
      /\b(?:followed by|then|and|plus|\+)\b/i.test(text.slice(total.span.end, match.index)) &&
      match.index - total.span.end < 80
    )
      total.minutes += minutes
  }
  return total
}

function minutesOfLength(groups: Record<string, string | undefined>): number {
  if (groups.half) return 30
  if (groups.andHalf) return 90
  const count = Number(groups.count) || (numberWords[(groups.count ?? '').toLowerCase()] ?? 0)
  const isHours = /^h/i.test(groups.unit ?? '')
  return Math.round(count * (isHours ? 60 : 1)) + Number(groups.more ?? 0)
}
