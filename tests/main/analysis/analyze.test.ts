import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Reading, readingSchema } from '../../../common/reading.ts'
import { type Situation, situationSchema } from '../../../common/situation.ts'
import { analyze, type Context } from '../../../main/analysis/analyze.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const root = new URL('../../..', import.meta.url).pathname
const gazetteer = loadGazetteer(`${root}resources/places.bin`)
const example = (name: string) => readFileSync(`${root}examples/${name}`, 'utf8')
const ines = situationSchema.parse(JSON.parse(example('situation.json')))

function read(text: string, situation: Situation = {}, more: Partial<Context> = {}): Reading {
  return analyze(text, {
    now: '2026-06-08T16:12',
    situation,
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer,
    ...more,
  })
}

const quotes = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map((s) => text.slice(s.start, s.end))

describe('an invite by an agency, for a person with limits', () => {
  const text = example('field-sales-invite.txt')
  const reading = read(text, ines)

  test('passes its own contract', () => {
    expect(readingSchema.safeParse(reading).error).toBeUndefined()
  })

  test('gives the facts a careful reader finds', () => {
    const { facts } = reading
    expect(reading.kind).toBe('interview-invite')
    expect({
      role: facts.role?.value,
      company: facts.company?.value,
      sender: facts.sender?.value,
      workMode: facts.workMode?.value,
      officeDays: facts.officeDays?.value,
      pay: [facts.pay?.value.min, facts.pay?.value.max, facts.pay?.value.currency, facts.pay?.value.period],
      travelPercent: facts.travelPercent?.value,
      hoursPerWeek: facts.hoursPerWeek?.value,
      contact: facts.contact.name?.value,
      email: facts.contact.email?.value,
      start: facts.interview.start?.value,
      replyBy: facts.interview.replyBy?.value,
    }).toEqual({
      role: 'Field Sales Executive',
      company: 'Brindle Medical',
      sender: 'agency',
      workMode: 'hybrid',
      officeDays: 3,
      pay: [31000, 33000, 'GBP', 'year'],
      travelPercent: 50,
      hoursPerWeek: 37.5,
      contact: 'Nerys Calloway',
      email: 'nerys.calloway@pennyroyal-people.example',
      start: '2026-06-18T10:30',
      replyBy: '2026-06-15',
    })
    expect(facts.contract.map((item) => item.value)).toContain('permanent')
    expect(facts.benefits.filter((item) => item.value.offered).map((item) => item.value.name)).toEqual(
      expect.arrayContaining(['pension', 'paid leave']),
    )
  })

  test('shows what may bother on the very words', () => {
    const kinds = reading.concerns.map((concern) => concern.kind)
    expect(kinds).toEqual(expect.arrayContaining(['travel', 'on-site', 'variable-pay', 'targets']))
    const travel = reading.concerns.find((concern) => concern.kind === 'travel')
    expect(quotes(text, travel?.evidence ?? []).join(' ')).toMatch(/travel/)
  })

  test('says go and negotiate, with what would make it a yes and polite asks in the reply', () => {
    const states = Object.fromEntries(reading.limits.map((limit) => [limit.limit, limit.state]))
    expect(states).toMatchObject({
      pay: 'broken',
      travel: 'broken',
      'office-days': 'met',
      commute: 'met',
      benefits: 'met',
    })
    expect(reading.verdict).toMatchObject({
      decision: 'negotiate',
      headline: 'Go, and talk about the pay and the travel.',
    })
    expect(reading.verdict.wouldChange[0]?.limits).toEqual(['pay', 'travel'])
    expect(reading.reply.text).toContain('Thursday 18 June at 10.30')
    expect(reading.reply.text).toContain('£36,000')
  })

  test('a correction by the person overrules the words, and the verdict follows', () => {
    const pay = {
      min: 36000,
      max: 38000,
      currency: 'GBP',
      period: 'year' as const,
      perYearMin: 36000,
      perYearMax: 38000,
    }
    const corrected = read(text, ines, { corrections: { pay, travelPercent: 20 } })
    expect(corrected.facts.pay?.certainty).toBe('corrected')
    expect(corrected.verdict.decision).toBe('attend')
  })

  test('a dismissed concern is gone', () => {
    const ids = reading.concerns.map((concern) => concern.id)
    expect(read(text, ines, { dismissed: ids }).concerns).toEqual([])
  })

  test('the chosen reply is written instead of the verdict’s', () => {
    expect(read(text, ines, { replyIntent: 'decline' }).reply.intent).toBe('decline')
  })
})

describe('other documents', () => {
  test('an advert is read without a situation', () => {
    const reading = read(example('warehouse-advert.txt'))
    expect(reading.kind).toBe('job-ad')
    expect(reading.facts).toMatchObject({
      role: { value: 'Warehouse Team Leader' },
      company: { value: 'Castlegate Parcels Ltd' },
      hoursPerWeek: { value: 40 },
      pay: { value: { currency: 'GBP', period: 'hour' } },
    })
    expect(reading.concerns.map((concern) => concern.kind)).toEqual(
      expect.arrayContaining(['shifts', 'physical', 'checks']),
    )
    expect(reading.limits).toEqual([])
  })

  test('an offer by chat with a fee and papers up front is declined', () => {
    const reading = read(example('chat-offer.txt'))
    expect(reading.verdict).toMatchObject({ decision: 'decline', rule: 'decline/scam' })
    expect(reading.reply.text).not.toContain('hear')
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['marks without words', '?!? ... --- !!!'],
  ])('%s is no invite, and the notice says what to do', (_name, text) => {
    expect(read(text).document.notices.join(' ')).toMatch(/Paste the e-mail/)
  })

  test('another language is said, and what is free of language is still read', () => {
    const reading = read(
      'Sehr geehrte Frau Tarrant, wir laden Sie zu einem Gespräch ein und freuen uns auf Sie. Das Gehalt ist 45.000 € und die Stelle ist in Köln. Bitte antworten Sie an lena.voss@rheinwerk.example. Mit freundlichen Grüßen',
    )
    expect(reading.document.language).toBe('de')
    expect(reading.document.notices.join(' ')).toMatch(/English/)
    expect(reading.facts.contact.email?.value).toBe('lena.voss@rheinwerk.example')
  })
})
