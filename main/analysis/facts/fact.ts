import type { Certainty, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'

/** A fact the text states in words. */
export function stated<T>(value: T, ...evidence: Span[]): Fact<T> {
  return fact(value, 'stated', evidence)
}

/** A fact that other words make plain. */
export function implied<T>(value: T, ...evidence: Span[]): Fact<T> {
  return fact(value, 'implied', evidence)
}

function fact<T>(value: T, certainty: Certainty, evidence: Span[]): Fact<T> {
  return { value, certainty, evidence }
}
