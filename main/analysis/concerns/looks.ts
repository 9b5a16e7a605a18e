import type { Concern, Facts } from '../../../common/reading.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import type { LookRule, ShownRule } from './define.ts'

/** What the rules that look at more than words find in a text. */
export function lookAt(rules: readonly LookRule[], document: Document, facts: Facts): Concern[] {
  return rules.flatMap((rule) => {
    const found = rule.find(document, facts)
    return found.length === 0 ? [] : [concernOf(rule, apart(found))]
  })
}

/** A concern as its rule tells of it, with the words that show it. */
export function concernOf(rule: ShownRule, evidence: Span[]): Concern {
  return {
    id: rule.id,
    kind: rule.kind,
    title: rule.title,
    negotiable: rule.negotiable,
    personal: false,
    why: rule.why,
    ask: rule.ask,
    source: rule.source,
    strength: rule.strength ?? null,
    evidence,
    findings: [],
  }
}

/** Pieces in the order of the text, without those that overlap one before. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, span)) kept.push(span)
  }
  return kept
}
