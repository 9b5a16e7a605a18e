import { expect, test } from 'vitest'
import { replyIntents } from '../../common/reply.ts'
import { statusAfterSending } from '../../common/sent.ts'

test.each([
  ['accept', 'time-known', 'scheduled'],
  ['accept-and-ask', 'time-known', 'scheduled'],
  ['accept', 'no-time', 'replied'],
  ['ask-first', 'time-known', 'replied'],
  ['reschedule', 'time-known', 'replied'],
  ['decision-date', 'no-time', 'replied'],
  ['other-roles', 'no-time', 'replied'],
  ['decline', 'time-known', 'closed'],
  ['cancel', 'time-known', 'closed'],
  ['accepted-elsewhere', 'no-time', 'closed'],
] as const)('after "%s" with %s the invite is %s', (intent, time, expected) => {
  expect(statusAfterSending(intent, 'new', time)).toBe(expected)
})

test.each(['thank-you', 'follow-up', 'honest-note'] as const)('after "%s" the invite stays where it is', (intent) => {
  expect(statusAfterSending(intent, 'attended', 'time-known')).toBe('attended')
})

test('every reply leads somewhere', () => {
  expect(replyIntents.map((intent) => statusAfterSending(intent, 'new', 'no-time'))).not.toContain(undefined)
})
