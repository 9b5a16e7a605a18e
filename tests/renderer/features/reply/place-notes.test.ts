import { expect, test } from 'vitest'
import { placeNotes } from '../../../../renderer/features/reply/place-notes.ts'

test.each([
  [
    'notes with room lie beside their words',
    [
      [20, 30],
      [100, 30],
    ],
    [20, 100],
  ],
  [
    'a long note moves the next one, never the text',
    [
      [20, 90],
      [40, 30],
    ],
    [20, 120],
  ],
  [
    'notes on one line lie under each other',
    [
      [0, 20],
      [0, 20],
      [0, 20],
    ],
    [0, 30, 60],
  ],
  ['no notes take no room', [], []],
])('%s', (_, notes, tops) => {
  expect(placeNotes(notes.map(([wanted = 0, height = 0]) => ({ wanted, height })))).toEqual(tops)
})
