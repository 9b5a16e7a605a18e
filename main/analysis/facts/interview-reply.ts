import type { Fact } from '../../../common/reading.ts'
import type { LocalDate, LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { dayOfIso, isoDate, weekdayOf } from './civil-date.ts'
import { stated } from './fact.ts'
import { bestOf, type DatedLine, spanOf } from './interview-slot.ts'

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
export function findReplyBy(lines: readonly DatedLine[], now: LocalDateTime): Fact<LocalDate> | null {
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
