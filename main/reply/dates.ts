import type { Facts } from '../../common/reading.ts'
import type { LocalDateTime } from '../../common/situation.ts'
import type { Document } from '../analysis/text/read.ts'
import { listWords, whenWords } from '../analysis/verdict/words.ts'
import type { Spelling } from './spelling.ts'

/** "Thursday 18 June at 10.30", or "Thursday, June 18 at 10:30 AM". */
export function momentWords(moment: LocalDateTime, spelling: Spelling): string {
  const [day = '', time] = whenWords(moment).split(' at ')
  if (spelling === 'uk') return time ? `${day} at ${time}` : day
  const [weekday, date, month] = day.split(' ')
  const american = `${weekday}, ${month} ${date}`
  if (!time) return american
  const hour = Number(moment.slice(11, 13))
  return `${american} at ${hour % 12 || 12}:${moment.slice(14, 16)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** The day alone. */
export function dayWords(moment: LocalDateTime, spelling: Spelling): string {
  return momentWords(moment.slice(0, 10), spelling)
}

// `BST`, `GMT+1`, `Eastern Time`
const zone =
  /\b(?<zone>(?:BST|GMT|UTC|IST|CES?T|A[CEW]?[SD]?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|NZ[SD]T|SAST)(?:[+-]\d{1,2})?|(?:UK|Eastern|Central|Pacific|Mountain) time)\b/i

/** The zone the invite writes behind its own time; null when it names none. */
export function zoneOf(facts: Facts, document: Document | null): string | null {
  const spans = facts.interview.start?.evidence ?? []
  for (const { end } of document ? spans : []) {
    const found = zone.exec(document?.clean.slice(Math.max(0, end - 8), end + 24) ?? '')?.groups?.zone
    // `est` and the like in small letters are words
    if (found && (found === found.toUpperCase() || found.includes(' '))) return found
  }
  return null
}

/** "Tuesday 16 June at 9.00 or Wednesday 17 June at 14.00 (BST)". */
export function timesWords(times: readonly LocalDateTime[], spelling: Spelling, inZone: string | null): string {
  const words = listWords(
    [...new Set(times)].sort().map((time) => momentWords(time, spelling)),
    'or',
  )
  return inZone ? `${words} (${inZone})` : words
}
