import { describe, expect, test } from 'vitest'
import { paperDivider } from '../../../common/papers.ts'
import type { ContradictedFact, Reading } from '../../../common/reading.ts'
import { type Situation, situationSchema } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'
import { marked } from '../../marked.ts'
import { adverts, joints, mails } from './invented-papers.ts'

const gazetteer = loadGazetteer(new URL('../../../resources/places.bin', import.meta.url).pathname)

function read(text: string, situation: Situation = {}, corrections = {}): Reading {
  const context = { now: '2026-03-02T09:15', situation, corrections, dismissed: [], replyIntent: null, gazetteer }
  return analyze(text, context)
}

/** What a reading says of the things that the order of papers must not change. */
function told({ kind, facts }: Reading) {
  return {
    kind,
    role: facts.role?.value,
    company: facts.company?.value,
    places: facts.places.map(({ value }) => value),
    workMode: facts.workMode?.value,
    pay: facts.pay?.value.max,
    hours: facts.hoursPerWeek?.value,
    contract: facts.contract.map(({ value }) => value),
    work: facts.work.map(({ value }) => value),
    contact: facts.contact.name?.value,
    start: facts.interview.start?.value,
    minutes: facts.interview.durationMinutes?.value,
  }
}

describe('a mail and an advert in one text', () => {
  const wanted = {
    kind: 'interview-invite',
    role: 'Night Baker',
    company: 'Plumgate Bakery',
    pay: 29_500,
    hours: 37.5,
    contract: ['permanent'],
    contact: 'Imke Sandover',
    start: '2026-03-10T10:30',
    minutes: 45,
  }
  const orders = Object.entries(joints).flatMap(([jointName, joint]) =>
    Object.entries(adverts).flatMap(([adName, ad]) =>
      [mails.headed, mails.plain].flatMap((mail) => [
        { what: `mail, ${jointName}, ${adName} advert`, text: mail + joint + ad, kinds: ['mail', 'ad'] },
        { what: `${adName} advert, ${jointName}, mail`, text: ad + joint + mail, kinds: ['ad', 'mail'] },
      ]),
    ),
  )

  test.each(orders)('$what: each tells what it knows', ({ text, kinds }) => {
    const reading = read(text)
    expect(reading.document.papers.map(({ kind }) => kind)).toEqual(kinds)
    expect(told(reading)).toMatchObject(wanted)
    expect(reading.facts.places[0]?.value).toMatch(/^Leeds/)
    expect(reading.concerns.map(({ id }) => id)).toContain('physical/lifting')
    expect(reading.contradictions).toEqual([])
  })

  test('a paper is called by its subject or its title', () => {
    const { papers } = read(mails.headed + paperDivider + adverts.headed).document
    expect(papers.map(({ title }) => title)).toEqual(['Interview for Night Baker', 'Night Baker'])
  })

  test('a mail that only hands on the advert of a client is a pitch by an agency', () => {
    const { kind, facts } = read(mails.recruiter + paperDivider + adverts.headed)
    expect([kind, facts.sender?.value, facts.contact.name?.value]).toEqual([
      'recruiter-outreach',
      'agency',
      'Piet Vandermeer',
    ])
    expect(facts.company?.value).toBe('Plumgate Bakery')
  })

  test('a calendar entry gives what the mail leaves out', () => {
    const mail =
      'Hi Robin,\n\nWe would like to invite you to an interview for Night Baker. You find the time in the entry below.\n\nBest wishes,\nImke'
    const entry =
      'Topic: Interview\nWhen: Tuesday 10 March 2026, 10:30 to 11:15\nWhere: 4 Mill Lane, Leeds\nOrganizer: Imke Sandover'
    const { document, facts } = read(mail + paperDivider + entry)
    expect(document.papers.map(({ kind }) => kind)).toEqual(['mail', 'calendar'])
    expect([facts.interview.start?.value, facts.interview.durationMinutes?.value]).toEqual(['2026-03-10T10:30', 45])
  })

  test('days are counted from the date of the mail, wherever it stands', () => {
    const mail = mails.headed.replace('Tuesday 10 March 2026', 'tomorrow')
    const start = (text: string) =>
      analyze(text, {
        now: '2026-09-01T08:00',
        situation: {},
        corrections: {},
        dismissed: [],
        replyIntent: null,
        gazetteer: null,
      }).facts.interview.start?.value
    expect(start(mail + paperDivider + adverts.headed)).toBe('2026-03-03T10:30')
    expect(start(adverts.headed + paperDivider + mail)).toBe('2026-03-03T10:30')
  })

  test('of two mails the later one is believed', () => {
    const later = mails.headed
      .replace('Mon, 2 Mar', 'Tue, 3 Mar')
      .replace('Tuesday 10 March 2026 at 10:30', 'Wednesday 11 March 2026 at 14:00')
    for (const text of [mails.headed + paperDivider + later, later + paperDivider + mails.headed])
      expect(read(text).facts.interview.start?.value).toBe('2026-03-11T14:00')
  })

  test('an advert for another job adds nothing', () => {
    const other =
      'Data Analyst\nTern Metrics\nBristol\n\nAbout the role\nYou will build reports on sales data for our customers.\n\nRequirements\nSQL and three years of experience. Salary £48,000 a year, 35 hours per week.'
    const { facts } = read([mails.plain, adverts.headed, other].join(paperDivider))
    expect([facts.pay?.value.max, facts.hoursPerWeek?.value, facts.places[0]?.value]).toEqual([29_500, 37.5, 'Leeds'])
  })
})

