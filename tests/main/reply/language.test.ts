import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../main/analysis/text/read.ts'
import { channelOf } from '../../../main/reply/channel.ts'
import { dayWords, momentWords, timesWords } from '../../../main/reply/dates.ts'
import { spelled, spellingOf } from '../../../main/reply/spelling.ts'
import { noFacts } from '../../no-facts.ts'

describe('the English of a reply', () => {
  test.each([
    ['The salary is $58,000 with 15 days of vacation. Please send your resume by June 18.', 'us'],
    ['The salary is £31,000 with 25 days of holiday. Please send your CV by 18 June.', 'uk'],
  ] as const)('follows the letter: %s', (text, spelling) => {
    expect(spellingOf(readDocument(text), spelling === 'us' ? 'uk' : 'us')).toBe(spelling)
  })

  test.each(['uk', 'us'] as const)('is the usual one (%s) where the letter shows neither', (usual) => {
    expect(spellingOf(readDocument('Can you come on Thursday?'), usual)).toBe(usual)
    expect(spellingOf(null, usual)).toBe(usual)
  })

  test('changes the words that differ and no others', () => {
    expect(spelled('I apologise, and promise to ring you.', 'us')).toBe('I apologize, and promise to call you.')
    expect(spelled('I apologise, and promise to ring you.', 'uk')).toBe('I apologise, and promise to ring you.')
  })
})

describe('days and hours', () => {
  test.each([
    ['2026-06-18T10:30', 'uk', 'Thursday 18 June at 10.30'],
    ['2026-06-18T10:30', 'us', 'Thursday, June 18 at 10:30 AM'],
    ['2026-06-18T00:05', 'us', 'Thursday, June 18 at 12:05 AM'],
    ['2026-06-18T12:00', 'us', 'Thursday, June 18 at 12:00 PM'],
    ['2026-06-18', 'us', 'Thursday, June 18'],
  ] as const)('%s in %s English is %s', (moment, spelling, words) => {
    expect(momentWords(moment, spelling)).toBe(words)
  })

  test('a day leaves its hour out', () => {
    expect(dayWords('2026-06-18T10:30', 'uk')).toBe('Thursday 18 June')
  })

  test('other times stand in order, once, with the zone of the letter', () => {
    expect(timesWords(['2026-06-19T14:00', '2026-06-18T10:30', '2026-06-19T14:00'], 'uk', 'BST')).toBe(
      'Thursday 18 June at 10.30 or Friday 19 June at 14.00 (BST)',
    )
  })
})

describe('the way a reply goes', () => {
  test.each([
    ['Hi Ines, can you come in on Wednesday at 11? Text me back. Bram', 'chat'],
    ['Hi Ines, Bram here from the tram depot. Please call me on 01632 960 002.', 'phone'],
    ['Hi Ines,\n\nCan you come in on Wednesday at 11?\n\nBram Sandoval', 'mail'],
    ['Dear Ines,\n\nPlease call me on 01632 960 002.\n\nKind regards,\nBram', 'mail'],
  ] as const)('is that of the invite: %s', (text, channel) => {
    expect(channelOf(noFacts, readDocument(text))).toBe(channel)
  })

  test('is a mail where there is no text', () => {
    expect(channelOf(noFacts, null)).toBe('mail')
  })
})
