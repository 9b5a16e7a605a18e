import { expect, test } from 'vitest'
import type { Debrief } from '../../../common/debriefs.ts'
import { findPatterns } from '../../../main/remembering/patterns.ts'

const id = (number: number) => `3f0c7a52-6a0d-4b0e-9d0a-${String(number).padStart(12, '0')}`

function debrief(number: number, said: Partial<Debrief>): Debrief {
  return {
    id: id(number),
    invite: id(100 + number),
    interview: null,
    on: `2026-11-0${number}`,
    ease: null,
    questions: [],
    learned: '',
    feedback: '',
    cvPoints: [],
    goals: '',
    wants: null,
    terms: [],
    ...said,
  }
}

const patternsOf = (debriefs: Debrief[]) => findPatterns({ invites: 0, concerns: [], debriefs })

test('nothing said gives no pattern', () => {
  expect(patternsOf([])).toEqual([])
  expect(patternsOf([debrief(1, {}), debrief(2, {})])).toEqual([])
})

test('themes that recur come with how many of how many, the most frequent first', () => {
  const concerns = [
    { kind: 'travel' as const, count: 2, invites: [id(1), id(2)] },
    { kind: 'shifts' as const, count: 1, invites: [id(1)] },
    { kind: 'on-site' as const, count: 4, invites: [id(1)] },
  ]
  const patterns = findPatterns({ invites: 6, concerns, debriefs: [] })
  expect(patterns.map(({ words, count, of }) => [words, count, of])).toEqual([
    ['Days at the workplace', 4, 6],
    ['Travel', 2, 6],
  ])
})

test('a term tells in how many talks it moved, and how far at the median', () => {
  const pay = (outcome: 'moved' | 'stood' | 'not-raised', share: number | null) => [
    { limit: 'pay' as const, outcome, share, words: '' },
  ]
  const patterns = patternsOf([
    debrief(1, { terms: pay('moved', 0.04) }),
    debrief(2, { terms: pay('moved', 0.1) }),
    debrief(3, { terms: pay('stood', null) }),
    debrief(4, { terms: pay('not-raised', null) }),
    debrief(5, { terms: pay('moved', null) }),
  ])
  expect(patterns).toEqual([
    { kind: 'term', words: 'Pay', count: 3, of: 4, share: 0.07, invites: [id(105), id(103), id(102), id(101)] },
  ])
})

test.each([
  ['Why are you leaving?', 'why do you leave'],
  ['Tell us about the gap in your CV', 'The gap in the CV?'],
  ['Where do you see yourself in five years?', 'Where would you see yourself in FIVE years'],
])('"%s" and "%s" are the same question, told in the newest words', (first, second) => {
  const patterns = patternsOf([debrief(1, { questions: [first] }), debrief(2, { questions: [second, 'Any pets?'] })])
  expect(patterns.map(({ kind, words, count, of }) => [kind, words, count, of])).toEqual([['question', second, 2, 2]])
})

test.each([
  ['Why are you leaving?', 'When can you start?'],
  ['', '   '],
  ['?', '!'],
])('misses: "%s" and "%s" are not', (first, second) => {
  expect(patternsOf([debrief(1, { questions: [first] }), debrief(2, { questions: [second] })])).toEqual([])
})

test('a question asked twice in one talk counts once', () => {
  expect(patternsOf([debrief(1, { questions: ['Why us?', 'why us'] })])).toEqual([])
})

test('points of the CV are counted like questions', () => {
  const patterns = patternsOf([debrief(1, { cvPoints: ['Gap in 2023'] }), debrief(2, { cvPoints: ['gap in 2023'] })])
  expect(patterns.map(({ kind, count }) => [kind, count])).toEqual([['cv-point', 2]])
})

test('practice is told from the second talk on', () => {
  const eases = (values: (number | null)[]) => patternsOf(values.map((ease, index) => debrief(index + 1, { ease })))
  expect(eases([2])).toEqual([])
  expect(eases([2, null, 4, 1])).toMatchObject([{ kind: 'practice', count: 1, of: 2 }])
})
