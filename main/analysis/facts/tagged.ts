import { type Automaton, compile, findPhrases, type Hit, type Phrase } from '../text/match.ts'
import type { Document } from '../text/read.ts'

/** Phrases with what each stands for, compiled into one automaton. */
export interface TaggedPhrases<T> {
  automaton: Automaton
  /** What each phrase stands for. */
  tags: T[]
}

/** A place where a phrase stands, and what it stands for. */
export interface TaggedHit<T> extends Hit {
  tag: T
}

/** Compiles rows of phrases once. Throws on a phrase that is not well written. */
export function tagPhrases<T>(rows: readonly { phrases: readonly Phrase[]; tag: T }[]): TaggedPhrases<T> {
  const phrases: Phrase[] = []
  const tags: T[] = []
  for (const row of rows) {
    for (const phrase of row.phrases) {
      phrases.push(phrase)
      tags.push(row.tag)
    }
  }
  return { automaton: compile(phrases), tags }
}

/** Every place where one of the phrases stands, in text order. */
export function findTagged<T>(tagged: TaggedPhrases<T>, document: Document): TaggedHit<T>[] {
  return findPhrases(tagged.automaton, document).map((hit) => ({ ...hit, tag: tagged.tags[hit.phrase] as T }))
}
