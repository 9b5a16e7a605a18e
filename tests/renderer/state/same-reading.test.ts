import { expect, test } from 'vitest'
import type { Reading } from '../../../common/reading.ts'
import { isSameReading } from '../../../renderer/state/same-reading.ts'
import type { ReadText } from '../../../renderer/state/state.ts'

/** A reading that says some things, each of the words between `[[` and `]]`. */
function readOf(marked: string, says: readonly string[] = ['nights', 'pay']): ReadText {
  const pieces = marked.split(/\[\[|\]\]/)
  const concerns = pieces.flatMap((piece, index) => {
    const start = pieces.slice(0, index).join('').length
    return index % 2 === 0 ? [] : [{ id: says[(index - 1) / 2], evidence: [{ start, end: start + piece.length }] }]
  })
  return { text: pieces.join(''), reading: { concerns, commute: null } as unknown as Reading }
}

const before = readOf('Some [[night shifts]] for [[£31,000]] a year.')

test.each([
  ['nothing was typed', 'Some [[night shifts]] for [[£31,000]] a year.'],
  ['it was typed before the words', 'There are some [[night shifts]] for [[£31,000]] a year.'],
  ['it was typed between them', 'Some [[night shifts]], all in all, for [[£31,000]] a year.'],
  ['it was typed after them', 'Some [[night shifts]] for [[£31,000]] a year. Come.'],
  ['something was taken away', 'Some [[night shifts]] for [[£31,000]].'],
  ['it was typed in the words', 'Some [[night-time shifts]] for [[£31,000]] a year.'],
  ['it was typed right before the words', 'Some new [[night shifts]] for [[£31,000]] a year.'],
  ['it was typed right after the words', 'Some [[night shifts]] now for [[£31,000]] a year.'],
])('a reading says the same when %s', (_when, now) => {
  expect(isSameReading(before, readOf(now))).toBe(true)
})

const misses: [when: string, now: ReadText | null][] = [
  ['other words show it', readOf('Some night [[shifts]] for [[£31,000]] a year.')],
  ['fewer things are said', readOf('Some [[night shifts]] for £31,000 a year.')],
  [
    'something else is said of the words',
    readOf('Some [[night shifts]] for [[£31,000]] a year.', ['nights', 'travel']),
  ],
  ['the words did not move with the text', readOf('Some [[night shifts]] for the [[£31,00]]0 a year.')],
  ['there is none', null],
]

test.each(misses)('a reading does not say the same when %s', (_when, now) => {
  expect(isSameReading(before, now)).toBe(false)
  expect(isSameReading(now, before)).toBe(false)
})

test('a list that grew, a field that came and a span that went are other readings', () => {
  const read = (reading: object): ReadText => ({ text: 'Come.', reading: reading as unknown as Reading })
  expect(isSameReading(read({ limits: [] }), read({ limits: [{}] }))).toBe(false)
  expect(isSameReading(read({}), read({ cost: null }))).toBe(false)
  expect(isSameReading(read({ span: { start: 0, end: 4 } }), read({ span: null }))).toBe(false)
})
