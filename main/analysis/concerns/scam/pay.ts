import { defineLooks } from '../define.ts'

// `Data Entry Clerk`, `Package Handler`, `Online Typist`
const simpleTasks =
  /\b(?:data[ -]entry|typists?|typing|copy[ -]?typist|form[ -]filling|envelope|packers?|package (?:handler|inspector)|parcel (?:handler|inspector|forwarder)|survey (?:taker|participant)|mystery shopper|captcha|ad poster|cleaner|receptionist|chat (?:assistant|agent)|virtual assistant|app (?:tester|optimi[sz]er)|product (?:tester|reviewer)|(?:payroll|bookkeeping) clerk)\b/i

/** About three times what such work is paid for a year, by currency. */
const outOfProportion: Readonly<Record<string, number>> = {
  USD: 85_000,
  GBP: 65_000,
  EUR: 70_000,
  CAD: 95_000,
  AUD: 120_000,
  NZD: 120_000,
  INR: 1_500_000,
  ZAR: 700_000,
  SGD: 100_000,
  AED: 250_000,
}

/** Pay that does not go with the work. */
export const scamPay = defineLooks([
  {
    id: 'scam/pay-out-of-proportion',
    kind: 'scam',
    title: 'Pay out of all proportion to the work',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find(_, { role, pay }) {
      if (!role || !pay || !simpleTasks.test(role.value)) return []
      const { currency, perYearMin, perYearMax } = pay.value
      const perYear = perYearMin ?? perYearMax ?? 0
      return perYear > (outOfProportion[currency] ?? Number.POSITIVE_INFINITY) ? pay.evidence : []
    },
    why: 'Work of this kind is usually paid about a third of this.',
    ask: 'Could you tell me what the work is day by day, and how the pay comes about?',
    hits: [
      'Job title: Data Entry Clerk\nLocation: Leeds\nPay: [[$55 per hour]]\n\nYou type figures into our forms.',
      'Job title: Package Handler\nLocation: Leeds\nSalary: [[£98,000 per year]]\n\nYou look at parcels.',
      'Job title: Receptionist\nLocation: Leeds\nSalary: [[£75,000 - £90,000 per annum]]\n\nYou greet guests.',
    ],
    misses: [
      'Job title: Data Entry Clerk\nLocation: Leeds\nPay: £13.50 per hour\n\nYou type figures into our forms.',
      'Job title: Data Engineer\nLocation: Leeds\nSalary: £98,000 per year\n\nYou build pipelines.',
      'Job title: Receptionist\nLocation: Leeds\n\nYou greet guests.',
    ],
  },
])
