import type { Span } from '../../../common/span.ts'
import { numberWords } from '../lexicon/calendar.ts'
import { isWordLetter } from './date-marks.ts'

// `45 minutes`, `1 hour`, `30-minute`, `20-30 mins`, `1.5 hours`, `an hour`, `half an hour`, `1h30`, `three quarters of an hour`
const lengths =
  /\b(?:(?<half>half(?: an?|-)?[ -]hours?)|(?<quarters>(?:a |three )?quarters?) of an hour|(?<andHalf>(?:(?:an?|one|1) )?(?:and a half hours?|hours? and a half|1\/2 hours?))|(?<andQuarter>(?:an?|one|1) hour and a quarter)|(?<hours>\d)\s?h(?:rs?)?\s?(?<mins>[0-5]\d)(?:m|mins?)?\b|(?:(?<low>\d{1,3}|one|two)\s?(?:-|–|to|or)\s?)?(?<count>\d{1,3}(?:\.\d)?|an?|one|two|three|(?:a )?couple(?: of)?|ten|fifteen|twenty|thirty|forty(?:[ -]five)?|sixty|ninety)(?:[ -]?ish)?[ -]{0,2}(?<unit>minutes?|mins?|min|hours?|hrs?|m|h)\b(?:,? (?:and )?(?<more>\d{1,2})[ -]?(?:minutes?|mins?))?)/iy
const noLength =
  /^[^.;!?]{0,8}\b(?:early|earlier|before|beforehand|prior|in advance|late|later|walk|walking|drive|away|ahead|ago|notice|shifts?|from|outside|between|by (?:bus|car|train|tube|foot))\b|^['’]? (?:walk|drive|notice|break)/i
const noLengthBefore =
  /\b(?:within|every|next|past|(?:the|in) last|response|arrive(?: at least)?|reply in|respond in|break of|paid|notice of) (?:the )?(?:next )?$/i
// `most people spend 3–4 hours`, `please spend no more than two hours`
const homework = /\b(?:people|candidates|applicants|to|than|should|please|not|and) spend\b[^.;]{0,24}$/i
// `£13 an hour`, `14.50 an hour`, `60 quid an hour`
const rate = /(?:\d|quid|euros?|dollars|bucks|rand|pounds)(?:k|p)?\s{0,2}$/i
const whole = /\b(?:all in|in total|in all|altogether|overall|total|the whole thing|end to end|start to finish|tops)\b/i

// `a 10 minute presentation`, `15 minutes to read the brief`
const partWords =
  /^[- ]{0,2}(?:of |for |to )?(?:(?!(?:interviews?|calls?|chats?|meetings?|conversations?|screens?|with|and|to|on|in|incl|inc|includes?|including)\b)[\w-]{1,14} ){0,3}(?:presentation|test|task|exercise|tour|talk|prepar\w{1,5}|wait|questions|q&a|lesson|pitch|role[- ]?play|quiz|read\w{0,3}|settle|sign\w{0,3}|paperwork|micro|typing|break|assessment|look|set up|check\w{0,3}|find|park\w{0,3}|secur\w{1,4}|regist\w{1,7}|get through|log|connect|download|install|lunch)\b/i
const partBefore =
  /\b(?:presentation|test|task|exercise|activity|tour|lesson|pitch|role[- ]?play|quiz|lunch|break|take[- ]home|assignment)\b[^.;]{0,40}$/i

/** How long something lasts that a line tells of, in minutes. */
export interface Duration {
  minutes: number
  span: Span
  /** Said to be the length of it all: "an hour and a half all in". */
  isWhole: boolean
  /** Of a part of the meeting only: "a 10 minute presentation". */
  isPart: boolean
}

/** How long the meeting lasts, in minutes: the longest of a range, the sum of parts that follow one another. */
export function findDuration(text: string): Duration | null {
  let total: Duration | null = null
  for (const match of everyLength(text)) {
    const stop = match.index + match[0].length
    const after = text.slice(stop, stop + 40)
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (isNoLength(match[0], before, after)) continue
    // `2 x 45 minutes`
    const rounds = Number(/\b(?<rounds>[2-4]) ?[x×] ?$/.exec(before)?.groups?.rounds ?? 1)
    const minutes = minutesOfLength(match.groups ?? {}) * rounds
    if (minutes < 5 || minutes > 600) continue
    const isWhole = whole.test(after.slice(0, 24)) || /\b(?:total|overall|altogether)\b[^.;]{0,18}$/i.test(before)
    const isPart = partWords.test(after) || partBefore.test(before)
    const found = { minutes, span: { start: match.index, end: stop }, isWhole, isPart }
    if (isWhole) return found
    if (total === null) total = found
    else if (
      /\b(?:followed by|then|and|plus|\+)\b/i.test(text.slice(total.span.end, match.index)) &&
      match.index - total.span.end < 80 &&
      !/\b(?:begin|start|open|includ|of which|incorporat|involv)\w{0,5}\b/i.test(
        text.slice(total.span.end, match.index),
      )
    ) {
      total.minutes += minutes
      total.isPart = false
    } else if (total.isPart && !isPart) total = found
  }
  return total
}

// `minutes`, `hrs`, `h30`
const unit = /(?<![a-z])(?:min(?:ute)?s?|hours?|hrs?|[hm])(?![a-z])/gi
/** Most characters of a count before its unit: "three quarters of an hour". */
const longestCount = 40

/** Every length of time in a text: it is looked for before the units alone. */
function everyLength(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  unit.lastIndex = 0
  for (let next = unit.exec(text); next; next = unit.exec(text)) {
    // What begins before a unit may end before it: "at 10 am for an hour"
    while (from <= next.index) {
      const match = lengthBetween(text, Math.max(from, next.index - longestCount), next.index)
      if (!match) break
      found.push(match)
      from = match.index + match[0].length
    }
    unit.lastIndex = Math.max(unit.lastIndex, from)
  }
  return found
}

/** The first length that begins at a word between two places. */
function lengthBetween(text: string, first: number, last: number): RegExpExecArray | null {
  for (let i = first; i <= last; i++) {
    if (!isWordLetter(text.charCodeAt(i)) || isWordLetter(text.charCodeAt(i - 1))) continue
    lengths.lastIndex = i
    const match = lengths.exec(text)
    if (match) return match
  }
  return null
}

function isNoLength(words: string, before: string, after: string): boolean {
  return (
    noLength.test(after) ||
    (noLengthBefore.test(before) && !/up to\s{1,2}$/i.test(before)) ||
    homework.test(before) ||
    (/^an?\s/i.test(words) && rate.test(before)) ||
    /^\s?(?:per|a|each|\/)\s?(?:week|day|month|shift|night)|^ (?:a|per) |^ (?:over|across) \w{1,6} days/i.test(after)
  )
}

function minutesOfLength(groups: Record<string, string | undefined>): number {
  if (groups.half) return 30
  if (groups.andHalf) return 90
  if (groups.andQuarter) return 75
  if (groups.quarters) return /three/i.test(groups.quarters) ? 45 : 15
  if (groups.hours) return Number(groups.hours) * 60 + Number(groups.mins)
  const word = (groups.count ?? '').toLowerCase().replace(/^a couple.*|^couple.*/, 'couple')
  const count = Number(groups.count) || (numberWords[word] ?? 0)
  const isHours = /^h/i.test(groups.unit ?? '')
  return Math.round(count * (isHours ? 60 : 1)) + Number(groups.more ?? 0)
}
