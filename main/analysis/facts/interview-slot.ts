import type { Fact } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { dateOrder } from './country.ts'
import { stated } from './fact.ts'
import { findDuration } from './interview-length.ts'
import { type DayMention, findDays } from './named-days.ts'
import { findTimes, type TimeMention } from './named-times.ts'
import { isSubjectLine, type Page, type TextLine } from './page.ts'
import { Sign } from './signs.ts'

/** A line of the mail with the days and times it names, as offsets into the document. */
export interface DatedLine extends TextLine {
  /** In text order. */
  days: DayMention[]
  /** In text order. */
  times: TimeMention[]
}

/** An invite is short; what is longer is no invite, and is read only so far. */
const mostLines = 500
const longestLine = 4000

/** Lines of the mail itself, the subject last: what the body says comes first. */
export function datedLines(document: Document, page: Page, now: LocalDateTime): DatedLine[] {
  const known = linesOf.get(page)
  if (known?.now === now) return known.lines
  const order = () => dateOrder(document)
  const lines: DatedLine[] = []
  const add = (line: TextLine) => {
    const text = line.text.length > longestLine ? line.text.slice(0, longestLine) : line.text
    const { start, end, part, afterBlank, signs } = line
    const days = findDays(text, now, { order, signs, offset: start })
    const times = findTimes(text, signs, start)
    lines.push({ start, end, part, text, afterBlank, signs, days, times })
  }
  for (const line of page.paragraphs) if (lines.length < mostLines && !isSubjectLine(line, page.subject)) add(line)
  for (const line of page.lines) if (isSubjectLine(line, page.subject)) add(line)
  linesOf.set(page, { now, lines })
  return lines
}

/** The dated lines of pages still in use: what a letter is and when its meeting is both ask for them. */
const linesOf = new WeakMap<Page, { now: LocalDateTime; lines: DatedLine[] }>()

// `originally planned for`, `instead of`, `was scheduled for`, `we had you down for`, `move your interview on`
const oldTime =
  /\b(?:originally|original (?:time|date|slot|interview|meeting|appointment)|previous(?:ly)?|initially|initial (?:time|date|slot)|earlier|was|were|had been|had (?:you|it|this|us)|instead of|rather than|in place of|moved? (?:it )?from|from (?:the )?$|no longer|can't (?:make|do)|cannot (?:make|do)|won't be able to|unable to (?:make|do)|not available|(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|postpon(?:e|ing)|reschedul(?:e|ing)|rearrang(?:e|ing)|cancel(?:ling)?|chang(?:e|ing)|put(?:ting)? off)\b[^.;]{0,30}\b(?:interview|call|chat|meeting|slot|appointment|visit))\b/i
const newTime =
  /\b(?:(?:to|until|till|into|say|about) (?:(?:the|on|this|next) )?(?:[a-z]{3,6}day,? (?:the )?)?|(?:new|now|instead|reschedul\w{1,6} (?:to|for)|could (?:we|you)|would|can (?:we|you)|how about)\b[^.;]{0,24}|\bto \d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?,? (?:on )?(?:[a-z]{3,6}day,? )?(?:the )?)$/i
// `Wednesday at 11 is no longer possible`, `Monday at 2 has to move`
const fallsAway =
  /^[^.;!?]{0,110}\b(?:is|are|has been|have been|was|now) (?:now |sadly |unfortunately )?(?:cancelled|canceled|off|called off|postponed|on hold|not (?:going ahead|happening))\b|^[^.;!?]{0,60}\b(?:is|are|has been|have been|was|(?:needs|has|have) to be|will be|must be|had to be) (?:being |now |sadly |unfortunately )?(?:rescheduled|re-scheduled|rearranged|moved|shifted|deferred|pushed|changed|revised|preponed|brought forward|put (?:back|off))\b(?! (?:from|by)\b)|^[^.;!?]{0,12}\b(?:is|are|has|have|won't|will|isn't|doesn't|needs?|can't)\b[^.;!?]{0,16}\b(?:no longer|no good|not|off|cancel\w{0,4}|move|be moved|out|impossible|go|clash\w{0,2}|gone|work any more)\b/i
// `confirm by`, `reply before`, `no later than`
const deadline =
  /(?<!\b(?:come|pop|drop|swing|stop|call|nip|head)(?:ping)? )\b(?:by|before|no later than|latest|until|prior to|deadline(?: is)?:?|due|latest by|on or before)\s{1,3}(?:the\s)?(?:(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?|noon|midday|eod|cob|close of (?:business|play)|end of (?:the )?(?:day|business|week)|5 ?pm|midnight)[, ]{0,3}(?:(?:[a-z]{2,4}) )?(?:on )?(?:the )?)?(?:[a-z]{3,9},? )?$/i
