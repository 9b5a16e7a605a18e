import { spelling } from './tokens.ts'

/** A bit, and the words that have it. */
export type BitRow = readonly [bit: number, words: RegExp]

/** What words tell, a bit each. */
export interface WordBits {
  /** The bits of a form. */
  of(form: number): number
  /** The bits of some of the words of a text, from one place to before another. */
  within(forms: Int32Array, first: number, last: number): number
}

/** Tells the bits of words by patterns, each word once however often it stands in documents. There is room for 31. */
export function wordBits(rows: readonly BitRow[]): WordBits {
  /** For each form its bits, marked once they are known. */
  let known = new Int32Array(1 << 15)
  const learn = (form: number) => {
    if (form >= known.length) {
      const longer = new Int32Array(form * 2)
      longer.set(known)
      known = longer
    }
    const word = spelling(form)
    let bits = isKnown
    for (const [bit, words] of rows) if (words.test(word)) bits |= bit
    known[form] = bits
    return bits
  }
  // What is beyond the table is not known: no number
  const bitsOf = (form: number) => known[form] || learn(form)
  return {
    of: (form) => bitsOf(form) & ~isKnown,
    within: (forms, first, last) => {
      let bits = 0
      for (let t = first; t < last; t++) bits |= bitsOf(forms[t] as number)
      return bits & ~isKnown
    },
  }
}

const isKnown = 1 << 31
