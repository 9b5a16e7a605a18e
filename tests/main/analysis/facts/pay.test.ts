import { describe, expect, test } from 'vitest'
import { findPay, toYear } from '../../../../main/analysis/facts/pay.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

function payOf(text: string): string | null {
  const pay = findPay(readDocument(text), null)?.value
  return pay ? [pay.min ?? '-', pay.max ?? '-', pay.currency, pay.period ?? '?'].join(' ') : null
}

describe('base pay is read as stated', () => {
  test.each([
    ['Salary: £45k–£52k', '45000 52000 GBP year'],
    ['Full Time, Permanent. From £23,500', '23500 - GBP year'],
    ['Manila. Salary: 22k to 26k', '22000 26000 PHP month'],
    ['Starting Salary is £25,583 (Level one) rising to £26,403 per annum', '25583 26403 GBP year'],
    ['$33 + per hour', '33 - USD hour'],
    ['Pay: £162.75 per 24 hours', '162.75 162.75 GBP day'],
    ['Leeds. Salary and working hours Up to 24,000 Monday to Friday', '- 24000 GBP year'],
    ['£45,000 - £52,000 per annum plus car', '45000 52000 GBP year'],
    ['Salary 45-52k, London', '45000 52000 GBP year'],
    ['Pay: $18.50/hr', '18.5 18.5 USD hour'],
    ['$20.00 - $25.00 Hourly', '20 25 USD hour'],
    ['Rate: €600 p/d outside', '600 600 EUR day'],
    ['£350 per day, inside IR35', '350 350 GBP day'],
    ['CTC: 12–15 LPA', '1200000 1500000 INR year'],
    ['Salary ₹4,00,000 - 6,00,000 a year', '400000 600000 INR year'],
    ['CTC offered: 8 to 10 LPA fixed', '800000 1000000 INR year'],
    ['Package: Rs. 25,000 - 35,000 per month', '25000 35000 INR month'],
    ['AU$90k + super', '90000 90000 AUD year'],
    ['S$4,000 - $5,500 per month', '4000 5500 SGD month'],
    ['$85,000 - $95,000 + super', '85000 95000 AUD year'],
    ["CHF 90'000 per year", '90000 90000 CHF year'],
    ['Salary: grade 5, £28,000', '28000 28000 GBP year'],
    ['R25 000 pm', '25000 25000 ZAR month'],
    ['R18 000 - R22 000 per month basic', '18000 22000 ZAR month'],
    ['Up to £60,000 DOE', '- 60000 GBP year'],
    ['Salary from £28,000', '28000 - GBP year'],
    ['Starting at $17/hour', '17 - USD hour'],
    ['Earn $50k+ a year', '50000 - USD year'],
    ['£24,500 pro rata', '24500 24500 GBP year'],
    ['£2,400 pcm', '2400 2400 GBP month'],
    ['£480 pw', '480 480 GBP week'],
    ['£12.21 ph', '12.21 12.21 GBP hour'],
    ['£13.45 p/h', '13.45 13.45 GBP hour'],
    ['Salary: 30000 - 35000', '30000 35000 USD year'],
    ['35000-45000', '35000 45000 USD year'],
    ['Basic £25k, OTE £45k', '25000 25000 GBP year'],
    ['Basic £25k OTE £45k', '25000 25000 GBP year'],
    ['£30,000 base + commission (OTE £60k)', '30000 30000 GBP year'],
    [
      'The salary range in Denver is $90,000 - $110,000. In New York it is $105,000 - $130,000.',
      '90000 130000 USD year',
    ],
    ['Total compensation $180,000, base salary $140,000', '140000 140000 USD year'],
    ['Salary: $70,000 (Toronto, Ontario)', '70000 70000 CAD year'],
    ['Sydney NSW. Salary $95,000 + super', '95000 95000 AUD year'],
    ['Compensation: $2.13 + tips', '2.13 2.13 USD hour'],
    ['Weekly pay: £520', '520 520 GBP week'],
    ['Day rate: £400 - £450', '400 450 GBP day'],
    ['Hourly rate of pay: $17.00', '17 17 USD hour'],
    ['Salary: € 45.000 – 52.000 brutto per year', '45000 52000 EUR year'],
    ['16,40 euro bruto per hour', '16.4 16.4 EUR hour'],
    ['Monthly stipend: R5,000', '5000 5000 ZAR month'],
    ['Stipend: INR 10,000 per month', '10000 10000 INR month'],
    ['£11.44 an hour, 37.5 hours a week', '11.44 11.44 GBP hour'],
    ['$85K - $95K base plus 10% bonus', '85000 95000 USD year'],
    ['Salary £28,000 to £31,000 depending on experience, bonus up to £3,000', '28000 31000 GBP year'],
    ['£31,900 rising to £34,400 after a year', '31900 34400 GBP year'],
    ['£27,300, 39 hours, Monday to Friday', '27300 27300 GBP year'],
    ['38k, 45 hours over 4 days, in Leeds', '38000 38000 GBP year'],
    ['The starting hourly wage for this job is $11.00.', '11 - USD hour'],
    ['Dental Nurse from 3 May: £13.40 an hour', '13.4 13.4 GBP hour'],
    ["The money's £33,500.", '33500 33500 GBP year'],
    ['Pay: $52 an hour. Write to jobs@pellow.com.au', '52 52 AUD hour'],
    ['between £30,000 and £34,000', '30000 34000 GBP year'],
    ['Wage: 22 to 26 dollars per hour', '22 26 USD hour'],
    ['Salary: circa £55,000', '55000 55000 GBP year'],
    ['c. £40k', '40000 40000 GBP year'],
    ['max. €45,000 per year', '- 45000 EUR year'],
    ['Pay: 750 Euro weekly', '750 750 EUR week'],
    ['NZ$75,000 per annum', '75000 75000 NZD year'],
    ['HK$25,000 per month', '25000 25000 HKD month'],
    ['USD 92,000 to USD 108,000 a year', '92000 108000 USD year'],
    ['Salary: CAD 88,000 - 97,000', '88000 97000 CAD year'],
    ['$88,000 - $97,000 CAD', '88000 97000 CAD year'],
    ['Salary: Rs 20k - 30k / month', '20000 30000 INR month'],
    ['₹30,000/- per month', '30000 30000 INR month'],
    ['₱19,000 - ₱24,000 basic', '19000 24000 PHP month'],
    ['S$3,400 - S$4,600 | Full Time', '3400 4600 SGD month'],
    ['Salary: AED 8,000 - 10,000', '8000 10000 AED month'],
    ['£29,000 FTE', '29000 29000 GBP year'],
    ['Salary (per annum): 52,000 GBP', '52000 52000 GBP year'],
    ['The role pays £32,000.', '32000 32000 GBP year'],
    ['Paying up to £18 per hour', '- 18 GBP hour'],
    ['€13.40 an hour, staff discount 30%', '13.4 13.4 EUR hour'],
    ['Rate: 45-50/hr W2', '45 50 USD hour'],
    ['$45/hr on C2C', '45 45 USD hour'],
    ['Salary: 8-12 Lakhs per annum', '800000 1200000 INR year'],
    ['Budget: upto 14 LPA', '- 1400000 INR year'],
    ['£26k-£28k + excellent benefits', '26000 28000 GBP year'],
    ['Salary: Up to £45,000 + £5,000 car allowance + 10% bonus', '- 45000 GBP year'],
    ['Salary range\nMin: $70,000\nMid: $80,000\nMax: $90,000', '70000 90000 USD year'],
    ['Salary: $14.00 per hourShift: Third', '14 14 USD hour'],
    ['$12.00 an hour, $14.00 at weekends', '12 14 USD hour'],
    ['Salary: £70,000 – £80,000 + 15% bonus + £6,000 car allowance', '70000 80000 GBP year'],
  ])('%s', (text, want) => {
    expect(payOf(text)).toBe(want)
  })
})

