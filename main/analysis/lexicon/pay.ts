import type { PayPeriod } from '../../../common/situation.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Words that name base pay, exact forms, lower case. They count before a figure, or right after it. */
export const payWords = words(
  "salary salaries pay paying pays paid payrate payscale wage wages compensation comp remuneration remunerated rate rates ctc package basic base stipend earn earning earnings income budget emoluments salaries offering offered offer money's pay's salary's wage's rate's pays bruto brutto gross cash reward rewards money",
)

/** Words right after a figure that show it is pay. */
export const payWordsAfter = words(
  'basic base salary plus doe dependent depending negotiable super superannuation ote tips pro prorata tax neg experience package fte',
)

/** Words before a figure, in its own clause, that show it is something else than base pay. */
export const otherMoneyBefore = words(
  'bonus bonuses ote commission commissions revenue revenues turnover raised raising raise funding funded fund budgets grant grants allowance allowances relocation referral refer fee fees cost costs price prices priced worth value valued valuation prize voucher vouchers discount savings investment invested portfolio portfolios assets sales reimbursement reimburse reimbursed insurance insured packaging packaged pension match matching 401k tuition rent rental mileage deposit purchase donate donation deals size contract contracts spend saving save loan loans generate generating generated profit equipment wellness study learning training lunch meal meals mortgage medical dental claims cover penalty fine overtime weekends holidays incentive incentives gift scholarship awards customers clients employees members users people companies stores copies over target targets realistic uncapped expenses vouchers investment rounds debt arrears buy sell selling profits than kit registration check cheque order orders signing signon joining retention attendance perfect additional extra',
)

/** Words before a bare number, without a sign of money, that show it is no sum at all. */
export const numberWords = words(
  'level levels grade band scale point spine phone phones tel telephone mobile fax ref reference id code postcode zip call ext req requisition no number job',
)

/** The same right after a figure. */
export const otherMoneyAfter = words(
  'bonus bonuses ote commission funding revenue turnover referral sign signing signon allowance relocation stipend voucher vouchers budget sales prize grant deposit reimbursement fee registration discount gift incentive kit study learning investment seed series valuation off towards toward per refundable spending mileage annual quarterly worth attendance joining retention',
)

/** Stipends and budgets that are perks, not pay: the words before "stipend". */
export const perkStipends = words(
  'learning phone internet wellness transit education home office equipment travel cell wfh setup development remote annual generous housing',
)

/** Words before a figure that leave its upper end open, and its lower end. */
export const fromWords = words('from starting start starts min minimum least begins beginning')
export const upToWords = words('upto max maximum maximally most')

/** Adjectives of a period that stand before the figure: "annual salary of 45,000", "day rate: 400". */
export const periodAdjectives: Readonly<Record<string, PayPeriod>> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  annum: 'year',
  annualised: 'year',
  annualized: 'year',
  ctc: 'year',
  monthly: 'month',
  month: 'month',
  weekly: 'week',
  daily: 'day',
  day: 'day',
  hourly: 'hour',
  hour: 'hour',
}

/** Least and most that is believable for a period, in the currency's own units; the most is for strong currencies. */
export const believable: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [1.5, 600],
  day: [20, 5000],
  week: [60, 20_000],
  month: [200, 80_000],
  year: [3000, 3_000_000],
}

/** Currencies with large numbers: their figures may be a hundred times larger. */
export const largeNumberCurrencies: ReadonlySet<string> = new Set(
  words('INR JPY ZAR PHP KES NGN PKR SEK NOK DKK KRW THB LKR BDT UGX TZS IDR VND CZK HUF TWD'),
)

/** Where pay is told by the month unless said otherwise: the least and most that makes a month of it plain. */
export const monthlyPay: Readonly<Record<string, readonly [number, number]>> = {
  SGD: [600, 9999],
  MYR: [800, 20_000],
  PHP: [6000, 200_000],
  KES: [8000, 500_000],
  NGN: [20_000, 2_000_000],
  PKR: [12_000, 500_000],
  LKR: [20_000, 500_000],
  AED: [900, 60_000],
  QAR: [900, 60_000],
  SAR: [900, 60_000],
  THB: [8000, 200_000],
}

/** Times of the week that have their own rate, exact forms. */
export const weekTimeWords = words(
  'weekend weekends saturday saturdays sunday sundays night nights bank evening evenings weekday weekdays',
)
