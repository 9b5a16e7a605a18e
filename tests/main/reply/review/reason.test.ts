import { describe, expect, test } from 'vitest'
import type { ReplyIntent } from '../../../../common/reply.ts'
import type { ReviewMaterial } from '../../../../main/reply/review/review.ts'
import { findingsIn, sampleWith } from './sample-findings.ts'

const missing = (text: string, intent: ReplyIntent, material: ReviewMaterial = sampleWith({}, { intent })) =>
  findingsIn('reason/missing', text, material)

describe('a no without a reason', () => {
  test.each([
    'Thank you. I have to decline.',
    'Thank you for the invitation. I would like to withdraw my application. I wish you well.',
    'Hi Dana, I cannot come. Maren',
    'Hi Dana, thank you very much, but I will not be able to come. Maren',
    // A few words tell nothing
    'Thank you. I decline, the door closes.',
    // A question is no reason
    'Thank you. I have to decline. Would the blue door of the mill be open?',
  ])('is "%s"', (text) => {
    expect(missing(text, 'decline')).toEqual([['It does not say why.', null]])
  })

  test.each([
    'Thank you. I have to decline, because of the travel.',
    'Thank you. I have to decline, as the mill has a blue door.',
    'Thank you for asking but my heart is in green energy.',
    'Thank you. I decline, the blue door closes.',
    'Hi Dana, I love my garden too much. Maren',
    'Dear Dana,',
  ])('is not "%s"', (text) => {
    expect(missing(text, 'decline')).toEqual([])
  })

  test('is not one to those who deceive, who are owed nothing', () => {
    const material = sampleWith({}, { intent: 'decline' })
    const reading = { ...material.reading, verdict: { ...material.reading.verdict, rule: 'decline/scam' as const } }
    expect(missing('Thank you. I have to decline.', 'decline', { ...material, reading })).toEqual([])
  })

  test('is not one to accept', () => {
    expect(missing('Thank you. I can come.', 'accept')).toEqual([])
  })
})

describe('another time without a reason', () => {
  test.each([
    'Thank you. Could we meet next week?',
    'Thank you. The Friday after that would be good for me too.',
    'Thank you. The 25th of the month is good for me too.',
  ])('is asked for in "%s"', (text) => {
    expect(missing(text, 'reschedule')).toHaveLength(1)
  })

  test.each([
    "Thank you. I can't make it.",
    'Thank you. I am not free.',
    'Thank you. I am busy. Could we meet on Friday?',
    'Thank you. The blue door of my house is being mended.',
  ])('is not asked for in "%s"', (text) => {
    expect(missing(text, 'reschedule')).toEqual([])
  })

  test('not being able to come is a reason for another time alone', () => {
    expect(missing("Thank you. I can't make it.", 'decline')).toHaveLength(1)
    expect(missing('Thank you. The Friday of that week is my garden day.', 'decline')).toEqual([])
  })
})

describe('what a no says of other offers', () => {
  const threat = 'Thank you. Others are willing to pay me more.'
  test.each<[ReplyIntent, number]>([
    ['accept', 1],
    ['decision-date', 1],
    ['decline', 0],
    ['cancel', 0],
    ['accepted-elsewhere', 0],
  ])('with %s it is held over somebody %d times', (intent, count) => {
    expect(findingsIn('threats/offer', threat, sampleWith({}, { intent }))).toHaveLength(count)
  })
})
