import { expect, test } from 'vitest'
import { noFilter, savedFilterSchema } from '../../../../common/invite-filter.ts'
import { isNarrowing, withFilter } from '../../../../renderer/features/filters/is-narrowing.ts'

test.each([
  ['words', { query: 'dental', filter: noFilter }, true],
  ['a status', { query: '', filter: { ...noFilter, statuses: ['new' as const] } }, true],
  ['a verdict', { query: '', filter: { ...noFilter, decisions: ['ask' as const] } }, true],
  ['a day', { query: '', filter: { ...noFilter, due: 'week' as const } }, true],
  ['an interview', { query: '', filter: { ...noFilter, interview: 'none' as const } }, true],
  ['nothing but spaces', { query: '  ', filter: noFilter }, false],
  ['nothing', { query: '', filter: noFilter }, false],
])('asked for %s', (_name, sought, isAsked) => {
  expect(isNarrowing(sought)).toBe(isAsked)
})

test('a filter takes the place of the one of its name, else it comes last', () => {
  const one = { name: 'Waiting', query: '', filter: noFilter }
  const other = { name: 'Due', query: '', filter: noFilter }
  expect(withFilter([one, other], { ...one, query: 'x' })).toEqual([{ ...one, query: 'x' }, other])
  expect(withFilter([one], other)).toEqual([one, other])
})

test('a filter without a name is not kept', () => {
  expect(savedFilterSchema.safeParse({ name: '', query: '', filter: noFilter }).success).toBe(false)
})
