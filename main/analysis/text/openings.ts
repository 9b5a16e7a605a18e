import { closings } from '../lexicon/mail.ts'
import { headingOpenings } from './sections.ts'

/** What a line may be by how it begins, a bit each. A pattern is put only to lines that begin like what it is looking for. */
export const Opening = {
  /** With a word that greets. */
  greets: 1,
  /** With a word that closes a letter. */
  closes: 2,
  /** With a word that heads a section, or with none. */
  heads: 4,
  /** With a capital, or a dash: a name may stand there. */
  names: 8,
} as const

const greets =
  'hi hiya hello hullo hey heya howdy g dear good greetings namaste morning afternoon evening attention guten sehr hallo bonjour hola goedendag goedemorgen geachte kia'
const closes = 'kind best warm many thanks regards cheers sincerely thank thx ta yours all see'

/** What the letters at the beginning of a line tell. */
const told = new Map<string, number>()
const tell = (words: Iterable<string | undefined>, opening: number) => {
  for (const word of words) {
    const letters = /^[a-z]+/.exec(word ?? '')?.[0] ?? ''
    told.set(letters, (told.get(letters) ?? 0) | opening)
  }
}
tell(greets.split(' '), Opening.greets)
tell(closes.split(' '), Opening.closes)
tell(
  [...closings].map((closing) => closing.split(' ')[0]),
  Opening.closes,
)
tell(headingOpenings, Opening.heads)

const anything = Opening.greets | Opening.closes | Opening.heads

/** What a line may be, told by its first words. It may be too generous, where letters are no plain ones: never too strict. */
export function openingOf(words: string): number {
  const first = words.charCodeAt(0)
  const names =
    isCapital(first) || (first > 127 && first !== bullet) || first === 45 || first === 126 ? Opening.names : 0
  let from = 0
  while (from < words.length && !isLetter(words.charCodeAt(from))) {
    if (words.charCodeAt(from) > 127 && otherLetter.test(words.charAt(from))) return anything | names
    from++
  }
  let to = from
  while (to < words.length && isLetter(words.charCodeAt(to))) to++
  if (words.charCodeAt(to) > 127) return anything | names
  return (told.get(words.slice(from, to).toLowerCase()) ?? 0) | names
}

const bullet = 0x2022
/** A letter, or half of one. */
const otherLetter = /[\p{L}\p{Cs}]/u
const isCapital = (c: number) => c >= 65 && c <= 90
const isLetter = (c: number) => (c >= 97 && c <= 122) || isCapital(c)
