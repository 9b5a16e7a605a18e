import { expect, test } from 'vitest'
import { piecesOf } from '../../../../renderer/features/settings/pieces-of.ts'

test.each([
  ['nothing', 'No tie.', [], ['No tie.']],
  ['words in the middle', 'A dress code applies.', [{ start: 2, end: 12 }], ['A ', '[dress code]', ' applies.']],
  ['all of it', 'tie', [{ start: 0, end: 3 }], ['[tie]']],
  [
    'two places',
    'tie or tie',
    [
      { start: 0, end: 3 },
      { start: 7, end: 10 },
    ],
    ['[tie]', ' or ', '[tie]'],
  ],
])('of a sentence with %s found the pieces make the sentence again', (_name, sentence, spans, pieces) => {
  expect(piecesOf(sentence, spans).map(({ text, found }) => (found ? `[${text}]` : text))).toEqual(pieces)
})
