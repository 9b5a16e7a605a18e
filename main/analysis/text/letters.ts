/** A figure, by its code. */
export const isDigit = (c: number) => c >= 48 && c <= 57
/** A capital of ASCII or Latin-1. */
export const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde && c !== 0xd7)
/** A small letter of ASCII or Latin-1. */
export const isLower = (c: number) => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7)
const letter = /\p{L}|\p{M}/u
/** A letter of any script, by its code and its place in a text. */
export const isLetter = (c: number, clean: string, i: number) =>
  c < 128 ? (c >= 65 && c <= 90) || (c >= 97 && c <= 122) : letter.test(String.fromCodePoint(clean.codePointAt(i) ?? 0))
