import { expect, test } from 'vitest'
import { matchWords } from '../../../../renderer/features/palette/match-words.ts'

/** The text with what was found in brackets, or null. */
const marked = (text: string, typed: string) => {
  const spans = matchWords(text, typed)
  return (
    spans?.reduceRight(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    ) ?? null
  )
}

test.each([
  ['Draft the reply', 'dra', '[Dra]ft the reply'],
  ['Draft the reply', 'reply draft', '[Draft] the [reply]'],
  ['Draft the reply', '  ', 'Draft the reply'],
  ['Sales (North)', '(n', 'Sales [(N]orth)'],
  ['Zoë Ashgrove', 'ZOË', '[Zoë] Ashgrove'],
  ['C++ developer', 'c++', '[C++] developer'],
  ['Reply', 're repl', '[Repl]y'],
])('%s, asked for %j', (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected)
})

test.each([
  ['Draft the reply', 'draft letter'],
  ['Previous mark', 're'],
  ['Reply', '.'],
  ['Reply', '['],
  ['Reply', '\\'],
])('%s is not what %j asks for', (text, typed) => {
  expect(matchWords(text, typed)).toBeNull()
})
