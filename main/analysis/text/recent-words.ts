import { intern, spelling, stemOf } from './tokens.ts'

/**
 * A word for each hash, in rows of four: its form and stem, and its letters, see `mostPacked`. Most words of a text are found
 * here without being cut out of it or looked up elsewhere. A power of two long.
 */
export const lately = new Int32Array(1 << 16).fill(-1)

/** Words of at most so many of the letters a to z, and apostrophes, are told by two numbers: five bits for each. */
export const mostPacked = 12
/** See `mostPacked`. */
export const bitsOfLetter = 5
/** What an apostrophe is packed as; letters are their number in the alphabet. */
export const packedApostrophe = 27

/** Where in `lately` the word is that stands at a place of the text, whatever its capitals; `hash` is of its characters. */
export function wordAt(clean: string, from: number, to: number, hash: number): number {
  const row = (hash << 2) & (lately.length - 1)
  const known = lately[row] as number
  if (known < 0 || !isSpelt(spelling(known), clean, from, to)) learn(clean, from, to, row)
  return row
}

/** The same for a word whose letters are packed in two numbers. */
export function packedWordAt(
  clean: string,
  from: number,
  to: number,
  hash: number,
  last: number,
  others: number,
): number {
  const row = (hash << 2) & (lately.length - 1)
  if (lately[row + 2] !== last || lately[row + 3] !== others) {
    learn(clean, from, to, row)
    lately[row + 2] = last
    lately[row + 3] = others
  }
  return row
}

function learn(clean: string, from: number, to: number, row: number): void {
  const form = intern(clean.slice(from, to).toLowerCase())
  lately[row] = form
  lately[row + 1] = stemOf(form)
  // No letters are packed so
  lately[row + 2] = 0
}

/** A hash goes on with the next character; capitals of a to z count as small. */
export const hashOn = (hash: number, c: number) => (Math.imul(hash, 31) + (c | 32)) | 0

/** Whether a word of the text is spelt so; capitals of a to z count as small, any others as another spelling. */
function isSpelt(word: string, clean: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) {
    const c = clean.charCodeAt(from + i)
    if ((c >= 65 && c <= 90 ? c | 32 : c) !== word.charCodeAt(i)) return false
  }
  return true
}

/** Forgets them all: their ids are not used again. */
export function forgetLately(): void {
  lately.fill(-1)
}
