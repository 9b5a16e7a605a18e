/** Forms of a firm that people leave out or write in another way. Sample: `Tarn & Vale Boats Ltd.` */
const firmForm = / (?:ltd|limited|inc|llc|llp|plc|gmbh|ag|co|corp|corporation|company|bv|sa|sas|srl|pty)$/

/** Marks that sit on letters, once they are apart. */
const marks = /\p{M}/gu

/** What is no letter or digit, as one gap. Sample: `Tarn & Vale` has ` & `. */
const gaps = /[^\p{L}\p{N}]+/gu

/** How a name of a person or firm is compared: no case, no accents, no signs, no `Ltd`; empty for none. */
export function nameKey(name: string): string {
  const words = name.normalize('NFKD').replace(marks, '').toLowerCase().replace(gaps, ' ').trim()
  return words.replace(firmForm, '')
}
