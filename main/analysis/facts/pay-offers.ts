import type { PayPeriod } from '../../../common/situation.ts'
import {
  believable,
  fromWords,
  largeNumberCurrencies,
  monthlyPay,
  numberWords,
  otherMoneyAfter,
  otherMoneyBefore,
  payWords,
  payWordsAfter,
  periodAdjectives,
  perkStipends,
  upToWords,
  weekTimeWords,
} from '../lexicon/pay.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import type { Amount } from './amounts.ts'

/** A sum that may be the base pay, and how much speaks for it. */
export interface Offer extends Amount {
  score: number
  /** Whether it is called the total, not the base. */
  isTotal: boolean
  /** Whether it is called base pay or a salary in words. */
  isBase: boolean
  /** Whether it is labelled the minimum. */
  isMinimum: boolean
}

/** What the words before a sum say of it. */
interface Before extends Pick<Offer, 'min' | 'max' | 'period' | 'isTotal' | 'isBase' | 'isMinimum'> {
  /** How many words back a word of pay stands; null when none does. */
  cue: number | null
}

const forms = (list: readonly string[]) => wordIds(list.map(formId))
const pays = forms(payWords)
const paysAfter = forms(payWordsAfter)
const othersBefore = forms(otherMoneyBefore)
const othersAfter = forms(otherMoneyAfter)
const numberLabels = forms(numberWords)
const perks = forms(perkStipends)
const froms = forms(fromWords)
const upTos = forms(upToWords)
const startWords = forms(['starting', 'minimum'])
const weekTimes = forms(weekTimeWords)
const adjectives = new Map(Object.entries(periodAdjectives).map(([word, period]) => [formId(word), period]))
const joins = forms('plus and or with including includes inclusive incl excluding topped'.split(' '))
const bases = forms('salary basic base wage wages hourly'.split(' '))
const units = forms(
  'month months week weeks day days hour hours year years yrs minutes mins people staff x hrs times am'.split(' '),
)
const word = {
  a: formId('a'),
  an: formId('an'),
  at: formId('at'),
  base: formId('base'),
  basic: formId('basic'),
  budget: formId('budget'),
  minimum: formId('minimum'),
  of: formId('of'),
  package: formId('package'),
  per: formId('per'),
  plus: formId('plus'),
  stipend: formId('stipend'),
  to: formId('to'),
  total: formId('total'),
  up: formId('up'),
}

