import type { Fact, Pay } from '../../../common/reading.ts'
import type { PayPeriod } from '../../../common/situation.ts'
import {
  believable,
  fromWords,
  largeNumberCurrencies,
  otherMoneyAfter,
  otherMoneyBefore,
  payWords,
  payWordsAfter,
  periodAdjectives,
  perkStipends,
  upToWords,
} from '../lexicon/pay.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { localCurrency } from './country.ts'
import { implied, stated } from './fact.ts'
import { isReadable } from './rows.ts'

/** A sum that may be the base pay, and how much speaks for it. */
interface Offer extends Amount {
  score: number
  /** Whether it is called the total, not the base. */
  isTotal: boolean
  /** Whether it is labelled the minimum. */
  isMinimum: boolean
}

const forms = (list: readonly string[]) => new Set(list.map(formId))
const pays = forms(payWords)
const paysAfter = forms(payWordsAfter)
const othersBefore = forms(otherMoneyBefore)
const othersAfter = forms(otherMoneyAfter)
const perks = forms(perkStipends)
const froms = forms(fromWords)
const upTos = forms(upToWords)
const adjectives = new Map(Object.entries(periodAdjectives).map(([word, period]) => [formId(word), period]))
const [up, to, at, stipend, total, plus, and, or, budget, of, a, an, per, basic, base] = (
  'up to at stipend total plus and or budget of a an per basic base'.split(' ') as string[]
).map(formId) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number]
const minimum = formId('minimum')
const units = forms('month months week weeks day days hour hours year years yrs minutes mins people staff x hrs times am'.split(' '))
const weekTimes = forms('weekend weekends saturday saturdays sunday sundays night nights bank evening evenings holidays days weekday weekdays'.split(' '))

/** Weeks a year and days a week by which pay is taken per year. */
const weeksPerYear = 52
const daysPerWeek = 5
const usualHours = 40

/** Reads the base pay of the job; `hoursPerWeek` turns pay per hour into pay per year, 40 when not stated. */
export function findPay(document: Document, hoursPerWeek: number | null): Fact<Pay> | null {
  const offers: Offer[] = []
  for (const amount of findAmounts(document)) {
    const offer = weigh(document, amount)
    if (offer) offers.push(offer)
  }
  pairTables(offers)
  const based = offers.some((offer) => !offer.isTotal) ? offers.filter((offer) => !offer.isTotal) : offers
  let best: Offer | null = null
  for (const offer of based) if (offer.score >= 2 && (!best || offer.score > best.score + 1)) best = offer
  if (!best) return null
  const merged = widen(document, best, based)
  const currency = currencyOf(document, merged)
  const period = merged.period ?? bySize(merged, currency)
  const perYear = (value: number | null) => (value === null || period === null ? null : toYear(value, period, hoursPerWeek))
  const pay: Pay = {
    min: merged.min,
    max: merged.max,
    currency,
    period,
    perYearMin: perYear(merged.min),
    perYearMax: perYear(merged.max),
  }
  const isPlain = merged.currency !== null && merged.currency !== '$' && merged.period !== null
  return isPlain ? stated(pay, merged.span) : implied(pay, merged.span)
}

/** What a sum per period comes to in a year. */
export function toYear(value: number, period: PayPeriod, hoursPerWeek: number | null): number {
  switch (period) {
    case 'hour':
      return Math.round(value * (hoursPerWeek ?? usualHours) * weeksPerYear)
    case 'day':
      return Math.round(value * daysPerWeek * weeksPerYear)
    case 'week':
      return Math.round(value * weeksPerYear)
    case 'month':
      return Math.round(value * 12)
    case 'year':
      return Math.round(value)
  }
}

