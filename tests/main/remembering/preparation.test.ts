import { expect, test } from 'vitest'
import type { Reading } from '../../../common/reading.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { emptyGazetteer } from '../../../main/places/gazetteer.ts'
import { preparationSheet } from '../../../main/remembering/preparation.ts'

const letter = `Dear Robin,

We would like to invite you to an interview for the post of Sales Executive at Brindle Mill Ltd.
The interview is by video on Tuesday 24 November 2026 at 10:30 and takes 45 minutes.
Link: https://meet.example/brindle

The post pays £30,000 a year. You will travel to client sites every week.

Kind regards,
Imogen Sallow
imogen@brindlemill.example`

const base = analyze(letter, {
  now: '2026-11-19T09:00',
  today: '2026-11-19T09:00',
  situation: { lowestPay: { amount: 33_000, currency: 'GBP', period: 'year' } },
  corrections: {},
  dismissed: [],
  putOff: null,
  ownRules: { off: [], words: [] },
  replyIntent: null,
  replyChoices: {},
  status: 'new',
  namesCurrentPay: false,
  gazetteer: emptyGazetteer,
} as unknown as Parameters<typeof analyze>[1])

/** The lines under a heading of the sheet. */
function under(heading: string, reading: Reading): string[] {
  const section = preparationSheet(reading)
    .split('\n\n')
    .find((part) => part.startsWith(`${heading}\n`))
  return (
    section
      ?.split('\n')
      .slice(1)
      .map((line) => line.slice(2)) ?? []
  )
}

test('the sheet has its parts in order, each a heading and its lines', () => {
  const headings = preparationSheet(base)
    .split('\n\n')
    .map((part) => part.split('\n')[0])
  expect(headings.slice(0, 5)).toEqual(['When and where', 'Look up', 'Ask', 'Talk about', 'Bring'])
  for (const line of preparationSheet(base).split('\n')) expect(line).not.toMatch(/undefined|null|\[object/)
})

test('when, how long, how and with whom stand first', () => {
  const lines = under('When and where', base).join(' ')
  expect(lines).toContain('Tuesday 24 November at 10.30')
  expect(lines).toContain('It takes 45 minutes.')
  expect(lines).toContain('By video')
  expect(lines).toContain('https://meet.example/brindle')
  expect(lines).toContain('Imogen Sallow')
})

test('what the text leaves open is asked, and what it says is not', () => {
  const asked = under('Ask', base).join(' ')
  expect(asked).toContain('working hours')
  expect(asked).toContain('kind of contract')
  expect(asked).not.toContain('What does the post pay?')
})

test('what the verdict asks about a limit is not asked again in general words', () => {
  const ask = { id: 'question/hours', kind: 'question', limit: 'hours', text: 'Is a four-day week possible?' } as const
  const asks = [...base.verdict.asks, { ...ask, sentence: ask.text, evidence: [] }]
  const asked = under('Ask', { ...base, verdict: { ...base.verdict, asks } })
  expect(asked).toContain(ask.text)
  expect(asked).not.toContain('What are the working hours?')
})

test('a broken limit is a talking point with its figures', () => {
  expect(under('Talk about', base).join(' ')).toMatch(/£30,000.*£33,000/)
})

test('nothing is asked twice', () => {
  const asked = under('Ask', base)
  expect(new Set(asked).size).toBe(asked.length)
})

test('a text that says nothing still has what to look up and what to ask for', () => {
  const empty = {
    ...base,
    facts: { ...base.facts, interview: { ...base.facts.interview, start: null, durationMinutes: null } },
  }
  expect(under('When and where', empty)).toContain('The time is not set. Ask for it.')
  expect(under('Look up', empty)).toHaveLength(6)
})
