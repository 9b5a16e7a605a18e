import { takeApart } from '../../../../main/reply/review/letter.ts'
import { findingsOf, type ReviewMaterial } from '../../../../main/reply/review/review.ts'
import { reviewRules } from '../../../../main/reply/review/rules.ts'
import { settingOf } from '../../../../main/reply/review/setting.ts'
import { sampleLetter } from './sample-letter.ts'
import { materialOf } from './sample-material.ts'
import type { SampleReply } from './sample-reply.ts'

/** What one rule says of a reply: its sentence, and the reply once its mend is taken; null when it has none. */
export function findingsIn(id: string, text: string, material: ReviewMaterial): (readonly [string, string | null])[] {
  const rule = reviewRules.find((one) => one.id === id)
  if (!rule) throw new Error(`No such rule: ${id}`)
  return findingsOf(rule, takeApart(text), settingOf(material)).map(({ text: sentence, mend }) => [
    sentence,
    mend && text.slice(0, mend.span.start) + mend.text + text.slice(mend.span.end),
  ])
}

/** The words one rule finds in a reply; null where something is missing. */
export function wordsFound(id: string, text: string, material: ReviewMaterial): (string | null)[] {
  const rule = reviewRules.find((one) => one.id === id)
  if (!rule) throw new Error(`No such rule: ${id}`)
  return findingsOf(rule, takeApart(text), settingOf(material)).map(
    ({ span }) => span && text.slice(span.start, span.end),
  )
}

/** What a reply to the sample letter is held against, words of the letter changed. */
export function sampleWith(
  changes: Readonly<Record<string, string>>,
  reply: Partial<SampleReply> = {},
): ReviewMaterial {
  let { text } = sampleLetter
  for (const [words, others] of Object.entries(changes)) text = text.replaceAll(words, others)
  return materialOf({ ...sampleLetter, text }, { intent: 'accept', situation: { name: 'Maren Ashby' }, ...reply })
}
