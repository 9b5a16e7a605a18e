import { describe, expect, test } from 'vitest'
import { findingsIn, sampleWith } from './sample-findings.ts'

const words = (count: number) => Array.from({ length: count }, () => 'green').join(' ')
/** The sample letter, when it is read as a deception. */
function deceiving() {
  const material = sampleWith({})
  const verdict = { ...material.reading.verdict, rule: 'decline/scam' as const }
  return { ...material, reading: { ...material.reading, verdict } }
}

const is = (id: string, text: string, material = sampleWith({})) => findingsIn(id, text, material)

describe('a reply that says nothing', () => {
  test.each(['', ' \n ', 'Dear Dana,', 'Dear Dana,\n\n'])('"%s"', (text) => {
    expect(is('shape/empty', text)).toEqual([['There is nothing here yet.', null]])
  })

  test.each([
    'Thank you.',
    'Dear Dana,\n\nKind regards,\nMaren',
    // A sentence that reads like a greeting
    'Dear Dana and all of you, Thursday suits me as well as any other day would',
    'Dear Dana and Tomas and all the others who have read my letters',
  ])('not "%s"', (text) => {
    expect(is('shape/empty', text)).toEqual([])
  })
})

describe('a reply that is too long', () => {
  test.each([
    ['mail', 401, 'This is long for a letter.'],
    ['chat', 111, 'This is long for a message on the phone.'],
  ] as const)('by %s, of %d words', (channel, count, sentence) => {
    expect(is('shape/long', `${words(count)}.`, sampleWith({}, { channel }))).toEqual([[sentence, null]])
    expect(is('shape/long', `${words(count - 1)}.`, sampleWith({}, { channel }))).toEqual([])
  })

  test('is none on the phone, where it is said', () => {
    expect(is('shape/long', `${words(500)}.`, sampleWith({}, { channel: 'phone' }))).toEqual([])
  })
})

describe('the name below', () => {
  test.each([
    ['Thank you.', 'Thank you.\n\nKind regards,\nMaren Ashby'],
    ['Thank you.\n\n', 'Thank you.\n\nKind regards,\nMaren Ashby\n\n'],
    ['Thank you.\n\nKind regards', 'Thank you.\n\nKind regards\nMaren Ashby'],
    [`I am Maren. ${words(60)}.`, `I am Maren. ${words(60)}.\n\nKind regards,\nMaren Ashby`],
  ])('is missing in "%s"', (text, mended) => {
    expect(is('shape/name', text)).toEqual([['Your name is not below it.', mended]])
  })

  test.each(['Thank you.\n\nMaren', 'Thank you.\n\nM. Ashby', 'thank you, maren', '', 'Dear Dana,'])(
    'is not missing in "%s"',
    (text) => {
      expect(is('shape/name', text)).toEqual([])
    },
  )

  test.each([
    ['no name is known', sampleWith({}, { situation: { name: ' ' } })],
    ['no name was ever given', sampleWith({}, { situation: { name: null } })],
    ['they deceive', deceiving()],
    ['it is a message', sampleWith({}, { channel: 'chat' })],
  ])('is not missed where %s', (_why, material) => {
    expect(is('shape/name', 'Thank you.', material)).toEqual([])
  })

  test('is offered without the blanks around it', () => {
    const material = sampleWith({}, { situation: { name: ' Maren Ashby ' } })
    expect(is('shape/name', 'Thank you.', material)).toEqual([
      ['Your name is not below it.', 'Thank you.\n\nKind regards,\nMaren Ashby'],
    ])
  })
})
