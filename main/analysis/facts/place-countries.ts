import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { formTest } from '../text/word-test.ts'

/** Where adverts and mails in English come from most, when a document shows no country. */
const usual = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'IN', 'ZA', 'SG'] as const
const euro = [
  'IE',
  'DE',
  'FR',
  'NL',
  'BE',
  'ES',
  'IT',
  'PT',
  'AT',
  'FI',
  'LU',
  'MT',
  'CY',
  'GR',
  'EE',
  'LV',
  'LT',
  'SI',
  'SK',
  'HR',
]
const dollar = ['US', 'CA', 'AU', 'NZ', 'SG']

const british = ['GB', 'IM', 'JE', 'GG', 'GI']

/** What tells the country of a document, and the countries each sign speaks for. */
const signs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    '£|gbp|uk|united kingdom|england|scotland|wales|+44|co.uk|org.uk|ac.uk': british,
    'northern ireland': ['GB', 'IE'],
    '€|eur': euro,
    'ireland|+353|.ie': ['IE', 'GB'],
    '₹|inr|lpa|india|+91|.in|lakh|lakhs|crore': ['IN'],
    'south africa|zar|+27|co.za': ['ZA'],
    '.au|australia|nsw|qld|+61|aud': ['AU'],
    'new zealand|co.nz|nz|nzd': ['NZ'],
    'canada|cad|.ca': ['CA'],
    'singapore|sgd|+65|.sg': ['SG'],
    'usa|u.s.|united states|401': ['US'],
    $: dollar,
    'germany|.de': ['DE'],
    'netherlands|.nl': ['NL'],
    'france|.fr': ['FR'],
    'switzerland|chf|.ch': ['CH'],
    'sweden|sek|.se': ['SE'],
    'norway|nok': ['NO'],
    'denmark|dkk|.dk': ['DK'],
    'poland|pln|.pl': ['PL'],
    'kenya|kes|ksh': ['KE'],
    'nigeria|ngn|₦': ['NG'],
    'ghana|ghs': ['GH'],
    'uae|aed|united arab emirates': ['AE'],
    'malaysia|myr': ['MY'],
    'philippines|php|₱': ['PH'],
    'pakistan|pkr': ['PK'],
    'sri lanka|lkr': ['LK'],
    'japan|jpy|¥': ['JP'],
    'hong kong|hkd': ['HK'],
    armenia: ['AM'],
  }).flatMap(([keys, countries]) => keys.split('|').map((key): [string, readonly string[]] => [key, countries])),
)
// `£28,000`, `jo@mill.co.uk`, `+353 1 555`, `Leeds, UK`
const sign =
  /[£€₹₦₱¥$]|\+(?:44|353|91|27|61|65)\b|\b(?:co|org|ac)\.(?:uk|za|nz)\b|\.(?:ie|in|au|ca|sg|de|nl|fr|ch|se|dk|pl)\b|\b(?:GBP|EUR|INR|LPA|ZAR|AUD|NZD|CAD|SGD|CHF|SEK|NOK|DKK|PLN|KES|KSh|NGN|GHS|AED|MYR|PHP|PKR|LKR|JPY|HKD|NSW|QLD|NZ|UK|USA|UAE|401|[Ll]akhs?|[Cc]rore|England|Scotland|Wales|United (?:Kingdom|States|Arab Emirates)|(?:Northern )?Ireland|Germany|Netherlands|India|South Africa|Australia|New Zealand|Canada|Singapore|France|Switzerland|Sweden|Norway|Denmark|Poland|Kenya|Nigeria|Ghana|Malaysia|Philippines|Pakistan|Sri Lanka|Japan|Hong Kong|Armenia)\b|\bU\.S\.|\bR\s?\d{1,3}[ ,]\d{3}\b/g

/** How far into a document signs are looked for, in UTF-16 code units. */
const furthestSign = 8000

/** The countries a document's money, numbers, hosts and words speak for; the usual ones when it shows none. */
export function likelyCountries(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string) => {
    const countries = /^R\s?\d/.test(text) ? ['ZA'] : signs.get(text.toLowerCase())
    for (const country of countries ?? []) found.add(country)
  }
  const { text, clean, tokens } = document
  // Markup holds no words: what it names is only seen in the text itself
  if (text !== clean) for (const [one] of everyMatch(text.slice(0, furthestSign), sign)) add(one)
  else {
    for (const symbol of symbols) if (isWithin(text.indexOf(symbol))) add(symbol)
    for (let t = 0; t < tokens.length && isWithin(tokens.start[t] as number); t++) {
      if (!mayTell(tokens.form[t] as number)) continue
      const start = tokens.start[t] as number
      const before = clean.charCodeAt(start - 1)
      signHere.lastIndex = before === stop || before === plus ? start - 1 : start
      let match = signHere.exec(text)
      if (match === null && before === stop) {
        signHere.lastIndex = start
        match = signHere.exec(text)
      }
      if (match) add(match[0])
    }
  }
  return found.size > 0 ? found : new Set(usual)
}

const symbols = [...'£€₹₦₱¥$']
const stop = 46
const plus = 43
const isWithin = (at: number) => at >= 0 && at < furthestSign
const signHere = new RegExp(sign.source, 'y')
/** Words that a sign begins or ends with. */
const mayTell = formTest(
  /^(?:44|353|91|27|61|65|co|org|ac|ie|in|au|ca|sg|de|nl|fr|ch|se|dk|pl|gbp|eur|inr|lpa|zar|aud|nzd|cad|sgd|chf|sek|nok|dkk|pln|kes|ksh|ngn|ghs|aed|myr|php|pkr|lkr|jpy|hkd|nsw|qld|nz|uk|usa|uae|401|lakhs?|crore|england|scotland|wales|united|northern|ireland|germany|netherlands|india|south|australia|new|canada|singapore|france|switzerland|sweden|norway|denmark|poland|kenya|nigeria|ghana|malaysia|philippines|pakistan|sri|japan|hong|armenia|u|r)(?:'|$)/,
)
