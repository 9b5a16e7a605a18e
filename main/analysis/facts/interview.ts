import type { DocumentKind, Fact, Facts, InterviewFormat } from '../../../common/reading.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { dayOfIso, isoDate, isoDateTime, weekdayOf } from './civil-date.ts'
import { stated } from './fact.ts'
import { type Field, findFields, firstField } from './fields.ts'
import { type DayMention, findDays, findDuration, findTimes, type TimeMention } from './interview-time.ts'
import { type Page, readPage, type TextLine, trimmed } from './page.ts'
import { findTagged, tagPhrases } from './tagged.ts'

const nothing: Facts['interview'] = {
  format: null,
  start: null,
  durationMinutes: null,
  place: null,
  link: null,
  replyBy: null,
}

/** A line of the mail with the days and times it names, as offsets into the document. */
interface DatedLine extends TextLine {
  days: DayMention[]
  times: TimeMention[]
}

/** Reads the set or offered meeting. */
export function findInterview(document: Document, kind: DocumentKind, now: LocalDateTime): Facts['interview'] {
  if (kind !== 'interview-invite' && kind !== 'reschedule') return nothing
  const page = readPage(document)
  const fields = findFields(document, page)
  const lines = datedLines(page, now)
  const slot = findSlot(lines)
  return {
    format: findFormat(document, fields),
    start: slot ? stated(isoDateTime(slot.day.day, slot.time.from), ...slot.spans) : null,
    durationMinutes: findLength(lines, slot?.time ?? null),
    place: findPlace(document, page, fields),
    link: findLink(document, lines),
    replyBy: findReplyBy(lines, now),
  }
}

/** An invite is short; what is longer is no invite, and is read only so far. */
const mostLines = 500
const longestLine = 4000

/** Lines of the mail itself, the subject last: what the body says comes first. */
function datedLines(page: Page, now: LocalDateTime): DatedLine[] {
  const subject = page.subject
  const isSubject = (line: TextLine) => subject !== null && line.start <= subject.start && line.end >= subject.end
  const own = page.lines.filter((line) => (line.part === 'body' || line.part === 'signature') && !isSubject(line))
  const ordered = [...own.slice(0, mostLines), ...page.lines.filter((line) => isSubject(line))].map((line) => ({
    ...line,
    text: line.text.slice(0, longestLine),
  }))
  return ordered.map((line) => ({
    ...line,
    days: findDays(line.text, now).map((day) => shifted(day, line.start)),
    times: findTimes(line.text).map((time) => shifted(time, line.start)),
  }))
}

const shifted = <T extends Span>(mention: T, by: number): T => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

