import { describe, expect, test } from 'vitest'
import type { InviteStatus } from '../../../../common/invite.ts'
import { invites } from './invites.ts'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'
import { materialOf } from './sample-material.ts'

// The sample letter came on 8 June, wants an answer by 12 June and speaks of 18 June
const at = (day: string, reply: Parameters<typeof sampleWith>[1] = {}) =>
  sampleWith({}, { ...reply, today: `2026-06-${day}T09:00` })
const text = 'Dear Dana,\n\nThank you. It suits me.\n\nMaren'
const late = 'Dear Dana,\n\nThank you. I am sorry to answer only now. It suits me.\n\nMaren'

describe('the day of the interview is over', () => {
  test.each<InviteStatus>(['new', 'replied', 'scheduled'])('for an invite that is %s', (status) => {
    expect(findingsIn('timing/after-interview', text, at('19', { status }))).toEqual([
      ['The day of the interview, Thursday 18 June at 10.30, is over.', null],
    ])
  })

  test.each([
    ['on the day itself', text, at('18')],
    ['when it was attended', text, at('19', { status: 'attended' })],
    ['when sorrow is said', late, at('19')],
    ['while nothing is written', 'Dear Dana,', at('19')],
  ])('not %s', (_when, reply, material) => {
    expect(findingsIn('timing/after-interview', reply, material)).toEqual([])
  })
})

describe('the day for the answer is over', () => {
  test('from the day after', () => {
    expect(findingsIn('timing/after-reply-by', text, at('13'))).toEqual([
      ['They asked for an answer by Friday 12 June.', late],
    ])
  })

  test.each([
    ['on the day itself', text, at('12')],
    ['when sorrow is said', late, at('13')],
    ['when it was answered before', text, at('13', { status: 'replied' })],
    ['to thank afterwards', text, at('13', { intent: 'thank-you' })],
    ['while nothing is written', 'Dear Dana,', at('13')],
  ])('not %s', (_when, reply, material) => {
    expect(findingsIn('timing/after-reply-by', reply, material)).toEqual([])
  })

  test('not where the letter names none', () => {
    const material = sampleWith({ ' by Friday 12 June, 12:00': '' }, { today: '2026-06-13T09:00' })
    expect(findingsIn('timing/after-reply-by', text, material)).toEqual([])
  })
})

describe('the day for the answer to an offer', () => {
  const found = (words: string, day: string) => {
    const letter = invites.glass.text.replace('Please let me know by Friday 12 March whether you accept.', words)
    const material = materialOf({ ...invites.glass, text: letter }, { intent: 'accept', today: `2027-03-${day}T10:00` })
    return findingsIn('timing/after-reply-by', text, material).map(([sentence]) => sentence)
  }

  test.each([
    ['Please let me know by Friday 12 March whether you accept.', 'Friday 12 March'],
    ['Please sign by the 12th of March.', 'Friday 12 March'],
    ['We hope for your decision no later than Friday.', 'Friday 12 March'],
  ])('"%s" is %s', (words, day) => {
    expect([found(words, '12'), found(words, '13')]).toEqual([[], [`They asked for an answer by ${day}.`]])
  })

  test.each(['The kiln is mended by Friday 12 March.', 'Let me know what you do on Friday 12 March.'])(
    '"%s" is none',
    (words) => {
      expect(found(words, '13')).toEqual([])
    },
  )

  test('what was quoted is none', () => {
    const words =
      'I look forward to it.\n\nKind regards,\nGareth\n\nOn Mon, 1 Mar 2027 at 10:00, Rowan Tilley wrote:\n> Let me know by Friday 12 March.'
    expect(found(words, '13')).toEqual([])
  })
})

describe('days after the letter', () => {
  test('more than six are late', () => {
    expect(findingsIn('timing/late', text, at('15'))).toEqual([['Their letter came seven days ago.', late]])
  })

  test.each([
    ['six days', text, at('14')],
    ['late with a word of it', late, at('15')],
    ['late with nothing written', 'Dear Dana,', at('15')],
    ['late after an answer', text, at('15', { status: 'replied' })],
  ])('not %s', (_when, reply, material) => {
    expect(findingsIn('timing/late', reply, material)).toEqual([])
  })

  const closed = `${text.replace('Maren', 'Kind regards,\nMaren')}`

  test.each([
    ['08', true],
    ['11', true],
    ['12', false],
    ['07', false],
  ])('on 2026-06-%s it is soon: %s', (day, isSoon) => {
    expect(wordsFound('timing/soon', closed, at(day))).toEqual(isSoon ? ['Kind regards,\nMaren'] : [])
  })

  test('nothing without an end is soon, nor what was answered', () => {
    expect(wordsFound('timing/soon', text, at('09'))).toEqual([])
    expect(wordsFound('timing/soon', closed, at('09', { status: 'replied' }))).toEqual([])
  })
})
