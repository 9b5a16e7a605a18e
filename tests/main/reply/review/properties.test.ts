import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replyIntents } from '../../../../common/reply.ts'
import { overlaps } from '../../../../common/span.ts'
import { reviewReply } from '../../../../main/reply/review/review.ts'
import { marked } from '../../../marked.ts'
import { firstFaults } from './faults-1.ts'
import { secondFaults } from './faults-2.ts'
import { firstGoodReplies } from './good-replies-1.ts'
import { sampleLetter } from './sample-letter.ts'
import { materialOf, materialOfRow } from './sample-material.ts'

const faults = [...firstFaults, ...secondFaults].map((fault) => ({ ...fault, text: marked(fault.text).text }))
const material = materialOf(sampleLetter, { intent: 'accept', situation: { name: 'Maren Ashby' } })
const windows = (text: string) => text.replaceAll('\n', '\r\n')

describe('whatever is typed', () => {
  const pieces = [
    ...firstGoodReplies.slice(0, 8).map(({ text }) => text),
    ...faults.slice(0, 12).map(({ text }) => text),
    'Dear ',
    '\r\n',
    '\n\n',
    'Thursday 18 June at 11.30',
    '[name]',
    '!!!',
    '😊',
    'ﬁ\u0301İ',
    '\u0000',
    '> quoted',
    '<b>',
    'constructor __proto__ toString',
  ]
  const anyReply = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 8 })
      .map((parts) => parts.join('')),
  )

  test('spans and mends lie within the text, in order, and no rule has two that overlap', () => {
    fc.assert(
      fc.property(anyReply, fc.constantFrom(...replyIntents), (text, intent) => {
        const found = reviewReply(text, { ...material, intent })
        expect(found.length).toBeLessThanOrEqual(12)
        for (const { span, mend } of found)
          for (const place of [span, mend?.span])
            if (place) expect(0 <= place.start && place.start < place.end && place.end <= text.length).toBe(true)
        const starts = found.map(({ span }) => span?.start ?? -1)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const [i, one] of found.entries())
          for (const other of found.slice(i + 1))
            if (one.rule === other.rule && one.span && other.span) expect(overlaps(one.span, other.span)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  test.each(faults.slice(0, 40))('line ends of Windows change nothing: "$text"', (fault) => {
    const given = materialOfRow(fault)
    const quotes = (text: string) =>
      reviewReply(text, given).map(({ rule, span }) => [
        rule,
        span && text.slice(span.start, span.end).replaceAll('\r', ''),
      ])
    expect(quotes(windows(fault.text))).toEqual(quotes(fault.text))
  })
})