// `originally planned for`, `instead of`, `was scheduled for`, `from Monday`
const oldTime =
  /\b(?:original(?:ly)?|previous(?:ly)?|initial(?:ly)?|earlier|was|were|had been|instead of|rather than|moved? (?:it )?from|from|no longer|can't make|cannot make|unable to (?:make|do)|not available)\b[^.]{0,60}$/i
const newTime =
  /\b(?:to|new|now|instead|reschedul\w{1,6} (?:to|for)|could we|move(?:d)? (?:\w{1,12} ){0,3}to)\b[^.]{0,25}$/i
// `confirm by`, `reply before`, `no later than`
const deadline =
  /\b(?:by|before|no later than|latest|until|prior to|deadline(?: is)?:?|due|latest by|on or before)\s{1,3}(?:the\s)?(?:(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?|noon|midday|eod|cob|close of (?:business|play)|end of (?:the )?(?:day|business|week)|5 ?pm|midnight)[, ]{0,3}(?:(?:[a-z]{2,4}) )?(?:on )?(?:the )?)?(?:[a-z]{3,9},? )?$/i
const noMeeting =
  /\b(?:start(?:ing)? date|joining|available to start|sent|posted|received|applied|last|spoke|met|dated|working hours|office hours|business hours|monday (?:-|to) friday|born|deadline|our call|conversation|since|call (?:me|us)|reach (?:me|us))\b/i

interface Slot {
  day: DayMention
  time: TimeMention
  spans: Span[]
}

/** The first day with an hour that is a meeting and not a deadline, an old time or office hours. */
function findSlot(lines: readonly DatedLine[]): Slot | null {
  let fallback: Slot | null = null
  for (const [index, line] of lines.entries()) {
    const days = meetingDays(line)
    for (const day of bestOf(days)) {
      const time = timeFor(day, line, lines.slice(index + 1, index + 4), lines[index - 1])
      if (!time) continue
      const slot = { day, time, spans: [spanOf(day), spanOf(time)].sort((a, b) => a.start - b.start) }
      const before = line.text.slice(0, day.start - line.start)
      if (oldTime.test(before) && !newTime.test(before)) fallback ??= null
      else return slot
    }
  }
  return fallback
}

const spanOf = (mention: Span): Span => ({ start: mention.start, end: mention.end })

function meetingDays(line: DatedLine): DayMention[] {
  return line.days.filter((day) => {
    const before = line.text.slice(Math.max(0, day.start - line.start - 70), day.start - line.start)
    const sentence = before.slice(before.search(/[^.!?]*$/))
    if (deadline.test(sentence)) return false
    return !noMeeting.test(sentence)
  })
}

/** A written date beside a weekday or "tomorrow" of the same place says more than they do. */
function bestOf(days: readonly DayMention[]): DayMention[] {
  return days.filter(
    (day) =>
      day.as === 'written' ||
      !days.some((other) => other.as === 'written' && Math.abs(other.start - day.end) < 12) ||
      (days.length > 2 &&
        !days.some((other) => other.as === 'written' && other.start - day.end >= 0 && other.start - day.end < 6)),
  )
}

/** The time that goes with a day: after it in the line, before it, else on the lines below or right above. */
function timeFor(
  day: DayMention,
  line: DatedLine,
  below: readonly DatedLine[],
  above: DatedLine | undefined,
): TimeMention | null {
  const usable = line.times.filter(
    (time) => !(time.start < day.end && day.start < time.end) && !deadlineTime(line, time),
  )
  const nextDay = line.days.find((other) => other.start > day.end && other.as === day.as)
  const after = usable.find((time) => time.start >= day.end && (!nextDay || time.start < nextDay.start))
  const before = usable.filter((time) => time.end <= day.start).at(-1)
  if (after && before && day.start - before.end < 12 && after.start - day.end > 40) return before
  if (after ?? before) return after ?? before ?? null
  for (const other of below) {
    if (other.days.length > 0 && other.times.length === 0) break
    const [time] = other.times.filter((one) => !deadlineTime(other, one))
    if (time && (other.days.length === 0 || other.days[0]?.day === day.day)) return time
    if (other.days.length > 0) break
  }
  const isLabel = above && above.days.length === 0 && /^\W*(?:time|timings?|slot|start)/i.test(above.text)
  return isLabel ? (above.times[0] ?? null) : null
}

function deadlineTime(line: DatedLine, time: TimeMention): boolean {
  const before = line.text.slice(Math.max(0, time.start - line.start - 40), time.start - line.start)
  return (
    /\b(?:by|before|no later than|respond within|reply by|arrive(?: at| by)?)\s{1,2}$/i.test(before) ||
    noMeeting.test(before.slice(before.search(/[^.!?]*$/)))
  )
}

/** A length in words wins over the length of the slot: a window may be longer than the meeting. */
function findLength(lines: readonly DatedLine[], time: TimeMention | null): Fact<number> | null {
  for (const line of lines) {
    if (!/min|hour|hr/i.test(line.text)) continue
    const found = findDuration(line.text)
    if (found) return stated(found.minutes, { start: line.start + found.span.start, end: line.start + found.span.end })
  }
  if (time?.until == null) return null
  const minutes = time.until - time.from
  return minutes >= 10 && minutes <= 480 ? stated(minutes, spanOf(time)) : null
}

// `confirm by`, `let me know by`, `reply`
const answerWords =
  /\b(?:confirm\w{0,5}|repl(?:y|ies)|respond|response|let (?:me|us) know|rsvp|get back|answer|accept\w{0,5}|decline|book|select|choose|advise|revert|return|acknowledge|availability|provide|send|submit|share|schedule|complete)\b/i
// `by Friday`, `no later than 3 May`, `before close of business on 3 May`
const byDay = /\b(?:by|before|no later than|until|on or before|deadline:?|latest)\b[^.;]{0,45}$/i
// `within 2 business days`, `in the next 48 hours`
const within =
  /\b(?:within|in) (?:the )?(?:next )?(?<count>\d{1,3}|one|two|three|four|five|seven)\s?(?:\(\d{1,2}\) )?(?<unit>hours?|hrs?|days?|(?:business|working|work|calendar) days?|weeks?)\b/i
const byEnd =
  /\bby (?:the )?(?:eod|cob|end of (?:the )?(?:day|business)|close of (?:business|play)|tonight|end of today)\b/i
const byWeekEnd = /\bby (?:the )?(?:end of (?:the|this) week|eow)\b/i

/** The day by which an answer is asked for. */
function findReplyBy(lines: readonly DatedLine[], now: LocalDateTime): Fact<LocalDate> | null {
  const today = dayOfIso(now)
  for (const line of lines) {
    if (!answerWords.test(line.text)) continue
    for (const sentence of sentencesOf(line)) {
      if (!answerWords.test(sentence.text)) continue
      const days = bestOf(
        line.days.filter((day) => day.start >= sentence.start && day.end <= sentence.start + sentence.text.length),
      )
      for (const day of days) {
        if (byDay.test(sentence.text.slice(0, day.start - sentence.start))) return stated(isoDate(day.day), spanOf(day))
      }
      const at = (found: RegExpExecArray): Span => ({
        start: sentence.start + found.index,
        end: sentence.start + found.index + found[0].length,
      })
      const span = within.exec(sentence.text)
      if (span?.groups) return stated(isoDate(today + daysOf(span.groups, today)), at(span))
      const eod = byEnd.exec(sentence.text)
      if (eod) return stated(isoDate(today), at(eod))
      const eow = byWeekEnd.exec(sentence.text)
      if (eow) return stated(isoDate(today + Math.max(0, 4 - weekdayOf(today))), at(eow))
    }
  }
  return null
}

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7 }

