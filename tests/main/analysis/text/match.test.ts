import { describe, expect, test } from 'vitest'
import { findPhrases } from '../../../../main/analysis/text/match.ts'
import { compile } from '../../../../main/analysis/text/phrase-index.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

/** What a phrase finds in a text, in text order. */
function found(phrase: string, text: string): string[] {
  return findPhrases(compile([phrase]), readDocument(text)).map((hit) => text.slice(hit.span.start, hit.span.end))
}

describe('a phrase finds what its syntax says', () => {
  test.each([
    ['travel', 'Much [[travelling]] and two [[travels]].'],
    ['=driving', 'The [[driving]] test, not a drive.'],
    ['must|should travel', 'You [[must travel]], others [[should travel]].'],
    ['valid? licence', 'Your [[licence]].'],
    ['work .. weekends', 'You [[work most of the weekends]].'],
    ['work ..5 weekends', 'You [[work on each one of the weekends]].'],
    ['call ..2 again? ..2 tomorrow', '[[Call my two old friends tomorrow]], or [[call them again tomorrow]].'],
    ['{number} days', 'Up to [[3 days]] or [[12 days]].'],
    ['{number}|three days', 'Either [[3 days]] or [[three days]].'],
    ['{percent} travel', 'About [[25% travel]], not 25 travel kits.'],
    ['{money} a week', 'It pays [[£500 a week]], or 500 a week.'],
    ['on {any} basis', 'Paid [[on a basis]] of trust.'],
    ['@weekday evening', 'Every [[Friday evening]].'],
    ['^ on site', '[[On site]] each day. You are on site.'],
    ['on site $', 'On site each day. You are [[on site]].'],
    ["driver's licence", 'A [[driver’s licence]] is asked for.'],
    ['full time', 'A [[full-time]] post, [[full time]] from May.'],
  ])('%s in "%s"', (phrase, sample) => {
    const { text, spans } = marked(sample)
    expect(found(phrase, text)).toEqual(spans.map((span) => text.slice(span.start, span.end)))
  })

  test.each([
    ['=driving', 'You drive.'],
    ['must travel', 'Must you travel?'],
    ['work .. weekends', 'You work on each one of the weekends.'],
    ['call ..2 again? ..2 tomorrow', 'Call one of my old friends tomorrow.'],
    ['travel abroad', 'You travel. Abroad is fun.'],
    ['{percent} travel', 'Travel takes 25 days.'],
    ['^ on site', 'You are on site.'],
    ['on site $', 'On site you wear boots.'],
    ['constructor', 'toString __proto__ hasOwnProperty'],
  ])('%s is not in "%s"', (phrase, text) => {
    expect(found(phrase, text)).toEqual([])
  })

  test('of several ends from the same start the nearest counts', () => {
    expect(found('no .. work', 'There is no work without work.')).toEqual(['no work'])
  })

  test('a word that may be left out is found with it and without', () => {
    expect(found('valid? licence', 'A valid licence.')).toEqual(['valid licence', 'licence'])
  })

  test('each hit names its phrase', () => {
    const hits = findPhrases(compile(['night shift', 'shift']), readDocument('A night shift.'))
    expect(hits.map((hit) => [hit.phrase, hit.first, hit.last])).toEqual([
      [0, 1, 3],
      [1, 2, 3],
    ])
  })

  test('words of objects are words like any other', () => {
    expect(found('constructor', 'Our constructor builds toString and __proto__.')).toEqual(['constructor'])
    expect(found('proto', 'The __proto__ mark.')).toEqual(['proto'])
  })
})

describe('a phrase that is not well written is refused by name', () => {
  test.each([
    ['.. travel', 'must begin and end with a word'],
    ['travel ..', 'must begin and end with a word'],
    ['', 'An empty alternative'],
    ['travel ..0 abroad', 'A gap takes 1 to 12 words'],
    ['travel ..13 abroad', 'A gap takes 1 to 12 words'],
    ['travel ..x abroad', 'A gap takes 1 to 12 words'],
    ['{percentage} travel', 'No class of token is called {percentage}'],
    ['@weekdays off', 'No set of words is called @weekdays'],
    ['@toString off', 'No set of words is called @toString'],
    ['must| travel', 'An empty alternative'],
    ['on-site', 'holds letters and digits only'],
    ['travel!', 'holds letters and digits only'],
  ])('"%s": %s', (phrase, why) => {
    expect(() => compile([phrase])).toThrow(why)
  })
})

test('a thousand phrases find the same as one', () => {
  const text = 'You travel to clients, work weekends and drive at night.'
  const many = Array.from({ length: 1000 }, (_, i) => `word${i} other${i}`)
  const hits = findPhrases(compile([...many, 'work weekends']), readDocument(text))
  expect(hits.map((hit) => text.slice(hit.span.start, hit.span.end))).toEqual(['work weekends'])
})

test.each([
  ['one', 'The interview is on Monday.'],
  ['evening', 'Even so, do come.'],
  ['willing', 'You will like it.'],
  ['use', 'Write to us.'],
  ['intern', 'An international firm with internal rules.'],
])('"%s" is no other word that the stemmer takes it for', (phrase, text) => {
  expect(findPhrases(compile([phrase]), readDocument(text))).toEqual([])
})
