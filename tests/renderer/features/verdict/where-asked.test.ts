import { expect, test } from 'vitest'
import { askPlaceOf, takeOutOfReply } from '../../../../renderer/features/verdict/where-asked.ts'

const ask = {
  id: 'ask/days',
  kind: 'question' as const,
  limit: null,
  text: 'Days?',
  sentence: 'Which days?',
  evidence: [],
}

test.each([
  ['Hello,\n\nWhich days?\n\nKind regards', new Map(), 'reply'],
  ['Hello,\n\nWhich days?\n\nKind regards', new Map([['ask/days', 'nowhere' as const]]), 'reply'],
  ['Hello', new Map(), 'day'],
  ['Hello', new Map([['ask/days', 'nowhere' as const]]), 'nowhere'],
  ['Hello', new Map([['ask/days', 'reply' as const]]), 'day'],
])('with the reply %j and %o a question is asked: %s', (reply, chosen, place) => {
  expect(askPlaceOf(ask, reply, chosen)).toBe(place)
})

test.each([
  ['Hello,\n\nWhich days?\n\nKind regards', 'Hello,\n\nKind regards'],
  ['Hello,\n\nOne thing. Which days? And more.\n\nKind regards', 'Hello,\n\nOne thing. And more.\n\nKind regards'],
  ['Hello. Which days?', 'Hello.'],
  ['Hello', 'Hello'],
])('taken out of %j it leaves no hole', (reply, expected) => {
  expect(takeOutOfReply(reply, 'Which days?')).toBe(expected)
})
