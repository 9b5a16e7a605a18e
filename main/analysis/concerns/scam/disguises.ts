import type { Span } from '../../../../common/span.ts'
import { everyMatch } from '../../text/every-match.ts'
import { defineLooks } from '../define.ts'
import { glance } from './look-alikes.ts'

// "pay\u202etnemyap": what follows is shown backwards
const turns = /[\u202d\u202e\u2066-\u2068]/gu

// "pass\u200bport": nothing is seen between the two halves
const hidden = /(?<=\p{Script=Latin})[\u200b-\u200d\u2060\ufeff](?=\p{Script=Latin})/gu

// the Cyrillic "а" of "pаyment"
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/** Signs that only such texts hold; most texts are told by this alone. */
const mayHide = /[\u200b-\u200d\u202d\u202e\u2060\u2066-\u2068\ufeff\p{Script=Cyrillic}\p{Script=Greek}]/u

/** Words that are not what they look like. */
export const disguises = defineLooks([
  {
    id: 'scam/disguised-words',
    kind: 'scam',
    title: 'Words are not what they look like',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find({ text }) {
      if (!mayHide.test(text)) return []
      const around = (pattern: RegExp) => everyMatch(text, pattern).map(({ index }) => wordAround(text, index))
      return [...around(turns), ...around(hidden), ...around(foreign).filter((span) => isDisguise(text, span))]
    },
    why: 'Letters that only look alike, or signs that cannot be seen, hide words from programs that look for fraud.',
    ask: null,
    hits: [
      'Please confirm the [[pass\u200bport]] number.',
      'A small [[p\u0430yment]] is due.',
      'Open [[invoice\u202excod.exe]] first.',
    ],
    misses: [
      'The place is free \u200b today.',
      'Добрый день, Maren.',
      'The angle α and 5 µm parts.',
      'A family \u{1F469}\u200d\u{1F4BB} of tools.',
    ],
  },
])

/** Longest part of a word that is looked at on either side. */
const reach = 40

/** The word around a place, with the signs that cannot be seen. */
function wordAround(text: string, at: number): Span {
  const isOfWord = (index: number) => index >= 0 && index < text.length && !/\s/.test(text.charAt(index))
  let start = at
  let end = at + 1
  while (isOfWord(start - 1) && at - start < reach) start--
  while (isOfWord(end) && end - at < reach) end++
  return { start, end }
}

/** Whether a word has letters of two scripts, and all of them could pass for Latin ones. */
function isDisguise(text: string, { start, end }: Span): boolean {
  const letters = text.slice(start, end).replace(/[^\p{L}]/gu, '')
  return /\p{Script=Latin}/u.test(letters) && /^\p{Script=Latin}{3,80}$/u.test(glance(letters))
}
