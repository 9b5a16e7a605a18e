import { localCurrency } from '../analysis/facts/country.ts'
import type { Document } from '../analysis/text/read.ts'
import { Flag } from '../analysis/text/tokens.ts'
import { type FormTest, formTest } from '../analysis/text/word-test.ts'

/** Which English a reply is written in. */
export const spellings = ['uk', 'us'] as const
export type Spelling = (typeof spellings)[number]

/** What shows one English: the words that may show it or begin what does, and what stands there when they do. */
interface Signs {
  begins: FormTest
  /** Tried where such a word stands, or a figure with a sign of money or before a month. */
  pattern: RegExp
}

const american: Signs = {
  begins: formTest(
    /(?:^|[^a-z])(?:(?:labor|color|favor|center|program(?:s|ming)?|behavior|honor|license|[a-z]{3,14}(?:ize|izing|ization|yze)[ds]?|vacation|zip|e[sd]?t|p[sd]?t|c[sd]t)(?:[^a-z]|$)|r[eé]sum|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/,
  ),
  // `labor`, `organization`, `June 18`, `resume`, `$40,000`, `5:00 PM EST`
  pattern:
    /\b(?:labor|color|favor|center|program(?:s|ming)?|behavior|honor|license|[a-z]{3,14}(?:ize|izing|ization|yze)[ds]?|resumé|résumé|resume|vacation|zip code|401\(?k\)?)\b|\$\s?\d|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}\b|\b(?:EST|EDT|PST|PDT|CST|CDT|ET|PT)\b/y,
}
const british: Signs = {
  begins: formTest(
    /(?:^|[^a-z])(?:labour|colour|favour|centre|programme|behaviour|honour|licence|[a-z]{3,14}(?:ise|ising|isation|yse)[ds]?|cv|holiday|postcode|fortnight|per|bst|gmt)(?:[^a-z]|$)/,
  ),
  // `labour`, `organisation`, `18 June`, `CV`, `£40,000`
  pattern:
    /\b(?:labour|colour|favour|centre|programme|behaviour|honour|licence|[a-z]{3,14}(?:ise|ising|isation|yse)[ds]?|CV|holiday|postcode|fortnight|per annum)\b|£\s?\d|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|\b(?:BST|GMT)\b/y,
}

/** Longer documents have shown their English by then. */
const mostRead = 8_000

/** The English of the document; `usual` where it shows neither. */
export function spellingOf(document: Document | null, usual: Spelling): Spelling {
  if (!document) return usual
  const text = document.clean.slice(0, mostRead)
  const country = localCurrency(document, { dollarsOnly: false })
  const lead =
    countSigns(american, text, document) -
    countSigns(british, text, document) +
    (country === 'USD' ? 3 : country === null ? 0 : -3)
  return lead === 0 ? usual : lead > 0 ? 'us' : 'uk'
}

/** Whether a word may stand behind a day: the end of "18th", a month. */
const isOfDay = formTest(/^(?:st|nd|rd|th|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/)

/** How often a text, the beginning of a document, shows an English. */
function countSigns({ begins, pattern }: Signs, text: string, { tokens }: Document): number {
  const { start, end, form, flags } = tokens
  let count = 0
  let done = 0
  for (let t = 0; t < tokens.length && (start[t] as number) < text.length; t++) {
    const isFigure = ((flags[t] as number) & Flag.number) !== 0
    const mayShow = isFigure
      ? ((flags[t] as number) & Flag.money) !== 0 || (t + 1 < tokens.length && isOfDay(form[t + 1] as number))
      : begins(form[t] as number)
    if (!mayShow) continue
    // The sign of a figure stands before it, perhaps with a blank between
    for (let at = Math.max(done, (start[t] as number) - (isFigure ? 2 : 0)); at < (end[t] as number); at++) {
      const c = text.charCodeAt(at)
      if (isFigure && at < (start[t] as number) && !isSignOfMoney(c)) continue
      if (at > 0 && isWordSign(text.charCodeAt(at - 1)) && isWordSign(c)) continue
      pattern.lastIndex = at
      if (!pattern.test(text)) continue
      count++
      at = pattern.lastIndex - 1
      done = pattern.lastIndex
    }
  }
  return count
}

const isSignOfMoney = (c: number) => c === 36 || c === 163
/** What `\w` matches. */
const isWordSign = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95

/** Our own words that Americans write in another way. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/\b([Aa])pologise\b/g, '$1pologize'],
  [/\b([Oo])rganis(?=e|ing|ation)/g, '$1rganiz'],
  [/\b([Rr])ealis(?=e|ing)/g, '$1ealiz'],
  [/\bper cent\b/g, 'percent'],
  [/\bI shall\b/g, 'I will'],
  [/\bring(?= me| you)/g, 'call'],
]

/** British words of the rows as the reply spells them. */
export function spelled(text: string, spelling: Spelling): string {
  return spelling === 'uk' ? text : pairs.reduce((all, [uk, us]) => all.replace(uk, us), text)
}
