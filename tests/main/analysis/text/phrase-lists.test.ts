import { expect, test } from 'vitest'
import { paperDivider } from '../../../../common/papers.ts'
import { findInList, phraseList } from '../../../../main/analysis/text/phrase-lists.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const words = ({ text }: { text: string }, hits: readonly { span: { start: number; end: number } }[]) =>
  hits.map(({ span }) => text.slice(span.start, span.end))

test('each list has its own hits, counted by its own phrases', () => {
  const shifts = phraseList(['day shift', 'night shift'])
  const work = phraseList(['work', 'night'])
  const document = readDocument('You work the night shift.')
  expect(words(document, findInList(shifts, document))).toEqual(['night shift'])
  expect(findInList(shifts, document).map(({ phrase }) => phrase)).toEqual([1])
  expect(words(document, findInList(work, document))).toEqual(['work', 'night'])
})

test('a list that comes later is found too', () => {
  const document = readDocument('You work the late shift.')
  expect(words(document, findInList(phraseList(['work']), document))).toEqual(['work'])
  expect(words(document, findInList(phraseList(['late shift']), document))).toEqual(['late shift'])
})

test('phrases that begin with the same word come in the order of their list', () => {
  const list = phraseList(['night shift', 'night'])
  const document = readDocument('A night shift.')
  expect(findInList(list, document).map(({ phrase }) => phrase)).toEqual([0, 1])
})

test('what is found in several papers is found in all of them', () => {
  const mail = 'Dear Ines,\n\nPlease come on Monday for the night shift.\n\nKind regards,\nTom Ash'
  const advert = 'Night Baker\n\nYou work the night shift.'
  const list = phraseList(['night shift', 'come .. monday'])
  const document = readDocument(`${mail}${paperDivider}${advert}`)
  expect(document.papers).toHaveLength(2)
  const hits = findInList(list, document)
  expect(words(document, hits)).toEqual(['come on Monday', 'night shift', 'night shift'])
  const { start } = document.tokens
  expect(hits.map(({ first }) => start[first])).toEqual(hits.map(({ span }) => span.start))
})

// Last, as no list can be looked for beside one that is badly written
test('a phrase that is not well written is named whenever a list is asked for', () => {
  const list = phraseList(['work ..'])
  for (let k = 0; k < 2; k++) expect(() => findInList(list, readDocument('Work.'))).toThrow('work ..')
})
