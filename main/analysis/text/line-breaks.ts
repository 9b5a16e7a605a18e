import { mapSpans } from './map-spans.ts'

/** A text whose lines all end with one character, and the way back to what was pasted. */
export interface PlainBreaks {
  /** The text with every line break as `\n`. */
  text: string
  /** The same plain data with every span moved to where its words stand in what was pasted. */
  restore<T>(data: T): T
}

/**
 * Reads line breaks of Windows (`\r\n`) and of old Macs (`\r`) as `\n`, so that nothing after this needs to know of them.
 * It is the one step that shortens a text, and it takes its spans back itself.
 */
export function plainBreaks(pasted: string): PlainBreaks {
  if (!pasted.includes('\r')) return { text: pasted, restore: (data) => data }
  /** Where in the shortened text a character is missing, in order. */
  const missing: number[] = []
  for (let at = pasted.indexOf('\r\n'); at >= 0; at = pasted.indexOf('\r\n', at + 2)) missing.push(at - missing.length)
  const original = (offset: number) => offset + countBelow(missing, offset)
  return {
    text: pasted.replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
    restore: (data) => mapSpans(data, ({ start, end }) => ({ start: original(start), end: original(end - 1) + 1 })),
  }
}

/** How many of the sorted numbers are not greater than `offset`: the characters taken out before it. */
function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