// `we have to push tomorrow's interview`, `moving Friday's call`; not `a trial shift this Saturday`
const movesAway =
  /\b(?<!\b(?:trial|taster|first) )(?:mov(?:e|ing)|push(?:ing)?(?: back)?|shift(?:ing)?|postpon(?:e|ing)|reschedul(?:e|ing)|rearrang(?:e|ing)|cancel(?:l?ing)?|chang(?:e|ing)|put(?:ting)? (?:off|back))(?: (?:the|our|your))?\s?$/i
// `'s chat back to `, ` call until `
const movesHour = /^(?:'s)?\s[^.;!?]{0,30}\b(?:back|forward|out|on)?\s?(?:to|until|till)\s(?:about |around )?$/i
// `tomorrow, so we won't be able to go ahead at 11`
const refusesHour = /\b(?:won't|will not|can't|cannot|can not|unable to|not able to|no longer)\b[^.;!?]{0,40}$/i
const noMeeting =
  /\b(?:no (?:interviews?|trials?|meetings?)|thank(?:s| you)(?: again| so much| very much)? for (?:coming|chatting|meeting|speaking|talking|attending|joining|taking|popping|calling|your (?:time|call|e-?mail|message|application|interest|interview))|(?:good|great|nice|lovely|pleasure|enjoyed) (?:meeting|seeing|speaking|talking|chatting)|was (?:so |really |very )?(?:good|great|nice|lovely|a pleasure) to|start(?:ing)? date|(?:you|you'd|you'll|would|to) (?:be )?start(?:ing)?|first day|joining|available to start|sent|posted|received|applied|last|spoke|met|dated|working hours|office hours|business hours|monday (?:-|to) friday|born|deadline|our call(?! (?:to|until|back|forward|is)\b)|conversation|since|call (?:me|us)|reach (?:me|us))\b/i

const bareWeekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}'
// `Mon-Fri, 10 am to 6 pm`: days to choose from
const weekdaySpan = new RegExp(`\\b${bareWeekday}\\s?(?:-|–|to|through|thru)\\s?$`, 'i')
const weekdaySpanAfter = new RegExp(`^\\s?(?:-|–|to|through|thru)\\s?${bareWeekday}\\b`, 'i')

/** A day with its time, and the words that name them. */
export interface Slot {
  day: DayMention
  time: TimeMention
  /** In text order. */
  spans: Span[]
  /** Which of the lines names the day. */
  line: number
}

// `3 days mon tue thurs 7.30-6`, `The shop is open Saturday 9 to 5`
const ofWork = /\b(?:hours|shifts?|rota|(?:\d|two|three|four|five) days|opening|open|working|pattern)\b/i
const ofMeeting =
  /\b(?:interview\w{0,3}|meet\w{0,3}|come|see you|call|chat|talk|speak|visit|trial|assessment|slots?|free|available|suits?)\b/i

/** Every day with an hour that is a meeting and not a deadline, an old time or office hours, in the order of the lines. */
export function findSlots(lines: readonly DatedLine[]): Slot[] {
  const slots = everySlot(lines)
  if (slots.length < 2) return slots
  const kept = slots.filter((slot) => !isOfWork(lines[slot.line] as DatedLine, slot))
  return kept.length > 0 ? kept : slots
}

/** Whether the sentence of a slot tells when people work, and of no meeting. */
function isOfWork(line: DatedLine, { day, time }: Slot): boolean {
  const from = day.start - line.start
  const start = Math.max(0, from - 120)
  const before = lastSentence(line.text.slice(start, from))
  const to = Math.max(day.end, time.end) - line.start
  const after = line.text.slice(to, to + 80)
  const stop = after.search(/[.!?](?:\s|$)/)
  const sentence = `${before}${stop < 0 ? after : after.slice(0, stop)}`
  return ofWork.test(sentence) && !ofMeeting.test(sentence)
}

function everySlot(lines: readonly DatedLine[]): Slot[] {
  const slots: Slot[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as DatedLine
    if (line.days.length === 0 || isOldBlock(lines, index)) continue
    for (const day of bestOf(meetingDays(line))) {
      const time = timeFor(day, lines, index)
      if (!time || isOff(line, day, time)) continue
      const spans = [spanOf(day), spanOf(time)].sort((a, b) => a.start - b.start)
      slots.push({ day, time, spans, line: index })
    }
  }
  return slots
}