describe('a concern of both papers', () => {
  const mail = mails.plain.replace('\n\nBest', '\n\nYou will [[work weekends]] from time to time.\n\nBest')
  const ad = adverts.headed.replace('five nights a week.', 'and you will [[work weekends]] as we grow.')

  test('stands once, with the words of each', () => {
    const { text, spans } = marked(mail + paperDivider + ad)
    const weekends = read(text).concerns.filter(({ id }) => id === 'shifts/weekends')
    expect(weekends).toHaveLength(1)
    const starts = weekends[0]?.evidence.map(({ start }) => start) ?? []
    for (const span of spans) expect(starts.some((start) => start >= span.start - 12 && start < span.end)).toBe(true)
  })

  test('is marked in the first paper alone where the second quotes it', () => {
    const text = adverts.headed + paperDivider + mails.plain + paperDivider + adverts.headed
    const evidence = read(text).concerns.flatMap((concern) => concern.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.every(({ end }) => end <= adverts.headed.length)).toBe(true)
  })
})

/** A mail that says one thing, an advert that says another, the words of both marked. */
const clashes: readonly [ContradictedFact, mail: string, ad: string, sentence: string][] = [
  [
    'pay',
    'The salary is [[£27,000 a year]].',
    'The salary is [[£29,500 a year]].',
    'The mail gives the pay as £27,000 a year, the ad as £29,500 a year. Ask which is right.',
  ],
  [
    'places',
    'The job is based in [[Plymouth]].',
    'The job is based in [[Leeds]].',
    'The mail gives the place of work as Plymouth, the ad as Leeds. Ask which is right.',
  ],
  [
    'workMode',
    'The work is [[fully remote]].',
    'This is a [[hybrid role]].',
    'The mail gives the work as remote, the ad as hybrid. Ask which is right.',
  ],
  [
    'officeDays',
    'You would spend [[3 days a week in the office]].',
    'You will spend [[2 days a week in the office]].',
    'The mail gives the time at the workplace as 3 days a week, the ad as 2 days a week. Ask which is right.',
  ],
  [
    'hoursPerWeek',
    'The post is [[40 hours per week]].',
    'The post is [[35 hours per week]].',
    'The mail gives the hours as 40 a week, the ad as 35 a week. Ask which is right.',
  ],
  [
    'contract',
    'It is a [[fixed-term contract]].',
    'It is a [[permanent]] position.',
    'The mail gives the contract as fixed-term, the ad as permanent. Ask which is right.',
  ],
]

