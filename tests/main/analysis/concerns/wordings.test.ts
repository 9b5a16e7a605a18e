import { describe, expect, test } from 'vitest'
import type { ConcernKind } from '../../../../common/reading.ts'
import { compileConcerns, findConcerns } from '../../../../main/analysis/concerns/find.ts'
import { concernRules } from '../../../../main/analysis/concerns/index.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const compiled = compileConcerns(concernRules)

/** Every kind that is found in a text. */
function kindsIn(text: string): ConcernKind[] {
  return findConcerns(compiled, readDocument(text)).map((concern) => concern.kind)
}

/** Wordings of many trades and countries, each found as its kind, whatever else it is. */
const found: Partial<Record<ConcernKind, readonly string[]>> = {
  relocation: [
    'Applicants near BGC preferred.',
    'Remote (EU timezones)',
    'You need to be based within CET plus or minus two hours.',
  ],
  process: [
    "We'd love to have you in for a trial shift this week.",
    'Selection is by test and interview.',
    '30 min call with me, a paid 3h project, team call, offer.',
    "We'll get you laying for a couple of hours.",
    'We might throw a little 20-minute brief at you.',
    'Interview rounds: HR + Ops (F2F)',
    'Hiring process: intro chat, tech screen, founders chat, offer.',
    'A paid half-day collaboration with the team comes before the offer.',
    'Founders chat is the last step.',
  ],
  targets: [
    'Open new accounts and deliver your monthly number.',
    "You'll be making about 80 calls a day.",
    'New business hunting',
    'Response targets apply.',
    'A manager to win new contracts in the Midlands.',
    'Are you a hunter with your own black book?',
    'You will be prospecting every day.',
    "You'll carry a net revenue retention number.",
    'You pick to a headset at a rate of 120 cases per hour.',
    'You will be expected to hit pick rates.',
    'Pack 60 parcels an hour.',
  ],
  hours: [
    'There will be times when you have to work late.',
    'You must opt out of the 48-hour week.',
    'Call-outs on a 1 in 4 rota.',
    '12.5 hour days in a dry camp.',
    '6 days/wk, 10.5 hrs a day',
    'You join the standby list after training.',
    'Occasional call backs are part of the post.',
    '8 til 6 is normal here.',
  ],
  travel: [
    'Up to a quarter of your time will be spent with clients.',
    'The whole company meets up in Milwaukee every spring.',
    'You call at selected addresses across Devon.',
    'Based in Telford with regular days at the other five academies.',
    'Travel to smaller communities by plane is part of the job.',
    'Jobs anywhere from Bristol to Penzance.',
    'Expect the odd night in a Premier Inn.',
  ],
  insecure: [
    'Ongoing assignment through our agency, PAYE weekly.',
    'Cover for a colleague on maternity leave.',
    'Christmas Sales Assistant, Bath',
    'Xmas bar staff and waiters',
    'Self emp, £95 to £120 a day.',
    'Roofers wanted, £200 a day CIS.',
    'Must have CSCS and UTR number.',
    'Subcontract electricians wanted.',
    'Hot ICU RN contract in Spokane WA, 13 wks.',
    'Casual wait staff for a small wine bar.',
  ],
  'variable-pay': [
    'You earn what you sell.',
    'A 75/25 split from your first deal.',
    '£95 to £120 a day depending how many you do.',
    'Self emp, cash or bank.',
    'Rates: 7 to 10 cents per source word.',
    'Day rate £190 on CIS.',
  ],
  'on-site': [
    'We do Tuesday to Thursday together in the Leeds office.',
    'Attendance at our York office twice weekly is compulsory.',
    'The team works at the office.',
    'Up to 50 % mobile working.',
    'Mobile working up to two days a week.',
    'Mobile work possible on two days.',
  ],
  shifts: [
    "It's 6-2 and 2-10, alternating weekly.",
    "You'd do four twelve-hour days then have four off.",
    'Process Engineer, FIFO 8/6 ex Perth',
    'Evening classes are taught twice a week.',
    'Engagements may include day and evening classes.',
    'A&P Mechanic - 2nd Shift',
    'Plus a $3 shift differential.',
    '3rd shift machinist',
    'Every 2nd and 4th Saturday is worked.',
    'Saturday half day (alternate)',
    'You may be woken up to twice a night.',
    'The plant runs 24 hours a day.',
  ],
  physical: ['You are outdoors most of the time.'],
  outlook: [
    'The last two people in the role left quite quickly.',
    'Funding for the post should be confirmed in July.',
    'The charity is facing financial challenges.',
    "We've recently come out of administration.",
    'Following a change in our budget we will not fill the post for now.',
    'We have had to close the vacancy.',
  ],
  'no-benefits': ['Board dues are paid by the agent.'],
  checks: ['We will need to run a background check.', 'Baseline security check'],
  'own-transport': ['You need to be able to drive and have business insurance.'],
}

