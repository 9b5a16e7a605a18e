import { expect, test } from 'vitest'
import { correctionsSchema } from '../../../../common/invite.ts'
import type { Facts } from '../../../../common/reading.ts'
import {
  listCorrection,
  type PayFields,
  payCorrection,
  unsaid,
  valueCorrection,
} from '../../../../renderer/features/facts/corrections.ts'
import { factField } from '../../../../renderer/features/facts/fact-fields.ts'
import type { CorrectionKey, FactId } from '../../../../renderer/features/facts/fact-lines.ts'
import { noFacts } from '../../../no-facts.ts'
import { emptyReading, inventedReading } from '../../preview/invented-reading.ts'

const pay = (change: Partial<PayFields>): PayFields => ({
  min: null,
  max: null,
  currency: 'GBP',
  period: 'year',
  ...change,
})

test.each([
  ['role', ' Buyer ', { role: 'Buyer' }],
  ['contactEmail', 'ines@brackwater.example', { contactEmail: 'ines@brackwater.example' }],
  ['workMode', 'remote', { workMode: 'remote' }],
  ['kind', 'job-ad', { kind: 'job-ad' }],
  ['officeDays', 2.5, { officeDays: 2.5 }],
  ['commuteMinutes', 0, { commuteMinutes: 0 }],
  ['interviewStart', '2026-06-18T10:30', { interviewStart: '2026-06-18T10:30' }],
  ['replyBy', '2026-06-12', { replyBy: '2026-06-12' }],
] as [CorrectionKey, string | number, object][])('a correction of %s is taken', (key, value, correction) => {
  expect(valueCorrection(key, value)).toEqual({ ok: true, value: correction })
})

test.each([
  ['role', '  '],
  ['workMode', null],
  ['officeDays', null],
  ['officeDays', Number.NaN],
  ['interviewStart', null],
  ['interviewStart', '2026-06-18'],
  ['replyBy', null],
] as [CorrectionKey, string | number | null][])(
  '%s is refused with a sentence when it makes no sense',
  (key, value) => {
    const result = valueCorrection(key, value)
    expect(!result.ok && result.detail).toMatch(/^[A-Z].*\.$/)
  },
)

test.each([
  [pay({ min: 30_000, max: 32_000 }), { min: 30_000, max: 32_000, perYearMin: 30_000, perYearMax: 32_000 }],
  [pay({ max: 15, period: 'hour', currency: 'EUR' }), { min: null, max: 15, perYearMin: null, perYearMax: 31_200 }],
])('pay of %o is taken', (fields, expected) => {
  const result = payCorrection(fields, 40)
  expect(result.ok && result.value.pay).toMatchObject(expected)
})

test.each([[pay({})], [pay({ min: 40_000, max: 30_000 })]])('pay of %o is refused with a sentence', (fields) => {
  const result = payCorrection(fields, 40)
  expect(!result.ok && result.detail).toMatch(/^[A-Z].*\.$/)
})

const stated = <T>(value: T) => ({ value, certainty: 'stated' as const, evidence: [] })
const facts: Facts = {
  ...noFacts,
  schedule: [stated({ kind: 'nights', applies: true }), stated({ kind: 'weekends', applies: false })],
  benefits: [stated({ name: 'pension', offered: true }), stated({ name: 'company car', offered: true })],
}

test.each([
  ['places', ['Skelby', 'Marston'], {}, { places: ['Skelby', 'Marston'] }],
  ['contract', ['permanent'], {}, { contract: ['permanent'] }],
  [
    'schedule',
    ['evenings'],
    {},
    {
      schedule: [
        { kind: 'evenings', applies: true },
        { kind: 'nights', applies: false },
      ],
    },
  ],
  [
    'benefits',
    ['pension'],
    {},
    {
      benefits: [
        { name: 'pension', offered: true },
        { name: 'company car', offered: false },
      ],
    },
  ],
  [
    'noBenefits',
    ['Sick pay'],
    { benefits: [{ name: 'pension', offered: true }] },
    {
      benefits: [
        { name: 'pension', offered: true },
        { name: 'sick pay', offered: false },
      ],
    },
  ],
] as [FactId, string[], object, object][])(
  'a list of %s is taken, and what was left out does not apply',
  (id, chosen, before, expected) => {
    expect(listCorrection(id, chosen, facts, before)).toEqual({ ok: true, value: expected })
  },
)

test.each([
  ['places', []],
  ['contract', ['perhaps']],
] as [FactId, string[]][])('a list of %s that makes no sense is refused with a sentence', (id, chosen) => {
  const result = listCorrection(id, chosen, facts, {})
  expect(!result.ok && result.detail).toMatch(/^[A-Z].*\.$/)
})

const keys = Object.keys(correctionsSchema.shape) as CorrectionKey[]

test.each(keys)('what %s becomes when it is not said can be kept', (key) => {
  const nothing = unsaid(key)
  expect(nothing === null || correctionsSchema.safeParse(nothing).success).toBe(true)
})

test.each(['role', 'sender', 'hoursPerWeek', 'contactName', 'replyBy', 'interviewStart', 'kind'] as FactId[])(
  'the field of %s begins with what the reading has, and can be kept as it is',
  (id) => {
    const field = factField(id, inventedReading)
    if (field === null || field.kind === 'pay' || field.kind === 'words') throw new Error('A field with one value')
    expect(valueCorrection(id as CorrectionKey, field.value).ok).toBe(true)
    const empty = factField(id, emptyReading)
    expect(empty).toMatchObject({ value: id === 'kind' ? 'other' : empty?.kind === 'text' ? '' : null })
  },
)

test('travel in words cannot be put right by itself', () => {
  expect(factField('travel', inventedReading)).toBeNull()
})
