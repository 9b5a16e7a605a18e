import { expect, test } from 'vitest'
import { replySentences, sentenceAt } from '../../../../renderer/features/reply/reply-sentences.ts'
import { inventedReading } from '../../preview/invented-reading.ts'

const reply = {
  ...inventedReading.reply,
  text: 'Dear Perrin,\n\nThank you for the letter. I would need a salary of £36,000.\n\nIs there any weekend work?',
  sentences: [
    {
      text: 'Thank you for the letter.',
      rules: ['thanks/other', 'facts/company', 'facts/interview.start', 'facts/places'],
    },
    { text: 'I would need a salary of £36,000.', rules: ['asks/1', 'ask/pay'] },
    { text: 'Is there any weekend work?', rules: ['limits/travel', 'facts/nothing', 'facts/contact.name'] },
  ],
}
const reading = { ...inventedReading, reply }
const { facts, limits, verdict } = inventedReading

test('each sentence knows the words of the letter it rests on', () => {
  expect(replySentences(reading, reply.text).map((sentence) => sentence.evidence)).toEqual([
    [facts.company, facts.interview.start, facts.places[0]].flatMap((fact) => fact?.evidence),
    verdict.asks.find((ask) => ask.id === 'ask/pay')?.evidence,
    limits.find((limit) => limit.limit === 'travel')?.evidence,
  ])
})

test('a sentence the person changed has no place any more, and the others keep theirs', () => {
  const text = reply.text.replace('£36,000', '£37,000')
  const sentences = replySentences(reading, text)
  expect(sentences.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
    'Thank you for the letter.',
    null,
    'Is there any weekend work?',
  ])
})

test.each([
  [14, 'Thank you for the letter.'],
  [45, 'I would need a salary of £36,000.'],
  [3, null],
])('at %i the cursor is in “%s”', (offset, text) => {
  expect(sentenceAt(replySentences(reading, reply.text), offset)?.text ?? null).toBe(text)
})