function daysOf(groups: Record<string, string | undefined>, today: number): number {
  const count = Number(groups.count) || (counts[(groups.count ?? '').toLowerCase()] ?? 1)
  const unit = (groups.unit ?? '').toLowerCase()
  if (unit.startsWith('h')) return Math.ceil(count / 24)
  if (unit.startsWith('week')) return count * 7
  if (!/business|work/.test(unit)) return count
  let days = 0
  for (let left = count; left > 0; ) {
    days++
    if (weekdayOf(today + days) < 5) left--
  }
  return days
}

function sentencesOf(line: DatedLine): { start: number; text: string }[] {
  const pieces: { start: number; text: string }[] = []
  let from = 0
  for (const match of line.text.matchAll(/[.!?]\s+(?=[A-Z])/g)) {
    if (
      /\b(?:a|p)\.?m$|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri)$/i.test(
        line.text.slice(from, match.index),
      )
    )
      continue
    pieces.push({ start: line.start + from, text: line.text.slice(from, match.index) })
    from = match.index + match[0].length
  }
  pieces.push({ start: line.start + from, text: line.text.slice(from) })
  return pieces
}

const formats = tagPhrases<{ format: InterviewFormat; weight: number }>([
  {
    tag: { format: 'video', weight: 3 },
    phrases: [
      'video|virtual|zoom|teams|skype interview|call|meeting|conference|conversation|chat|screen|round|link|session',
      'via|on|over|through|using|by|with|use google? zoom|teams|meet|skype|webex|video|hangouts|hangout|bluejeans|whereby|chime|gotomeeting|facetime',
      'via|on|over|through|using|use microsoft|ms|google teams|meet',
      'google meet|hangouts',
      'microsoft|ms teams',
      'zoom',
      'webex|skype|bluejeans|whereby|gotomeeting|lifesize',
      'video call|conference|interview|link',
      'videoconference|videocall',
      'online|virtual|virtually|remote interview|meeting|assessment|via',
      'interview .. virtually|online',
      'teams link|invite|invitation',
      'hirevue|spark hire|willo',
    ],
  },
  {
    tag: { format: 'phone', weight: 3 },
    phrases: [
      'phone|telephone|telephonic interview|screen|screening|call|conversation|chat|round',
      'by|over|via|on the? phone|telephone',
      'call you|your =on|at|between',
      "=will|=we'll|=i'll|=shall call|ring|phone|dial you",
      'give you a? call|ring',
      'speak|talk to|with you .. phone|telephone',
      'best|good|preferred number|phone to|number',
      'quick|introductory|intro|short call',
    ],
  },
  {
    tag: { format: 'on-site', weight: 3 },
    phrases: [
      'in person',
      'inperson',
      'face to face',
      'f 2 f',
      'on site interview|visit|meeting|day|round|final|assessment',
      'onsite interview|visit|meeting|day|round|final|assessment|loop',
      'at|to|by|in our|the|your .. office|offices|studio|headquarters|hq|premises|campus|store|shop|restaurant|hotel|school|clinic|hospital|branch|warehouse|building|site|plant',
      'arrive|report|check|sign in? at|to|15|10|ten|fifteen|five|early',
      'ask for .. reception|desk|at|on',
      'visitor|reception|parking|security center|centre|desk|is|pass|available',
      'come|pop|drop|swing in|by|to|into|along',
      'visit our|us',
      'coffee chat|at|in',
      'meet .. cafe|coffee|office|lobby|reception',
      'walk in interview',
    ],
  },
  {
    tag: { format: 'chat', weight: 4 },
    phrases: [
      'whatsapp|telegram|signal|wire|discord chat|interview|only|to|messenger',
      'interview .. via|on|over|through whatsapp|telegram|signal|wire|text|discord|messenger|chat',
      'via|on telegram|signal|whatsapp|wire',
      'text|chat based interview',
      'text interview',
      'google chat|hangouts chat',
      'add|message|text me|us|him|her on|at|via whatsapp|telegram|signal|hangouts',
    ],
  },
])

