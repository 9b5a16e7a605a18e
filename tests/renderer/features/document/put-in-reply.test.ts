import { expect, test } from 'vitest'
import { putInReply } from '../../../../renderer/features/document/put-in-reply.ts'

const question = 'Could the shifts be planned ahead?'

test.each([
  [
    'before the greeting',
    'Dear Ada,\n\nThank you.\n\nKind regards,\nMaud\n',
    'Dear Ada,\n\nThank you.\n\nCould the shifts be planned ahead?\n\nKind regards,\nMaud\n',
  ],
  ['under a reply of one paragraph', 'Thank you.', 'Thank you.\n\nCould the shifts be planned ahead?\n'],
  ['into an empty reply', ' \n', 'Could the shifts be planned ahead?\n'],
])('a question goes %s', (_name, reply, expected) => {
  expect(putInReply(reply, [question])).toBe(expected)
})

test('several questions are a paragraph each', () => {
  expect(putInReply('Yes.\n\nMaud', [question, 'Is there a car?'])).toBe(
    'Yes.\n\nCould the shifts be planned ahead?\n\nIs there a car?\n\nMaud\n',
  )
})

test.each([
  ['a question that is there already', `Yes.\n\n${question}\n\nMaud`, [question]],
  ['no question', 'Yes.', []],
])('%s changes nothing', (_name, reply, sentences) => {
  expect(putInReply(reply, sentences)).toBeNull()
})
