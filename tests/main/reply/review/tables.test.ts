import { expect, test } from 'vitest'
import { overlaps } from '../../../../common/span.ts'
import { reviewReply } from '../../../../main/reply/review/review.ts'
import { marked } from '../../../marked.ts'
import { firstFaults } from './faults-1.ts'
import { secondFaults } from './faults-2.ts'
import { firstGoodReplies } from './good-replies-1.ts'
import { secondGoodReplies } from './good-replies-2.ts'
import { laterFaults, laterGoodReplies } from './later-replies.ts'
import { materialOfRow } from './sample-material.ts'
import type { SampleReply, SeededFault } from './sample-reply.ts'

const faults: readonly SeededFault[] = [...firstFaults, ...secondFaults, ...laterFaults]
const goodReplies: readonly SampleReply[] = [...firstGoodReplies, ...secondGoodReplies, ...laterGoodReplies]

function isCaught(fault: SeededFault): boolean {
  const { text, spans } = marked(fault.text)
  const [expected] = spans
  return reviewReply(text, materialOfRow(fault)).some(
    ({ rule, span }) => rule === fault.rule && (expected && span ? overlaps(span, expected) : !expected && !span),
  )
}

function alarmsOn(reply: SampleReply): string[] {
  return reviewReply(reply.text, materialOfRow(reply))
    .filter(({ mark }) => mark !== 'fine')
    .map(({ rule, text }) => `${rule}: ${text}`)
}

test('the tables hold 120 faults and 60 good replies, half of each from before the rules, and many later ones', () => {
  const sizes = [1, 2, 3].map((wave) => [
    faults.filter((fault) => fault.wave === wave).length,
    goodReplies.filter((reply) => reply.wave === wave).length,
  ])
  expect(sizes).toEqual([
    [60, 30],
    [60, 30],
    [laterFaults.length, laterGoodReplies.length],
  ])
  expect(laterFaults.length).toBeGreaterThan(250)
  expect(laterGoodReplies.length).toBeGreaterThan(190)
})

test('of every wave at least nine of ten faults are caught', () => {
  const missed = faults.filter(({ isMissed }) => isMissed)
  expect(missed.filter(({ wave }) => wave !== 3)).toEqual([])
  expect(missed.length / laterFaults.length).toBeLessThan(0.1)
})

test.each(faults.filter(({ isMissed }) => !isMissed))('$rule is caught in "$text"', (fault) => {
  expect(isCaught(fault)).toBe(true)
})

test.each(faults.filter(({ isMissed }) => isMissed))('$rule is not caught yet in "$text"', (fault) => {
  expect(isCaught(fault)).toBe(false)
})

test.each(goodReplies)('a good reply is not found fault with: "$text"', (reply) => {
  expect(alarmsOn(reply)).toEqual([])
})
