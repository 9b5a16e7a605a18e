import type { RuleEntry } from '../../../common/rule-book.ts'
import type { Span } from '../../../common/span.ts'

/** A sentence in pieces, those in `spans` being the found ones. Spans are in text order and do not overlap. */
export function piecesOf(sentence: string, spans: readonly Span[]): RuleEntry['example'] {
  const pieces: RuleEntry['example'] = []
  let last = 0
  for (const { start, end } of spans) {
    pieces.push({ text: sentence.slice(last, start), found: false }, { text: sentence.slice(start, end), found: true })
    last = end
  }
  pieces.push({ text: sentence.slice(last), found: false })
  return pieces.filter(({ text }) => text !== '')
}