const mailSaying = (words: string, role = 'Pattern Cutter') =>
  `Hi Robin,\n\nWe would like to invite you to an interview for the ${role} position on Tuesday 10 March 2026 at 10:30. ${words}\n\nBest wishes,\nImke Sandover`
const adSaying = (words: string) =>
  `Pattern Cutter\nHarlow Threads\n\nAbout the role\nYou will cut patterns for coats and dresses and keep the cutting room in order.\n\nWhat we offer\n${words}`

describe('what two papers say in two ways', () => {
  test.each(clashes)('%s', (fact, mail, ad, sentence) => {
    for (const order of ['mail first', 'ad first']) {
      const papers = [mailSaying(mail), adSaying(ad)]
      const { text, spans } = marked((order === 'mail first' ? papers : papers.toReversed()).join(paperDivider))
      const reading = read(text)
      expect(reading.contradictions.map((one) => [one.fact, one.text])).toEqual([[fact, sentence]])
      const [clash] = reading.contradictions
      expect(clash?.sides.map(({ paper }) => paper)).toEqual(['mail', 'ad'])
      const evidence = clash?.sides.flatMap((side) => side.evidence) ?? []
      const touches = (span: Span) => evidence.some((one) => one.start < span.end && span.start < one.end)
      expect(spans.every(touches)).toBe(true)
      // It is asked, in the window and in the letter
      const ask = reading.verdict.asks[0]
      expect([ask?.id, ask?.text]).toEqual([`contradiction/${fact}`, sentence])
      expect(reading.reply.text).toContain(clash?.ask)
    }
  })

  test('two titles for different work', () => {
    const { contradictions, facts } = read(mailSaying('', 'Data Analyst') + paperDivider + adSaying(''))
    expect(contradictions.map(({ text }) => text)).toEqual([
      'The mail gives the job title as Data Analyst, the ad as Pattern Cutter. Ask which is right.',
    ])
    expect(facts.role?.value).toBe('Data Analyst')
  })

  test('two times for one meeting', () => {
    const entry = 'Topic: Interview\nWhen: Tuesday 10 March 2026, 11:30\nWhere: 4 Mill Lane, Leeds'
    const { contradictions, facts } = read(mailSaying('') + paperDivider + entry)
    expect(contradictions.map(({ fact, text }) => [fact, text])).toEqual([
      [
        'interview.start',
        'The mail gives the interview as Tuesday 10 March at 10.30, the calendar entry as Tuesday 10 March at 11.30. Ask which is right.',
      ],
    ])
    expect(facts.interview.start?.value).toBe('2026-03-10T10:30')
  })

  test('a weekday and its date, in a mail alone', () => {
    const { text, spans } = marked(mailSaying('').replace('Tuesday 10 March 2026', '[[Monday]] [[10 March 2026]]'))
    const reading = read(text)
    const [clash] = reading.contradictions
    expect(clash?.text).toBe('The mail says Monday, but 10 March 2026 is a Tuesday. Ask which day is meant.')
    expect(clash?.sides.map((side) => side.evidence)).toEqual([[spans[1]], [spans[0]]])
    expect(reading.facts.interview.start?.value).toBe('2026-03-10T10:30')
    // A plain yes says no day suits before it is known which is meant, and asks
    expect(reading.verdict.decision).toBe('attend')
    expect(reading.reply.text).toContain(
      'You write Monday, but 10 March 2026 is a Tuesday: could you tell me which day is meant?',
    )
    expect(reading.reply.text).not.toContain('suits me')
  })

  test.each([
    ['a figure within the range', 'The salary is £29,500 a year.', 'The salary is £28,000 to £31,000 a year.'],
    ['the same in other words', 'It is a permanent, full-time position.', 'Contract: permanent'],
    ['a town close by', 'The job is based in Bradford.', 'The job is based in Leeds.'],
    ['one side silent', 'The salary is £29,500 a year.', 'We offer a pension.'],
    ['a word on the meeting only', 'The interview is held at our office in Plymouth.', 'The job is based in Leeds.'],
  ])('%s is no contradiction', (_what, mail, ad) => {
    expect(read(mailSaying(mail) + paperDivider + adSaying(ad)).contradictions).toEqual([])
  })

  test('a mail that moves the interview contradicts nothing', () => {
    const moved =
      'From: imke@harlow-threads.example\nDate: Tue, 3 Mar 2026 09:15:00 +0000\nSubject: Interview moved\n\nHi Robin,\n\nWe need to reschedule your interview to Thursday 12 March 2026 at 09:00. Sorry for the change.\n\nBest wishes,\nImke Sandover'
    const { contradictions, facts } = read(mailSaying('') + paperDivider + moved)
    expect(contradictions).toEqual([])
    expect(facts.interview.start?.value).toBe('2026-03-12T09:00')
  })

  test('is settled by what the person puts right', () => {
    const text =
      mailSaying('The post is 40 hours per week.') + paperDivider + adSaying('The post is 35 hours per week.')
    expect(read(text, {}, { hoursPerWeek: 35 }).contradictions).toEqual([])
  })

  test('leaves the limit with the value that is believed', () => {
    const situation = situationSchema.parse({ lowestPay: { amount: 28_000, currency: 'GBP', period: 'year' } })
    const text = mailSaying('The salary is £27,000 a year.') + paperDivider + adSaying('The salary is £29,500 a year.')
    const { limits, verdict } = read(text, situation)
    expect(limits.map(({ limit, state, said }) => [limit, state, said])).toEqual([['pay', 'broken', '£27,000 a year']])
    expect(verdict.asks[0]?.id).toBe('contradiction/pay')
  })
})

