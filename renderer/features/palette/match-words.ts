import type { Span } from '../../../common/span.ts'

/** Signs that mean something in a regex. Sample: the brackets of `Sales (North)`. */
const syntax = /[\\^$.*+?()[\]{}|/]/g

/**
 * Where the words typed stand in `text`: every one of them has to begin a word of it, in whatever order. Null when one is missing; empty when nothing was typed.
 */
export function matchWords(text: string, typed: string): Span[] | null {
  const spans: Span[] = []
  for (const word of typed.split(/\s+/).filter((part) => part !== '')) {
    const begins = /^[\p{L}\p{N}]/u.test(word) ? '(?<![\\p{L}\\p{N}])' : ''
    const found = new RegExp(begins + word.replace(syntax, '\\$&'), 'iu').exec(text)
    if (found === null) return null
    spans.push({ start: found.index, end: found.index + found[0].length })
  }
  return joined(spans.sort((a, b) => a.start - b.start))
}

/** Spans that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
