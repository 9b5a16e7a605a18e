import { describe, expect, test } from 'vitest'
import type { Mend } from '../../../../main/reply/review/define.ts'
import { takeApart } from '../../../../main/reply/review/letter.ts'
import { cutSentence, cutWords, putFirst, putSecond, replace } from '../../../../main/reply/review/mends.ts'
import { marked } from '../../../marked.ts'

/** A marked reply with its letter and its mark. */
function given(sample: string) {
  const { text, spans } = marked(sample)
  return { text, letter: takeApart(text), span: spans[0] ?? { start: 0, end: 0 } }
}

const applied = (text: string, mend: Mend | null) =>
  mend && text.slice(0, mend.span.start) + mend.text + text.slice(mend.span.end)

describe('words in place of others', () => {
  test.each([
    ['[[hi]] there. I can come.', 'hello', 'Hello there. I can come.'],
    ['Well, [[hi]] there.', 'hello', 'Well, hello there.'],
    ['[[that]] is fine.', 'élan', 'Élan is fine.'],
  ])('"%s" with "%s" is "%s"', (sample, words, mended) => {
    const { text, letter, span } = given(sample)
    expect(applied(text, replace(letter, span, words))).toBe(mended)
  })

  test('are offered as what to do', () => {
    const { letter, span } = given('[[hi]] there.')
    expect([replace(letter, span, 'x').label, replace(letter, span, 'x', 'Write x').label]).toEqual([
      'Use this',
      'Write x',
    ])
  })
})

describe('a sentence is left out', () => {
  test.each([
    [
      'at the beginning of a line',
      'Hi Isla,\nYour [[pay]] is low. I can come.',
      'Hi Isla,\nI can come.',
      'Leave the sentence out',
    ],
    [
      'in the middle',
      'I can come. Your [[pay]] is low!  Thank you.',
      'I can come. Thank you.',
      'Leave the sentence out',
    ],
    ['at the end of a line', 'I can come. Your [[pay]] is low.\nMaren', 'I can come.\nMaren', 'Leave the sentence out'],
    ['with the bracket behind it', 'I can come. (Your [[pay]] is low?!)', 'I can come.', 'Leave the sentence out'],
    ['that is a line', 'I can come.\nYour [[pay]] is low.\n\nMaren', 'I can come.\nMaren', 'Leave the line out'],
    [
      'that is a line with blanks',
      'I can come.\n  Your [[pay]] is low. \nMaren',
      'I can come.\nMaren',
      'Leave the line out',
    ],
    ['that is the last line', 'I can come.\n\nYour [[pay]] is low.\n', 'I can come.', 'Leave the line out'],
    ['that is all', 'Your [[pay]] is low.', '', 'Leave the line out'],
  ])('%s: "%s"', (_what, sample, mended, label) => {
    const { text, letter, span } = given(sample)
    const mend = cutSentence(letter, span)
    expect([applied(text, mend), mend.label]).toEqual([mended, label])
  })
})

describe('words are left out', () => {
  test.each([
    ['with the comma before them', 'Maren Ashby, [[phone]]', 'Maren Ashby', 'Leave it out'],
    ['in the middle of a line', 'Ring me on [[number]] please', 'Ring me on please', 'Leave it out'],
    ['with their line', 'Maren\nTel.: [[number]]', 'Maren', 'Leave the line out'],
    ['with their line and its stop', 'Maren\n[[phone]] ,.\nLeeds', 'Maren\nLeeds', 'Leave the line out'],
    ['with the first line', '[[name]]\nLeeds', '\nLeeds', 'Leave the line out'],
    ['but not what stands before them', 'Maren\nMy number: [[number]]', 'Maren\nMy number:', 'Leave it out'],
    ['but not what stands behind them', 'Tel.: [[number]] or mail', 'Tel.: or mail', 'Leave it out'],
  ])('%s: "%s"', (_what, sample, mended, label) => {
    const { text, letter, span } = given(sample)
    const mend = cutWords(letter, span)
    expect([applied(text, mend), mend.label]).toEqual([mended, label])
  })
})

describe('a sentence is put in', () => {
  test.each([
    [
      'before the first',
      'Dear Isla,\n\ni can come.\n\nCheers\nMaren',
      'Dear Isla,\n\nThank you. I can come.\n\nCheers\nMaren',
    ],
    ['behind a greeting in the same line', 'Hi Ben, i can come.', 'Hi Ben, Thank you. I can come.'],
    ['where there is no greeting', 'Élan', 'Thank you. Élan'],
  ])('%s: "%s"', (_what, text, mended) => {
    expect(applied(text, putFirst(takeApart(text), 'Thank you.', 'Thank them'))).toBe(mended)
  })

  test.each([
    ['behind the first', 'Dear Isla,\nI can come. It suits me.', 'Dear Isla,\nI can come. Thank you. It suits me.'],
    ['with a stop where there was none', 'I can come', 'I can come. Thank you.'],
    ['behind all its marks', 'Can I come?! It suits me.', 'Can I come?! Thank you. It suits me.'],
    ['behind one word', 'Yes!', 'Yes! Thank you.'],
  ])('%s: "%s"', (_what, text, mended) => {
    expect(applied(text, putSecond(takeApart(text), 'Thank you.', 'Thank them'))).toBe(mended)
  })

  test('nowhere in a reply that says nothing', () => {
    const empty = takeApart('Dear Isla,\n')
    expect([putFirst(empty, 'Thank you.', 'x'), putSecond(empty, 'Thank you.', 'x')]).toEqual([null, null])
  })
})