/** Whether a day with its time is one that no longer counts, or is moved away. */
function isOff({ text, start }: DatedLine, day: DayMention, time: TimeMention): boolean {
  const from = day.start - start
  const before = text.slice(0, from)
  // "Push today's chat back to 4pm": the day stays
  const between = text.slice(day.end - start, Math.max(0, time.start - start))
  if (movesAway.test(before.slice(-40)) && !movesHour.test(between)) return true
  if (refusesHour.test(between)) return true
  if (fallsAway.test(text.slice(Math.max(day.end, time.end) - start)) && !/\bif\b/i.test(lastSentence(before)))
    return true
  return oldTime.test(lastSentence(before.slice(-75))) && !newTime.test(before.slice(-40))
}

// `Previous schedule`, `Original interview date:`
const oldHeading =
  /^(?:previous|original|old|former|cancelled|superseded)(?: (?:interview|meeting|appointment|schedule|slot|date|time|details|and|&)){1,4}\s?:?$/i
/** How many lines below such a heading are still of the old time. */
const oldLines = 3

/** Whether a line stands below a heading of the time that no longer counts, before the heading of the new one. */
function isOldBlock(lines: readonly DatedLine[], index: number): boolean {
  for (let k = index - 1; k >= 0 && k >= index - oldLines; k--) {
    const { text } = lines[k] as DatedLine
    if (!beginsHeading.has(text.charCodeAt(0) | 32)) continue
    if (oldHeading.test(text)) return true
    if (/^(?:new|updated|revised|rescheduled)\b/i.test(text)) return false
  }
  return false
}

/** First letters of both kinds of headings, small. */
const beginsHeading = new Set([...'pofcsnur'].map((letter) => letter.charCodeAt(0)))

/** What stands after the last full stop. */
function lastSentence(text: string): string {
  for (let i = text.length - 2; i >= 0; i--) {
    const c = text.charCodeAt(i)
    if ((c === 46 || c === 33 || c === 63) && text.charCodeAt(i + 1) === 32) return text.slice(i + 1)
  }
  return text
}

/** The bare span of a mention. */
export const spanOf = (mention: Span): Span => ({ start: mention.start, end: mention.end })

function meetingDays(line: DatedLine): DayMention[] {
  return line.days.filter((day) => {
    const before = line.text.slice(Math.max(0, day.start - line.start - 70), day.start - line.start)
    const sentence = lastSentence(before)
    // "from 2 until 3 on Friday" is no deadline
    const range = line.times.find((time) => time.until !== null && time.end <= day.start && day.start - time.end < 12)
    if (deadline.test(range ? sentence.slice(0, -(day.start - range.start)) : sentence)) return false
    if (weekdaySpan.test(sentence) || weekdaySpanAfter.test(line.text.slice(day.end - line.start))) return false
    return !noMeeting.test(sentence)
  })
}

/** A written date beside a weekday or "tomorrow" of the same place says more than they do. */
export function bestOf(days: readonly DayMention[]): DayMention[] {
  return days.filter(
    (day) =>
      day.as === 'written' ||
      !days.some((other) => other.as === 'written' && Math.abs(other.start - day.end) < 12) ||
      (days.length > 2 &&
        !days.some((other) => other.as === 'written' && other.start - day.end >= 0 && other.start - day.end < 6)),
  )
}

// `Time: 10am`, `Reporting time: 0815hrs`
const hourLabel = /^\W*(?:(?:reporting|arrival|interview|start|meeting) )?(?:time|timings?|slot|start)\b/i

/** "You will be working on a rota, 7am to 10pm": a sentence of its own, below the day of the meeting. */
const isAboutWork = ({ text }: DatedLine) =>
  text.length > 60 &&
  /\b(?:rota|shift pattern|shifts (?:are|run|from|between)|(?:working|opening) hours)\b/i.test(text) &&
  !ofMeeting.test(text)

