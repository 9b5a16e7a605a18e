import type { ReviewFinding } from '../../../common/reply.ts'
import type { Span } from '../../../common/span.ts'
import type { Edit } from '../../ui/edits.ts'

/**
 * Findings on a text after some edits, until it is looked over anew: what was typed around them moves them, what was
 * typed into them takes their mend away, and what took their words away takes them away.
 */
export function shiftFindings(findings: readonly ReviewFinding[], edits: readonly Edit[]): ReviewFinding[] {
  return findings.flatMap((finding) => {
    const { mend } = finding
    const kept = mend !== null && edits.every((edit) => !touches(edit, mend.span))
    const moved = { ...finding, mend: kept ? { ...mend, span: shifted(mend.span, edits) } : null }
    if (finding.span === null) return [moved]
    const span = shifted(finding.span, edits)
    return span.start < span.end ? [{ ...moved, span }] : []
  })
}

function touches({ start, end }: Edit, span: Span): boolean {
  return start === end ? span.start < start && start < span.end : start < span.end && span.start < end
}

/** A span after edits, which are in text order: what is typed at its edges stays outside. */
function shifted(span: Span, edits: readonly Edit[]): Span {
  const start = place(span.start, edits, 'after')
  return { start, end: Math.max(start, place(span.end, edits, 'before')) }
}

/** Where an offset is after edits; one inside a replaced piece goes to the named end of what replaced it. */
function place(offset: number, edits: readonly Edit[], side: 'before' | 'after'): number {
  let moved = offset
  for (const { start, end, insert } of edits) {
    if (end < offset || (end === offset && side === 'after')) moved += insert.length - (end - start)
    else if (start < offset) moved += start - offset + (side === 'after' ? insert.length : 0)
  }
  return moved
}
