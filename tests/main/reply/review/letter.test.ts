import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../common/span.ts'
import { phraseList } from '../../../../main/analysis/text/phrase-lists.ts'
import { apart, saidIn, says, sentenceAt, takeApart } from '../../../../main/reply/review/letter.ts'

const quote = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

/** What a reply is taken apart into: greeting, the name in it, sentences of the body, closing. */
function parts(text: string) {
  const { greeting, greeted, body, closing } = takeApart(text)
  return [quote(text, greeting), quote(text, greeted), body.map((one) => quote(text, one)), quote(text, closing)]
}

describe('a reply is taken apart', () => {
  test.each<[string, string, string | null, string | null, string[], string | null]>([
    [
      'a whole one',
      'Dear Isla,\n\nThank you. I can come.\n\nKind regards,\nMaren Ashby\n',
      'Dear Isla',
      'Isla',
      ['Thank you', 'I can come'],
      'Kind regards,\nMaren Ashby',
    ],
    [
      'a name with a title',
      'Good morning Ms. Denholm,\nI can come.',
      'Good morning Ms. Denholm',
      'Ms. Denholm',
      ['I can come'],
      null,
    ],
    ['blanks before it', '  \nHi Joss\nI can come.', 'Hi Joss', 'Joss', ['I can come'], null],
    ['a greeting to nobody', 'Hello there,\nI can come.', 'Hello there', null, ['I can come'], null],
    [
      'a greeting to whoever reads it',
      'To whom it may concern,\nI can come.',
      'To whom it may concern',
      null,
      ['I can come'],
      null,
    ],
    [
      'a greeting that is a sentence',
      'Hi I can come on Thursday at half past ten',
      null,
      null,
      ['Hi I can come on Thursday at half past ten'],
      null,
    ],
    [
      'a long name after dear',
      'Dear Isla and all of you at the mill,\nI can come.',
      'Dear Isla and all of you at the mill',
      'Isla and all of you at the mill',
      ['I can come'],
      null,
    ],
    ['no greeting', 'I can come.\n\nCheers\nMaren', null, null, ['I can come'], 'Cheers\nMaren'],
    [
      'a closing with blanks around',
      'Hi Isla,\nI can come.\n  Many thanks  \n Maren  \n\n',
      'Hi Isla',
      'Isla',
      ['I can come'],
      'Many thanks  \n Maren',
    ],
    ['a closing that stands alone is none', 'Kind regards', null, null, ['Kind regards'], null],
    ['after a greeting alone it is none either', 'Hi Isla,\nMany thanks', 'Hi Isla', 'Isla', ['Many thanks'], null],
    ['nothing at all', '', null, null, [], null],
    ['blanks only', ' \n ', null, null, [], null],
  ])('%s', (_what, text, greeting, greeted, body, closing) => {
    const [foundGreeting, foundName, sentences, foundClosing] = parts(text)
    const bare = (sentences as string[]).map((one) => one.replace(/[.]$/, ''))
    expect([foundGreeting, foundName, bare, foundClosing]).toEqual([greeting, greeted, body, closing])
  })

  test('thanks far above the end are no closing', () => {
    const lines = ['Hi Isla,', 'I can come.', 'Many thanks', 'One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']
    expect(takeApart(lines.join('\n')).closing).toBeNull()
    expect(takeApart(lines.slice(0, 8).join('\n')).closing).not.toBeNull()
  })

  test('quoted lines are no part of what is said, and no closing ends them', () => {
    const text = 'Hi Isla,\nI can come.\n\nOn Mon, 8 Jun 2026 at 10:00, Isla Vale wrote:\n> Can you come to the mill?'
    expect(
      takeApart(text)
        .body.map((one) => quote(text, one))
        .join(' '),
    ).not.toContain('mill')
  })

  test('the words of the body are counted, those of greeting and closing are not', () => {
    expect(takeApart('Dear Isla,\nThank you. I can come.\nKind regards,\nMaren').words).toBe(5)
  })

  test.each([
    ['I can come at 2.15 pm. I look forward to it.', ['I can come at 2.15 pm', 'I look forward to it']],
    ['I can come at 2 p.m. Thank you.', ['I can come at 2 p.m', 'Thank you']],
    ['I can come at 2 pm. on Monday.', ['I can come at 2 pm. on Monday']],
    [
      'I can come at 2 pm or at 4 pm. Both suit me. So does 6 pm. Thanks.',
      ['I can come at 2 pm or at 4 pm', 'Both suit me', 'So does 6 pm', 'Thanks'],
    ],
  ])('"%s" has its sentences, hours and all', (text, sentences) => {
    expect(takeApart(text).body.map((one) => quote(text, one)?.replace(/\.$/, ''))).toEqual(sentences)
  })
})

describe('what a reply says', () => {
  const text = 'Hi Isla,\nThe pay is low. Is the pay fixed?\n\nThanks for the pay\nMaren'
  const pay = phraseList(['pay'])

  test('is looked for between greeting and closing, and not in what it quotes', () => {
    const letter = takeApart('Hi Pay,\nThe pay is low. Is the pay fixed?\n\nMany thanks\nA. Pay')
    expect(saidIn(letter, pay).map(({ start }) => start)).toEqual([3, 12, 31])
    expect(says(letter, pay)).toBe(true)
    const quoting = takeApart(
      'Hi Isla,\nI can come.\n\nOn Mon, 8 Jun 2026 at 10:00, Isla Vale wrote:\n> The pay is fixed.',
    )
    expect([saidIn(quoting, pay), says(quoting, pay)]).toEqual([[], false])
  })

  test('stands in a sentence, from its first letter to before its end', () => {
    const letter = takeApart(text)
    const at = text.indexOf('Is the pay')
    const found = sentenceAt(letter, at)
    expect(found?.start).toBe(at)
    expect(sentenceAt(letter, found?.end ?? 0)?.start).not.toBe(at)
    expect(sentenceAt(letter, 9_999)).toBeNull()
  })
})

describe('of spans that overlap the longest stays', () => {
  const span = (start: number, end: number): Span => ({ start, end })
  test.each<[string, Span[], Span[]]>([
    ['those apart are put in order', [span(8, 9), span(0, 2), span(4, 6)], [span(0, 2), span(4, 6), span(8, 9)]],
    ['those that touch are apart', [span(4, 6), span(2, 4)], [span(2, 4), span(4, 6)]],
    ['a longer one wins, wherever it begins', [span(0, 3), span(2, 8), span(7, 9)], [span(2, 8)]],
    ['of two as long the first wins', [span(3, 6), span(1, 4)], [span(1, 4)]],
    ['one within another goes', [span(2, 3), span(0, 9)], [span(0, 9)]],
  ])('%s', (_what, spans, kept) => {
    expect(apart(spans)).toEqual(kept)
  })
})
