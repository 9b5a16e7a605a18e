import { describe, expect, test } from 'vitest'
import { documentKinds, type Facts } from '../../../../common/reading.ts'
import { isInvitation, isScam, isVague, scamSigns } from '../../../../main/analysis/verdict/case.ts'
import { noFacts } from '../../../no-facts.ts'
import { said, scamSign } from './facts-of-a-case.ts'

describe('a text that names neither the work nor a term', () => {
  test.each<[string, Partial<Facts>]>([
    ['pay', { pay: said({ min: 1, max: 1, currency: 'GBP', period: null, perYearMin: null, perYearMax: null }) }],
    ['hours', { hoursPerWeek: said(38) }],
    ['office days', { officeDays: said(0) }],
    ['travel', { travelPercent: said(0) }],
    ['working times', { schedule: [said({ kind: 'nights' as const, applies: false })] }],
    ['the contract', { contract: [said('permanent' as const)] }],
    ['a benefit', { benefits: [said({ name: 'pension', offered: true })] }],
    ['the work', { work: [said('sales')] }],
  ])('is none that names %s', (_what, facts) => {
    expect(isVague({ kind: 'job-ad', facts: { ...noFacts, ...facts } })).toBe(false)
  })

  test('is one that names a role only, unless it invites to an interview for it', () => {
    const facts = { ...noFacts, role: said('Baker') }
    expect(isVague({ kind: 'job-ad', facts })).toBe(true)
    expect(isVague({ kind: 'interview-invite', facts })).toBe(false)
    expect(isVague({ kind: 'interview-invite', facts: noFacts })).toBe(true)
  })
})

test('invites, moved ones, recruiters who write and adverts may lead to a meeting', () => {
  expect(documentKinds.filter(isInvitation)).toEqual(
    documentKinds.filter((kind) => ['interview-invite', 'reschedule', 'recruiter-outreach', 'job-ad'].includes(kind)),
  )
  expect(documentKinds.filter(isInvitation)).toHaveLength(4)
})

describe('signs of a scam', () => {
  const strong = scamSign('scam/fee', 'strong')
  const weak = scamSign('scam/pyramid', 'weak')
  const pay = scamSign('scam/high-pay-little-work', 'weak')
  const ease = scamSign('scam/no-experience-high-pay', 'weak')
  const hours = { ...scamSign('hours/long', 'strong'), kind: 'hours' as const }

  test('are told apart by their strength, and nothing else is one', () => {
    expect(scamSigns({ concerns: [weak, hours, strong] })).toEqual({ strong: [strong], weak: [weak] })
  })

  test('high pay for little work and for no experience are one', () => {
    expect(scamSigns({ concerns: [ease, pay, weak] }).weak).toEqual([pay, weak])
    expect(scamSigns({ concerns: [ease, weak] }).weak).toEqual([ease, weak])
  })

  test.each([
    ['a strong one', [strong], true],
    ['two weak ones', [weak, ease], true],
    ['a weak one', [weak], false],
    ['none', [hours], false],
  ])('%s: %#', (_what, concerns, is) => {
    expect(isScam({ concerns })).toBe(is)
  })
})
