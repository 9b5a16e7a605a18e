import type { Span } from '../../../common/span.ts'
import type { Document } from './read.ts'
import { Flag, spelling } from './tokens.ts'

/** Whether a piece of a document holds a word of some kind. */
export type WordTest = (document: Document, span: Span) => boolean

/** Whether figures count as well. */
type Figures = 'figures too' | 'words only'

/**
 * Tells pieces of a document that may hold something from those that cannot, by their words. Each word is put to the
 * pattern once, however often it stands in documents: that takes less time than to look through the letters again.
 */
export function wordTest(pattern: RegExp, figures: Figures = 'words only'): WordTest {
  /** For each form: 0 not known yet, 1 no, 2 yes. */
  let known = new Uint8Array(1 << 15)
  const isMeant = (form: number): boolean => {
    if (form >= known.length) {
      const longer = new Uint8Array(form * 2)
      longer.set(known)
      known = longer
    }
    if (known[form] === 0) known[form] = pattern.test(spelling(form)) ? 2 : 1
    return known[form] === 2
  }
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
