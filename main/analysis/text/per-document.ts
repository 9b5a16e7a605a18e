import type { Document } from './read.ts'

/** The same answer, worked out once for each document however often it is asked for. It must not be changed by those who ask. */
export function perDocument<T extends object>(answer: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>()
  return (document) => {
    const before = known.get(document)
    if (before) return before
    const found = answer(document)
    known.set(document, found)
    return found
  }
}
