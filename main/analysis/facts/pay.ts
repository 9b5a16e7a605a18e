import type { Fact, Pay } from '../../../common/reading.ts'
import type { PayPeriod } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'
import { formId } from '../text/tokens.ts'
import { type Amount, findAmounts } from './amounts.ts'
import { localCurrency } from './country.ts'
import { implied, stated } from './fact.ts'
import { isAtWeekTime, type Offer, periodBySize, weighOffer } from './pay-offers.ts'

/** Weeks a year, days a week, months a year and usual hours a week by which pay is taken per year. */
const weeksPerYear = 52
const daysPerWeek = 5
const monthsPerYear = 12
const usualHours = 40

/** Least that must speak for a sum to be taken as the pay. */
const enoughScore = 2
const commission = formId('commission')
/** How far apart, in code units, the ranges of several regions or the rows of a pay table may stand. */
const regionReach = 420
const tableReach = 160

/** Reads the base pay of the job; `hoursPerWeek` turns pay per hour into pay per year, 40 when not stated. */
export function findPay(document: Document, hoursPerWeek: number | null): Fact<Pay> | null {
  const all = joinTables(findAmounts(document).flatMap((amount) => weighOffer(document, amount) ?? []))
  // `straight commission`, `commission-only`: what such an ad promises is no base pay
  const isCommission =
    document.tokens.form.includes(commission) &&
    /\b(?:straight|purely|100 ?%|only) commission\b|\bcommission[- ]only\b/i.test(document.clean)
  if (isCommission && !all.some((offer) => offer.isBase)) return null
  const bases = all.filter((offer) => !offer.isTotal)
  const offers = bases.length > 0 ? bases : all
  let best: Offer | null = null
  // The first sum named wins unless a later one is plainly better: several roles in one ad mean the first
  for (const offer of offers) {
    if (offer.score >= enoughScore && (!best || offer.score > best.score + 1)) best = offer
  }
  if (!best) return null
  const { min, max, span, ...found } = widen(document, best, offers)
  const currency = currencyOf(document, found)
  const period = found.period ?? periodBySize({ min, max }, currency)
  const perYear = (value: number | null) =>
    value === null || period === null ? null : toYear(value, period, hoursPerWeek)
  const pay: Pay = { min, max, currency, period, perYearMin: perYear(min), perYearMax: perYear(max) }
  const isPlain = found.currency !== null && found.currency !== '$' && found.period !== null
  return isPlain ? stated(pay, span) : implied(pay, span)
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
      return Math.round(value * monthsPerYear)
    case 'year':
      return Math.round(value)
  }
}

/** Joins "Min: 70,000" with the "Max: 90,000" that follows it; what lies between is the middle of the band. */
function joinTables(offers: readonly Offer[]): Offer[] {
  const joined: Offer[] = []
  for (let i = 0; i < offers.length; i++) {
    const low = offers[i] as Offer
    const isOpen = low.max === null && !low.isRange
    const at = isOpen ? offers.findIndex((offer, k) => k > i && k < i + 3 && offer.min === null) : -1
    const high = offers[at]
    if (high && high.span.start - low.span.end <= tableReach && (high.max ?? 0) >= (low.min ?? 0)) {
      const span = { start: low.span.start, end: high.span.end }
      joined.push({ ...low, max: high.max, isRange: true, period: low.period ?? high.period, last: high.last, span })
      i = at
    } else joined.push(low)
  }
  return joined
}

/** Takes in the ranges of other regions and the rates at other times of the week. */
function widen(document: Document, best: Offer, offers: readonly Offer[]): Offer {
  const wide = { ...best }
  for (const other of offers) {
    if (other === best || (other.period ?? best.period) !== best.period) continue
    if ((other.currency ?? best.currency) !== best.currency) continue
    const isSingle = !other.isRange && !best.isRange
    // "Starting pay 25" said again, and "minimum 10.20" where 10.20 is all there is
    if (isSingle && other.min !== null && other.min === best.min && other.max !== best.max) {
      wide.max = best.isMinimum || other.isMinimum ? best.min : null
    }
    const isSameSentence = document.sentenceOf[other.first] === document.sentenceOf[best.first]
    const isOtherTime = !other.isRange && isSameSentence && isAtWeekTime(document, other)
    if (!isOtherTime && !isOtherRegion(best, other)) continue
    wide.min = least(wide.min, other.min)
    wide.max = most(wide.max, other.max)
  }
  return wide
}

function isOtherRegion(best: Offer, other: Offer): boolean {
  if (!best.isRange || !other.isRange || best.min === other.min) return false
  if (Math.abs(other.span.start - best.span.end) >= regionReach) return false
  return (other.min ?? 0) >= (best.min ?? 0) * 0.5 && (other.max ?? 0) <= (best.max ?? 0) * 2
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.min(a, b)
}

function most(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b)
}

/** A bare `$`, or no sign at all, is the money of the country the text makes plain. */
function currencyOf(document: Document, { currency, isPayScale }: Pick<Amount, 'currency' | 'isPayScale'>): string {
  if (currency === '$') return localCurrency(document, { dollarsOnly: true }) ?? 'USD'
  return currency ?? (isPayScale ? 'INR' : (localCurrency(document, { dollarsOnly: false }) ?? 'USD'))
}
