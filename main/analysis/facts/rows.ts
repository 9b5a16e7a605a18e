import type { Hit, Phrase } from '../text/match.ts'
import { findInList, phraseList } from '../text/phrase-lists.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Sign, sentenceSigns } from './signs.ts'

/** Phrases that show one value of a fact. */
export interface PhraseRow<T> {
  value: T
  any: readonly Phrase[]
}

/** A phrase of a row in the text. */
export interface RowHit<T> extends Hit {
  value: T
  sentence: Sentence
}

/** A phrase matched by form, singular or plural: "operator" is a job, "operating" is not, though they share a stem. */
export function asWritten(phrase: Phrase): Phrase {
  return phrase
    .split(' ')
    .map((part) => {
      if (part.startsWith('..')) return part
      const isOptional = part.endsWith('?')
      const words = (isOptional ? part.slice(0, -1) : part).split('|')
      const forms = words.flatMap((word) => (/^[=@{^$]/.test(word) ? [word] : [`=${word}`, `=${word}s`]))
      return forms.join('|') + (isOptional ? '?' : '')
    })
    .join(' ')
}

/** More words than any phrase covers, its gaps included. */
const longestPhrase = 24

/**
 * Compiles rows into a function that finds them, in text order. Only text that may state a term is read, and a hit
 * inside a longer one that `swallows` it is dropped ("contract" in "fixed-term contract").
 */
export function rowFinder<T>(
  rows: readonly PhraseRow<T>[],
  swallows: (outer: T, inner: T) => boolean = () => true,
): (document: Document) => RowHit<T>[] {
  const values: T[] = []
  const phrases: Phrase[] = []
  for (const row of rows) {
    for (const phrase of row.any) {
      phrases.push(phrase)
      values.push(row.value)
    }
  }
  const list = phraseList(phrases)
  return (document) => {
    const hits: RowHit<T>[] = []
    const signs = sentenceSigns(document)
    for (const hit of findInList(list, document)) {
      const at = document.sentenceOf[hit.first] as number
      const sentence = document.sentences[at] as Sentence
      if (((signs[at] as number) & Sign.readable) === 0 || sentence.section === 'equal') continue
      const { phrase, first, last, span } = hit
      hits.push({ phrase, first, last, span, value: values[phrase] as T, sentence })
    }
    return withoutInner(hits, swallows)
  }
}

function withoutInner<T>(hits: RowHit<T>[], swallows: (outer: T, inner: T) => boolean): RowHit<T>[] {
  if (hits.length < 2) return hits
  hits.sort((a, b) => a.first - b.first || b.last - a.last)
  const kept: RowHit<T>[] = []
  for (const hit of hits) {
    let isInner = false
    // Hits are sorted by where they begin: none that begins further back than the longest phrase reaches this far
    for (let k = kept.length - 1; k >= 0 && !isInner; k--) {
      const other = kept[k] as RowHit<T>
      if (hit.first - other.first > longestPhrase) break
      const isLonger = other.last - other.first > hit.last - hit.first
      isInner = isLonger && hit.last <= other.last && swallows(other.value, hit.value)
    }
    if (!isInner) kept.push(hit)
  }
  return kept
}
