import type { Span } from '../../../common/span.ts'

/** More hits than this are not looked for; nobody steps through them. */
export const mostHits = 2000

/** Where some words stand in a text, in text order. Case does not matter, and any blank stands for any other. */
export function findAll(text: string, query: string): Span[] {
  const words = query.trim()
  if (words === '') return []
  // "field  sales" → field\s+sales
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s{1,20}')
  const hits: Span[] = []
  for (const { index, 0: found } of text.matchAll(new RegExp(pattern, 'giu'))) {
    hits.push({ start: index, end: index + found.length })
    if (hits.length === mostHits) break
  }
  return hits
}

/** The next hit from one on, round and round; -1 where there is none. */
export function stepHit(index: number, by: 1 | -1, count: number): number {
  return count === 0 ? -1 : (index + by + count) % count
}
