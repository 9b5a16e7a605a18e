import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import { findInterview } from './interview.ts'
import { findKind } from './kind.ts'
import { findPeopleAndPlaces } from './naming.ts'
import { findJobTerms } from './terms.ts'

/** What kind of document this is, and the words that say so. */
export interface KindFinding {
  kind: DocumentKind
  evidence: Span[]
}

/**
 * Reads every fact of a document. `now` is when it reached the person; relative days are counted from it.
 * Without a gazetteer only well-known places are found. What it is found to be may be told when that is known better.
 */
export function extractFacts(
  document: Document,
  now: LocalDateTime,
  gazetteer: Gazetteer | null = null,
  kind: KindFinding = findKind(document, now),
): { kind: KindFinding; facts: Facts } {
  const named = findPeopleAndPlaces(document, kind.kind, gazetteer)
  return {
    kind,
    facts: {
      ...named,
      ...findJobTerms(document, kind.kind, named.role),
      interview: findInterview(document, kind.kind, now),
    },
  }
}
