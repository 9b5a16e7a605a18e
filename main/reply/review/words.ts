import { overlaps, type Span } from '../../../common/span.ts'
import { isNegated } from '../../analysis/text/context.ts'
import type { Hit, Phrase } from '../../analysis/text/match.ts'
import { findInList, letterList } from '../../analysis/text/phrase-lists.ts'
import { formId, Gap } from '../../analysis/text/tokens.ts'
import type { Found, Mend } from './define.ts'
import { apart, type Letter, sentenceAt } from './letter.ts'
import { cutSentence, replace } from './mends.ts'

/** How a row of words is read and mended. */
interface Handling {
  /** Phrases in which the words are meant well: a hit that touches one does not count. */
  except?: readonly Phrase[]
  /** `denied`: does not count after "not", "if", "before" and the like. `asked`: does not count in a polite question. */
  unless?: 'denied' | 'asked'
  /** Words to put in the place of those found. */
  kinder?: string
  /** `sentence`: the mend leaves the sentence out. `none`: only the person can mend it. */
  cut?: 'sentence' | 'none'
}

const conditions = new Set(
  'if before whether until once unless could might cannot unable not never rather sorry after when'
    .split(' ')
    .map(formId),
)

/** A rule's `find` from phrases, written as in `analysis/text/match.ts`. */
export function words(any: readonly Phrase[], handling: Handling = {}): (letter: Letter) => Found[] {
  const list = letterList(any)
  const except = letterList(handling.except ?? [])
  return (letter) => {
    const spared = findInList(except, letter.document)
    const until = letter.closing?.start ?? letter.text.length
    const spans = findInList(list, letter.document)
      .filter(({ span }) => span.end <= until && !spared.some((other) => overlaps(other.span, span)))
      .filter((hit) => handling.unless !== 'denied' || !isDenied(letter, hit))
      .filter(({ span }) => handling.unless !== 'asked' || !isAsked(letter, span))
      .map(({ span }) => span)
    return apart(spans).map((span) => ({ span, mend: mendOf(letter, span, handling) }))
  }
}

/** What the first finds and what the second finds. */
export function either(first: (letter: Letter) => Found[], second: (letter: Letter) => Found[]) {
  return (letter: Letter): Found[] => [...first(letter), ...second(letter)]
}

// `could you`, `would it be possible`, `may I ask`
const polite = /\b(?:could|would|can|may|might|is there|are there|wonder\w*)\b/i

/** Whether words stand in a polite question: "Could you tell me whether I have to be there on Saturdays?". */
function isAsked(letter: Letter, span: Span): boolean {
  const sentence = sentenceAt(letter, span.start)
  if (!sentence || !letter.text.slice(span.start, sentence.end + 1).includes('?')) return false
  return polite.test(letter.text.slice(sentence.start, span.end))
}

/** Whether words are only thought of, or said not to be so: "before I accept", "I am not able to accept". */
export function isDenied(letter: Letter, { first, last }: Hit): boolean {
  const { tokens } = letter.document
  if (isNegated(letter.document, first, last)) return true
  for (let t = first + 1; t < last; t++) if (conditions.has(tokens.form[t] as number)) return true
  for (let t = first - 1; t >= 0 && first - t < 7; t--) {
    if ((tokens.gap[t + 1] as number) >= Gap.clause) break
    if (conditions.has(tokens.form[t] as number)) return true
  }
  return false
}

function mendOf(letter: Letter, span: Span, { kinder, cut }: Handling): Mend | null {
  if (kinder) return replace(letter, span, kinder)
  return cut === 'none' ? null : cutSentence(letter, span)
}
