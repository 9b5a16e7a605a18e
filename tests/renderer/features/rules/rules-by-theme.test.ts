import { expect, test } from 'vitest'
import { concernKinds } from '../../../../common/reading.ts'
import { ruleBook } from '../../../../main/analysis/concerns/rule-book.ts'
import { rulesByTheme } from '../../../../renderer/features/rules/rules-by-theme.ts'

const book = ruleBook()

test('with nothing typed every rule stands under its theme, once', () => {
  const themes = rulesByTheme(book, '')
  expect(themes.map(({ kind }) => kind)).toEqual([...concernKinds])
  expect(themes.flatMap(({ rules }) => rules)).toHaveLength(book.length)
})

test('the name of a theme finds all of its rules', () => {
  const found = rulesByTheme(book, 'business travel').find(({ kind }) => kind === 'travel')
  expect(found?.rules).toEqual(book.filter(({ kind }) => kind === 'travel'))
})

test('a word of an example finds its rule', () => {
  const rule = book.find(({ id }) => id === 'travel/regular')
  const words = rule?.example.map(({ text }) => text).join('') ?? ''
  expect(rulesByTheme(book, words).flatMap(({ rules }) => rules)).toContainEqual(rule)
})

test.each(['qqqq', 'travel qqqq'])('"%s" finds no rule', (typed) => {
  expect(rulesByTheme(book, typed)).toEqual([])
})
