import { contains, type Span } from '../../../common/span.ts'
import type { Mark } from './marks.ts'

/** Two rules about the same words make one mark: marks of one kind whose words are the same or lie in each other's. */
export function mergeNested(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const index = merged.findIndex((other) => other.kind === mark.kind && areNested(other.spans, mark.spans))
    const host = merged[index]
    if (host === undefined) merged.push(mark)
    else merged[index] = joined(host, mark)
  }
  return merged
}

/** Whether the words of one mark all lie in, or all hold, words of the other. */
function areNested(a: readonly Span[], b: readonly Span[]): boolean {
  return isCovered(a, b) || isCovered(b, a)
}

function isCovered(inner: readonly Span[], outer: readonly Span[]): boolean {
  return inner.every((span) => outer.some((other) => contains(other, span) || contains(span, other)))
}

function joined(host: Mark, mark: Mark): Mark {
  const all = [...host.spans, ...mark.spans].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const spans: Span[] = []
  for (const span of all) if (!spans.some((other) => contains(other, span))) spans.push(span)
  const begins = spans.slice(0, 1).map((span) => span.start)
  return { ...host, spans, begins, concerns: [...host.concerns, ...mark.concerns] }
}
