import type { Span } from '../../../common/span.ts'

/** Longest run of words that is compared word by word; a longer one counts as the person's as a whole. */
const mostCompared = 1500

/** The words of a text that are not in the draft it began as: what the person wrote. Offsets into `text`. */
export function ownWords(draft: string, text: string): Span[] {
  const before = wordsOf(draft)
  const after = wordsOf(text)
  let head = 0
  while (head < before.length && head < after.length && before[head]?.text === after[head]?.text) head += 1
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail += 1
  const middle = after.slice(head, after.length - tail)
  const kept = keptOf(before.slice(head, before.length - tail), middle)
  return joined(
    middle.filter((_, index) => !kept.has(index)),
    text,
  )
}

interface Word extends Span {
  text: string
}

function wordsOf(text: string): Word[] {
  // "manage: could" → "manage:", "could"
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Places in `after` of a longest row of words that stands in `before` in the same order. */
function keptOf(before: readonly Word[], after: readonly Word[]): Set<number> {
  const kept = new Set<number>()
  if (before.length > mostCompared || after.length > mostCompared) return kept
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        before[row]?.text === after[column]?.text
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row]?.text === after[column]?.text) {
      kept.add(column)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}

/** Words next to each other as one piece, within a line. */
function joined(words: readonly Word[], text: string): Span[] {
  const pieces: Span[] = []
  for (const { start, end } of words) {
    const last = pieces.at(-1)
    if (last !== undefined && /^[^\S\n]*$/u.test(text.slice(last.end, start))) last.end = end
    else pieces.push({ start, end })
  }
  return pieces
}
