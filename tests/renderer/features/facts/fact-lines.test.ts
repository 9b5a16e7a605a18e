import { expect, test } from 'vitest'
import type { Pay } from '../../../../common/reading.ts'
import { factLines, missingLines, payInWords } from '../../../../renderer/features/facts/fact-lines.ts'
import { emptyReading, inventedReading } from '../../preview/invented-reading.ts'

const pay = (change: Partial<Pay>): Pay => ({
  min: null,
  max: null,
  currency: 'GBP',
  period: 'year',
  perYearMin: null,
  perYearMax: null,
  ...change,
})

test.each([
  [pay({ min: 30_000, max: 34_000 }), '£30,000 to £34,000 a year'],
  [pay({ min: 30_000, max: 30_000 }), '£30,000 a year'],
  [pay({ max: 15.5, period: 'hour' }), 'up to £15.50 an hour'],
  [pay({ min: 200, period: null, currency: 'EUR' }), 'from €200'],
])('%o is said in words', (value, expected) => {
  expect(payInWords(value)).toBe(expected)
})

test('a reading without facts has one line, what kind of document it is', () => {
  expect(factLines(emptyReading).map((line) => line.id)).toEqual(['kind'])
})

test('every line is either known or missing, and what is missing can be filled in', () => {
  const known = factLines(inventedReading)
  const missing = missingLines(inventedReading).map((line) => line.id)
  expect(known.every((line) => line.value !== null)).toBe(true)
  expect(missing).toEqual([
    'commute',
    'schedule',
    'noBenefits',
    'work',
    'interviewFormat',
    'interviewPlace',
    'interviewLink',
  ])
  expect(missingLines(emptyReading).map((line) => line.key)).toContain('pay')
})

test('one corrected place makes the whole line the person’s', () => {
  const places = [
    { value: 'Skelby', certainty: 'stated' as const, evidence: [] },
    { value: 'Marston', certainty: 'corrected' as const, evidence: [] },
  ]
  const line = factLines({ ...inventedReading, facts: { ...inventedReading.facts, places } }).find(
    ({ id }) => id === 'places',
  )
  expect(line).toMatchObject({ value: 'Skelby and Marston', certainty: 'corrected' })
})
