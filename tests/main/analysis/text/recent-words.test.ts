import { expect, test } from 'vitest'
import { tokenize } from '../../../../main/analysis/text/tokenize.ts'
import { spelling } from '../../../../main/analysis/text/tokens.ts'

const forms = (text: string) => [...tokenize(text).form].map(spelling)

test.each([
  ['short words', 'a ab aa b abc'],
  ['words of twelve letters and of thirteen that end as they do', 'abcdefghijkl xabcdefghijkl aabcdefghijkl'],
  ['words of six and seven letters that begin as they do', 'bakers bakersa bakerss'],
  ['apostrophes', "we'll well we're were o'er"],
  ['letters beyond ASCII', 'résumé resume éa ea naïve naive'],
  ['figures', '1 12 123 1,200 1.5'],
  ['other scripts', 'привет 𐐨𐐩 ab'],
])('each word is itself, however often it has been read: %s', (_, text) => {
  const words = text.split(' ')
  expect(forms(text)).toEqual(words)
  expect(forms(`${text} ${text}`)).toEqual([...words, ...words])
})

test('capitals are the same word', () => {
  expect(forms("Baker BAKER bAKER We'll WE'LL RÉSUMÉ Résumé")).toEqual([
    'baker',
    'baker',
    'baker',
    "we'll",
    "we'll",
    'résumé',
    'résumé',
  ])
})

test('a misspelt word is the one that is meant, each time', () => {
  expect(forms('recieved Recieved received')).toEqual(['received', 'received', 'received'])
})
