import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { openingOf } from './openings.ts'

/** A line without its line break. */
export interface Line extends Span {
  part: PartKind
  /** What stands on it, its ends trimmed. */
  words: string
  /** What it may be by how it begins, see `Opening`. */
  opening: number
}

/** The lines of a text, all taken for body. */
export function splitLines(clean: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= clean.length) {
    const newline = clean.indexOf('\n', start)
    const next = newline < 0 ? clean.length : newline
    const end = next > start && clean.charCodeAt(next - 1) === 13 ? next - 1 : next
    const words = clean.slice(start, end).trim()
    lines.push({ start, end, part: 'body', words, opening: openingOf(words) })
    if (newline < 0) break
    start = newline + 1
  }
  return lines
}

/** The lines of a stretch that begins with words, as if it stood alone; all taken for body again. */
export function linesWithin(lines: readonly Line[], stretch: Span): Line[] {
  const within: Line[] = []
  for (const { start, end, words, opening } of lines) {
    if (end <= stretch.start) continue
    if (start > stretch.end) break
    within.push({
      start: Math.max(start, stretch.start) - stretch.start,
      end: Math.min(end, stretch.end) - stretch.start,
      part: 'body',
      words,
      opening,
    })
  }
  return within
}

/** Where the words of a line begin. */
export function wordsStart(clean: string, { start, words }: Pick<Line, 'start' | 'words'>): number {
  return clean.charCodeAt(start) === words.charCodeAt(0) ? start : clean.indexOf(words, start)
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
