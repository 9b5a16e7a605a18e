import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { type DayMention, findDays } from '../../analysis/facts/named-days.ts'
import { findTimes, type TimeMention } from '../../analysis/facts/named-times.ts'

/** A day and an hour that a text puts together. The span goes from the first of them to the last. */
export interface Pair extends Span {
  day: DayMention
  /** The hour, in minutes from midnight. */
  minutes: number
  /** Whether any hour of a stretch is meant, as in "between 9 and 12". */
  isStretch: boolean
}

/** A day or an hour, where it stands. */
interface Mention extends Span {
  day: DayMention | null
  time: TimeMention | null
}

// `Wednesday, at`, `Tuesday or`, `10:00 (on`: what may stand between a day and its hour, or two days of one hour
const joint = /^(?:[\s,:;(/–-]|\b(?:at|on|or|and|the|either|also|both)\b){0,16}$/i
// `between 9 and 12`, `from 9`
const stretch = /between|from/i
/** From one hour to another that is no later is how long the meeting takes. */
const longestMeetingMinutes = 90

/** The days of a text; "Thursday, 24 March" is one day. */
export function daysNamed(text: string, now: LocalDateTime): DayMention[] {
  const found = findDays(text, now)
  return found.filter(
    (one) =>
      one.as !== 'weekday' ||
      !found.some((other) => other.as === 'written' && other.start - one.end >= 0 && other.start - one.end < 4),
  )
}

/** Every day with its hour, as far as they stand side by side: "Tue or Wed at 10", "Thursday 18 June, 9:00 or 11:00". */
export function pairsIn(text: string, now: LocalDateTime): Pair[] {
  const mentions = [
    ...daysNamed(text, now).map((day): Mention => ({ start: day.start, end: day.end, day, time: null })),
    ...findTimes(text).map((time): Mention => ({ start: time.start, end: time.end, day: null, time })),
  ].sort((a, b) => a.start - b.start)
  return chainsOf(text, mentions).flatMap((runs) => {
    const pairs: Pair[] = []
    for (let i = 0; i + 1 < runs.length; i += 2)
      for (const one of runs[i] ?? []) for (const other of runs[i + 1] ?? []) pairs.push(...pairOf(text, one, other))
    return pairs
  })
}

/** Mentions with nothing but joints between them, each chain parted into runs of days and runs of hours. */
function chainsOf(text: string, mentions: readonly Mention[]): Mention[][][] {
  const chains: Mention[][][] = []
  let before: Mention | undefined
  for (const mention of mentions) {
    const chain = chains.at(-1)
    if (!before || !chain || !joint.test(text.slice(before.end, mention.start))) chains.push([[mention]])
    else if ((before.day === null) === (mention.day === null)) chain.at(-1)?.push(mention)
    else chain.push([mention])
    before = mention
  }
  return chains
}

function pairOf(text: string, one: Mention, other: Mention): Pair[] {
  const day = one.day ?? other.day
  const time = one.time ?? other.time
  if (!day || !time) return []
  const isStretch =
    time.until === null
      ? stretch.test(text.slice(time.start, time.end))
      : time.until - time.from > longestMeetingMinutes
  const [start, end] = [Math.min(day.start, time.start), Math.max(day.end, time.end)]
  return [{ start, end, day, minutes: time.from, isStretch }]
}
