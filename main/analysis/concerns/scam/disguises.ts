import type { Span } from '../../../../common/span.ts'
import { everyMatch } from '../../text/every-match.ts'
import { defineLooks } from '../define.ts'
import { glance } from './look-alikes.ts'

// "pay\u202etnemyap": what follows is shown backwards
const turned = /[\p{L}\p{N}]{0,40}[\u202d\u202e\u2066-\u2068][^\s\u202c\u2069]{1,60}/gu

// "pass\u200bport": nothing is seen between the two halves
const split = /\p{Script=Latin}{1,40}[\u200b-\u200d\u2060\ufeff]\p{Script=Latin}{1,40}/gu

// "pаyment" with a Cyrillic "а"
const mixed = /(?=[\p{L}]{0,40}\p{Script=Latin})(?=[\p{L}]{0,40}[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}{3,60}/gu

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
      const spans = [turned, split, mixed].flatMap((pattern) => everyMatch(text, pattern)).flatMap(disguised)
      return spans.sort((a, b) => a.start - b.start)
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

/** A word that mixes scripts counts when all of its letters could pass for Latin ones. */
function disguised(match: RegExpExecArray): Span[] {
  const [word] = match
  const hides = /[\u200b-\u200d\u202d\u202e\u2060\u2066-\u2068\ufeff]/u.test(word)
  return hides || /^\p{Script=Latin}+$/u.test(glance(word))
    ? [{ start: match.index, end: match.index + word.length }]
    : []
}
