import { expect, test } from 'vitest'
import { cardAsks, cardParts, cardTitle } from '../../../../renderer/features/document/card-words.ts'
import { marksOf } from '../../../../renderer/features/document/marks.ts'
import { emptyReading, inventedReading } from '../../preview/invented-reading.ts'

const marks = marksOf(inventedReading)
const mark = (id: string) => {
  const found = marks.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`No mark ${id}`)
  return found
}
const inWords = (id: string) => cardParts(mark(id)).map(({ head, lines }) => [head, ...lines.map(({ text }) => text)])

test('a concern with a broken limit says why, in both voices', () => {
  expect(inWords('concern:travel/regular')).toEqual([
    [
      'Why it matters to you',
      'Half of 37.5 hours is 19 hours a week away.',
      'They say: 50 %.',
      'You need: 30 % at most.',
    ],
    ['Can it be talked about?', 'Yes. It is a term, not the work itself.'],
    ['What to ask', 'Could the round be planned as three days a fortnight?'],
  ])
})

test('a fact says its value, how it is known and what rests on it', () => {
  expect(cardTitle(mark('fact:interviewStart'))).toBe('When')
  expect(inWords('fact:interviewStart').map(([head]) => head)).toEqual([
    'What it says',
    'How it is known',
    'What rests on it',
  ])
})

test('two rules about the same words are both named, and what they say alike is said once', () => {
  const [first, second] = inventedReading.concerns
  if (first === undefined || second === undefined) throw new Error('Two concerns are needed')
  const concerns = [first, { ...second, evidence: first.evidence, negotiable: first.negotiable, ask: first.ask }]
  const [merged] = marksOf({ ...emptyReading, concerns })
  expect(merged && cardTitle(merged)).toBe('Half the week on the road · A visit target every month')
  expect(merged && cardAsks(merged)).toEqual(['Could the round be planned as three days a fortnight?'])
  expect(merged && cardParts(merged).map((part) => part.lines.length)).toEqual([2, 1, 1])
})

test('a concern that is part of the work says why it matters too', () => {
  const [concern] = inventedReading.concerns
  if (concern === undefined) throw new Error('A concern is needed')
  const [part] = marksOf({ ...emptyReading, concerns: [{ ...concern, negotiable: 'no' }] })
  expect(part?.kind).toBe('fact')
  expect(part && cardParts(part)[0]?.lines.map(({ text }) => text)).toEqual([concern.why])
})

test('a question of the reply is what to ask where no concern has one', () => {
  expect(cardAsks(mark('ask:ask/bonus'))).toEqual(['What did the bonus pay last year?'])
})

test('a fact has nothing to ask', () => {
  expect(cardAsks(mark('fact:company'))).toEqual([])
})
