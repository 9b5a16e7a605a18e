/** Ways to write a currency beside a figure, lower case, and its ISO code. `$` alone is not here: it depends on the country. */
export const currencyMarks: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd$: 'SGD',
  nz$: 'NZD',
  hk$: 'HKD',
  n$: 'NAD',
  usd$: 'USD',
  r: 'ZAR',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  usd: 'USD',
  gbp: 'GBP',
  eur: 'EUR',
  aud: 'AUD',
  cad: 'CAD',
  sgd: 'SGD',
  nzd: 'NZD',
  hkd: 'HKD',
  zar: 'ZAR',
  aed: 'AED',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  php: 'PHP',
  myr: 'MYR',
  rm: 'MYR',
  kes: 'KES',
  ksh: 'KES',
  kshs: 'KES',
  'ksh.': 'KES',
  'kshs.': 'KES',
  '₱': 'PHP',
  '₩': 'KRW',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  rmb: 'CNY',
  qr: 'QAR',
  sr: 'SAR',
  dhs: 'AED',
  ...Object.fromEntries(
    'GHS UGX TZS LKR BDT THB IDR BRL MXN CNY TWD CZK HUF RON ILS OMR KWD BHD BWP ZMW EGP'
      .split(' ')
      .map((code) => [code.toLowerCase(), code]),
  ),
  ngn: 'NGN',
  '₦': 'NGN',
  pkr: 'PKR',
  qar: 'QAR',
  sar: 'SAR',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  sterling: 'GBP',
  rupees: 'INR',
  rupee: 'INR',
  rand: 'ZAR',
}

/** What a scale word after a figure multiplies it by, lower case. */
export const scaleWords: Readonly<Record<string, number>> = {
  k: 1000,
  lpa: 100_000,
  l: 100_000,
  lac: 100_000,
  lacs: 100_000,
  lakh: 100_000,
  lakhs: 100_000,
  cr: 10_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
}

/** Currencies written with a bare `$`. */
export const dollarCurrencies: readonly string[] = ['USD', 'CAD', 'AUD', 'SGD', 'NZD', 'HKD']

const spelt: Readonly<Record<string, string>> = {
  USD: 'usa america american 401k w2 alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ohio chicago boston seattle dallas houston atlanta denver phoenix philadelphia miami detroit',
  CAD: 'canada canadian ontario quebec québec alberta manitoba saskatchewan toronto vancouver montreal montréal calgary edmonton ottawa winnipeg mississauga brampton saskatoon regina halifax kelowna hamilton rrsp moncton fredericton guelph kitchener kingston sudbury nanaimo kamloops lethbridge whmis cegep newfoundland labrador scotia brunswick nunavut yukon gta',
  AUD: 'australia australian australians aussie sydney melbourne brisbane perth adelaide canberra hobart darwin geelong parramatta queensland tasmania nsw qld superannuation wollongong cairns townsville toowoomba ballarat bendigo launceston tamworth dubbo mackay rockhampton coffs bundaberg albury wodonga mildura bathurst wagga shepparton gippsland geraldton kalgoorlie karratha pilbara tafe ahpra rdo rdos ute fifo anzac centrelink',
  SGD: 'singapore singaporean cpf tampines jurong tuas changi',
  NZD: 'zealand auckland christchurch dunedin kiwisaver tauranga rotorua invercargill taupo waikato otago nz queenstown napier whangarei taranaki southland whanganui gisborne timaru ashburton kiwi tikanga',
  HKD: 'kowloon hongkong',
  GBP: 'uk england scotland wales britain british london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast nottingham leicester newcastle nhs dbs yorkshire lancashire surrey sussex essex hertfordshire hampshire',
  EUR: 'ireland irish dublin cork galway limerick germany german berlin munich hamburg frankfurt netherlands dutch amsterdam rotterdam eindhoven utrecht france french paris spain madrid barcelona portugal lisbon italy milan rome belgium brussels austria vienna finland helsinki gmbh',
  INR: 'india indian bangalore bengaluru mumbai pune hyderabad chennai delhi noida gurgaon gurugram kolkata ahmedabad kerala kochi jaipur indore aadhaar aadhar phonepe paytm lpa ctc lakh lakhs lacs',
  ZAR: 'africa johannesburg gauteng durban pretoria sandton centurion randburg midrand kwazulu bloemfontein matric',
}

/** Single words that show the country of a job, lower case, by the currency paid there. */
export const countryWords: ReadonlyMap<string, string> = new Map(
  Object.entries(spelt).flatMap(([currency, list]) => list.split(' ').map((word) => [word, currency] as const)),
)

/** The same in capitals only, where the small word means something else ("Perth, WA" is not here: Washington is WA too). */
export const countryCapitals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'US AL AZ AR CA CO CT FL GA IL KS KY LA MD MA MI MN MO MS NC ND NE NH NJ NM NV NY OH OK PA RI SC SD TN TX UT VA VT WI WV WY',
    CAD: 'ON BC AB QC MB SK NS NB',
    AUD: 'VIC ACT TAS',
    NZD: 'NZ',
    GBP: 'UK GB',
    SGD: 'SG',
    HKD: 'HK',
  }).flatMap(([currency, list]) => list.split(' ').map((word) => [word, currency] as const)),
)
