import { describe, expect, test } from 'vitest'
import { takeApart } from '../../../../main/reply/review/letter.ts'
import { either, words } from '../../../../main/reply/review/words.ts'

type Find = ReturnType<typeof words>

/** The words found in a reply. */
const found = (find: Find, text: string) =>
  find(takeApart(text)).map(({ span }) => span && text.slice(span.start, span.end))
/** The reply after the mend of the first that is found. */
function mended(find: Find, text: string): string | null {
  const mend = find(takeApart(text))[0]?.mend
  return mend ? text.slice(0, mend.span.start) + mend.text + text.slice(mend.span.end) : null
}

describe('words are found', () => {
  const accepts = words(['accept ..3 offer', 'accept'], { except: ['accept ..2 invitation'] })

  test.each([
    ['I accept the offer.', ['accept the offer']],
    ['I accept. Do I accept the offer?', ['accept', 'accept the offer']],
    ['Hi Isla,\nI accept it.\n\nKind regards,\nMaren', ['accept']],
  ])('in "%s", the longest first', (text, spans) => {
    expect(found(accepts, text)).toEqual(spans)
  })

  test.each([
    'I accept your invitation.',
    'I can come.\n\nKind regards,\nMaren\nI accept',
    'I can come.\n\nOn Mon, 8 Jun 2026 at 10:00, Isla Vale wrote:\n> Do you accept the offer?',
  ])('not in "%s"', (text) => {
    expect(found(accepts, text)).toEqual([])
  })

  test('up to the closing', () => {
    expect(found(accepts, 'Hi Isla,\nI accept\nCheers\nMaren')).toEqual(['accept'])
  })

  test('of two lists', () => {
    expect(found(either(accepts, words(['offer stands'])), 'I accept. The offer stands.')).toEqual([
      'accept',
      'offer stands',
    ])
  })
})

describe('what is only thought of or denied does not count', () => {
  const accepts = words(['accept ..3 offer'], { unless: 'denied' })

  test.each([
    'I accept the offer.',
    'It is not far. I accept the offer.',
    'The way is not far; I accept the offer.',
    'The way is not far: I accept the offer.',
    // Too far from it
    'If you pay me very well I accept the offer.',
    'I accept the offer if it stands.',
  ])('"%s" counts', (text) => {
    expect(found(accepts, text)).toEqual(['accept the offer'])
  })

  test.each([
    "I don't accept the offer.",
    'I never accept an offer.',
    'If I accept the offer, I move.',
    'Unless I accept the offer, I stay.',
    'If you pay me well I accept the offer.',
    'I accept if the offer is good.',
    'It is not far, I accept the offer.',
  ])('"%s" does not', (text) => {
    expect(found(accepts, text)).toEqual([])
  })
})

describe('what is asked politely does not count', () => {
  const must = words(['must ..2 pay'], { unless: 'asked' })

  test.each([
    'You must pay my fare.',
    'Could you ring me. Then you must pay my fare.',
    'Must you pay my fare?',
    'Could you ring me. Must you pay my fare?',
    'Could you ring me? You must pay my fare. Is that so?',
  ])('"%s" counts', (text) => {
    expect(found(must, text)).toHaveLength(1)
  })

  test.each(['Could you say whether I must pay my fare?', 'I wondered, must I pay my fare?'])(
    '"%s" does not',
    (text) => {
      expect(found(must, text)).toEqual([])
    },
  )
})

describe('words are mended', () => {
  const text = 'I can come. Send it asap. Thank you.'

  test.each<[string, Parameters<typeof words>[1], string | null]>([
    ['by leaving the sentence out', {}, 'I can come. Thank you.'],
    ['by leaving the sentence out, when that is said', { cut: 'sentence' }, 'I can come. Thank you.'],
    ['by kinder ones', { kinder: 'when you can' }, 'I can come. Send it when you can. Thank you.'],
    ['by the person alone', { cut: 'none' }, null],
  ])('%s', (_how, handling, after) => {
    expect(mended(words(['asap'], handling), text)).toBe(after)
  })
})
