import { expect, test } from 'vitest'
import { ownWords } from '../../../../renderer/features/reply/own-words.ts'
import { marked } from '../../../marked.ts'

const draft = 'Dear Perrin,\n\nThank you for the letter. Could the round be three days?\n\nKind regards'

test.each([
  ['Dear Perrin,\n\nThank you for the letter. Could the round be three days?\n\nKind regards'],
  ['Dear Perrin,\n\nThank you [[kindly]] for the letter. Could the round be three days?\n\nKind regards'],
  [
    'Dear Perrin,\n\nThank you for the letter. Could the round be [[two]] days?\n\nKind regards[[, Maud]]'.replace(
      'regards[[, Maud]]',
      '[[regards, Maud]]',
    ),
  ],
  [
    'Dear Perrin,\n\nThank you for the letter. [[I was glad of it.]] Could the round be three days?\n\n[[I can be rung at noon.]]\n\nKind regards',
  ],
  ['[[Hello there,\n\nno thanks]]'.replace('there,\n\nno', 'there,]]\n\n[[no')],
  ['Dear Perrin,\n\nKind regards'],
  [''],
])('what the person wrote is told from the draft: %j', (source) => {
  const { text, spans } = marked(source)
  expect(ownWords(draft, text)).toEqual(spans)
})

test('a very long text of the person’s own is theirs as a whole', () => {
  const long = Array.from({ length: 4000 }, (_, index) => `word${index}`).join(' ')
  expect(ownWords(draft, long)).toEqual([{ start: 0, end: long.length }])
})