/** Words that look alike in texts that ask for nothing of the kind. */
const misses: Partial<Record<ConcernKind, readonly string[]>> = {
  hours: [
    'You will manage the on-call rota for the engineers.',
    'Hours are 22.5 over a four week rolling rota.',
    'Shifts available across the 24/7 roster.',
  ],
  insecure: [
    'Would you consider a contract role, or only permanent?',
    "We don't use agency staff or zero-hours contracts.",
    'Our customers range from sole traders to large plcs.',
    '30 days holiday, real work-life balance.',
    "You need to be flexible to cover colleagues' leave and sickness.",
    'Supervise seasonal staff in the gardens.',
    'A team of two plus seasonal help.',
    'Provide holiday and sickness cover for the desk.',
    'Hours are 22.5 over a four week rolling rota.',
    'We loved hearing about your placement year.',
  ],
  'variable-pay': [
    'Commission photographers for the magazine.',
    'There is no sick pay during the first year.',
    'Our customers range from sole traders to large plcs.',
    'What you get: staff meals, share of tronc.',
  ],
  shifts: [
    "We'd love to have you in for a trial shift this Saturday 7am till 11.",
    'Help us cover holidays and training days.',
    "You'll enjoy a varied day.",
    "You will manage the team's rota and approve timesheets.",
    'Every weekend is yours.',
    'You will prepare rotas for the drivers.',
    'We build software for shift workers.',
    'The role involves travel by air and some overnight.',
    'A bookkeeper for 24 hours per week.',
    '24 hours a week over three days.',
    'Working pattern is two days on site with the rest from home.',
  ],
  'on-site': [
    'Is hybrid working important to you?',
    'We value a healthy balance between work and home.',
    'I have a Marketing Officer role that may suit you.',
    'You will report to the Planning Officer daily.',
    'Officer only mess.',
    'Work as an officer five days a week.',
    'A 75/25 split from your first deal.',
    'Do have a think about how you would get here and home.',
  ],
  process: [
    'Thanks so much for popping in for your trial on Saturday.',
    'Most people take home £40k with commission.',
    'Thanks for coming to the assessment day last Tuesday.',
    'Thank you for attending the interview and for the excellent presentation you gave to the panel.',
    'The panel has appointed another candidate.',
  ],
  travel: [
    'Our site gets 40,000 visits a month.',
    'We run night shelters in three cities.',
    'A team of fifty field engineers relies on your planning.',
    'Our purpose is to keep people safe on the roads.',
    "You'll look after about 80 shops from our support desk.",
    'Tri-County Transit is hiring.',
  ],
  'no-benefits': ['Bring your own kids along for the ride.'],
  relocation: ['Live-in available!', 'Flights and visa paid by the company.'],
  targets: [
    'Build dashboards that show sales against target.',
    'Work closely with our sales team to hit the ground running.',
    'Knowledge of lead generation tools is a bonus.',
    'Door to door paid after the first 30 minutes.',
    'Set realistic goals with each resident.',
    'Learn how to hunt for bugs in code.',
  ],
  physical: ['Lifting equipment sales and service.', 'You order PPE for the operatives.'],
  outlook: [
    'We are merging two databases this year.',
    'High turnover of stock means busy mornings.',
    'Advise managers on redundancy, restructuring and TUPE.',
    'We have two years of runway.',
  ],
  'own-transport': ['Check driving licences of new staff.', 'You are able to drive a culture of care.'],
}

describe.each(Object.entries(found))('a text with %s', (kind, sentences) => {
  test.each(sentences)('%j', (text) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe.each(Object.entries(misses))('a text without %s', (kind, sentences) => {
  test.each(sentences)('%j', (text) => {
    expect(kindsIn(text)).not.toContain(kind)
  })
})
