import type { Certainty, Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'

/** A fact the text states in words. */
export function stated<T>(value: T, ...evidence: Span[]): Fact<T> {
  return fact(value, 'stated', evidence)
}

/** A fact that other words make plain. */
export function implied<T>(value: T, ...evidence: Span[]): Fact<T> {
  return fact(value, 'implied', evidence)
}

/** A fact whose value is its own words, with single blanks. */
export function quoted(document: Document, span: Span): Fact<string> {
  return stated(singleBlanks(document.text.slice(span.start, span.end)), span)
}

function fact<T>(value: T, certainty: Certainty, evidence: Span[]): Fact<T> {
  return { value, certainty, evidence }
}
