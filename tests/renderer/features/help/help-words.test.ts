import { expect, test } from 'vitest'
import { type HelpPart, helpParts, partHasWords } from '../../../../renderer/features/help/help-words.ts'

const keys = 'Next mark Undo'

test.each([
  ['accepted another offer', ['verdict']],
  ['fair to ask', ['marks']],
  ['set in stone', ['articles']],
  ['undo', ['keys']],
  ['network', ['privacy']],
] as [string, HelpPart[]][])('"%s" is found where it stands', (typed, parts) => {
  expect(helpParts.filter((part) => partHasWords(part, typed, keys))).toEqual(parts)
})

test.each(['qqqq', 'network qqqq'])('"%s" is in no part', (typed) => {
  expect(helpParts.filter((part) => partHasWords(part, typed, keys))).toEqual([])
})
