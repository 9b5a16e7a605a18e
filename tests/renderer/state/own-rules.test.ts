import { expect, test } from 'vitest'
import type { OwnRules, OwnWords } from '../../../common/own-rules.ts'
import { type OwnRulesChange, reverseOf, withChange } from '../../../renderer/state/own-rules.ts'

const own = (id: string, words: string): OwnWords => ({
  id: `own/${id}`,
  words,
  kind: 'process',
  negotiable: 'yes',
  why: '',
})
const code = own('1', 'dress code')
const rules: OwnRules = { off: ['travel/regular', 'shifts/nights'], words: [code, own('2', 'open plan')] }

test.each([
  ['a rule is switched off', { kind: 'switch', ids: ['hours/long'], to: 'off' }],
  ['a rule that is off already is switched off', { kind: 'switch', ids: ['hours/long', 'shifts/nights'], to: 'off' }],
  ['a rule is switched on', { kind: 'switch', ids: ['travel/regular'], to: 'on' }],
  ['a rule that is on is switched on', { kind: 'switch', ids: ['hours/long'], to: 'on' }],
  ['words are added', { kind: 'words', id: 'own/3', words: own('3', 'hot desk') }],
  ['words are changed', { kind: 'words', id: 'own/1', words: { ...code, words: 'suit and tie' } }],
  ['words are taken out', { kind: 'words', id: 'own/1', words: null }],
] as [string, OwnRulesChange][])('%s, and the way back leads back', (_name, change) => {
  const changed = withChange(rules, change)
  const back = withChange(changed, reverseOf(rules, change))
  expect(new Set(back.off)).toEqual(new Set(rules.off))
  expect(new Set(back.words)).toEqual(new Set(rules.words))
  expect(new Set(changed.off).size).toBe(changed.off.length)
})

test('taking back an older change leaves a later one alone', () => {
  const first: OwnRulesChange = { kind: 'switch', ids: ['hours/long'], to: 'off' }
  const later = withChange(withChange(rules, first), { kind: 'switch', ids: ['physical/lifting'], to: 'off' })
  expect(withChange(later, reverseOf(rules, first)).off).toEqual([...rules.off, 'physical/lifting'])
})

test('changed words stay in their place', () => {
  const changed = withChange(rules, { kind: 'words', id: 'own/1', words: { ...code, words: 'suit and tie' } })
  expect(changed.words.map(({ words }) => words)).toEqual(['suit and tie', 'open plan'])
})
