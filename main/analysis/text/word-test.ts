import { spelling } from './tokens.ts'

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
