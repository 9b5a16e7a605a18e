import { describe, expect, test } from 'vitest'
import type { DocumentKind, Facts, Limit } from '../../../common/reading.ts'
import type { ReplyIntent } from '../../../common/reply.ts'
import { replyIntents } from '../../../common/reply.ts'
import type { Situation } from '../../../common/situation.ts'
import { checkLimits } from '../../../main/analysis/verdict/limits.ts'
import { weigh } from '../../../main/analysis/verdict/verdict.ts'
import { compose } from '../../../main/reply/compose.ts'
import { noFacts } from '../../no-facts.ts'
import { caseOf, limit, said } from '../analysis/verdict/facts-of-a-case.ts'

const invite: Facts = {
  ...noFacts,
  role: said('Stock Controller'),
  company: said('Harrow Mills'),
  contact: { name: said('Petra Lindqvist'), email: null, phone: null },
  interview: { ...noFacts.interview, start: said('2026-06-18T10:30'), format: said('on-site' as const) },
}

function reply(kind: DocumentKind, facts: Facts, situation: Situation = {}, intent: ReplyIntent | null = null) {
  const context = { situation, replyIntent: intent, now: '2026-06-09T09:00', commute: null }
  const limits = checkLimits(facts, [], context)
  const verdict = weigh(caseOf({ kind, facts, limits, situation }))
  return compose({ kind, facts, limits, verdict, context })
}

describe('the reply', () => {
  test('an accepted invite repeats role, firm, day and hour, and is signed', () => {
    const written = reply('interview-invite', invite, { name: 'Ines Tarrant' })
    expect(written).toMatchObject({ intent: 'accept', subject: 'Re: Stock Controller, Harrow Mills', channel: 'mail' })
    expect(written.text).toMatch(/^(?:Dear|Hello) Petra,\n\n/)
    expect(written.text).toContain('the Stock Controller role at Harrow Mills')
    expect(written.text).toContain('Thursday 18 June at 10.30')
    expect(written.text).toMatch(/regards,\nInes Tarrant$/)
  })

  test('of several times one is chosen, not confirmed', () => {
    const offered = ['2026-06-18T10:30', '2026-06-19T14:00'].map(said)
    for (const start of offered) {
      const facts = { ...invite, interview: { ...invite.interview, start, offered } }
      const day = start === offered[0] ? 'Thursday 18 June at 10.30' : 'Friday 19 June at 14.00'
      const { text } = reply('interview-invite', facts)
      expect(text).toMatch(/times/)
      expect(text).toContain(day)
      expect(text).not.toMatch(/confirm/)
    }
  })

  test('a time that is none of those offered is plainly confirmed', () => {
    const offered = ['2026-06-19T14:00', '2026-06-22T14:00'].map(said)
    const facts = { ...invite, interview: { ...invite.interview, offered } }
    expect(reply('interview-invite', facts).text).not.toMatch(/times/)
  })

  test('a broken limit becomes a polite question in the reply', () => {
    const facts = {
      ...invite,
      pay: said({
        min: 31000,
        max: 33000,
        currency: 'GBP',
        period: 'year' as const,
        perYearMin: 31000,
        perYearMax: 33000,
      }),
    }
    const written = reply('interview-invite', facts, { lowestPay: { amount: 36000, currency: 'GBP', period: 'year' } })
    expect(written.intent).toBe('accept-and-ask')
    expect(written.text).toMatch(/£36,000 a year[^.]{0,80}\?/)
    expect(written.sentences.find((sentence) => sentence.text.includes('£36,000'))?.rules).toContain('term/pay')
  })

  test('days at home are asked for once, for the journey and for the days', () => {
    const broken = (name: 'commute' | 'office-days', gapShare: number) => limit(name, 'broken', { gapShare })
    const asked = (limits: Limit[]) => {
      const situation = { maxOfficeDays: 2, maxCommuteMinutes: 30 }
      const verdict = weigh(caseOf({ kind: 'interview-invite', facts: invite, limits, situation }))
      const context = { situation, replyIntent: null, now: '2026-06-09T09:00' }
      return compose({ kind: 'interview-invite', facts: invite, limits, verdict, context }).text
    }
    expect(asked([broken('commute', 0.5)])).toContain('The journey would be long')
    expect(asked([broken('commute', 0.5), broken('office-days', 1)])).not.toContain('journey')
    expect(asked([broken('commute', 9), broken('office-days', 1)])).toContain('journey')
  })

  test('an accepted offer is told shortly and without a plea', () => {
    const written = reply('interview-invite', invite, { acceptedOffer: { company: 'Otter & Co' } })
    expect(written.intent).toBe('accepted-elsewhere')
    expect(written.text).toMatch(/(?:accepted|said yes to) another offer/)
    expect(written.text).not.toContain('Otter & Co')
  })

  const kinds: DocumentKind[] = ['job-ad', 'interview-invite', 'recruiter-outreach', 'offer', 'other']
  const cases = kinds.flatMap((kind) =>
    replyIntents.flatMap((intent) => [noFacts, invite].map((facts) => [kind, intent, facts] as const)),
  )
  test.each(cases)(
    'a %s answered with %s has thanks, no placeholder and a rule for each sentence',
    (kind, intent, facts) => {
      const written = reply(kind, facts, { home: 'Otley', maxCommuteMinutes: 20, maxOfficeDays: 1 }, intent)
      expect(written.intent).toBe(intent)
      expect(written.text).toMatch(/Thank you/)
      expect(written.text).not.toMatch(/[[\]{}<>]|undefined|null|XX| {2}/)
      expect(written.text).not.toMatch(/!/)
      for (const sentence of written.sentences) {
        expect(written.text).toContain(sentence.text)
        expect(sentence.rules.length).toBeGreaterThan(0)
      }
    },
  )
})
