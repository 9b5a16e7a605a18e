import { describe, expect, test } from 'vitest'
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

const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`

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

describe.each([
  { wave: 1, least: 95 },
  { wave: 2, least: 95 },
  { wave: 3, least: 90 },
] as const)('wave $wave', ({ wave, least }) => {
  test(`at least ${least} % of the seeded faults are caught`, () => {
    const rows = faults.filter((fault) => fault.wave === wave)
    const missed = rows.filter((fault) => !isCaught(fault))
    console.log(`wave ${wave}: ${share(rows.length - missed.length, rows.length)} seeded faults caught`)
    const tooMany =
      missed.length > rows.length * (1 - least / 100) ? missed.map(({ rule, text }) => `${rule}: ${text}`) : []
    expect(tooMany).toEqual([])
  })

  test('at most 5 % of the good replies are found fault with', () => {
    const rows = goodReplies.filter((reply) => reply.wave === wave)
    const alarms = rows.map((reply) => [alarmsOn(reply), reply.text] as const).filter(([found]) => found.length > 0)
    console.log(`wave ${wave}: ${share(alarms.length, rows.length)} good replies found fault with`)
    expect(alarms.length > rows.length * 0.05 ? alarms : []).toEqual([])
  })
})
