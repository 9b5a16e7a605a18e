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

/** Every place where one of the phrases stands and is `meant`, in text order. */
export function findTagged<T>(
  { list, tags }: TaggedPhrases<T>,
  document: Document,
  isMeant?: (hit: Hit, tag: T) => boolean,
): TaggedHit<T>[] {
  const found: TaggedHit<T>[] = []
  for (const hit of findInList(list, document)) {
    const tag = tags[hit.phrase] as T
    if (isMeant?.(hit, tag) === false) continue
    const { phrase, first, last, span } = hit
    found.push({ phrase, first, last, span, tag })
  }
  return found
}
