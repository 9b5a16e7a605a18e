import { expect, test } from 'vitest'
import { findJobTerms } from '../../../../main/analysis/facts/terms.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const advert = `Night Baker
Crumb & Kettle, Hull

Permanent, 40 hours a week, 10pm-6am, Tuesday to Saturday.
£13.50 per hour, 28 days holiday and a pension.
No travel.
`

test('the terms of a small advert are read together', () => {
  const terms = findJobTerms(readDocument(advert), 'job-ad', null)
  expect({
    pay: terms.pay?.value,
    workMode: terms.workMode?.value,
    contract: terms.contract.map(({ value }) => value),
    hours: terms.hoursPerWeek?.value,
    travel: terms.travel?.value,
    work: terms.work.map(({ value }) => value),
    schedule: terms.schedule.filter(({ value }) => value.applies).map(({ value }) => value.kind),
    benefits: terms.benefits.map(({ value }) => value.name),
  }).toEqual({
    pay: { min: 13.5, max: 13.5, currency: 'GBP', period: 'hour', perYearMin: 28_080, perYearMax: 28_080 },
    workMode: 'on-site',
    contract: ['permanent'],
    hours: 40,
    travel: 'none',
    work: ['cooking'],
    schedule: ['nights', 'weekends'],
    benefits: ['paid leave', 'pension'],
  })
})

test('every piece of evidence lies in the text and is not empty', () => {
  const { workMode, pay, travel, hoursPerWeek, contract, schedule, benefits, work } = findJobTerms(
    readDocument(advert),
    'job-ad',
    null,
  )
  const facts = [workMode, pay, travel, hoursPerWeek, ...contract, ...schedule, ...benefits, ...work]
  const spans = facts.flatMap((fact) => fact?.evidence ?? [])
  expect(spans.length).toBeGreaterThan(8)
  for (const { start, end } of spans) expect(advert.slice(start, end).trim()).not.toBe('')
})

test('an empty text and one without terms state nothing', () => {
  for (const text of ['', 'Hello', '   \n\n', 'constructor toString __proto__']) {
    const terms = findJobTerms(readDocument(text), 'other', null)
    expect([terms.pay, terms.workMode, terms.contract, terms.benefits, terms.schedule, terms.work]).toEqual([
      null,
      null,
      [],
      [],
      [],
      [],
    ])
  }
})

test('the words of a role that was read count as a title, and the subject of a mail is read too', () => {
  const mail =
    'From: Ada <ada@larkfield.example>\nSubject: Estate Gardener, permanent\n\nDear Bo,\n\nCould you come on Friday?\n'
  const start = mail.indexOf('Estate Gardener')
  const role = { value: 'Estate Gardener', certainty: 'stated' as const, evidence: [{ start, end: start + 15 }] }
  const terms = findJobTerms(readDocument(mail), 'interview-invite', role)
  expect(terms.work.map(({ value }) => value)).toEqual(['gardening'])
  expect(terms.contract.map(({ value }) => value)).toEqual(['permanent'])
})
