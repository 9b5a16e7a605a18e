import type { Hit, Phrase } from '../text/match.ts'
import { findInList, type PhraseList, phraseList } from '../text/phrase-lists.ts'
import type { Document } from '../text/read.ts'

/** Phrases with what each stands for. */
export interface TaggedPhrases<T> {
  list: PhraseList
  /** What each phrase stands for. */
  tags: T[]
}

/** A place where a phrase stands, and what it stands for. */
export interface TaggedHit<T> extends Hit {
  tag: T
}

/** Makes rows of phrases known, once. */
export function tagPhrases<T>(rows: readonly { phrases: readonly Phrase[]; tag: T }[]): TaggedPhrases<T> {
  const phrases: Phrase[] = []
  const tags: T[] = []
  for (const row of rows) {
    for (const phrase of row.phrases) {
      phrases.push(phrase)
      tags.push(row.tag)
    }
  }
  return { list: phraseList(phrases), tags }
}

/** Every place where one of the phrases stands, in text order. */
export function findTagged<T>(tagged: TaggedPhrases<T>, document: Document): TaggedHit<T>[] {
  return findInList(tagged.list, document).map(({ phrase, first, last, span }) => ({
    phrase,
    first,
    last,
    span,
    tag: tagged.tags[phrase] as T,
  }))
}
