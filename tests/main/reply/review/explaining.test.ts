import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../common/span.ts'
import { longReasons, longTale, piledUp } from '../../../../main/reply/review/explaining.ts'
import { takeApart } from '../../../../main/reply/review/letter.ts'

const filler = (count: number) => Array.from({ length: count }, () => 'green').join(' ')
/** A sentence of so many words that begins as given. */
const sentence = (words: string, count: number) => `${words} ${filler(count - words.split(' ').length)}.`
const told = (count: number) => sentence('My son goes to his school', count)
const plain = (count: number) => sentence('The road is long', count)
/** A sentence of so many words with so many words that string it together. */
const strung = (count: number, links: number) =>
  `It ${Array.from({ length: links }, () => 'and').join(' go ')} ${filler(count - 2 * links)}.`

/** What is found in these sentences, from the first to the last that belongs to it. */
function found(find: (letter: ReturnType<typeof takeApart>) => Span | null, sentences: readonly string[]) {
  const text = sentences.join(' ')
  const span = find(takeApart(text))
  if (!span) return []
  const ends = sentences.map((one, i) => sentences.slice(0, i).join(' ').length + (i > 0 ? 1 : 0) + one.length)
  const first = sentences.findIndex((_, i) => (ends[i] ?? 0) > span.start)
  const last = sentences.findIndex((_, i) => (ends[i] ?? 0) >= span.end)
  return sentences.slice(first, last + 1)
}

describe('a life told at length', () => {
  test.each([
    ['three sentences of sixty words', [told(20), told(20), told(20)]],
    ['four sentences', [told(20), told(20), told(20), told(7)]],
    ['many short ones', [told(12), told(12), told(12), told(12), told(12)]],
  ])('is found in %s', (_what, sentences) => {
    expect(found(longTale, ['Thank you.', ...sentences, plain(8)])).toEqual(sentences)
  })

  test.each([
    ['of fewer words', [told(20), told(20), told(19)]],
    ['of two sentences', [told(40), told(40)]],
    ['with another in between', [told(30), told(30), plain(10), told(30), told(30)]],
    ['with one word of it a sentence', [1, 2, 3, 4].map(() => sentence('My road is long', 20))],
  ])('is none %s', (_what, sentences) => {
    expect(found(longTale, sentences)).toEqual([])
  })

  test('of two the last is found', () => {
    const run = (count: number) => [told(count), told(count), told(count)]
    expect(found(longTale, [...run(30), plain(9), ...run(20)])).toEqual(run(20))
  })
})

describe('reasons without an end', () => {
  test('one sentence of fifty-five words and six links', () => {
    expect(found(longReasons, [plain(9), strung(55, 6), plain(9)])).toEqual([strung(55, 6)])
  })

  test('more than a hundred and ten words, thanks and questions aside', () => {
    const sentences = [plain(40), plain(40), plain(31)]
    expect(found(longReasons, ['Thank you very much.', ...sentences, 'Best of luck.'])).toEqual(sentences)
  })

  test.each([
    ['a word fewer', [strung(54, 6)]],
    ['a link fewer', [strung(55, 5)]],
    ['a hundred and ten words', [plain(40), plain(40), plain(30)]],
    ['thanks', [plain(50), plain(50), sentence('Thank you for the long time', 40)]],
    ['a question', [plain(50), plain(50), `${sentence('Is the road long', 40).slice(0, -1)}?`]],
    ['nothing but thanks', [sentence('Thank you for the long time', 130)]],
  ])('not %s', (_what, sentences) => {
    expect(found(longReasons, sentences)).toEqual([])
  })
})

describe('piled excuses', () => {
  const two = ['My tyre is flat.', 'I have the flu.']

  test.each([
    'My daughter needs me.',
    'The boiler has burst.',
    'The dog ran off.',
    'The trains are on strike.',
    'My laptop was stolen.',
    'My boss needs me.',
    'The school is closed.',
    'My knee hurts.',
    'Guests are here.',
    'On top of that it rains.',
    'I have a funeral to go to.',
  ])('are a flat tyre, the flu and "%s"', (third) => {
    expect(found(piledUp, ['I cannot come.', ...two, third, 'Sorry.'])).toEqual([...two, third])
  })

  test.each([
    ['in one sentence', ['My tyre is flat, I have the flu and the dog ran off.']],
    ['in two', ['My tyre is flat and I have the flu.', 'The dog ran off.']],
  ])('stand %s', (_what, sentences) => {
    expect(found(piledUp, ['I cannot come.', ...sentences])).toEqual(sentences)
  })

  test.each([
    ['two themes', two],
    ['one theme said three times', ['My car is old.', 'The van is older.', 'The bike has no brakes.']],
    ['something else in between', [...two, 'It is a pity.', 'The dog ran off.']],
    ['too far apart', ['My tyre is flat.', 'I have the flu.', 'The flu is bad.', 'The dog ran off.']],
    ['things that are not broken', ['I have a phone, a laptop and the keys.', ...two]],
    ['a school that is none', ['I was good at school.', ...two]],
  ])('are not %s', (_what, sentences) => {
    expect(found(piledUp, sentences)).toEqual([])
  })
})
