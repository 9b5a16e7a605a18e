import type { Span } from '../../common/span.ts'
import type { ReadText } from './state.ts'

/** What two texts have in common. */
interface Common {
  /** As far as this from the beginning they are the same. */
  first: number
  /** From this offset of the old text to its end they are the same. */
  last: number
  /** How many code units the new text is longer. */
  by: number
}

/**
 * Whether a reading says what another said, with its words where they are now: somebody typed what changed nothing in it.
 * What does not show the words themselves can go on with the old one.
 */
export function isSameReading(old: ReadText | null, now: ReadText | null): boolean {
  if (old === now) return true
  if (old === null || now === null) return false
  const told = known.get(now)
  if (told?.of === old) return told.is
  const is = isSame(old.reading, now.reading, commonTo(old.text, now.text))
  known.set(now, { of: old, is })
  return is
}

/** What was found last of a reading: it is asked each time the window may have to be drawn. */
const known = new WeakMap<ReadText, { of: ReadText; is: boolean }>()

function commonTo(old: string, now: string): Common {
  const most = Math.min(old.length, now.length)
  let first = 0
  while (first < most && old[first] === now[first]) first += 1
  let end = 0
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  return { first, last: old.length - end, by: now.length - old.length }
}

function isSame(old: unknown, now: unknown, common: Common): boolean {
  if (Object.is(old, now)) return true
  if (typeof old !== 'object' || typeof now !== 'object' || old === null || now === null) return false
  if (isSpan(old) && isSpan(now))
    return isFollowing(old.start, now.start, common) && isFollowing(old.end, now.end, common)
  const keys = Object.keys(old)
  return (
    keys.length === Object.keys(now).length &&
    keys.every((key) => isSame(old[key as keyof typeof old], now[key as keyof typeof now], common))
  )
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
}

/** Whether an offset is where it was with the same text before it, or moved along with the text after it. */
function isFollowing(old: number, now: number, { first, last, by }: Common): boolean {
  return (now === old && old <= first) || (now === old + by && old >= last)
}
