import { countryCapitals, countryWords, dollarCurrencies } from '../lexicon/currencies.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId } from '../text/tokens.ts'

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
/** Capitals that are also words of a shouted line are only trusted after a comma: "Denver, CO". */
const comma = 44

/**
 * The currency of the country that the text makes plain by its places and words; null when it shows none.
 * With `dollarsOnly`, only countries whose money is written `$` are weighed.
 */
export function localCurrency(document: Document, reading: { dollarsOnly: boolean }): string | null {
  const { tokens, clean } = document
  const counts = new Map<string, number>()
  for (let t = 0; t < tokens.length; t++) {
    const form = tokens.form[t] as number
    let currency = byWord.get(form)
    if (!currency && ((tokens.flags[t] as number) & Flag.allCaps) !== 0) {
      const capitals = byCapitals.get(form)
      if (
        capitals &&
        (isAfterComma(clean, tokens.start[t] as number) || capitals === 'GBP' || capitals === 'NZD' || form === us)
      )
        currency = capitals
    }
    if (!currency || (reading.dollarsOnly && !dollarCurrencies.includes(currency))) continue
    counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  for (const [currency, sign] of domains) {
    if (reading.dollarsOnly && !dollarCurrencies.includes(currency)) continue
    if (sign.test(clean)) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [currency, count] of counts) {
    const bestCount = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > bestCount) best = currency
  }
  return best
}

const us = formId('us')

function isAfterComma(clean: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && clean.charCodeAt(at) === 32) at--
  return clean.charCodeAt(at) === comma
}
