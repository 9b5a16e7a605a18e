import type { Situation } from '../../common/situation.ts'

/** Currencies most people who read English adverts are paid in; the rest follow in order of the alphabet. */
const common = ['GBP', 'EUR', 'USD', 'CHF', 'CAD', 'AUD', 'NZD', 'INR', 'SEK', 'NOK', 'DKK', 'PLN']

/** What people are paid in where, by ISO 3166-1; other places are taken for the language of the window. */
const byCountry: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  DK: 'DKK',
  GB: 'GBP',
  HK: 'HKD',
  IN: 'INR',
  JP: 'JPY',
  MY: 'MYR',
  NG: 'NGN',
  NO: 'NOK',
  NZ: 'NZD',
  PH: 'PHP',
  PK: 'PKR',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  US: 'USD',
  ZA: 'ZAR',
  ...Object.fromEntries(
    'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ').map((id) => [id, 'EUR']),
  ),
}

/** The currency to begin with: what the person has named, else that of the first country named in these locales. */
export function ownCurrency({ currentPay, lowestPay }: Situation, locales: readonly string[]): string {
  const named = lowestPay?.currency ?? currentPay?.currency
  if (named !== undefined) return named
  const regions = locales.map(regionOf)
  return regions.map((region) => byCountry[region]).find((code) => code !== undefined) ?? 'GBP'
}

function regionOf(locale: string): string {
  // `en-GB`, `de`, `zh-Hant-TW`, and `en-US` of what some systems write: `en-US@posix`
  const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-[a-z]{2})?(?![a-z])/i.exec(locale)?.[0]
  return tag === undefined ? '' : (new Intl.Locale(tag).maximize().region ?? '')
}

/** Every ISO 4217 code the system knows: `own` first, then common ones. */
export function currencies(own: string): readonly string[] {
  const first = [own, ...common.filter((code) => code !== own)]
  return [...first, ...Intl.supportedValuesOf('currency').filter((code) => !first.includes(code))]
}