/** The time that goes with a day: after it in the line, before it, else on the lines below or right above. */
function timeFor(day: DayMention, lines: readonly DatedLine[], index: number): TimeMention | null {
  const line = lines[index] as DatedLine
  const usable = line.times.filter(
    (time) => !(time.start < day.end && day.start < time.end) && !deadlineTime(line, time),
  )
  // "Tuesday, 16 June" is one day, "Monday, when … Tues 16th" are two
  const nextDay = line.days.find(
    (other) => other.start > day.end && (other.as === day.as || (other.day !== day.day && other.start - day.end > 12)),
  )
  const after = usable.find((time) => time.start >= day.end && (!nextDay || time.start < nextDay.start))
  const before = usable.findLast((time) => time.end <= day.start && !isOfOther(time, day, line))
  if (after && before && day.start - before.end < 12 && after.start - day.end > 40) return before
  if (after ?? before) return after ?? before ?? null
  const above = lines[index - 1]
  const below = lines.slice(index + 1, index + 4)
  const isLabel = above && above.days.length === 0 && hourLabel.test(above.text)
  for (const other of below) {
    if (isLabel && endLabel.test(other.text)) continue
    if (other.days.length > 0 && other.times.length === 0) break
    const [time] = other.times.filter((one) => !deadlineTime(other, one) && !(one.until !== null && isAboutWork(other)))
    if (time && (other.days.length === 0 || other.days[0]?.day === day.day)) return time
    if (other.days.length > 0) break
  }
  return (isLabel ? above.times[0] : undefined) ?? arrivalAfter(day, [line, ...below.slice(0, 2)])
}

// `Please arrive at`, `report to reception by`, `be here for`
const arrives = /\b(?:arriv(?:e|al|ing)|report|check in|sign in|be (?:here|there|with us))\b[^.;!?]{0,30}$/i

/** The hour to be there, where no other is told. */
function arrivalAfter(day: DayMention, lines: readonly DatedLine[]): TimeMention | null {
  for (const line of lines) {
    if (bestOf(line.days).some((other) => other.day !== day.day)) continue
    const found = line.times.find(
      (time) => time.start >= day.end && arrives.test(line.text.slice(0, time.start - line.start).slice(-60)),
    )
    if (found) return found
  }
  return null
}

/** "Today's 11am is off. … keep Monday free": the hour of another day, told in a sentence before. */
function isOfOther(time: TimeMention, day: DayMention, line: DatedLine): boolean {
  return (
    /[.!?]\s/.test(line.text.slice(time.end - line.start, day.start - line.start)) &&
    line.days.some((other) => other.end <= time.start && time.start - other.end < 12 && other.day !== day.day)
  )
}

function deadlineTime(line: DatedLine, time: TimeMention): boolean {
  const before = line.text.slice(Math.max(0, time.start - line.start - 40), time.start - line.start)
  return (
    /\b(?:by|before|no later than|respond within|reply by|arrive(?: at| by)?|(?:mov(?:e|ing)|push(?:ing)?|shift(?:ing)?|cancel(?:ling)?|miss|postpone|reschedule) (?:our|your|the|today's|tomorrow's))\s{1,2}$/i.test(
      before,
    ) || noMeeting.test(lastSentence(before))
  )
}

// `End: 15:30`, `Finish time 4 pm`
const endLabel =
  /^\W{0,4}(?:(?:expected|estimated|approximate|approx\.?|likely) )?(?:end|ends|ending|finish|finishes|finishing|close|closes|until|to)\b[^\d]{0,12}(?=\d)/i

/** The hour on a line of its own that says when the meeting ends. */
function endLine(lines: readonly DatedLine[]): number | null {
  const line = lines.find(({ text, times }) => times.length > 0 && text.length < 40 && endLabel.test(text))
  return line?.times[0]?.from ?? null
}

/** A length in words wins over the length of the slot: a window may be longer than the meeting. */
export function findLength(lines: readonly DatedLine[], time: TimeMention | null): Fact<number> | null {
  let first: { fact: Fact<number>; isPart: boolean } | null = null
  for (const line of lines) {
    if ((line.signs & Sign.length) === 0) continue
    const found = findDuration(line.text)
    if (!found) continue
    const fact = stated(found.minutes, { start: line.start + found.span.start, end: line.start + found.span.end })
    // "15 minutes for your talk … an hour and a half all in": the whole wins over a part
    if (found.isWhole) return fact
    if (first === null || (first.isPart && !found.isPart)) first = { fact, isPart: found.isPart }
  }
  // The length of a test or a talk is not the length of it all
  if (first && !first.isPart) return first.fact
  const until = time?.until ?? endLine(lines)
  if (time === null || until === null) return null
  const minutes = until - time.from
  return minutes >= 10 && minutes <= 480 ? stated(minutes, spanOf(time)) : null
}
