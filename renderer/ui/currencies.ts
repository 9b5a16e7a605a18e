/** Currencies most people who read English adverts are paid in; the rest follow in order of the alphabet. */
const common = ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'NZD', 'INR', 'SEK', 'NOK', 'DKK', 'PLN']

let all: string[] | null = null

/** Every ISO 4217 code the system knows, common ones first. */
export function currencies(): readonly string[] {
  all ??= [...common, ...Intl.supportedValuesOf('currency').filter((code) => !common.includes(code))]
  return all
}
