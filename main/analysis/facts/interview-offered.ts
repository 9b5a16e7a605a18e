import type { Fact } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { isoDateTime } from './civil-date.ts'
import { stated } from './fact.ts'
import { type DatedLine, type Slot, spanOf } from './interview-slot.ts'
import type { TimeMention } from './named-times.ts'

// `which of these suits you`, `any of the following slots`, `let me know your preferred time`, `option 2`
const choice =
  /\b(?:which(?:ever)?\b[^.?!]{0,60}\b(?:suits?|works?|prefer|best|better|convenient|like|you (?:can|could))|(?:one|any|either) of (?:the|these|those|our)|(?:choose|pick|select|take your pick|let (?:me|us) know|tell (?:me|us)) (?:which|one|any|an? (?:time|slot|day|date)|your (?:preferred|preference|choice)|what (?:time|day|suits|works))|(?:following|these|those|available|possible|suggested|proposed|alternative|remaining|open|free) (?:times?|slots?|dates?|days?|options?|appointments?|windows?)|(?:times?|slots?|dates?|appointments?) (?:available|on offer|below|(?:that )?(?:we|i) (?:have|can (?:do|offer)))|(?:option|choice|slot) (?:1|2|a|b|one|two)|your (?:preference|choice of)|preferred (?:time|slot|date|day))\b/i
// `Monday at 10 or Tuesday at 2`, `either`
const or = /\bor\b|\beither\b/i
// `10.00, 11.30 or 14.00`
const another = /^\s{0,3}(?:,|;|\/|&|\bor\b|\band\b|, or\b)\s{0,3}(?:at |again at )?$/i

/** How many lines may stand between two offered times, and how many times are taken at most. */
const furthestLine = 3
const mostOffered = 12

/**
 * The times a mail gives to choose from. Days of several rounds, each set, are no choice: something has to say that one
 * is to be picked. Empty when there are fewer than two.
 */
export function findOffered(lines: readonly DatedLine[], slots: readonly Slot[]): Fact<LocalDateTime>[] {
  const [first] = slots
  if (!first) return []
  const all = together(slots).flatMap((slot) => [slot, ...sameDay(lines[slot.line], slot)])
  const last = all.at(-1) ?? first
  const lead = lines.slice(Math.max(0, first.line - furthestLine), last.line + furthestLine)
  const isChoice = lead.some(({ text }) => choice.test(text)) || (all.length > 1 && saysOr(lines, first, last))
  if (!isChoice) return []
  const moments = new Map<LocalDateTime, Fact<LocalDateTime>>()
  for (const { day, time, spans } of all) {
    const moment = isoDateTime(day.day, time.from)
    if (!moments.has(moment)) moments.set(moment, stated(moment, ...spans))
  }
  return moments.size > 1 ? [...moments.values()].slice(0, mostOffered) : []
}

/** Whether "or" stands between the first and the last of the times. */
function saysOr(lines: readonly DatedLine[], first: Slot, last: Slot): boolean {
  return lines.slice(first.line, last.line + 1).some((line) => {
    const from = Math.max(line.start, first.day.start)
    const to = Math.min(line.end, Math.max(last.day.end, last.time.end))
    return or.test(line.text.slice(from - line.start, to - line.start))
  })
}

/** The slots that follow one another closely, from the first on. */
function together(slots: readonly Slot[]): Slot[] {
  const end = slots.findIndex((slot, i) => i > 0 && slot.line - (slots[i - 1] as Slot).line > furthestLine)
  return end < 0 ? [...slots] : slots.slice(0, end)
}

/** More hours of the same day right behind the first: "Monday at 10.00, 11.30 or 14.00". */
function sameDay(line: DatedLine | undefined, { day, time, line: index }: Slot): Slot[] {
  const more: Slot[] = []
  let last: TimeMention = time
  for (const next of line?.times ?? []) {
    if (!line || next.start < last.end || day.start > time.start) continue
    if (!another.test(line.text.slice(last.end - line.start, next.start - line.start))) break
    more.push({ day, time: next, spans: [spanOf(day), spanOf(next)], line: index })
    last = next
  }
  return more
}