// `39 hours`, `permanent`, `full-time`, `25 days' holiday`
const terms =
  /\b\d{2}(?:\.\d{1,2})? ?(?:hours|hrs)\b|\b(?:permanent|full[- ]time|part[- ]time|fixed[- ]term|basic|pension|holidays?|annual leave|days'? leave|doe|pro rata|negotiable|401|super|car allowance|hybrid)\b/i
/** Least that a sum beside other terms is taken for a year's pay. */
const leastYear = 10_000

/** How many words back a word of pay may stand. */
const cueReach = 14
/** How many words back a word of other money speaks against a sum, and forward a word of pay for it. */
const refusalReach = 6
const forwardReach = 5

/** Weighs what speaks for and against a sum being the base pay; null when it is plainly something else. */
export function weighOffer(document: Document, amount: Amount): Offer | null {
  const sentence = document.sentences[document.sentenceOf[amount.first] as number]
  if (!sentence || isCount(document, amount)) return null
  const before = lookBefore(document, amount)
  if (!before) return null
  const after = lookAfter(document, amount, before.cue)
  if (!after || (amount.currency === null && isBareNumber(document, amount, before.cue))) return null
  const { cue, ...said } = before
  const figure = amount.max ?? amount.min ?? 0
  const period = said.period ?? periodBySize(amount, amount.currency)
  if (period && !isBelievable(figure, period, amount.currency)) return null
  const hasNoPeriod = said.period === null
  if (hasNoPeriod && figure < 1000 && (cue === null || cue > 5) && said.max !== null) return null

  let score = after.score
  if (cue !== null) score += cue < 5 ? 3 : 2
  if (amount.period !== null) score += 2
  if (amount.isPayScale) score += 2
  if (amount.isRange && amount.currency) score += (amount.max ?? 0) > 10_000 ? 2 : 1
  if (isAlone(document, amount)) score += 2
  if (document.tokens.form[amount.first - 1] === word.at && amount.currency && !amount.isRange) score += 1
  if (
    (amount.currency || amount.isThousands) &&
    period === 'year' &&
    figure >= leastYear &&
    isAmongTerms(document, amount)
  )
    score += 2
  if (amount.currency && amount.isThousands && document.isMail && figure >= leastYear) score += 2
  if (score === 1 && period === 'year' && (sentence.section === 'offer' || sentence.isHeading)) score++
  return { ...amount, ...said, score, isTotal: said.isTotal || after.isTotal }
}

/** Reads backwards: words of pay over two short lines (a heading counts), words of other money in the own clause. */
function lookBefore(document: Document, amount: Amount): Before | null {
  const { tokens, clean } = document
  const said: Before = {
    cue: null,
    min: amount.min,
    max: amount.max,
    period: amount.period,
    isTotal: false,
    isBase: false,
    isMinimum: false,
  }
  let inClause = true
  let stops = 0
  let crossesFigure = false
  for (let t = amount.first - 1, steps = 0; t >= 0 && steps < cueReach; t--, steps++) {
    const gap = tokens.gap[t + 1] as number
    const form = tokens.form[t] as number
    const isNumber = ((tokens.flags[t] as number) & Flag.number) !== 0
    if (gap === Gap.sentence) {
      stops++
      if (stops > 2 || (stops === 1 && said.cue !== null)) break
    }
    if (isNumber && stops > 0) break
    if (isNumber) {
      crossesFigure = true
      // "Dental Nurse from 3 November: 13.40 an hour": what stands before a figure speaks of that one
      inClause = false
    }
    if (stops > 0 || gap === Gap.comma || form === word.plus) inClause = false
    if (gap >= Gap.clause && !isColon(clean, tokens.end[t] as number)) inClause = false

    // "Salary, all of it bonus: 5,000" is rare; "bonus on a salary of 5,000" is not
    // "Relocation package of 5,000" is one thing
    const isPackage = said.cue === steps - 1 && tokens.form[t + 1] === word.package
    const isOverruled = steps > 2 && said.cue !== null && !isPackage
    if (inClause && steps < refusalReach && othersBefore.has(form) && !isOverruled) return null
    if (inClause && steps < 3 && amount.currency === null && numberLabels.has(form)) return null
    if (said.cue === null && pays.has(form)) {
      if (form === word.stipend && stops === 0 && perks.has(tokens.form[t - 1] ?? -1)) return null
      if (form === word.budget && !amount.isPayScale) return null
      said.cue = steps
      said.isBase = stops === 0 && bases.has(form)
    }
    if (form === word.total && steps < 8 && stops === 0 && !crossesFigure) said.isTotal = true
    if (stops === 0 && steps < refusalReach && said.period === null && !isCounted(document, t)) {
      said.period = adjectives.get(form) ?? null
    }
    // "The starting hourly wage for this position is 10.00"
    if (stops === 0 && !crossesFigure && !amount.isRange && said.cue !== null && steps < 9 && startWords.has(form))
      said.max = null
    if (steps < 3 && !amount.isRange && !crossesFigure && (stops === 0 || isLabel(document, t)))
      readBound(document, t, said)
  }
  return said
}

/** "From", "minimum" and "up to" leave one end of the pay open. */
function readBound(document: Document, t: number, said: Before): void {
  const form = document.tokens.form[t] as number
  if (froms.has(form)) {
    said.max = null
    said.isMinimum = form === word.minimum
  } else if (upTos.has(form) || (form === word.to && document.tokens.form[t - 1] === word.up)) {
    said.max = said.max ?? said.min
    said.min = null
  }
}

/** Reads on in the own phrase: null when the sum is a bonus, a budget or the like. */
function lookAfter(document: Document, amount: Amount, cue: number | null): { score: number; isTotal: boolean } | null {
  const { tokens, clean } = document
  let first = amount.last
  while (first < tokens.length && (tokens.start[first] as number) < amount.span.end) first++
  let score = 0
  let isTotal = false
  for (let t = first, steps = 0; t < tokens.length && steps < forwardReach; t++, steps++) {
    const gap = tokens.gap[t] as number
    const form = tokens.form[t] as number
    if (gap === Gap.sentence || (gap >= Gap.clause && steps > 0)) break
    if (hasPlus(clean, tokens.end[t - 1] as number, tokens.start[t] as number)) return { score: score + 1, isTotal }
    if (steps === 0 && gap < Gap.comma && amount.currency === null && units.has(form)) return null
    if (form === word.total) isTotal = true
    if (form === word.plus) return { score: score + 1, isTotal }
    if (joins.has(form) || gap === Gap.comma) break
    if (form === word.basic || form === word.base) return { score: score + 3, isTotal }
    // "5,000 of your salary": a part of it
    if (form === word.of && steps === 0 && !amount.isRange) return null
    if (form === word.of || (form === word.per && (steps > 0 || amount.period !== null))) break
    if (othersAfter.has(form)) {
      // "basic 25k OTE 40k": the OTE belongs to the figure behind it
      const isJoined = !/[+,;]/.test(clean.slice(tokens.end[t], tokens.start[t + 1] ?? clean.length))
      const isOfNext = isJoined && (((tokens.flags[t + 1] ?? 0) & Flag.number) !== 0 || tokens.form[t + 1] === word.of)
      if (!isOfNext || cue === null) return null
      break
    }
    if (steps < 3 && paysAfter.has(form)) score += 2
    if (steps > 2 && form !== word.a && form !== word.an) break
  }
  return { score, isTotal }
}

/** Whether a plus stands between two places. */
function hasPlus(clean: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (clean.charCodeAt(i) === 43) return true
  return false
}

/** Whether figures without a sign of money are no pay: they need a word of pay close by, and the size of it. */
function isBareNumber(document: Document, amount: Amount, cue: number | null): boolean {
  if (amount.isPayScale) return false
  const isLong = amount.isRange && (amount.max ?? 0) >= 10_000 && isAlone(document, amount)
  const isOtherTime = cue !== null && cue < 9 && isAtWeekTime(document, amount)
  // `8.75 - 10.36 Hourly`, alone on its line
  if (amount.isRange && amount.period !== null && isAlone(document, amount)) return false
  // `38k, 48 hours over 4 days`
  if (amount.isThousands && isAmongTerms(document, amount)) return false
  // `Salary and hours: up to 24,000`
  const isBound =
    cue !== null &&
    cue < 8 &&
    (amount.max ?? 0) >= leastYear &&
    document.tokens.form[amount.first - 1] === word.to &&
    document.tokens.form[amount.first - 2] === word.up
  return !(cue !== null && cue < 4) && !isOtherTime && !isLong && !isBound
}

/** Whether figures are plainly no money whatever stands around: a year, a count, a part of a reference. */
function isCount({ clean }: Document, amount: Amount): boolean {
  const { min, max, currency, period, isPayScale, isThousands, span } = amount
  if (currency !== null || isPayScale) return false
  if (isGlue(clean.charCodeAt(span.start - 1)) || looksLikeYear(amount)) return true
  if ((max ?? min ?? 0) >= 1000 || period !== null || isThousands) return false
  return !/[.,]\d{2}/.test(clean.slice(span.start, span.end))
}

/** Whether a figure behind a character is a part of a word, a path or a reference. */
const isGlue = (c: number) =>
  (c >= 45 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 35

/** Whether token `t` ends a line of one or two words: "Min", "Minimum salary". */
function isLabel(document: Document, t: number): boolean {
  const sentence = document.sentences[document.sentenceOf[t] as number]
  return sentence !== undefined && sentence.last === t + 1 && sentence.last - sentence.first <= 2
}

/** "40 hours per week" and "3 days" before a figure say nothing of its period. */
function isCounted(document: Document, t: number): boolean {
  const { tokens } = document
  if (spelling(tokens.form[t] as number).endsWith('ly')) return false
  return t > 0 && ((tokens.flags[t - 1] as number) & Flag.number) !== 0
}

/** Whether `:`, ` -` or `=` stands behind a word. */
function isColon(clean: string, end: number): boolean {
  let at = end
  while (at < end + 3 && isBlank(clean.charCodeAt(at))) at++
  const c = clean.charCodeAt(at)
  return c === 58 || c === 61 || c === 45
}

const isBlank = (c: number) => c === 32 || (c >= 9 && c <= 13) || c === 0xa0

/** Whether the sum is all that its line, or a column of its line, says. */
function isAlone(document: Document, amount: Amount): boolean {
  const { clean } = document
  const head = clean.slice(Math.max(0, amount.span.start - 24), amount.span.start)
  // `c. `, `Up to `, `from ` in front of the figure count as part of it
  const bare = head.trimEnd().replace(/(?:\bc\.|\bcirca|\bup to|\bfrom|\bbetween|[-*•(])$/i, '')
  const column = head.slice(bare.trimEnd().length)
  const isStart =
    bare.trim() === '' ||
    /[\n|•\t]|\s{3}|- /.test(column) ||
    /[\n|•\t]$/.test(bare) ||
    // "40 hours. £31,200. Van provided."
    (amount.currency !== null && /[.!?)]\s?$/.test(bare) && head.endsWith(' '))
  const after = /^[ \t]{0,20}\)?(?:$|[\n|•\t\r]|\s{3}|[+(]|plus\b|- |doe\b|\.(?:\s|$))/i
  return isStart && after.test(clean.slice(amount.span.end, amount.span.end + 24))
}

/** Whether the sum begins a line of terms: "27,300, 39 hours, Monday to Friday". */
function isAmongTerms(document: Document, amount: Amount): boolean {
  const { clean, sentences, sentenceOf } = document
  const at = sentenceOf[amount.first] as number
  const sentence = sentences[at]
  if (!sentence || sentence.section === 'company') return false
  const isFirst = clean.slice(sentence.start, amount.span.start).trim().length <= 16
  const next = sentences[at + 1]
  const end = Math.min(next && next.start - sentence.end < 3 ? next.end : sentence.end, amount.span.end + 120)
  return isFirst && terms.test(clean.slice(amount.span.end, end))
}

function looksLikeYear(amount: Amount): boolean {
  const isYear = (value: number | null) => value === null || (Number.isInteger(value) && value >= 1950 && value <= 2040)
  return isYear(amount.min) && isYear(amount.max)
}

/** Whether the sum is the rate of a time of the week: "14.00 at weekends". */
export function isAtWeekTime(document: Document, amount: Amount): boolean {
  const { tokens, sentences, sentenceOf } = document
  const end = sentences[sentenceOf[amount.first] as number]?.last ?? 0
  for (let t = amount.last; t < Math.min(amount.last + 4, end); t++) {
    if (weekTimes.has(tokens.form[t] as number)) return true
  }
  return false
}

/** The period that the size makes plain when no word does. */
export function periodBySize(amount: Pick<Amount, 'min' | 'max'>, currency: string | null): PayPeriod | null {
  const figure = amount.max ?? amount.min ?? 0
  const isLarge = currency !== null && largeNumberCurrencies.has(currency)
  const [least, most] = (currency === null ? undefined : monthlyPay[currency]) ?? [0, 0]
  if (figure >= least && figure <= most) return 'month'
  if (figure < 300 && !isLarge) return 'hour'
  return figure > (isLarge ? 100_000 : 10_000) ? 'year' : null
}

/** Whether anybody is paid such a sum for such a period. */
function isBelievable(figure: number, period: PayPeriod, currency: string | null): boolean {
  const [least, most] = believable[period]
  const isLarge = currency === null || largeNumberCurrencies.has(currency)
  return figure >= least && figure <= (isLarge ? most * 100 : most)
}
