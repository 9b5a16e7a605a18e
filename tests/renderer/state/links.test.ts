import { expect, test } from 'vitest'
import { marksOf } from '../../../renderer/features/document/marks.ts'
import { evidenceOf, isLit, marksResting } from '../../../renderer/state/links.ts'
import { reduce } from '../../../renderer/state/reduce.ts'
import { initialState } from '../../../renderer/state/state.ts'
import { inventedReading } from '../preview/invented-reading.ts'

const marks = marksOf(inventedReading)
const reason = (id: string) => inventedReading.verdict.reasons.find((candidate) => candidate.id === id)?.evidence ?? []

test('evidence leads to the marks it shares words with, in text order, and back to their words', () => {
  const ids = marksResting(reason('for/terms'), marks)
  expect(ids).toEqual(['concern:travel/regular', 'limit:pay'])
  expect(evidenceOf(ids, marks)).toEqual(reason('for/terms'))
})

test('without evidence nothing is linked', () => {
  expect(marksResting(reason('for/practice'), marks)).toEqual([])
  expect(isLit([], { marks: ['limit:pay'] })).toBe(false)
})

test('what rests on one of the marks pointed at is lit', () => {
  const ids = marksResting(reason('against/pay'), marks)
  expect(isLit(ids, { marks: ['fact:role', 'limit:pay'] })).toBe(true)
  expect(isLit(ids, { marks: ['fact:role'] })).toBe(false)
  expect(isLit(ids, null)).toBe(false)
})

test('pointing at the same marks again changes nothing', () => {
  const once = reduce(initialState('2026-06-09T09:00'), { type: 'pointed', marks: ['a', 'b'] })
  expect(once.focus).toEqual({ marks: ['a', 'b'] })
  expect(reduce(once, { type: 'pointed', marks: ['a', 'b'] })).toBe(once)
  expect(reduce(once, { type: 'pointed', marks: [] }).focus).toBeNull()
  expect(reduce(once, { type: 'pointed', marks: null }).focus).toBeNull()
})
