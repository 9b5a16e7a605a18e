import type { Pay } from '../../../../common/reading.ts'
import type { Money } from '../../../../common/situation.ts'
import { quote, type Span } from '../../../../common/span.ts'
import { localCurrency } from '../../facts/country.ts'
import { dollarCurrencies } from '../../lexicon/currencies.ts'
import type { Document } from '../../text/read.ts'
import { money, payWords } from '../words.ts'
import type { LimitCheck } from './check.ts'

const periodsPerYear = { day: 5 * 52, week: 52, month: 12, year: 1 } as const

/** An amount taken per year; hourly pay at the given hours a week. */
export function perYear(amount: number, period: Money['period'], hoursPerWeek: number): number {
  return period === 'hour' ? amount * hoursPerWeek * 52 : amount * periodsPerYear[period]
}

/** Pay against the lowest acceptable pay, else against the pay now. */
export const payLimit: LimitCheck = {
  limit: 'pay',
  negotiable: 'yes',
  check({ facts, situation, document }) {
    const wanted = situation.lowestPay ?? situation.currentPay
    if (!wanted) return null
    const need = `${payWords({ ...flat(wanted), perYearMin: null, perYearMax: null })}${situation.lowestPay ? '' : ', your pay now'}`
    const fact = facts.pay
    if (!fact) return { state: 'unknown', said: null, need }
    const pay = fact.value
    const said = payWords(pay)
    const evidence = fact.evidence
    const isSameMoney = pay.currency === wanted.currency || isBareDollar(wanted.currency, evidence, document)
    if (!isSameMoney || pay.period === null) return { state: 'unknown', said, need, evidence }
    const hours = facts.hoursPerWeek?.value ?? 40
    const sameHour = pay.period === 'hour' && wanted.period === 'hour'
    const yearly = (amount: number, period: Money['period']) => (sameHour ? amount : perYear(amount, period, hours))
    const limit = yearly(wanted.amount, wanted.period)
    const low = pay.min === null ? null : yearly(pay.min, pay.period)
    const top = pay.max === null ? null : yearly(pay.max, pay.period)
    if (top === null) return { state: low !== null && low >= limit ? 'met' : 'unknown', said, need, evidence }
    if (top >= limit) return { state: 'met', said, need, evidence }
    const short = Math.round((limit - top) * 100) / 100
    const gap = `${money(sameHour ? short : Math.round(short), wanted.currency)} ${sameHour ? 'an hour' : 'a year'} under`
    return { state: 'broken', said, need, gap, gapShare: (limit - top) / limit, evidence }
  },
}

/** Whether the text writes `$` and names no country: then it is the person's own dollars that are meant. */
function isBareDollar(wanted: string, evidence: readonly Span[], document: Document | null): boolean {
  if (!document || !dollarCurrencies.includes(wanted)) return false
  const [span] = evidence
  if (!span || !/(?:^|[^A-Z])\$/.test(quote(document.clean, span))) return false
  return localCurrency(document, { dollarsOnly: true }) === null
}

function flat(wanted: Money): Pick<Pay, 'min' | 'max' | 'currency' | 'period'> {
  return { min: wanted.amount, max: wanted.amount, currency: wanted.currency, period: wanted.period }
}