/** Weighs what speaks for and against a sum being the base pay; null when it is plainly something else. */
function weigh(document: Document, amount: Amount): Offer | null {
  const { tokens, clean } = document
  const sentence = document.sentences[document.sentenceOf[amount.first] as number]
  if (!sentence || !isReadable(document, sentence)) return null
  let score = 0
  let isTotal = false
  let isMinimum = false
  let { min, max, period } = amount
  let cue = -1
  // Backwards: cues over two short sentences (a heading counts), refusals in the own clause
  let inClause = true
  let inPhrase = true
  let stops = 0
  let hasOther = false
  for (let t = amount.first - 1, steps = 0; t >= 0 && steps < 14; t--, steps++) {
    const gap = tokens.gap[t + 1] as number
    if (gap === Gap.sentence) {
      stops++
      inPhrase = false
      if (stops > 2 || (stops === 1 && cue >= 0)) break
    }
    const form = tokens.form[t] as number
    if (gap >= Gap.clause && !isColon(clean, tokens.end[t] as number)) inClause = false
    if (stops > 0 || form === plus || gap === Gap.comma) inClause = false
    if (steps > 5) inPhrase = false
    if (((tokens.flags[t] as number) & Flag.number) !== 0 && stops > 0) break
    if (inClause && steps < 6 && othersBefore.has(form) && !(steps > 2 && cue >= 0)) return null
    if (cue < 0 && pays.has(form)) {
      if (form === stipend && stops === 0 && t > 0 && perks.has(tokens.form[t - 1] as number)) return null
      if (form === budget && !amount.isPayScale) return null
      cue = steps
    }
    if (((tokens.flags[t] as number) & Flag.number) !== 0) hasOther = true
    if (form === total && steps < 8 && stops === 0 && !hasOther) isTotal = true
    if (inPhrase && period === null && adjectives.has(form) && !isCounted(document, t)) period = adjectives.get(form) ?? null
    if ((stops === 0 || isLabel(document, t)) && !amount.isRange && steps < 3) {
      if (froms.has(form)) {
        max = null
        isMinimum = form === minimum
      }
      else if (upTos.has(form) || (form === to && tokens.form[t - 1] === up)) {
        max = max ?? min
        min = null
      }
    }
  }
  if (cue >= 0) score += cue < 5 ? 3 : 2
  // Forwards, in the own phrase
  for (let t = amount.last, steps = 0; t < tokens.length && steps < 5; t++, steps++) {
    const gap = tokens.gap[t] as number
    const form = tokens.form[t] as number
    if (gap >= Gap.clause) {
      if (gap === Gap.sentence || steps > 0) break
    }
    if ((tokens.start[t] as number) < amount.span.end) {
      steps--
      continue
    }
    if (clean.slice(tokens.end[t - 1], tokens.start[t]).includes('+')) {
      score += 1
      break
    }
    if (steps === 0 && gap < Gap.comma && amount.currency === null && units.has(form)) return null
    if (form === total) isTotal = true
    if (form === plus || form === and || form === or || gap === Gap.comma) {
      if (form === plus) score += 1
      break
    }
    if (form === basic || form === base) {
      score += 3
      break
    }
    if (form === of && steps === 0 && !amount.isRange) return null
    if (form === of || (form === per && steps > 0)) break
    if (othersAfter.has(form)) {
      // "basic 25k OTE 40k": the OTE belongs to the figure behind it
      const isNextFigure = ((tokens.flags[t + 1] ?? 0) & Flag.number) !== 0 || (tokens.gap[t + 1] ?? Gap.sentence) < Gap.clause && tokens.form[t + 1] === of
      if (form === per && period !== null) break
      if (!isNextFigure || cue < 0) return null
      break
    }
    if (steps < 3 && paysAfter.has(form)) score += 2
    if (form !== a && form !== an && steps > 2) break
  }
  if (amount.period !== null) score += 2
  if (amount.isPayScale) score += 2
  if (amount.isRange && amount.currency) score += (amount.max ?? 0) > 10_000 ? 2 : 1
  if (isAlone(document, amount)) score += 2
  if (tokens.form[amount.first - 1] === at && amount.currency && amount.isRange === false) score += 1
  if (amount.currency === null && !amount.isPayScale) {
    if (/[\w#./-]$/.test(clean.slice(Math.max(0, amount.span.start - 1), amount.span.start)) || looksLikeYear(amount)) return null
    const isLong = amount.isRange && (amount.max ?? 0) >= 10_000
    const isOtherTime = cue >= 0 && cue < 9 && isWeekTime(document, amount)
    if (!(cue >= 0 && cue < 4) && !isOtherTime && !(isLong && isAlone(document, amount))) return null
    const isSmall = (amount.max ?? amount.min ?? 0) < 1000 && amount.period === null
    if (isSmall && !isOtherTime && !/[.,]\d{2}/.test(clean.slice(amount.span.start, amount.span.end))) return null
  }
  const figure = amount.max ?? amount.min ?? 0
  const written = period ?? bySize(amount, amount.currency)
  // A sum nobody is paid in any period
  if (written && !isBelievable(figure, written, amount.currency)) return null
  if (amount.period === null && period === null && figure < 1000 && (cue < 0 || cue > 5) && max !== null) return null
  if (score === 1 && written === 'year' && (sentence.section === 'offer' || sentence.isHeading)) score++
  return { ...amount, min, max, period, score, isTotal, isMinimum }
}

/** Whether token `t` ends a line of one or two words: "Min", "Minimum salary". */
function isLabel(document: Document, t: number): boolean {
  const sentence = document.sentences[document.sentenceOf[t] as number]
  return sentence !== undefined && sentence.last === t + 1 && sentence.last - sentence.first <= 2
}

/** "40 hours per week" and "3 days" before a figure say nothing of its period. */
function isCounted(document: Document, t: number): boolean {
  const { tokens } = document
  const before = tokens.form[t - 1]
  const isAdverb = /ly$/.test(spelling(tokens.form[t] as number))
  if (isAdverb) return false
  return before !== undefined && ((tokens.flags[t - 1] as number) & Flag.number) !== 0
}

function isColon(clean: string, end: number): boolean {
  return /^\s{0,3}[:=-]/.test(clean.slice(end, end + 4))
}

/** Whether the sum is all that its line, or a column of its line, says. */
function isAlone(document: Document, amount: Amount): boolean {
  const { clean } = document
  const before = /(?:^|[\n|•\t]|\s{3,}|- )[ \t]{0,20}[-*•(]?\s?(?:c\. ?|circa |up to |from |between )?$/i.test(clean.slice(Math.max(0, amount.span.start - 24), amount.span.start))
  const after = /^[ \t]{0,20}\)?(?:$|[\n|•\t\r]|\s{3,}|[+(]|plus\b|- |doe\b|\.(?:\s|$))/i.test(clean.slice(amount.span.end, amount.span.end + 24))
  return before && after
}

function looksLikeYear(amount: Amount): boolean {
  const isYear = (value: number | null) => value === null || (Number.isInteger(value) && value >= 1950 && value <= 2040)
  return isYear(amount.min) && isYear(amount.max)
}

/** The period that the size makes plain when no word does. */
function bySize(amount: Pick<Amount, 'min' | 'max'>, currency: string | null): PayPeriod | null {
  const figure = amount.max ?? amount.min ?? 0
  const isLarge = currency !== null && largeNumberCurrencies.has(currency)
  if (figure < 300 && !isLarge) return 'hour'
  return figure > (isLarge ? 100_000 : 10_000) ? 'year' : null
}

function isBelievable(figure: number, period: PayPeriod, currency: string | null): boolean {
  const [least, most] = believable[period]
  const isLarge = currency === null || largeNumberCurrencies.has(currency)
  return figure >= least && figure <= (isLarge ? most * 100 : most)
}

/** Takes in the ranges of other regions, the upper row of a table, and the rate at other times of the week. */
function widen(document: Document, best: Offer, offers: readonly Offer[]): Offer {
  const wide = { ...best, span: { ...best.span } }
  for (const other of offers) {
    if (other === best) continue
    const isSamePeriod = (other.period ?? best.period) === best.period
    if (!isSamePeriod || (other.currency ?? best.currency) !== best.currency) continue
    const isNear = Math.abs(other.span.start - best.span.end) < 420
    const isRegion = other.isRange && best.isRange && isNear && isComparable(best, other)
    const isOtherTime = !other.isRange && document.sentenceOf[other.first] === document.sentenceOf[best.first] && isWeekTime(document, other)
    // "Starting pay 25" said again, and "minimum 10.20" where 10.20 is all there is
    if (other.min === best.min && other.max !== best.max && !other.isRange && !best.isRange) wide.max = best.isMinimum || other.isMinimum ? best.min : null
    if (!isRegion && !isOtherTime) continue
    wide.min = lesser(wide.min, other.min)
    wide.max = greater(wide.max, other.max)
  }
  return wide
}

/** Joins "Min: 70,000" with the "Max: 90,000" that follows it; what lies between is the middle of the band. */
function pairTables(offers: Offer[]): void {
  for (let low = 0; low < offers.length; low++) {
    const from = offers[low] as Offer
    if (from.max !== null || from.isRange) continue
    const high = offers.findIndex((offer, i) => i > low && i < low + 3 && offer.min === null)
    const upTo = offers[high]
    if (!upTo || upTo.span.start - from.span.end > 160 || (upTo.max ?? 0) < (from.min ?? 0)) continue
    const span = { start: from.span.start, end: upTo.span.end }
    const period = from.period ?? upTo.period
    offers.splice(low, high - low + 1, { ...from, max: upTo.max, isRange: true, period, last: upTo.last, span })
  }
}

function isComparable(a: Offer, b: Offer): boolean {
  return b.min !== a.min && (b.min ?? 0) >= (a.min ?? 0) * 0.5 && (b.max ?? 0) <= (a.max ?? 0) * 2
}

function isWeekTime(document: Document, amount: Amount): boolean {
  const { tokens } = document
  for (let t = amount.last; t < Math.min(amount.last + 4, tokens.length); t++) if (weekTimes.has(tokens.form[t] as number)) return true
  return false
}

function lesser(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b)
}

function greater(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b)
}

/** A bare `$`, or no sign at all, is the money of the country the text makes plain. */
function currencyOf(document: Document, amount: Amount): string {
  if (amount.currency === '$') return localCurrency(document, { dollarsOnly: true }) ?? 'USD'
  return amount.currency ?? (amount.isPayScale ? 'INR' : (localCurrency(document, { dollarsOnly: false }) ?? 'USD'))
}
