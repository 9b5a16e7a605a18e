import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { firstFrom, wordTest } from '../../../../main/analysis/text/word-test.ts'

const days = wordTest(/day|week/)
const daysOrFigures = wordTest(/day|week/, 'figures too')

/** What a test says of the part of a text between the brackets, or of all of it. */
function ask(test: ReturnType<typeof wordTest>, marked: string): boolean {
  const start = Math.max(marked.indexOf('['), 0)
  const text = marked.replace(/[[\]]/g, '')
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : text.length
  return test(readDocument(text), { start, end })
}

describe('a piece of text is told by the words in it', () => {
  test.each(['We meet on Monday.', 'Every Weekend counts.', 'Come [on Friday] then.', 'TODAY'])('%s', (text) => {
    expect(ask(days, text)).toBe(true)
  })

  const misses = ['We meet at ten.', 'On Monday [we meet] again.', '', '3 of 5', 'On Monday[ ]we meet.']
  test.each(misses)('%j holds no such word', (text) => {
    expect(ask(days, text)).toBe(false)
  })
})

test('figures count where they are asked for', () => {
  expect(ask(daysOrFigures, 'Come [at 3] then.')).toBe(true)
  expect(ask(daysOrFigures, 'Come [at three] then.')).toBe(false)
})

test('words are told alike however many were read before', () => {
  const many = Array.from(
    { length: 40_000 },
    (_, i) => `m${[...i.toString(8)].map((figure) => 'bcfghjkl'[Number(figure)]).join('')}`,
  )
  expect(ask(days, many.join(' '))).toBe(false)
  expect(ask(days, 'zqoomday')).toBe(true)
  expect(ask(days, 'We meet on Monday.')).toBe(true)
})

test.each([
  [[], 5, 0],
  [[1, 4, 4, 9], 0, 0],
  [[1, 4, 4, 9], 4, 1],
  [[1, 4, 4, 9], 5, 3],
  [[1, 4, 4, 9], 10, 4],
])('of %j the first from %i on is number %i', (numbers, least, place) => {
  expect(firstFrom(Int32Array.from(numbers), least)).toBe(place)
})
