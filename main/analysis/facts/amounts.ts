import type { PayPeriod } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { currencyMarks, scaleWords } from '../lexicon/currencies.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { formTest } from '../text/word-test.ts'
import { Sign, sentencesWith } from './signs.ts'

/** A sum or a range of sums as written, before anyone asks what it is for. */
export interface Amount {
  /** Lower figure; null after "up to". */
  min: number | null
  /** Upper figure; null after "from". */
  max: number | null
  /** ISO code, `$` for a bare dollar sign, null when no currency is written. */
  currency: string | null
  /** The period written right after the figures; null when none is. */
  period: PayPeriod | null
  isRange: boolean
  /** Whether the sum is written in thousands: "38k". */
  isThousands: boolean
  /** Whether a scale that only pay has (lakh, LPA) is written. */
  isPayScale: boolean
  /** First token, and one past the last. */
  first: number
  last: number
  span: Span
}

/** One figure with the signs that belong to it. */
interface Figure {
  value: number
  currency: string | null
  scale: string | null
  /** Whether a "+" follows: "50k+". */
  isOpen: boolean
  first: number
  last: number
  start: number
  end: number
  /** End of the figure and of the period written after it. */
  period: { value: PayPeriod; end: number } | null
}

/** Codes and words of a currency that stand before a figure; of others see `markBefore`. */
const codes =
  'INR USD GBP EUR AUD CAD SGD NZD HKD ZAR AED CHF SEK NOK DKK PLN PHP MYR RM KES GHS UGX TZS LKR BDT THB IDR BRL MXN CNY RMB TWD CZK HUF RON ILS OMR KWD BHD BWP ZMW EGP NGN PKR QAR SAR QR SR DHS Euro R'
// `£`, `AU$ `, `USD `, `R`, `Rs. `, `(₹`
const markBefore = new RegExp(
  `(?<mark>(?:\\b(?:US|AUD?|CAD?|CDN|C|A|SGD?|S|NZ|HK|N|USD) ?)?\\$|[£€₹¥₦₱₩₪฿₫]|\\b(?:Rs\\.?|KSHS?\\.?|${codes.replaceAll(' ', '|')})) ?$`,
  'i',
)
const mayMark = wordIds(`rs ksh kshs ${codes.toLowerCase()}`.split(' ').map(formId))
// `k`, ` LPA`, ` lakhs`, `m`, ` million`
const scaleAfter = /(?: ?(?<scale>k|lpa|lakhs?|lacs?|crores?|cr|million|billion|mn|bn)|(?<letter>[LMB]))\b/iy
// ` USD`, `€`, ` euros`, ` dollars`
const markAfter =
  /(?:\.-|\/-)?,? ?(?<mark>[£€₹](?! ?\d)|\$(?!\d)|(?:USD|GBP|EUR|AUD|CAD|SGD|NZD|HKD|ZAR|INR|AED|CHF|SEK|NOK|DKK|PLN|euros?|pounds?(?: sterling)?|dollars?|rupees|rand)\b)/iy