describe('other money is not base pay', () => {
  test.each([
    'Relocation package of up to €3,000 for nurses.',
    'OTE £45,000',
    'A sign-on bonus of $5,000 is paid after 90 days.',
    'We raised £20,000 in funding.',
    'Annual turnover of £450,000.',
    'Relocation allowance of £8,000',
    'Uncapped commission, earn up to £1,000 a week in commission',
    'Annual training budget of £1,000',
    'A $500 referral bonus',
    'You will manage a budget of $250,000.',
    '401(k) match up to 4%',
    'Application fee: $50',
    'Car allowance £5,000',
    'Life cover of £100,000',
    'Salary: Competitive, 25 days holiday',
    'Salary: Band 6',
    'paid 40 hours per week',
    '£1.10 per parcel',
    'Paid £0.45 per mile',
    'Get a $25 gift card',
    'Join a company with 12,000 customers and 300 staff.',
    'Our clients save $25,000 a year on average.',
    'Total rewards worth £4,000',
  ])('%s', (text) => {
    expect(payOf(text)).toBeNull()
  })
})

test('the evidence is the figure with its period', () => {
  const { text, spans } = marked('You get [[£27,500 to £29,000 per annum]] and a parking space.')
  expect(findPay(readDocument(text), null)?.evidence).toEqual(spans)
})

test('pay in quoted history is the reader’s own wish', () => {
  const text =
    'Hi Ana,\n\nSee you on Monday.\n\nOn Tue, 4 Mar 2025 at 10:00, Ana Reyes <ana@x.example> wrote:\n> I earn a salary of £40,000 per year now.'
  expect(payOf(text)).toBeNull()
})

test.each([
  [20, 'hour', null, 41_600],
  [20, 'hour', 30, 31_200],
  [300, 'day', null, 78_000],
  [500, 'week', null, 26_000],
  [2500, 'month', null, 30_000],
  [45_000, 'year', 20, 45_000],
] as const)('%d per %s at %s hours a week is %d a year', (value, period, hours, want) => {
  expect(toYear(value, period, hours)).toBe(want)
})
