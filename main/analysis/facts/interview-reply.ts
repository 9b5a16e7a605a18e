import type { Fact } from '../../../common/reading.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { numberWords } from '../lexicon/calendar.ts'
import { everyMatch } from '../text/every-match.ts'
import { dayOfIso, isoDate, weekdayOf } from './civil-date.ts'
import { stated } from './fact.ts'
import { bestOf, type DatedLine, spanOf } from './interview-slot.ts'
import { findTimes } from './named-times.ts'
import { Sign } from './signs.ts'

// `confirm by`, `let me know by`, `reply`, `text me`, `your link expires`
const answerWords =
  /\b(?:confirm\w{0,5}|repl(?:y|ies)|respond|response|let (?:me|us) (?:know|no|have)|rsvp|feedback|get back|come back to (?:me|us)|hear (?:back )?from you|answer\w{0,2}|accept\w{0,5}|decline|book|select|choose|pick|advise|revert|return|acknowledge|availability|provide|send|submit|share|schedule|complete|record|finish|log in|register|sign up|tell (?:me|us)|text|ring|call|phone|e-?mail|write|shout|drop me|decide|expires?|valid|closes?|open|deadline|need to know|if you want it|take it|hold (?:it|the slot|the place)|released?|held|an answer|do not hear|don't hear|haven't heard|give the slot|replies|do (?:this|so))\b/i
// `by Friday`, `no later than 3 May`, `before close of business on 3 May`
const byDay =
  /\b(?:by|before|no later than|not later than|until|till|til|on or before|deadline(?: is)?:?|latest(?: by)?|expires?(?: on)?|closes?(?: on)?)\b(?:[^.;]|\.\d){0,45}$/i
// `within 2 business days`, `in the next 48 hours`, `you have five days`
const within =
  /\b(?:within|(?<=\b(?:confirm|reply|respond|revert|let (?:me|us) know|get back|decide|answer|book|choose|next)\b[^.;]{0,24}\s)in|in (?=the next)|inside|have|expires? (?:in|after)|valid for|open for|after) (?:a |an )?(?:the )?(?:next )?(?<count>\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|couple(?: of)?)?\s?(?:\(\d{1,2}\) )?(?<unit>hours?|hrs?|days?|(?:business|working|work|calendar) days?|weeks?|fortnight)\b(?! (?:time|ago|notice|before|off|work|per|a|an|or so))/i
const byEnd =
  /\bby (?:the )?(?:eod|cob|cop|end of (?:the )?(?:day|business|play)|close of (?:business|play)|tonight|end of today|lunch(?:time)?(?: today)?|noon(?: today)?|midday|this (?:evening|afternoon))\b(?! (?:on|tomorrow|[a-z]{3,6}day|\d))/i
const byWeekEnd =
  /\b(?:by|before) (?:the )?(?:(?<next>end of next week)|end of (?:the|this) (?:working )?week|eow|week'?s? end|weekend|this weekend|week is out)\b/i
// `Can you confirm today`, `text me tonight`
const thisDay =
  /\b(?:confirm|reply|respond|let (?:me|us) know|text|ring|call|answer|say)\b[^.;]{0,20}\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i
// `confirm today before 15h00`, `let me know today by 3`
const todayBefore =
  /\btoday,? (?:before|by|no later than)\b|\b(?:before|by) \d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?|hrs)? today\b/i
// `If you can no longer come, ring us before Friday`
const isWayOut =
  /^\W{0,3}(?:if|should) you (?:cannot|can't|can no longer|can not|are unable|are no longer|no longer|need|have|get lost|are (?:running|going to be) late|would rather not|wish to (?:cancel|withdraw|reschedule))\b/i
const isConditional = /^\W{0,3}(?:if|should|unless|in case)\b/i

// `by close of business`, `by EOD`, `before lunch`
const endWords = /\b(?:eod|cob|cop|eow|end|close|lunch|weekend)/i
/** Whether a line names a day, a length of time or an end, without which it sets no day to answer by. */
const namesTime = ({ days, signs, text }: DatedLine) =>
  days.length > 0 || (signs & (Sign.days | Sign.hours | Sign.near | Sign.clock)) !== 0 || endWords.test(text)

/** The day by which an answer is asked for. */
export function findReplyBy(lines: readonly DatedLine[], now: LocalDateTime): Fact<LocalDate> | null {
  const today = dayOfIso(now)
  for (const line of lines) {
    if (!namesTime(line) || !answerWords.test(line.text)) continue
    for (const sentence of sentencesOf(line)) {
      if (!answerWords.test(sentence.text) || isWayOut.test(sentence.text)) continue
      const days = bestOf(
        line.days.filter((day) => day.start >= sentence.start && day.start < sentence.start + sentence.text.length),
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
      if (eow) {
        const friday = today + Math.max(0, 4 - weekdayOf(today))
        return stated(isoDate(eow.groups?.next ? friday + 7 : friday), at(eow))
      }
      const now =
        isConditional.test(sentence.text) ||
        (findTimes(sentence.text, line.signs).length > 0 && !todayBefore.test(sentence.text))
          ? null
          : thisDay.exec(sentence.text)
      if (now) return stated(isoDate(today), at(now))
    }
  }
  return null
}

function daysOf(groups: Record<string, string | undefined>, today: number): number {
  const count = Number(groups.count) || (numberWords[(groups.count ?? '').toLowerCase().replace(' of', '')] ?? 1)
  const unit = (groups.unit ?? '').toLowerCase()
  if (unit.startsWith('h')) return Math.ceil(count / 24)
  if (unit.startsWith('week')) return count * 7
  if (unit.startsWith('fortnight')) return count * 14
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
  for (const match of everyMatch(line.text, /[.!?]\s+(?=[A-Z])/g)) {
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
