import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../../main/reply/carry.ts'

const before =
  'Dear Petra,\n\nThank you for writing. Thursday suits me.\n\nCould you tell me the hours?\n\nKind regards,\nInes'
const after =
  'Hi Petra,\n\nThank you so much for writing to me. Thursday suits me well.\n\nCould you tell me the hours?\n\nBest wishes,\nInes'

describe('what the person typed, carried to another draft', () => {
  test.each([
    [
      'an added sentence stands behind the same neighbour',
      before.replace('me.\n', 'me. I come by train.\n'),
      /me well\. I come by train\.\n\nCould/,
    ],
    [
      'a removed sentence stays out',
      before.replace('Could you tell me the hours?\n\n', ''),
      /well\.\n\nBest wishes,\nInes$/,
    ],
    [
      'a changed sentence takes the place of its twin',
      before.replace('Thursday suits me.', 'Thursday suits me, at noon.'),
      /to me\. Thursday suits me, at noon\.\n\nCould/,
    ],
  ])('%s', (_name, edited, expected) => {
    expect(carryOver(before, edited, after)).toMatch(expected)
  })

  const sentence = fc.constantFrom(
    'Thank you.',
    'Thursday suits me.',
    'I come by train.',
    'Is there parking?',
    'It is far for me.',
    'I look forward to it.',
  )
  const letter = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => [...new Set(all)].join(' '))

  test('nothing typed gives the new draft, and the same draft gives what was typed', () => {
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        expect(carryOver(one, one, other)).toBe(other)
        expect(carryOver(one, other, one)).toBe(other)
      }),
    )
  })

  test('every sentence the person typed is in the result', () => {
    fc.assert(
      fc.property(
        letter,
        letter,
        fc.nat(6),
        fc.constantFrom('My own words.', 'I have a dog, Bo?'),
        (one, other, at, own) => {
          const sentences = one.split(/(?<=[.?]) /)
          const edited = [...sentences.slice(0, at), own, ...sentences.slice(at)].join(' ')
          expect(carryOver(one, edited, other)).toContain(own)
        },
      ),
    )
  })
})
