import { overlaps, type Span } from '../../../common/span.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import type { Found } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import type { Setting } from './setting.ts'

// `PLEASE SEND ME THE ADDRESS`
const longCapitals = /\b\p{Lu}{2,40}(?:[ ,'’-]{1,2}\p{Lu}{1,40}){2,60}\b/gu
// `NOT`, `NEVER`: no abbreviation is spelt like these
const loudWord =
  /(?<![\p{L}\p{N}])(?<word>\p{Lu}{3,20}) \k<word>(?![\p{L}\p{N}])|(?<![\p{L}\p{N}'’-])(?:NOT|NEVER|MUST|ALWAYS|NOTHING|NOBODY|STOP|AGAIN|ALREADY|ONLY)(?![\p{L}\p{N}'’-])/gu
// `!!!`, `?!?`
const exclamations = /!{3,20}|[?!]{3,20}/g

/** What is shouted: rows of capitals that are no name of the letter and no abbreviation, single words in capitals for emphasis, rows of exclamation marks. */
export function shoutedWords(letter: Letter, { known }: Setting): Found[] {
  const rows = everyMatch(letter.text, longCapitals)
    .filter(
      ({ 0: found }) =>
        found.split(/[ ,'’-]+/).filter((word) => word.length > 3 && !known.has(word.toLowerCase())).length >= 2,
    )
    .map(placeOf)
  const words = everyMatch(letter.text, loudWord)
    .map(placeOf)
    .filter((span) => !rows.some((row) => overlaps(row, span)))
  const loud = [...rows, ...words].map((span): Found => {
    const calmed = calm(letter, span.start, letter.text.slice(span.start, span.end))
    return { span, mend: { label: 'Use small letters', span, text: calmed } }
  })
  const marks = everyMatch(letter.text, exclamations).map((match): Found => {
    const span = placeOf(match)
    return { span, mend: { label: 'Use one sign', span, text: match[0].includes('?') ? '?' : '.' } }
  })
  // What they wrote below is not the person's
  return [...loud, ...marks].filter(({ span }) => span && sentenceAt(letter, span.start)?.part !== 'quoted')
}

const placeOf = ({ index, 0: found }: RegExpExecArray): Span => ({ start: index, end: index + found.length })

/** Words in capitals as they stand in a sentence. */
function calm(letter: Letter, start: number, loud: string): string {
  const small = loud.toLowerCase().replace(/\bi\b/g, 'I')
  return sentenceAt(letter, start)?.start === start ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
