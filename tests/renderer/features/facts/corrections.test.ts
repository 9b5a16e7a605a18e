import { expect, test } from 'vitest'
import { correctionsSchema } from '../../../../common/invite.ts'
import {
  type CorrectionFields,
  startFields,
  toCorrection,
  unsaid,
} from '../../../../renderer/features/facts/corrections.ts'
import type { CorrectionKey } from '../../../../renderer/features/facts/fact-lines.ts'
import { emptyReading, inventedReading } from '../../preview/invented-reading.ts'

const fields = (value: string, change: Partial<CorrectionFields> = {}): CorrectionFields => ({
  value,
  max: '',
  currency: 'GBP',
  period: 'year',
  ...change,
})

test.each([
  ['role', fields(' Buyer '), { role: 'Buyer' }],
  ['places', fields('Skelby, Marston'), { places: ['Skelby', 'Marston'] }],
  ['workMode', fields('remote'), { workMode: 'remote' }],
  ['kind', fields('job-ad'), { kind: 'job-ad' }],
  ['officeDays', fields('2.5'), { officeDays: 2.5 }],
  ['interviewStart', fields('2026-06-18T10:30'), { interviewStart: '2026-06-18T10:30' }],
  [
    'pay',
    fields('30,000', { max: '32k' }),
    { pay: { min: 30_000, max: 32_000, currency: 'GBP', period: 'year', perYearMin: 30_000, perYearMax: 32_000 } },
  ],
  [
    'pay',
    fields('', { max: '15', currency: 'EUR', period: 'hour' }),
    { pay: { min: null, max: 15, currency: 'EUR', period: 'hour', perYearMin: null, perYearMax: 31_200 } },
  ],
] as [CorrectionKey, CorrectionFields, object][])('a correction of %s is taken', (key, typed, value) => {
  const result = toCorrection(key, typed, 40)
  expect(result).toEqual({ ok: true, value })
  expect(correctionsSchema.safeParse(result.ok && result.value).success).toBe(true)
})

test.each([
  ['role', fields('  ')],
  ['places', fields(' , ')],
  ['officeDays', fields('8')],
  ['officeDays', fields('')],
  ['travelPercent', fields('half')],
  ['interviewStart', fields('')],
  ['pay', fields('')],
  ['pay', fields('40,000', { max: '30,000' })],
] as [CorrectionKey, CorrectionFields][])('%s is refused with a sentence when it makes no sense', (key, typed) => {
  const result = toCorrection(key, typed, 40)
  expect(!result.ok && result.detail).toMatch(/^[A-Z].*\.$/)
})

const keys = Object.keys(correctionsSchema.shape) as CorrectionKey[]

test.each(keys.filter((key) => key !== 'kind'))('%s can be said to be not said', (key) => {
  expect(correctionsSchema.safeParse(unsaid(key)).success).toBe(true)
})

test.each(keys)('the fields of %s begin with what the reading has, and can be kept as they are', (key) => {
  const typed = startFields(key, inventedReading.facts, inventedReading.kind)
  expect(toCorrection(key, typed, 40).ok).toBe(true)
  expect(startFields(key, emptyReading.facts, 'other').value).toBe(key === 'kind' ? 'other' : '')
})
