import type { Pay } from '../../../common/reading.ts'
import { remember } from '../../../common/remember.ts'
import type { LimitName, LocalDateTime, PayPeriod } from '../../../common/situation.ts'

/** How the person's limits are named in a sentence. */
export const limitWords: Record<LimitName, string> = {
  pay: 'pay',
  commute: 'commute',
  'office-days': 'office days',
  travel: 'travel',
  shifts: 'shifts',
  hours: 'hours',
  benefits: 'benefits',
  contract: 'contract',
  work: 'work itself',
}

/** How an amount is said to be paid. */
export const periodWords: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
}

const formats = new Map<string, Intl.NumberFormat | null>()

/** The way to write a currency, made once; null for a code that `Intl` does not take. */
function formatOf(currency: string, digits: 0 | 2): Intl.NumberFormat | null {
  const key = `${currency} ${digits}`
  let format = formats.get(key)
  if (format === undefined) {
    format = /^[A-Z]{3}$/.test(currency)
      ? new Intl.NumberFormat(currency === 'USD' ? 'en-US' : 'en-GB', {
          style: 'currency',
          currency,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        })
      : null
    formats.set(key, format)
  }
  return format
}

/** "£33,000", "$18.50": whole units without decimals, others with two. */
export function money(amount: number, currency: string): string {
  return sum(`${amount} ${currency}`)
}

/** The same for an amount and a currency with a blank between them. */
const sum = remember((words) => {
  const [amount = '', currency = ''] = words.split(' ')
  return formatOf(currency, Number.isInteger(Number(amount)) ? 0 : 2)?.format(Number(amount)) ?? `${currency} ${amount}`
})

/** "£33,000 to £36,000 a year", "up to £20 an hour", "from €600 a day". */
export function payWords(pay: Pay): string {
  const period = pay.period ? ` ${periodWords[pay.period]}` : ''
  const { min, max, currency } = pay
  if (min !== null && max !== null && min !== max) return `${money(min, currency)} to ${money(max, currency)}${period}`
  if (min === null && max !== null) return `up to ${money(max, currency)}${period}`
  if (max === null && min !== null) return `from ${money(min, currency)}${period}`
  return `${money(min ?? max ?? 0, currency)}${period}`
}

/** "pay", "pay and travel", "pay, travel and shifts". */
export function listWords(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1]}`
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "two" for 2; figures from eleven on. */
export function countWord(count: number): string {
  return numbers[count] ?? String(count)
}

/** "one day", "three days". */
export function dayWords(count: number): string {
  return count === 1 ? 'one day' : `${countWord(count)} days`
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = 'January February March April May June July August September October November December'.split(' ')

/** "Thursday 18 June at 10.30" for `2026-06-18T10:30`; the day alone for a date without a time. */
export function whenWords(moment: LocalDateTime): string {
  const [date = '', time] = moment.split('T')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  const words = `${weekday} ${day} ${months[month - 1]}`
  return time ? `${words} at ${Number(time.slice(0, 2))}.${time.slice(3, 5)}` : words
}

/** A length that was said, exactly: "45 minutes", "an hour", "an hour and 15 minutes", "two hours". */
export function durationWords(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const hours = whole === 0 ? [] : [whole === 1 ? 'an hour' : `${countWord(whole)} hours`]
  return [...hours, ...(rest === 0 ? [] : [`${rest} minutes`])].join(' and ')
}

/** "an hour", "about three hours", "about four and a half hours": minutes to the nearest half hour. */
export function hoursWords(minutes: number): string {
  const halves = Math.max(1, Math.round(minutes / 30))
  const whole = Math.floor(halves / 2)
  if (halves === 1) return 'about half an hour'
  if (halves === 2) return 'about an hour'
  return `about ${countWord(whole)}${halves % 2 === 1 ? ' and a half' : ''} hours`
}
