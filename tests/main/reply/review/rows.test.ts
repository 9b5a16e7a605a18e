import { describe, expect, test } from 'vitest'
import { overlaps, type Span } from '../../../../common/span.ts'
import type { ReviewRule } from '../../../../main/reply/review/define.ts'
import { takeApart } from '../../../../main/reply/review/letter.ts'
import { findingsOf } from '../../../../main/reply/review/review.ts'
import { reviewRules } from '../../../../main/reply/review/rules.ts'
import { settingOf } from '../../../../main/reply/review/setting.ts'
import { marked } from '../../../marked.ts'
import { sampleLetter } from './sample-letter.ts'
import { materialOf } from './sample-material.ts'

/** Where a rule finds something in a reply to the sample letter; null for what is missing. */
function spansOf(rule: ReviewRule, text: string): (Span | null)[] {
  const today = rule.exampleDay ?? sampleLetter.today
  const intent = rule.intents?.[0] ?? 'accept'
  const situation = { name: 'Maren Ashby' }
  const setting = settingOf(materialOf(sampleLetter, { intent, today, situation }))
  return findingsOf(rule, takeApart(text), setting).map(({ span }) => span)
}

const hits = reviewRules.flatMap((rule) => rule.hits.map((sample) => ({ id: rule.id, rule, sample })))
const misses = reviewRules.flatMap((rule) => rule.misses.map((sample) => ({ id: rule.id, rule, sample })))

describe('every rule finds its own examples', () => {
  test.each(hits)('$id finds "$sample"', ({ rule, sample }) => {
    const { text, spans } = marked(sample)
    const found = spansOf(rule, text)
    expect(found.length).toBeGreaterThan(0)
    const strays = found.filter((span) => (span ? !spans.some((mark) => overlaps(mark, span)) : spans.length > 0))
    const unseen = spans.filter((mark) => !found.some((span) => span && overlaps(mark, span)))
    expect({ strays, unseen: unseen.map((mark) => text.slice(mark.start, mark.end)) }).toEqual({
      strays: [],
      unseen: [],
    })
  })

  test.each(misses)('$id passes over "$sample"', ({ rule, sample }) => {
    const { text, spans } = marked(sample)
    expect(spans).toEqual([])
    expect(spansOf(rule, text).map((span) => span && text.slice(span.start, span.end))).toEqual([])
  })
})

describe('rows are well kept', () => {
  test('no id is used twice', () => {
    const ids = reviewRules.map((rule) => rule.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('every rule has examples of both kinds', () => {
    expect(
      reviewRules.filter((rule) => rule.hits.length === 0 || rule.misses.length === 0).map(({ id }) => id),
    ).toEqual([])
  })

  test('what is fine needs no why, all else does', () => {
    expect(reviewRules.filter((rule) => (rule.mark === 'fine') !== (rule.why === '')).map(({ id }) => id)).toEqual([])
  })

  test('what people read has no exclamation mark and no "we"', () => {
    const words = reviewRules.map((rule) => `${rule.text} ${rule.why}`)
    expect(words.filter((text) => /!|\bwe\b|\bour\b/i.test(text))).toEqual([])
  })
})
