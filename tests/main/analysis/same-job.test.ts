import { describe, expect, test } from 'vitest'
import { analyze } from '../../../main/analysis/analyze.ts'
import { likenessOf, signJob } from '../../../main/analysis/same-job.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')
const context = {
  now: '2026-06-09T09:00',
  situation: {},
  corrections: {},
  dismissed: [],
  replyIntent: null,
  gazetteer,
}
const sign = (text: string) => signJob(text, analyze(text, context))
const likeness = (a: string, b: string) => likenessOf(sign(a), sign(b))

const duties = `You will look after the stock of three warehouses, count what comes in and what goes out, and settle with
the carriers when the two do not agree. Each month you close the books of the stock with the accounts team and explain
what is missing. You train the new colleagues on the scanners and write down how things are done. You plan the yearly
count, find the people for it, and see it through. Now and then you visit the smaller store in the next town.`
const about = `We are a family firm that has made garden furniture since 1962. Our people stay with us for a long time, and
we are proud of the work that leaves our gates. We give every new colleague a week to see all the departments, from
the saw mill to the paint shop, before they begin. Twice a year we close early and eat together in the old boiler house.`

const own = `Stock Controller\nHarrow Mills Ltd\nOtley\n\n${about}\n\nThe role\n${duties}\n\nSalary: £28,000 to £31,000 a year`
const byAgency = `Hi,\n\nMy client, a maker of garden furniture near Leeds, needs a Stock Controller.\n\n${duties}\n\nThe pay is £28,000 to £31,000 a year.\n\nJo Ash\nAsh Recruitment`
const shortPitch =
  'Stock Controller, Otley\nOur client is looking for a Stock Controller in Otley. Salary £28,000 - £31,000 per annum. Call Jo at Ash Recruitment.'
const otherRole = `Paint Shop Supervisor\nHarrow Mills Ltd\nOtley\n\n${about}\n\nThe role\nYou lead a team of six painters, mix the colours and keep the booths running. You write the rota and order the paint.\n\nSalary: £33,000 a year`
const elsewhere = own.replaceAll('Otley', 'Exeter')

describe('the same job twice', () => {
  test.each([
    ['the very same advert', own, own, 'job', 'Much of the text is the same.'],
    ['the duties under an agency’s name', own, byAgency, 'job', 'Much of the text is the same.'],
    [
      'role, place and pay of a short pitch',
      own,
      shortPitch,
      'job',
      'The role, the place and the pay are the same, and only one names the firm.',
    ],
    [
      'an invite for the role at the firm',
      own,
      'Dear Sam,\n\nThank you for applying for the role of Stock Controller at Harrow Mills Ltd. We would like to invite you to an interview on Monday 15 June at 10am.\n\nKind regards,\nPetra Lind\nHarrow Mills Ltd',
      'job',
      'The role and the firm are the same.',
    ],
    ['another role at the same firm', own, otherRole, 'company', 'It is the same firm, for another role.'],
  ])('%s', (_what, a, b, kind, why) => {
    expect(likeness(a, b)).toEqual({ kind, why })
    expect(likeness(b, a)).toEqual({ kind, why })
  })

  test.each([
    ['the same text for another town is another job at the firm', own, elsewhere, 'company'],
    [
      'two roles that share only what the firm says of itself',
      own.replace('Harrow Mills Ltd', 'Place of work:'),
      otherRole.replace('Harrow Mills Ltd', 'Place of work:'),
      null,
    ],
    [
      'the same title at two firms',
      own,
      own.replace('Harrow Mills Ltd', 'Otter & Co').replace(duties, 'You count.').replace(about, ''),
      null,
    ],
    ['two short mails', 'Can we talk on Monday?', 'Can we talk on Monday?', null],
    ['nothing at all', '', '', null],
  ])('%s', (_what, a, b, kind) => {
    expect(likeness(a, b)?.kind ?? null).toBe(kind)
  })
})
