import type { Commute, Concern, Facts, Limit, LimitState, Negotiable } from '../../../../common/reading.ts'
import type { LimitName, Situation } from '../../../../common/situation.ts'
import type { Span } from '../../../../common/span.ts'
import type { Document } from '../../text/read.ts'

/** What a limit is held against. */
export interface Checked {
  facts: Facts
  concerns: readonly Concern[]
  situation: Situation
  /** The way to work; null when there is none or it cannot be told. */
  commute: Commute | null
  /** The document itself, for what only its words can tell; null where a reading is checked without it. */
  document: Document | null
}

/** What one check found; the rest of a `Limit` is the same for all. */
export interface Finding {
  state: LimitState
  /** What the text says, short; null when nothing. */
  said: string | null
  /** What the person needs, short. */
  need: string
  gap?: string | null
  gapShare?: number | null
  evidence?: readonly Span[]
}

/** A limit: when it is set, and how it is held against the facts. */
export interface LimitCheck {
  limit: LimitName
  /** Whether such a term can usually be talked about. */
  negotiable: Negotiable
  /** Null when the person's situation sets no such limit. */
  check(checked: Checked): Finding | null
}

/** Makes the whole limit of what a check found. */
export function toLimit({ limit, negotiable }: LimitCheck, finding: Finding, situation: Situation): Limit {
  return {
    limit,
    state: finding.state,
    negotiable,
    cannotBend: situation.cannotBend?.includes(limit) ?? false,
    said: finding.said,
    need: finding.need,
    gap: finding.gap ?? null,
    gapShare: finding.gapShare ?? null,
    evidence: [...(finding.evidence ?? [])],
  }
}

/** The evidence of all concerns with one of the given rule ids. */
export function evidenceOf(concerns: readonly Concern[], ids: readonly string[]): Span[] {
  return concerns.filter((concern) => ids.includes(concern.id)).flatMap((concern) => concern.evidence)
}
