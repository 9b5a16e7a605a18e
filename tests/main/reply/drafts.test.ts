import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { InviteStatus } from '../../../common/invite.ts'
import type { Situation } from '../../../common/situation.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { projectFolder } from '../../../scripts/folders.ts'
import { checkDrafts, faultsOfText } from '../../../scripts/replies/faults.ts'
import { replyLetters } from '../../../scripts/replies/letters.ts'

const example = (file: string) => readFileSync(join(projectFolder, 'examples', file), 'utf8')
const letters = {
  ...replyLetters,
  ...Object.fromEntries(
    ['chat-offer.txt', 'clinic-accounts.txt', 'field-sales-invite.txt', 'library-events.txt'].map((file) => [
      file,
      example(file),
    ]),
  ),
}
const limits: Situation = {
  name: 'Ines Tarrant',
  lowestPay: { amount: 41_000, currency: 'GBP', period: 'year' },
  maxOfficeDays: 2,
  maxTravelPercent: 20,
  noShifts: ['nights'],
  neededBenefits: ['pension'],
  contracts: ['permanent'],
}
type Person = readonly [string, InviteStatus, Situation]
const nobody: Situation = {}
const waiting: Situation = { name: 'Ines Tarrant', openOffers: [{ company: 'Otter Lane', answerBy: '2026-07-20' }] }
const people: readonly [Person, ...Person[]] = [
  ['a person with limits', 'new', limits],
  ['a person of whom nothing is known', 'new', nobody],
  ['a person with another offer', 'attended', waiting],
  ['a person whose interview is set', 'scheduled', limits],
]
// Every letter with one of the people, every kind of person twice: all with all takes minutes
const cases = Object.keys(letters).map((letter, i) => [letter, ...(people[i % people.length] ?? people[0])] as const)

const contextOf = (status: InviteStatus, situation: Situation) => ({
  ...{ now: '2026-06-09T09:00', status, situation, corrections: {}, dismissed: [], replyIntent: null, gazetteer: null },
  replyChoices: { times: ['2026-06-24T10:00'], reason: 'I am away that day' },
})

describe('every draft that is offered', () => {
  test.each(cases)('of %s to %s (%s) has no fault in any tone, length or way', (letter, _, status, situation) => {
    const text = letters[letter as keyof typeof letters] ?? ''
    const context = contextOf(status, situation)
    const today = analyze(text, context).document.receivedAt
    const { drafts, faults } = checkDrafts(text, { ...context, today })
    expect(drafts).toBeGreaterThanOrEqual(18)
    expect(faults.map(({ intent, fault, choices }) => [intent, choices.tone, choices.channel, fault])).toEqual([])
  })

  const misses: readonly (readonly [string, string])[] = [
    ['a placeholder', 'Dear [name],\n\nThank you.\n\nInes Tarrant'],
    ['an empty slot', 'Thank you for the .\n\nInes Tarrant'],
    ['a doubled blank', 'Thank you for  the role.\n\nInes Tarrant'],
    ['a doubled word', 'Thank you for the the role.\n\nInes Tarrant'],
    ['an exclamation mark', 'Thank you!\n\nInes Tarrant'],
    ['a sentence twice', 'I would be glad to come. I would be glad to come.\n\nInes Tarrant'],
    ['no end', 'Thank you for the invitation.'],
  ]
  test.each(misses)('%s would be noticed', (fault, text) => {
    expect(faultsOfText(text, 'Ines Tarrant').some((found) => found.startsWith(fault))).toBe(true)
  })
})

describe('a reply to somebody who deceives', () => {
  test.each(['mail', 'phone', 'chat'] as const)('tells nothing of the person by %s', (channel) => {
    const context = contextOf('new', limits)
    const { reply } = analyze(letters['chat-offer.txt'] ?? '', { ...context, replyChoices: { channel } })
    expect(reply).toMatchObject({ intent: 'decline', offered: ['decline'], channel })
    expect(reply.text).not.toMatch(/Ines|Tarrant|41,000|pension/)
  })
})

describe('what the letter asks', () => {
  const accepted = (text: string) =>
    analyze(text, { ...contextOf('new', { name: 'Ines Tarrant' }), replyIntent: 'accept' }).reply.text
  const letter = (asks: string) =>
    `Dear Ines,\n\nWe would like to invite you to an interview for the Loom Operator role on Thursday 18 June at 10 am.\n\n${asks}\n\nKind regards,\nDana Pell`

  test.each([
    ['Please bring your passport.', /\bbring (?:what|everything) you asked for/],
    ['Please send your references to me.', /\bsend you (?:what|everything) you asked for/],
    ['What are your salary expectations?', /your questions/i],
  ])('is taken up: %s', (asks, said) => {
    expect(accepted(letter(asks))).toMatch(said)
  })

  test.each(['We look forward to meeting you.', 'Thank you for sending me your CV.'])(
    'is not made up where nothing is asked: %s',
    (asks) => {
      expect(accepted(letter(asks))).not.toMatch(/asked for|your questions/i)
    },
  )
})
