import { useDeferredValue, useMemo, useState } from 'react'
import type { Span } from '../../../common/span.ts'
import { findAll, stepHit } from './find.ts'

/** What is looked for in the letter, and where it was found. */
export interface Find {
  /** Null while nothing is looked for. */
  query: string | null
  hits: readonly Span[]
  /** The place of the hit stepped to, from 0; -1 when there is none. */
  index: number
  current: Span | null
  /** Looks for other words; null ends it. */
  look: (query: string | null) => void
  step: (by: 1 | -1) => void
}

const nothing: readonly Span[] = []

/** Looks for words in a text; what was looked for in one invite is forgotten with the next. */
export function useFind(text: string, invite: string): Find {
  const [sought, setSought] = useState<{ invite: string; query: string | null }>({ invite, query: null })
  const [at, setAt] = useState(0)
  const query = sought.invite === invite ? sought.query : null
  const asked = useDeferredValue(query)
  const hits = useMemo(() => (asked === null ? nothing : findAll(text, asked)), [text, asked])
  const index = Math.min(at, hits.length - 1)
  return {
    query,
    hits,
    index,
    current: hits[index] ?? null,
    look: (next) => {
      setSought({ invite, query: next })
      setAt(0)
    },
    step: (by) => setAt(stepHit(index, by, hits.length)),
  }
}