/** How the meeting is held: the labelled line, else the words said most. */
function findFormat(document: Document, fields: readonly Field[]): Fact<InterviewFormat> | null {
  const scores = new Map<InterviewFormat, { score: number; span: Span }>()
  const labelled = [firstField(fields, 'format'), firstField(fields, 'venue'), firstField(fields, 'place')].filter(
    (field) => field !== null,
  )
  for (const hit of findTagged(formats, document)) {
    const sentence = document.sentences[document.sentenceOf[hit.first] as number]
    if (!sentence || sentence.part === 'quoted' || sentence.part === 'footer') continue
    const text = document.clean.slice(sentence.start, sentence.end)
    // "If you would rather meet by video, say so" offers a way out, "bring your ID to our office" after the offer is no format
    const isAlternative =
      /\b(?:rather than|instead of|if you(?:'d)? (?:prefer|would rather|cannot)|usual|alternatively|or if|obviously if|any questions?|questions or|need to reach)\b/i.test(
        text.slice(0, hit.span.end - sentence.start),
      )
    const isLabel = labelled.some((field) => field.value.start <= hit.span.start && hit.span.end <= field.value.end)
    const known = scores.get(hit.tag.format)
    const score = isAlternative ? 0.5 : isLabel ? hit.tag.weight * 3 : hit.tag.weight
    if (known) known.score += score / 2
    else scores.set(hit.tag.format, { score, span: hit.span })
  }
  const venue = firstField(fields, 'venue') ?? firstField(fields, 'place')
  if (
    venue &&
    scores.size === 0 &&
    /\d|street|road|floor|office|avenue|building/i.test(document.clean.slice(venue.value.start, venue.value.end))
  )
    return stated('on-site', venue.value)
  const best = [...scores].sort((a, b) => b[1].score - a[1].score)[0]
  return best ? stated(best[0], best[1].span) : null
}

// `at our office located at 12 Mill Road`, `at our Leeds office`, `at Ash Park`, `a café called Blue Door`
const venueWords =
  /\b(?:(?:located|based|held|take place|conducted|meet (?:us|me|you)?|office|interview) (?:at|in) |at (?=our |the |\p{Lu}|\d)|swing by |come (?:in )?to |visit (?:us at )?|called )(?<place>(?:our |the )?[\p{Lu}\d][\p{L}\d' ,.&-]{2,80}?|our [\p{L} ]{0,20}(?:office|studio|store|shop|site|campus|branch|headquarters|restaurant|hotel|school))(?=[.;!?)]\s|[.;!?)]?$| on \p{Lu}| at \d| for | and | to | with | near )/u

/** Where the meeting is held, when it is held somewhere. */
function findPlace(document: Document, page: Page, fields: readonly Field[]): Fact<string> | null {
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
function findLink(document: Document, lines: readonly DatedLine[]): Fact<string> | null {
  for (const line of lines) {
    if (!line.text.includes('.')) continue
    for (const match of line.text.matchAll(anyLink)) {
      const text = match[0].replace(/[.,;:!?]+$/, '')
      if (!meetingHost.test(text) && !/\b(?:join|link|schedule|book|slot|pick|select|choose)\b/i.test(line.text))
        continue
      const start = line.start + match.index
      return stated(document.text.slice(start, start + text.length), { start, end: start + text.length })
    }
  }
  return null
}