// Case matters only at the end, where "hourShift" has lost its space. ` gross per month`, `/hr`, ` an hour`, ` p.a.`, ` Hourly`, ` (per annum)`, `/- pm`
const periodAfter =
  /(?:\/-)?\s{0,3}\(?(?:(?:gross|bruto|brutto|net|basic|base|flat|fixed|salary|paid|ctc|in hand|pocket money|stipend)\s){0,2}(?:(?:(?:per|an?|each|every)\s{1,3}|(?:\/|p\/)\s{0,2})(?<unit>24 ?(?:hours|hrs|h)|annum|annual|anum|year|yr|y|month|mth|mo|m|week|wk|w|shift|day|d|hourly|hour|hrs|hr|h)(?-i:(?![a-z]))|(?<adverb>annually|annual|yearly|monthly|weekly|daily|hourly|p\.? ?a\b|p\.?c\.?m\b|p\.?m\b|p\.?w\b|p\.?h\b|p\.?d\b|lpa\b|lpm\b|ctc\b))/iy
/** Words right after a figure without which it has no scale, no currency and no period in words. */
const mayGoOn = formTest(
  /^(?:k|lpa|lakhs?|lacs?|crores?|cr|million|billion|mn|bn|l|m|b|usd|gbp|eur|aud|cad|sgd|nzd|hkd|zar|inr|aed|chf|sek|nok|dkk|pln|euros?|pounds?|dollars?|rupees|rand|gross|bruto|brutto|net|basic|base|flat|fixed|salary|paid|ctc|pocket|stipend|in|per|an?|each|every|p|pa|pcm|pm|pw|ph|pd|lpm)(?:'|$)|^(?:annual|yearly|monthly|weekly|daily|hourly)/,
)
// `+`, but not `+tips`, `+ bonus`
const openEnd =
  /^\+(?!\s?(?:\d|tips?|bonus|benefits|super|comm|equity|options|package|car|pension|overtime|tax|gst|vat|holiday|share))/i
// ` - `, ` to `, `/`, ` - up to `, ` rising to `, `, going up to `, ` then `
const joiner =
  /^(?:\s?\([^()]{1,24}\))?,?\s{0,4}(?:-{1,2}>?|~|to|till|until|through|upto|up to|- ?to|\bor\b(?=\s[£$€])|(?:and |then |, )?(?:rising|rises|increasing|increases|going|goes|moving|moves|growing|progressing|stepping|climbing)(?: up)? to(?: around)?)\s{0,4}$/i
const between = /\b(?:between|from|btw)\s{0,3}(?:USD\s?|INR\s?|Rs\.?\s?)?[£$€₹]?\s?$/i
const conjunction = /^\s{0,3}(?:and|&)\s{0,3}$/i

const unitPeriods: Readonly<Record<string, PayPeriod>> = {
  annum: 'year',
  annual: 'year',
  anum: 'year',
  year: 'year',
  yr: 'year',
  y: 'year',
  annually: 'year',
  yearly: 'year',
  pa: 'year',
  lpa: 'year',
  ctc: 'year',
  month: 'month',
  mth: 'month',
  mo: 'month',
  m: 'month',
  monthly: 'month',
  pcm: 'month',
  pm: 'month',
  lpm: 'month',
  week: 'week',
  wk: 'week',
  w: 'week',
  weekly: 'week',
  pw: 'week',
  day: 'day',
  '24hours': 'day',
  '24hrs': 'day',
  '24h': 'day',
  d: 'day',
  daily: 'day',
  pd: 'day',
  hour: 'hour',
  hr: 'hour',
  hrs: 'hour',
  h: 'hour',
  hourly: 'hour',
  ph: 'hour',
}

/** "401k", "401(k)": the American retirement plan. */
const retirementPlan = 401

/** Every sum and range of sums that could be money in the sentences that may state a term, in text order. */
export function findAmounts(document: Document): Amount[] {
  const { tokens, clean } = document
  const amounts: Amount[] = []
  /** The figure before, and the lowest of the range it goes on: the same figure where it begins one. */
  let before: Figure | null = null
  let low: Figure | null = null
  let next = 0
  for (const { sentence } of sentencesWith(document, Sign.figure)) {
    for (let t = Math.max(sentence.first, next); t < sentence.last; t++) {
      if (((tokens.flags[t] as number) & Flag.number) === 0) continue
      const figure = readFigure(document, t)
      if (!figure) {
        if (low && before) amounts.push(close(low, before))
        before = low = null
        continue
      }
      // "15.00 - 22.50 - 30.00": lowest, middle, highest
      if (!before || !isRange(clean, before, figure)) {
        if (low && before) amounts.push(close(low, before))
        low = figure
      }
      before = figure
      t = Math.max(t, figure.last - 1)
      next = t + 1
    }
  }
  if (low && before) amounts.push(close(low, before))
  return amounts
}

const close = (low: Figure, high: Figure): Amount => (low === high ? single(high) : range(low, high))

function readFigure(document: Document, t: number): Figure | null {
  const { tokens, clean } = document
  if (((tokens.flags[t] as number) & Flag.percent) !== 0) return null
  let start = tokens.start[t] as number
  let last = t + 1
  const before = mayBeMarked(document, t) ? markOf(clean, start) : null
  const mark = before?.trimEnd()
  // `R25 000`, `€ 45 000`: a space parts the thousands only behind a sign of money
  if (isShort(document, t) && (mark || isThousandsTail(document, t + 2))) {
    while (isThousandsTail(document, last)) last++
  }
  let end = tokens.end[last - 1] as number
  let value = numberAt(clean, start, end)
  if (value === null || value === retirementPlan) return null
  const mayGo = goesOn(document, last, end)
  if (!mark && !mayGo)
    return { value, currency: null, scale: null, isOpen: false, first: t, last, start, end, period: null }
  const scaled = mayGo ? match(scaleAfter, clean, end) : null
  const scale = (scaled?.groups?.scale ?? scaled?.groups?.letter ?? '').toLowerCase()
  if (scaled) {
    const factor = scaled.groups?.letter && scale !== 'l' ? undefined : scaleWords[scale]
    // Millions and billions are never the pay of one person
    if (factor === undefined) return null
    value *= factor
    end += scaled[0].length
  }
  const after = mayGo ? match(markAfter, clean, end) : null
  if (after) end += after[0].length
  let currency = currencyOf(mark) ?? currencyOf(after?.groups?.mark)
  if (currency === '$' && after?.groups?.mark) currency = currencyOf(after.groups.mark) ?? '$'
  // "SR 4471" of a list and "Sr 2" are no riyals
  const isLine = before !== null && (start === before.length || clean[start - before.length - 1] === '\n')
  if (mark?.length === 2 && /^[qs]r$/i.test(mark) && (!/^[QS]R$/.test(mark) || value < 300 || isLine)) return null
  // "R2", "R 5": a grade or a reference, not rand
  if (currency === 'ZAR' && /^r$/i.test(mark ?? '') && (mark === 'r' || value < 15)) return null
  // `33 + per hour`
  if (clean.startsWith(' + per ', end)) end++
  const isOpen = clean[end] === '+' && openEnd.test(clean.slice(end, end + 16))
  if (isOpen) end++
  while (last < tokens.length && (tokens.start[last] as number) < end) last++
  const written = mayGo ? match(periodAfter, clean, end) : null
  const name = written ? (written.groups?.unit ?? written.groups?.adverb ?? '').toLowerCase().replace(/[. ]/g, '') : ''
  const value_ = unitPeriods[name] ?? (scale === 'lpa' ? 'year' : undefined)
  const period = value_ ? { value: value_, end: end + (written?.[0].length ?? 0) } : null
  const first = t
  if (before) start -= before.length
  while (clean.charCodeAt(start) === 32) start++
  return { value, currency, scale: scale || null, isOpen, first, last, start, end, period }
}

/** Whether a sign or word of a currency may stand before a figure. */
function mayBeMarked({ tokens, clean }: Document, t: number): boolean {
  const start = tokens.start[t] as number
  const c = clean.charCodeAt(clean.charCodeAt(start - 1) === 32 ? start - 2 : start - 1)
  if (c === 36 || (c > 127 && '£€₹¥₦₱₩₪฿₫'.includes(String.fromCharCode(c)))) return true
  return t > 0 && start - (tokens.end[t - 1] as number) <= 2 && mayMark.has(tokens.form[t - 1] as number)
}

/** Whether something may stand after a figure that belongs to it; `next` is the token after it. */
function goesOn({ tokens, clean }: Document, next: number, end: number): boolean {
  let at = end
  if (clean[at] === ',') at++
  for (let blanks = 0; blanks < 3 && isBlank(clean.charCodeAt(at)); blanks++) at++
  if (at === tokens.start[next]) return mayGoOn(tokens.form[next] as number)
  const c = clean[at] ?? ' '
  return c === '.' ? clean[at + 1] === '-' : '+/($£€₹'.includes(c)
}

const isBlank = (c: number) => c <= 32 || c === 0xa0

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The sign or word of a currency before a figure, with the blank behind it; null when none stands there. */
function markOf(clean: string, start: number): string | null {
  const blank = clean.charCodeAt(start - 1) === 32 ? 1 : 0
  // A sign but "$" stands for itself
  if (clean.charCodeAt(start - 1 - blank) > 127) return clean.slice(start - 1 - blank, start)
  return markBefore.exec(clean.slice(Math.max(0, start - 6), start))?.[0] ?? null
}

const isDigit = (c: number) => c >= 48 && c <= 57

/** Whether token `t` is one to three digits and nothing else. */
function isShort({ tokens, clean }: Document, t: number): boolean {
  const [start, end] = [tokens.start[t] as number, tokens.end[t] as number]
  // A figure begins and ends with a digit
  return end - start < 3 || (end - start === 3 && isDigit(clean.charCodeAt(start + 1)))
}

/** Whether token `t` is three digits right behind one space, or a Swiss apostrophe, after the token before. */
function isThousandsTail({ tokens, clean }: Document, t: number): boolean {
  if (t >= tokens.length || t === 0 || ((tokens.flags[t] as number) & Flag.number) === 0) return false
  const [start, end] = [tokens.start[t] as number, tokens.end[t] as number]
  if (start - (tokens.end[t - 1] as number) !== 1 || !" '’".includes(clean[start - 1] ?? '-')) return false
  return (end - start === 3 || end - start === 6) && /^\d{3}(?:[.,]\d{2})?$/.test(clean.slice(start, end))
}

/** Reads the figure at a place: mostly digits alone. */
function numberAt(clean: string, start: number, end: number): number | null {
  let value = 0
  for (let i = start; i < end; i++) {
    const c = clean.charCodeAt(i)
    if (!isDigit(c)) return numberOf(clean.slice(start, end).replace(/['’ ]/g, ''))
    value = value * 10 + c - 48
  }
  return end - start <= 8 ? value : null
}

/** Reads `45,000`, `4,50,000`, `62.000`, `16,40`, `25000.00`; null for digits that are no sum. */
function numberOf(digits: string): number | null {
  if (/^\d{1,8}$/.test(digits)) return Number(digits)
  // `62.000`, `1.250.000,50`
  if (/^\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  // `16,40`
  if (/^\d{1,3},\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  // `45,000`, `4,50,000.00`
  if (/^\d{1,3}(?:,\d{2,3}){1,4}(?:\.\d{1,2})?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  return /^\d{1,8}(?:\.\d{1,2})?$/.test(digits) ? Number(digits) : null
}

function currencyOf(mark: string | undefined): string | null {
  if (!mark) return null
  const key = mark.toLowerCase().replace(/ /g, '')
  if (key === '$' || key.startsWith('dollar')) return '$'
  return currencyMarks[key] ?? currencyMarks[key.replace(/sterling$/, '')] ?? null
}

function isRange(clean: string, low: Figure, high: Figure): boolean {
  if (high.currency && low.currency && high.currency !== low.currency && high.currency !== '$' && low.currency !== '$')
    return false
  const ends = low.period && low.period.end <= high.start ? [low.period.end, low.end] : [low.end]
  const isJoined = ends.some((end) => {
    if (high.start - end > 24) return false
    const gap = clean.slice(end, high.start)
    if (joiner.test(gap)) return true
    // "£13.90/£15.20 ph": by day and by night
    if (low.currency && high.currency && high.value <= low.value * 2 && /^\s?\/\s?$/.test(gap)) return true
    return gap.length < 12 && conjunction.test(gap) && between.test(clean.slice(Math.max(0, low.start - 14), low.start))
  })
  if (!isJoined) return false
  const [min, max] = aligned(low, high)
  return max >= min && max <= min * 12
}

/** "45-52k" and "$150-$175,000" leave out the scale of the lower figure. */
function aligned(low: Figure, high: Figure): [number, number] {
  if (high.scale && !low.scale && low.value < high.value / 20)
    return [low.value * (scaleWords[high.scale] ?? 1), high.value]
  if (!low.scale && !high.scale && low.value < 1000 && high.value >= 10_000 && low.value * 1000 <= high.value)
    return [low.value * 1000, high.value]
  // "£45k-52"
  if (low.scale && !high.scale && high.value < 1000) return [low.value, high.value * (scaleWords[low.scale] ?? 1)]
  return [low.value, high.value]
}

function range(low: Figure, high: Figure): Amount {
  const [min, max] = aligned(low, high)
  const currency = (low.currency === '$' ? (high.currency ?? '$') : low.currency) ?? high.currency
  return amount(low, high, {
    min,
    max,
    currency,
    period: high.period?.value ?? low.period?.value ?? null,
    isRange: true,
  })
}

function single(figure: Figure): Amount {
  const max = figure.isOpen ? null : figure.value
  return amount(figure, figure, {
    min: figure.value,
    max,
    currency: figure.currency,
    period: figure.period?.value ?? null,
    isRange: false,
  })
}

type Figures = Pick<Amount, 'min' | 'max' | 'currency' | 'period' | 'isRange'>

function amount(low: Figure, high: Figure, figures: Figures): Amount {
  const scale = high.scale ?? low.scale
  const { min, max, currency, period, isRange } = figures
  return {
    min,
    max,
    currency,
    period,
    isRange,
    isThousands: scale === 'k',
    isPayScale: scale !== null && scale !== 'k' && scale !== 'l' && scale !== 'cr',
    first: low.first,
    last: high.last,
    span: { start: low.start, end: high.period?.end ?? high.end },
  }
}
