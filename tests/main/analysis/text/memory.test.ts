import { expect, test } from 'vitest'
import { findPhrases } from '../../../../main/analysis/text/match.ts'
import { compile } from '../../../../main/analysis/text/phrase-index.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { rememberedWords } from '../../../../main/analysis/text/tokens.ts'

/** Words nobody has used before: `from` to `to` spelt with letters. */
function newWords(from: number, to: number): string {
  const spelt = (n: number) => [...n.toString(26)].map((c) => String.fromCharCode(97 + Number.parseInt(c, 26))).join('')
  return Array.from({ length: to - from }, (_, i) => `zq${spelt(from + i)}`).join(' ')
}

test('words of documents are forgotten in the end, words of rules never', () => {
  const index = compile(['travel to client sites', 'night|late shift'])
  const text = 'You will travel to client sites and work the late shifts.'
  const hits = findPhrases(index, readDocument(text))
  expect(hits).toHaveLength(2)
  const before = rememberedWords()
  for (let i = 0; i < 6; i++) readDocument(newWords(i * 20_000, (i + 1) * 20_000))
  // Each new word brings its stem, so 240,000 would be remembered if none were forgotten
  expect(rememberedWords() - before).toBeLessThan(150_000)
  expect(findPhrases(index, readDocument(text))).toEqual(hits)
})

test('a long run of digits costs no more than its length', () => {
  const before = readDocument('1'.repeat(2_000))
  expect(before.tokens.length).toBe(1)
  // At the square of its length this would take minutes and the test would time out
  expect(readDocument('1,'.repeat(100_000)).tokens.length).toBeGreaterThan(0)
})
