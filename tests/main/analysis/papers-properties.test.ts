import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paperDivider } from '../../../common/papers.ts'
import { type Reading, readingSchema } from '../../../common/reading.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { adverts, joints, mails } from './invented-papers.ts'

/** Samples each property is held against; fast-check prints the seed and the smallest text when one fails. */
const runs = { numRuns: 60, interruptAfterTimeLimit: 2_500 }

function read(text: string): Reading {
  return analyze(text, {
    now: '2026-03-02T09:15',
    situation: {},
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer: null,
  })
}

const pieces = [...Object.values(mails), ...Object.values(adverts)]
const lines = pieces.flatMap((piece) => piece.split('\n'))

/** Mails and adverts, whole or in shreds, with dividers and drawn lines where they may and may not stand. */
const stacks = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 3, arbitrary: fc.constantFrom(...lines) },
      { weight: 2, arbitrary: fc.constantFrom(paperDivider, paperDivider.trim(), '---', '', '\r\n', '> ') },
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 14 },
  )
  .chain((stack) => fc.constantFrom('\n', '\n\n', paperDivider).map((joint) => stack.join(joint)))

/** Every span of plain data. */
function spansOf(value: unknown): { start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [value as { start: number; end: number }]
  return Object.values(value).flatMap(spansOf)
}

const withoutSpans = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner) => (key === 'evidence' || key === 'span' ? undefined : inner))

describe('however papers are stacked', () => {
  test('the reading keeps its contract, with every span in the text', () => {
    fc.assert(
      fc.property(stacks, (text) => {
        const reading = read(text)
        readingSchema.parse(reading)
        for (const { start, end } of spansOf(reading))
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }),
      runs,
    )
  })

  test('the papers stand in text order, without overlap', () => {
    fc.assert(
      fc.property(stacks, (text) => {
        let last = 0
        for (const { span } of read(text).document.papers) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          last = span.end
        }
      }),
      runs,
    )
  })

  test('a divider with nothing after it changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom('', '\n', '  \n\n', '\t'), (text, nothing) => {
        const { document, ...reading } = read(text + paperDivider + nothing)
        const { document: wanted, ...rest } = read(text)
        expect(reading).toEqual(rest)
        expect(document.papers).toEqual(wanted.papers)
        expect(document.notices).toEqual(wanted.notices)
      }),
      runs,
    )
  })

  test('every contradiction is among the questions', () => {
    fc.assert(
      fc.property(stacks, (text) => {
        const { contradictions, verdict } = read(text)
        const asked = verdict.asks.map(({ sentence }) => sentence)
        expect(contradictions.filter(({ ask }) => !asked.includes(ask))).toEqual([])
        expect(new Set(contradictions.map(({ fact }) => fact)).size).toBe(contradictions.length)
      }),
      runs,
    )
  })
})

/** A mail and an advert that may each say a thing, or say it otherwise. */
const offers = fc.record({
  role: fc.constantFrom('Night Baker', 'Data Analyst', 'Warehouse Manager'),
  adRole: fc.constantFrom('Night Baker', 'Baker', 'Field Sales Executive'),
  pay: fc.option(fc.integer({ min: 20, max: 60 })),
  adPay: fc.option(fc.integer({ min: 20, max: 60 })),
  hours: fc.option(fc.integer({ min: 20, max: 45 })),
  adHours: fc.option(fc.integer({ min: 20, max: 45 })),
  hour: fc.integer({ min: 9, max: 16 }),
  joint: fc.constantFrom(...Object.values(joints)),
})

test('which paper stands first changes neither the facts nor what is asked', () => {
  fc.assert(
    fc.property(offers, ({ role, adRole, pay, adPay, hours, adHours, hour, joint }) => {
      const terms = (figure: number | null, week: number | null) =>
        [figure && `The salary is £${figure},000 a year.`, week && `You work ${week} hours per week.`]
          .filter(Boolean)
          .join(' ')
      const mail = `Hi Robin,\n\nWe would like to invite you to an interview for the ${role} position on Tuesday 10 March 2026 at ${hour}:30. ${terms(pay, hours)}\n\nBest wishes,\nImke Sandover`
      const ad = `${adRole}\nPlumgate Ltd\n\nAbout the role\nYou will find everything set up and a team that helps, and you will learn the rest on the job with us.\n\nWhat we offer\nA pension. ${terms(adPay, adHours)}`
      const { document: _first, ...mailFirst } = read(mail + joint + ad)
      const { document: _second, ...adFirst } = read(ad + joint + mail)
      expect(withoutSpans(adFirst.facts)).toEqual(withoutSpans(mailFirst.facts))
      expect(withoutSpans(adFirst.contradictions)).toEqual(withoutSpans(mailFirst.contradictions))
      expect(adFirst.verdict.headline).toBe(mailFirst.verdict.headline)
      expect(adFirst.reply.text).toBe(mailFirst.reply.text)
    }),
    runs,
  )
})
