/**
 * How a query typed by a person is looked for. `all`: nothing was typed. `words`: an FTS5 expression that finds
 * rows with every word, the last one as the beginning of a word. `literal`: only signs were typed ("€", "🙂"),
 * which the word index does not hold, so they are looked for as they stand.
 */
export type Search = { by: 'all' } | { by: 'words'; expression: string } | { by: 'literal'; piece: string }

/**
 * A letter or digit, then letters, digits and combining marks: what the index counts as one word.
 * Sample: `don't` is `don` and `t`.
 */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** Turns what was typed into a search. Every word is quoted, so nothing typed is ever query syntax. */
export function searchFor(query: string): Search {
  const typed = query.trim()
  if (typed === '') return { by: 'all' }
  const words = typed.match(word)
  if (words === null) return { by: 'literal', piece: typed }
  return { by: 'words', expression: `${words.map((each) => `"${each}"`).join(' ')}*` }
}
