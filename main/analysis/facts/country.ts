import { countryCapitals, countryWords, dollarCurrencies } from '../lexicon/currencies.ts'
import { perDocument } from '../text/per-document.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId } from '../text/tokens.ts'
import { formTest } from '../text/word-test.ts'
import type { DateOrder } from './named-days.ts'

const byWord = new Map([...countryWords].map(([word, currency]) => [formId(word), currency]))
const byCapitals = new Map([...countryCapitals].map(([word, currency]) => [formId(word.toLowerCase()), currency]))
// `jobs@shop.com.au`, `+61 2 5550`, `$85,000 + super`
const domains: readonly (readonly [string, RegExp])[] = [
  ['AUD', /\.(?:com|org|edu|gov|net)\.au\b|\+61[ \d(]|\d\s?(?:\+|plus)\s?super(?:annuation)?\b/i],
  ['NZD', /\.(?:co|org|govt|ac)\.nz\b|\+64[ \d(]/i],
  ['CAD', /\b\w{3,}\.ca\b/i],
  ['SGD', /\.(?:com|org|edu|gov)\.sg\b|\+65[ \d(]/i],
  ['GBP', /\.(?:co|org|ac|gov)\.uk\b|\+44[ \d(]/i],
  ['INR', /\.(?:co|org|net)\.in\b|\+91[ \d(-]/i],
  ['ZAR', /\.(?:co|org|ac|gov)\.za\b|\+27[ \d(]/i],
  ['EUR', /\+353[ \d(]/i],
]
/** Most words are told at once to name no country. */
const isCountry = formTest((form) => byWord.has(form) || byCapitals.has(form))
/** Words that end such an address, and what Australians add to the pay. */
const endsDomain = formTest(/^(?:au|nz|ca|sg|uk|in|za)\b/)
const isSuper = formTest(/^super(?:annuation)?\b/)
const tells = formTest((form) => isCountry(form) || endsDomain(form) || isSuper(form))
/** Capitals that are also words of a shouted line are only trusted after a comma: "Denver, CO". */
const comma = 44

/**
 * The currency of the country that the text makes plain by its places and words; null when it shows none.
 * With `dollarsOnly`, only countries whose money is written `$` are weighed.
 */
export function localCurrency(document: Document, reading: { dollarsOnly: boolean }): string | null {
  let best: string | null = null
  let bestCount = 0
  for (const [currency, count] of countSigns(document)) {
    if (count <= bestCount || (reading.dollarsOnly && !dollarCurrencies.includes(currency))) continue
    best = currency
    bestCount = count
  }
  return best
}

// `2 PM EST`, `10:30 (PT)`, `Ashford, OH 43604`
const american = /\d\s?[ap]\.?m\.?,?\s?\(?[ECMP][SD]?T\b|\b[ECMP][SD]T\b|,\s?[A-Z]{2},? \d{5}(?:-\d{4})?\b/

/** In which order the country that a text makes plain writes the numbers of a date. */
export const dateOrder = (document: Document): DateOrder =>
  american.test(document.clean) || localCurrency(document, { dollarsOnly: false }) === 'USD'
    ? 'month first'
    : 'day first'

/** How often a document shows each currency, in the order in which they come. */
const countSigns = perDocument(({ tokens, clean }): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const count = (currency: string) => counts.set(currency, (counts.get(currency) ?? 0) + 1)
  let mayHaveSigns = clean.includes('+')
  for (let t = 0; t < tokens.length; t++) {
    const form = tokens.form[t] as number
    if (!tells(form)) continue
    mayHaveSigns ||= isSuper(form) || (endsDomain(form) && clean[(tokens.start[t] as number) - 1] === '.')
    if (!isCountry(form)) continue
    const word = byWord.get(form)
    const capitals = ((tokens.flags[t] as number) & Flag.allCaps) !== 0 ? byCapitals.get(form) : undefined
    if (word) count(word)
    else if (
      capitals &&
      (isAfterComma(clean, tokens.start[t] as number) || capitals === 'GBP' || capitals === 'NZD' || form === us)
    )
      count(capitals)
  }
  if (mayHaveSigns) for (const [currency, sign] of domains) if (sign.test(clean)) count(currency)
  return counts
})

const us = formId('us')

function isAfterComma(clean: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && clean.charCodeAt(at) === 32) at--
  return clean.charCodeAt(at) === comma
}
