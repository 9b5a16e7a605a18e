import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'

/** A line without its line break. */
export interface Line extends Span {
  part: PartKind
  /** What stands on it, its ends trimmed. */
  words: string
}

/** The lines of a text, all taken for body. */
export function splitLines(clean: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= clean.length) {
    const newline = clean.indexOf('\n', start)
    const next = newline < 0 ? clean.length : newline
    const end = next > start && clean.charCodeAt(next - 1) === 13 ? next - 1 : next
    lines.push({ start, end, part: 'body', words: clean.slice(start, end).trim() })
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

/** Where the words of a line begin. */
export function wordsStart(clean: string, { start, words }: Line): number {
  return clean.indexOf(words, start)
}

/** For each line the first one from it on of which something is true; one past the last when it is of none. */
export function nextWhere(count: number, isThere: (line: number) => boolean): number[] {
  const next = new Array<number>(count)
  for (let k = count - 1, found = count; k >= 0; k--) {
    if (isThere(k)) found = k
    next[k] = found
  }
  return next
}
