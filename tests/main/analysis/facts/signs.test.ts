import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../main/analysis/facts/page.ts'
import { joinSigns, Sign, sentencesWith } from '../../../../main/analysis/facts/signs.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

type SignName = keyof typeof Sign

const pageOf = (text: string) => readPage(readDocument(text))

/** Whether the only line of a text has a sign. */
const has = (name: SignName, text: string) => ((pageOf(text).lines[0]?.signs ?? 0) & Sign[name]) !== 0

describe('a line has the sign of what it may hold', () => {
  const rows: [SignName, string][] = [
    ['figure', 'Room 4'],
    ['figures', 'From 9 to 5'],
    ['phone', 'Ring 020 7946 0123'],
    ['at', 'jo@mill.example'],
    ['colon', 'Pay: good'],
    ['slash', 'days/nights'],
    ['weekday', 'See you MONDAY'],
    ['weekday', "Tuesday's slot"],
    ['weekday', 'on Wednesdays'],
    ['weekday', 'wensday'],
    ['month', 'the 3rd of Sept.'],
    ['near', 'Tomorrow morning'],
    ['number', 'at ten'],
    ['number', 'a couple of days'],
    ['clock', 'at noon'],
    ['clock', "nine o'clock"],
    ['clock', 'ten-ish'],
    ['led', 'come at ten'],
    ['led', 'see you at'],
    ['part', 'half nine'],
    ['days', "a fortnight's notice"],
    ['length', '1 h'],
    ['hours', '37.5 hrs'],
    ['workplace', 'in Leith'],
    ['host', 'see www.mill.example'],
    ['label', '1. Location: Ashford'],
    ['label', 'Job title: Baker'],
    ['staffing', 'Ashrecruitment'],
  ]
  test.each(rows)('%s: %s', (name, text) => {
    expect(has(name, text)).toBe(true)
  })

  const misses: [SignName, string][] = [
    ['figure', 'Room four'],
    ['figures', 'From 9 to five'],
    ['phone', 'In 2024 and 20 people'],
    ['weekday', 'the month of money'],
    ['month', 'maybe marching'],
    ['near', 'every yesterday'],
    ['number', 'someone often'],
    ['days', 'a daylight robbery'],
    ['clock', 'finish the English one'],
    ['led', 'at our ten shops'],
    ['length', 'the coming administration'],
    ['hours', 'here, have his'],
    ['host', 'community network'],
    ['label', 'We name a place: Ashford'],
  ]
  test.each(misses)('%s: not %s', (name, text) => {
    expect(has(name, text)).toBe(false)
  })
})

test('words are told alike however many were read before', () => {
  const many = Array.from(
    { length: 40_000 },
    (_, i) => `q${[...i.toString(8)].map((figure) => 'bcfghjkl'[Number(figure)]).join('')}`,
  )
  expect(pageOf(many.join(' ')).lines[0]?.signs).toBe(0)
  expect(has('weekday', 'on Monday')).toBe(true)
})

test('two lines with a figure each have more than one together', () => {
  expect(joinSigns(Sign.figure, Sign.figure) & Sign.figures).not.toBe(0)
  expect(joinSigns(Sign.figure, Sign.clock) & Sign.figures).toBe(0)
})

const answer = `Subject: Re: Night Baker

Hi Sam,

Please bring the signed papers to the front desk of our office in
> Could I send my 3 papers by post on Monday?
Ashford before 5.
`

describe('old mail in an answer', () => {
  test('has no signs', () => {
    const quoted = pageOf(answer).lines.filter(({ part }) => part === 'quoted')
    expect(quoted.map(({ signs }) => signs)).toEqual([0])
  })

  test('is no part of a paragraph, and parts two', () => {
    expect(pageOf(answer).paragraphs.map(({ text }) => text)).toEqual([
      'Hi Sam,',
      'Please bring the signed papers to the front desk of our office in',
      'Ashford before 5.',
    ])
  })

  test('states no term', () => {
    const found = sentencesWith(readDocument(answer), Sign.figure | Sign.weekday)
    expect(found.map(({ sentence }) => answer.slice(sentence.start, sentence.end))).toEqual(['Ashford before 5.'])
  })
})

test('a paragraph that a mail program wrapped is one, with the signs of all its lines', () => {
  const [line] = pageOf('We would like to meet you at ten in our office on the\nfirst Monday that suits you').paragraphs
  expect(line?.text).toBe('We would like to meet you at ten in our office on the first Monday that suits you')
  expect((line?.signs ?? 0) & (Sign.number | Sign.weekday)).toBe(Sign.number | Sign.weekday)
})
