import type { Span } from '../../../common/span.ts'
import type { Document } from './read.ts'
import { Flag, spelling } from './tokens.ts'

/** Whether a piece of a document holds a word of some kind. */
export type WordTest = (document: Document, span: Span) => boolean

/** Whether figures count as well. */
type Figures = 'figures too' | 'words only'

/** Whether a form is of some kind. */
export type FormTest = (form: number) => boolean

/**
 * Tells words by a pattern, or in another way. Each word is put to it once, however often it stands in documents: that
 * takes less time than to look through the letters again.
 */
export function formTest(pattern: RegExp | FormTest): FormTest {
  const isMeant = pattern instanceof RegExp ? (form: number) => pattern.test(spelling(form)) : pattern
  /** For each form: 0 not known yet, 1 no, 2 yes. */
  let known = new Uint8Array(1 << 15)
  return (form) => {
    if (form >= known.length) {
      const longer = new Uint8Array(form * 2)
      longer.set(known)
      known = longer
    }
    if (known[form] === 0) known[form] = isMeant(form) ? 2 : 1
    return known[form] === 2
  }
}

/** Tells pieces of a document that may hold something from those that cannot, by their words. */
export function wordTest(pattern: RegExp, figures: Figures = 'words only'): WordTest {
  const isMeant = formTest(pattern)
  const flags = figures === 'figures too' ? Flag.number : 0
  return ({ tokens }, { start, end }) => {
    for (let t = firstFrom(tokens.start, start); t < tokens.length && (tokens.start[t] as number) < end; t++)
      if (((tokens.flags[t] as number) & flags) !== 0 || isMeant(tokens.form[t] as number)) return true
    return false
  }
}

/** The first place of ascending numbers that is not below one. */
export function firstFrom(numbers: Int32Array, least: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
