import { expect, test } from 'vitest'
import { linesWithin, splitLines } from '../../../../main/analysis/text/lines.ts'

const text = 'Hi Tom,\n\n  Night Baker  \nAshford\n\n'

test.each([
  ['all of it', 0, text.length],
  ['from words on, without the blanks before them', text.indexOf('Night'), text.length],
  ['up to the end of words', 0, text.indexOf('Baker') + 5],
  ['one line', text.indexOf('Ashford'), text.indexOf('Ashford') + 7],
])('the lines of a stretch are those of its text alone: %s', (_, start, end) => {
  expect(linesWithin(splitLines(text), { start, end })).toEqual(splitLines(text.slice(start, end)))
})

test('the lines of a stretch are taken for body again', () => {
  const lines = splitLines(text).map((line) => ({ ...line, part: 'signature' as const }))
  expect(linesWithin(lines, { start: 0, end: text.length }).map(({ part }) => part)).toEqual(lines.map(() => 'body'))
})
