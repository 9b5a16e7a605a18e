import { overlaps } from '../../../common/span.ts'
import type { Mark } from './marks.ts'

/**
 * What the findings of a mark are remembered by where it was gone to: at the words that begin at `at`, or at its first
 * words. One stroke can show what several rules found.
 */
export function findingsAt({ spans, concerns }: Pick<Mark, 'spans' | 'concerns'>, at: number | undefined): string[] {
  const words = spans.find((span) => at !== undefined && span.start <= at && at < span.end) ?? spans[0]
  if (words === undefined) return []
  return concerns.flatMap(({ evidence, findings }) =>
    findings.filter((_key, index) => evidence[index] !== undefined && overlaps(evidence[index], words)),
  )
}
