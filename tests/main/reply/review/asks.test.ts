import { describe, expect, test } from 'vitest'
import { questionsIn } from '../../../../main/reply/review/asks.ts'
import { takeApart } from '../../../../main/reply/review/letter.ts'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'

const asked = (count: number) =>
  `Thank you. ${['Is it near?', 'Could I park there?', 'When is lunch?', 'Who is in the team?', 'Are dogs allowed?'].slice(0, count).join(' ')}`

test.each([
  ['Is it near? It is. Is it (also green?)', ['Is it near', 'Is it (also green']],
  ['It is near. So it is!', []],
  ['Dear Dana?\n\nI can come.\n\nBest\nMaren?', []],
  ['Is it near?!', ['Is it near']],
])('the questions of "%s" are %j', (text, questions) => {
  const found = questionsIn(takeApart(text)).map(({ start, end }) => text.slice(start, end).replace(/[?!)]+$/, ''))
  expect(found).toEqual(questions)
})

describe('questions', () => {
  test('are many from the fifth on', () => {
    expect(findingsIn('asks/many', asked(4), sampleWith({}))).toEqual([])
    expect(findingsIn('asks/many', asked(5), sampleWith({}))).toEqual([
      ['These are many questions for one letter.', null],
    ])
  })

  test.each([
    [1, ['Is it near']],
    [3, ['Is it near']],
    [4, []],
    [0, []],
  ])('of which there are %d are few and polite: %j', (count, words) => {
    const found = wordsFound('asks/few', asked(count), sampleWith({}, { intent: 'ask-first' }))
    expect(found.map((one) => one?.replace('?', ''))).toEqual(words)
  })

  test('thrown at somebody are not polite', () => {
    expect(wordsFound('asks/few', 'Thank you. The hours? The pay?', sampleWith({}, { intent: 'ask-first' }))).toEqual(
      [],
    )
  })
})
