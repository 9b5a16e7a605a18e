import { describe, expect, test } from 'vitest'
import { isFollowedBy, isNegated, isPrecededBy, stemSet } from '../../../../main/analysis/text/context.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

/** The document of a sample and the tokens its mark covers. */
function markedTokens(sample: string) {
  const { text, spans } = marked(sample)
  const document = readDocument(text)
  const [span] = spans
  if (!span) throw new Error(`No mark: "${sample}"`)
  const first = document.tokens.start.indexOf(span.start)
  const last = document.tokens.end.indexOf(span.end) + 1
  if (first < 0 || last <= first) throw new Error(`The mark does not cover whole words: "${sample}"`)
  return { document, first, last }
}

describe('a denial reaches the words it denies', () => {
  test.each([
    'There is no [[weekend]] work.',
    'No nights, evenings or [[weekends]].',
    'Without regular [[travel]].',
    '[[Travel]] is not required.',
    '[[Weekends]]: none.',
    "You don't need to [[travel]].",
    'This is a non-[[remote]] post.',
  ])('%s', (sample) => {
    const { document, first, last } = markedTokens(sample)
    expect(isNegated(document, first, last)).toBe(true)
  })

  test.each([
    'Some [[weekend]] work.',
    'Not only [[weekends]] but nights too.',
    'No two days are alike. [[Travel]] is frequent.',
    'Not a desk job, you must [[travel]].',
    'The right to work without sponsorship, have a valid [[licence]].',
    'A non-profit group whose staff [[travel]].',
    'Experience is not needed but [[travel]] is.',
    '[[Travel]] is required, experience is not.',
  ])('%s denies nothing of it', (sample) => {
    const { document, first, last } = markedTokens(sample)
    expect(isNegated(document, first, last)).toBe(false)
  })
})

describe('neighbours are looked at within reach and in the same clause', () => {
  const perks = stemSet('allowance pass')

  test.each([
    ['A [[travel]] allowance.', 1, true],
    ['A [[travel]] and lodging allowance.', 2, false],
    ['A [[travel]] and lodging allowance.', 3, true],
    ['We [[travel]], an allowance is paid.', 3, false],
  ])('%s followed within %i: %s', (sample, reach, expected) => {
    const { document, last } = markedTokens(sample)
    expect(isFollowedBy(document, last, perks, reach)).toBe(expected)
  })

  test.each([
    ['An allowance for [[travel]].', 2, true],
    ['An allowance for [[travel]].', 1, false],
    ['An allowance, then [[travel]].', 3, false],
  ])('%s preceded within %i: %s', (sample, reach, expected) => {
    const { document, first } = markedTokens(sample)
    expect(isPrecededBy(document, first, perks, reach)).toBe(expected)
  })
})
