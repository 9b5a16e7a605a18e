import { describe, expect, test } from 'vitest'
import type { ReplyIntent } from '../../../../common/reply.ts'
import type { InviteName } from './invites.ts'
import { invites } from './invites.ts'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'
import { materialOf } from './sample-material.ts'

const missing = (text: string, material = sampleWith({})) => findingsIn('thanks/missing', text, material)

describe('a word of thanks is missing', () => {
  test.each([
    'I can come.',
    'No thanks, I cannot come.',
    'No thanks. I cannot come.\n\nThanks\nMaren',
    'I can come. Thanks in advance for the map.',
  ])('in "%s"', (text) => {
    expect(missing(text)).toHaveLength(1)
  })

  test.each([
    'Thank you, I can come.',
    'No thanks needed, but thank you for the map.',
    'Thanks in advance for the map, and thank you for the invitation.',
    'I can come.\n\nMany thanks,\nMaren',
    'Dear Dana,',
  ])('not in "%s"', (text) => {
    expect(missing(text)).toEqual([])
  })

  test('not of who asks how it went', () => {
    expect(missing('Is there any news?', sampleWith({}, { intent: 'follow-up' }))).toEqual([])
  })

  test('not to those who deceive, who are owed none', () => {
    const material = sampleWith({})
    const reading = { ...material.reading, verdict: { ...material.reading.verdict, rule: 'decline/scam' as const } }
    expect(missing('I cannot come.', { ...material, reading })).toEqual([])
  })

  test.each<[InviteName, ReplyIntent, 'new' | 'attended' | 'debriefed', string]>([
    ['bakery', 'accept', 'new', 'Thank you for the invitation.'],
    ['glass', 'decline', 'new', 'Thank you for the offer.'],
    ['payroll', 'decline', 'new', 'Thank you for thinking of me.'],
    ['rejection', 'thank-you', 'new', 'Thank you for your message.'],
    ['bakery', 'honest-note', 'attended', 'Thank you for your time.'],
    ['bakery', 'honest-note', 'debriefed', 'Thank you for your time.'],
  ])('to the letter "%s" with %s, %s, it is "%s"', (name, intent, status, sentence) => {
    const found = missing('Hi there,\n\nIt is far.', materialOf(invites[name], { intent, status }))
    expect(found).toEqual([['There is no word of thanks.', `Hi there,\n\n${sentence} It is far.`]])
  })
})

describe('thanks come first', () => {
  test.each([
    ['Dear Dana,\n\nThank you for the map. I can come.', 'Thank you for the map'],
    ['I can come. Thank you for the map.', 'Thank you for the map'],
    ['I can come. It is near, and thanks for the map. Thank you.', 'It is near, and thanks for the map'],
  ])('in "%s"', (text, words) => {
    expect(wordsFound('thanks/first', text, sampleWith({})).map((found) => found?.replace(/\.$/, ''))).toEqual([words])
  })

  test.each(['I can come.', 'I can come. It is near. Thank you.', 'No thanks. It is far.'])('not in "%s"', (text) => {
    expect(wordsFound('thanks/first', text, sampleWith({}))).toEqual([])
  })
})
