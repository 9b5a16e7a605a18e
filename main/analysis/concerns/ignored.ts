import type { Span } from '../../../common/span.ts'

/**
 * What one finding is remembered by: its rule, its words without signs and capitals, and its number among the same
 * words of that rule, so that it is known again when the text around it has moved.
 */
export function findingKeys(ruleId: string, evidence: readonly Span[], text: string): string[] {
  const seen = new Map<string, number>()
  return evidence.map((span) => {
    const words = (
      text
        .slice(span.start, span.end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')
    const number = (seen.get(words) ?? 0) + 1
    seen.set(words, number)
    return `${ruleId}#${words}#${number}`
  })
}
