import { describe, expect, test } from 'vitest'
import type { InviteStatus } from '../../../common/invite.ts'
import type { Situation } from '../../../common/situation.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { replyLetters } from '../../../scripts/replies/letters.ts'

const invite = `Dear Ines,\n\nWe would like to invite you to an interview for the Loom Operator role on Thursday 18 June 2026 at 10 am.\n\nKind regards,\nDana Pell`

function intents(text: string, status: InviteStatus, today: string, situation: Situation = {}) {
  const context = { now: '2026-06-09T09:00', today, status, situation, corrections: {}, dismissed: [] }
  return analyze(text, { ...context, replyIntent: null, gazetteer: null }).reply
}

describe('the reply that is suggested', () => {
  const offer: Situation = { openOffers: [{ company: 'Otter Lane', answerBy: null }] }
  test.each([
    ['the day after the interview', invite, 'attended', '2026-06-19T09:00', {}, 'thank-you'],
    ['days of silence after it', invite, 'attended', '2026-06-26T09:00', {}, 'follow-up'],
    ['another offer that waits after it', invite, 'attended', '2026-06-19T09:00', offer, 'decision-date'],
    ['silence after an answer', invite, 'replied', '2026-06-16T09:00', {}, 'follow-up'],
    [
      'an offer that is accepted',
      invite,
      'new',
      '2026-06-10T09:00',
      { acceptedOffer: { company: 'Otter Lane' } },
      'accepted-elsewhere',
    ],
    ['a rejection', replyLetters['harbour-no'] ?? '', 'new', '2026-06-13T09:00', {}, 'thank-you'],
  ] as const)('after %s', (_, text, status, today, situation, intent) => {
    const reply = intents(text, status, today, situation as Situation)
    expect(reply.suggested).toBe(intent)
    expect(reply.offered).toContain(intent)
  })
})

describe('the replies that are offered', () => {
  test('to a new invite are no notes of thanks for a talk, and nothing to cancel', () => {
    const { offered } = intents(invite, 'new', '2026-06-10T09:00')
    expect(offered).toEqual(expect.arrayContaining(['accept', 'reschedule', 'decline']))
    for (const intent of ['cancel', 'honest-note', 'thank-you', 'decision-date', 'follow-up'] as const)
      expect(offered).not.toContain(intent)
  })

  test('to an interview that is set are a cancellation and no plain no', () => {
    const { offered } = intents(invite, 'scheduled', '2026-06-10T09:00')
    expect(offered).toContain('cancel')
    expect(offered).not.toContain('decline')
  })
})
