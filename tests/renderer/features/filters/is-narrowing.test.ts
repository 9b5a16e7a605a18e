import { expect, test } from 'vitest'
import { noFilter, savedFilterSchema } from '../../../../common/invite-filter.ts'
import { isNarrowing, withFilter } from '../../../../renderer/features/filters/is-narrowing.ts'
import { moreWords } from '../../../../renderer/features/filters/more-words.ts'

test.each([
  ['words', { query: 'dental', filter: noFilter }, true],
  ['a status', { query: '', filter: { ...noFilter, statuses: ['new' as const] } }, true],
  ['a verdict', { query: '', filter: { ...noFilter, decisions: ['ask' as const] } }, true],
  ['a day', { query: '', filter: { ...noFilter, due: 'week' as const } }, true],
  ['an interview', { query: '', filter: { ...noFilter, interview: 'none' as const } }, true],
  ['a kind', { query: '', filter: { ...noFilter, kinds: ['offer' as const] } }, true],
  ['a first day', { query: '', filter: { ...noFilter, from: '2026-11-01' } }, true],
  ['a last day', { query: '', filter: { ...noFilter, to: '2026-11-01' } }, true],
  ['a firm', { query: '', filter: { ...noFilter, firm: 'Tarn' } }, true],
  ['the own ones', { query: '', filter: { ...noFilter, whose: 'own' as const } }, true],
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

test('a filter that was saved before there were more of them asks for nothing more', () => {
  const { kinds: _kinds, from: _from, to: _to, firm: _firm, whose: _whose, ...old } = noFilter
  const saved = savedFilterSchema.parse({ name: 'Waiting', query: '', filter: { ...old, statuses: ['replied'] } })
  expect(saved.filter).toEqual({ ...noFilter, statuses: ['replied'] })
})

test('what is asked for by firm, days, kind and owner is said in a few words', () => {
  expect(moreWords(noFilter)).toEqual([])
  const asked = { firm: 'Tarn', from: '2026-11-02', to: '2026-11-08', kinds: ['offer' as const], whose: 'own' as const }
  expect(moreWords({ ...noFilter, ...asked })).toEqual([
    'Tarn',
    expect.stringMatching(/^from .*2 Nov/),
    expect.stringMatching(/^up to .*8 Nov/),
    'an offer',
    'your own',
  ])
})