describe('mail that asks for no decision', () => {
  test.each([
    [
      'follow-up',
      'Your application for the post of Office Clerk has been received. We will review it with care.',
      'Nothing to decide yet. They are still looking.',
    ],
    [
      'offer',
      'We are pleased to offer you the post of Office Clerk. Please sign the attached offer letter.',
      'An offer. You have set no limits yet to hold it against.',
    ],
    [
      'rejection',
      'We have decided not to move forward with your application for the post of Office Clerk.',
      'They said no. There is nothing to decide.',
    ],
  ])('says so: %s', (kind, sentence, headline) => {
    const reading = read(`Hi Jo,\n\n${sentence}\n\nKind regards,\nAda Brook`)
    expect([reading.kind, reading.verdict.headline]).toEqual([kind, headline])
  })
})

describe('mail that is no invite', () => {
  const scam = 'Pay a registration fee of $85 first, and send a photo of your passport over Telegram.'

  test('is warned of when two signs of a scam are in it', () => {
    const reading = read(`Good day,\n\nYour parcel is here. ${scam}\n\nRegards`)
    expect(reading.kind).toBe('other')
    expect(reading.concerns.length).toBeGreaterThan(0)
    expect(reading.concerns.every(({ kind, strength }) => kind === 'scam' && strength === 'strong')).toBe(true)
    expect(reading.verdict.rule).toBe('decline/scam')
  })

  test.each([
    [
      'an ordinary letter',
      'Hi Jo,\n\nThe garden needs rain. You would travel far to see one like it, and work weekends.\n\nLove,\nAda',
    ],
    ['one sign', 'Hi Jo,\n\nThe club asks everyone to pay a registration fee of $85 first.\n\nLove,\nAda'],
  ])('%s bothers nobody', (_what, text) => {
    const reading = read(text)
    expect([reading.kind, reading.concerns]).toEqual(['other', []])
  })
})
