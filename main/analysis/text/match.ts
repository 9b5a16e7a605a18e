import type { Span } from '../../../common/span.ts'
import type { PhraseIndex } from './phrase-index.ts'
import type { Document } from './read.ts'
import { findPlaces, ofPlace } from './search.ts'
import { Flag } from './tokens.ts'

/**
 * Phrases are written like English and matched on stems, in order, inside one sentence; punctuation does not count.
 *
 * | written | matches |
 * | --- | --- |
 * | `travel` | any word with that stem: travel, travels, travelling |
 * | `=driving` | exactly that form |
 * | `must\|should`, `{number}\|once` | one of them |
 * | `valid?` | the word or nothing |
 * | `..` or `..5` | up to three, or five, words of any kind |
 * | `{number}` `{percent}` `{money}` `{any}` | a number, one with a per cent sign, one with a currency sign, any one token |
 * | `@weekday` | one word of the set of that name in `lexicon/sets.ts` |
 * | `^` first, `$` last | the sentence begins, ends here |
 */
export type Phrase = string

/** Where a phrase was found: tokens `first` to `last` (exclusive), and the words they cover. */
export interface Hit {
  /** Index of the phrase in its list. */
  phrase: number
  first: number
  last: number
  span: Span
}

/** Every place where a phrase stands in the document, as `findPlaces` gives them. */
export function findPhrases(index: PhraseIndex, document: Document): Hit[] {
  return hitsAt(findPlaces(index, document), document)
}

/** Places in a document with the words they cover: all of a list, or those from one number to before another. */
export function hitsAt(places: ArrayLike<number>, document: Document, from = 0, to = places.length): Hit[] {
  const hits: Hit[] = []
  for (let i = from; i < to; i += ofPlace) {
    const [first, last] = [places[i + 1] as number, places[i + 2] as number]
    hits.push({ phrase: places[i] as number, first, last, span: wordsOf(document, first, last) })
  }
  return hits
}

/** The words of some tokens with the signs of money and per cent that belong to them: "£300", "50 %". */
function wordsOf({ clean, tokens }: Document, first: number, last: number): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last - 1] as number
  if ((tokens.flags[first] as number) & Flag.money) start -= clean[start - 1] === ' ' ? 2 : 1
  if ((tokens.flags[last - 1] as number) & Flag.percent) end += clean[end] === ' ' ? 2 : 1
  return { start, end }
}
