import { localCurrency } from '../analysis/facts/country.ts'
import type { Document } from '../analysis/text/read.ts'

/** Which English a reply is written in. */
export type Spelling = 'uk' | 'us'

// `labor`, `organization`, `June 18`, `resume`, `$40,000`, `5:00 PM EST`
const american =
  /\b(?:labor|color|favor|center|program(?:s|ming)?|behavior|honor|license|[a-z]{3,14}(?:ize|izing|ization|yze)[ds]?|resumé|résumé|resume|vacation|zip code|401\(?k\)?)\b|\$\s?\d|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}\b|\b(?:EST|EDT|PST|PDT|CST|CDT|ET|PT)\b/g
// `labour`, `organisation`, `18 June`, `CV`, `£40,000`
const british =
  /\b(?:labour|colour|favour|centre|programme|behaviour|honour|licence|[a-z]{3,14}(?:ise|ising|isation|yse)[ds]?|CV|holiday|postcode|fortnight|per annum)\b|£\s?\d|\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b|\b(?:BST|GMT)\b/g

/** Longer documents have shown their English by then. */
const mostRead = 8_000

/** The English of the document; `usual` where it shows neither. */
export function spellingOf(document: Document | null, usual: Spelling): Spelling {
  if (!document) return usual
  const text = document.clean.slice(0, mostRead)
  const country = localCurrency(document, { dollarsOnly: false })
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const lead = count(american) - count(british) + (country === 'USD' ? 3 : country === null ? 0 : -3)
  return lead === 0 ? usual : lead > 0 ? 'us' : 'uk'
}

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
