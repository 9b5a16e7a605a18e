import { payKey } from '../answers.ts'

// `£31,000 - £33,000 per annum`, `$18.50/hr`, `€45k`
const figures =
  /(?<sign>[£$€₹])\s?(?<low>\d[\d,]*(?:\.\d+)?)(?<lowK>k?)(?:\s?(?:-|–|—|to)\s?[£$€₹]?\s?(?<high>\d[\d,]*(?:\.\d+)?)(?<highK>k?))?\s?(?:(?:per|an?|\/|p\/?)\s?(?<period>hour|hr|h|day|week|month|annum|year|yr|a)\b)?/i

const currencies: Record<string, string> = { '£': 'GBP', $: 'USD', '€': 'EUR', '₹': 'INR' }
const periods: Record<string, string> = { h: 'hour', d: 'day', w: 'week', m: 'month', a: 'year', y: 'year' }

/** The first sum of money in a text, taken for the pay, in the form in which pay is compared; null when there is none. */
export function firstSum(text: string): string | null {
  const found = figures.exec(text)?.groups
  if (!found) return null
  const amount = (digits: string, k: string | undefined) => Number(digits.replaceAll(',', '')) * (k ? 1000 : 1)
  const min = amount(found.low ?? '', found.lowK || found.highK)
  const max = found.high ? amount(found.high, found.highK || found.lowK) : min
  const bySize = max < 300 ? 'hour' : max > 10_000 ? 'year' : null
  const period = found.period ? (periods[found.period[0]?.toLowerCase() ?? ''] ?? null) : bySize
  return payKey({ min, max, currency: currencies[found.sign ?? ''] ?? 'USD', period })
}
