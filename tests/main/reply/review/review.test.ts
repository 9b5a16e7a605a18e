import { describe, expect, test } from 'vitest'
import type { ReviewRule } from '../../../../main/reply/review/define.ts'
import { takeApart } from '../../../../main/reply/review/letter.ts'
import { findingsOf, type ReviewMaterial, reviewReply } from '../../../../main/reply/review/review.ts'
import { settingOf } from '../../../../main/reply/review/setting.ts'
import { marked } from '../../../marked.ts'
import { firstFaults } from './faults-1.ts'
import { secondFaults } from './faults-2.ts'
import { invites } from './invites.ts'
import { sampleLetter } from './sample-letter.ts'
import { materialOf, materialOfRow } from './sample-material.ts'

const faults = [...firstFaults, ...secondFaults].map((fault) => ({ ...fault, text: marked(fault.text).text }))

const material = materialOf(sampleLetter, { intent: 'accept', situation: { name: 'Maren Ashby' } })

function apply(text: string, mend: { span: { start: number; end: number }; text: string }): string {
  return text.slice(0, mend.span.start) + mend.text + text.slice(mend.span.end)
}

describe('the review of a reply', () => {
  test('says what is missing first, then goes through the words in their order', () => {
    const text = 'Dear Donna,\n\nTuesday 18 June at 11.30 suits me. You can ring me on [phone].\n\nKind regards'
    const found = reviewReply(text, material).filter(({ mark }) => mark !== 'fine')
    expect(found.map(({ rule, span }) => [rule, span && text.slice(span.start, span.end)])).toEqual([
      ['shape/name', null],
      ['thanks/missing', null],
      ['questions/right-to-work', null],
      ['questions/pay', null],
      ['questions/notice', null],
      ['questions/bring', null],
      ['questions/complete', null],
      ['questions/driving', null],
      ['names/contact', 'Donna'],
      ['dates/weekday', 'Tuesday 18 June'],
      ['dates/hour', '11.30'],
      ['leftovers/placeholder', '[phone]'],
    ])
  })

  test('a good reply has only good words said of it', () => {
    const letter = { ...sampleLetter, text: sampleLetter.text.replace(/Please confirm[\s\S]*reach you\?\n/, '') }
    const text =
      'Dear Dana,\n\nThank you for putting me forward to Hollin Medical. Thursday 18 June at 10.30 suits me.\n\nKind regards,\nMaren Ashby'
    const found = reviewReply(text, materialOf(letter, { intent: 'accept', situation: { name: 'Maren Ashby' } }))
    expect(found.map(({ rule, mark }) => [rule, mark])).toEqual([
      ['thanks/first', 'fine'],
      ['dates/match', 'fine'],
      ['timing/soon', 'fine'],
    ])
  })

  test('an empty reply has one finding and no mend', () => {
    expect(reviewReply('\n ', material)).toMatchObject([{ rule: 'shape/empty', span: null, mend: null }])
  })

  test('current pay may be named when the person allows it', () => {
    const text = 'Dear Dana,\n\nThank you. I currently earn £29,500.\n\nMaren Ashby'
    const rulesFound = (given: ReviewMaterial) => reviewReply(text, given).map(({ rule }) => rule)
    expect(rulesFound(material)).toContain('private/pay')
    expect(rulesFound({ ...material, namesCurrentPay: true })).not.toContain('private/pay')
  })

  test('what a firm in the document is called is no other firm', () => {
    const text = 'Dear Isla,\n\nThank you. I look forward to my interview with Tarn at Kelder Mill.\n\nRowan'
    const found = reviewReply(text, materialOf(invites.bakery, { intent: 'accept' }))
    expect(found.filter(({ rule }) => rule.startsWith('names/'))).toEqual([])
  })
})

describe('what is said', () => {
  test('of more than twelve notes the weightiest are', () => {
    const text = `Dear Donna,\n\nThank you. ${'I will NOT go! '.repeat(14)}\n\nMaren Ashby, [phone]`
    const found = reviewReply(text, material)
    expect(found).toHaveLength(12)
    expect([found.find(({ span }) => span)?.rule, found.at(-1)?.rule]).toEqual([
      'names/contact',
      'leftovers/placeholder',
    ])
  })

  test('what is missing stands before what is at the very beginning', () => {
    const found = reviewReply('[name],\n\nI can come.', material).map(({ rule, span }) => [rule, span?.start ?? null])
    expect(found.at(-1)).toEqual(['leftovers/placeholder', 0])
    expect(found).toContainEqual(['thanks/missing', null])
  })

  test.each([
    ['of sixty characters are said', `[${'a'.repeat(28)} ${'b'.repeat(29)}]`, `[${'a'.repeat(28)} ${'b'.repeat(29)}]`],
    ['of more are cut behind a word', `[${'a'.repeat(28)} ${'b'.repeat(30)}]`, `[${'a'.repeat(28)} …`],
    ['are said in one line', '[my    name]', '[my name]'],
    ['are no pattern', '[$& $1 name]', '[$& $1 name]'],
  ])('words %s', (_how, words, said) => {
    const found = reviewReply(`Thank you. I am ${words} now.`, material).find(
      ({ rule }) => rule === 'leftovers/placeholder',
    )
    expect(found?.text).toBe(`“${said}” is still a blank.`)
  })

  test('lines that a mend adds end like those of the text', () => {
    const mended = (text: string) => {
      const mend = reviewReply(text, material).find(({ rule }) => rule === 'shape/name')?.mend
      return mend && apply(text, mend)
    }
    expect(mended('Thank you.\r\nI can come.')).toBe('Thank you.\r\nI can come.\r\n\r\nKind regards,\r\nMaren Ashby')
    expect(mended('Thank you.\nI can come.')).toBe('Thank you.\nI can come.\n\nKind regards,\nMaren Ashby')
  })

  const rule = (find: ReviewRule['find']): ReviewRule => ({
    ...{ id: 'made/up', mark: 'think', text: '“{words}” and {it}', why: '', source: null, hits: [], misses: [] },
    find,
  })
  const say = (find: ReviewRule['find']) =>
    findingsOf(rule(find), takeApart('0123456789'), settingOf(material)).map(({ text }) => text)

  test('of places that overlap is the first, and those that touch are two', () => {
    const places = [
      [6, 9],
      [4, 6],
      [1, 4],
      [3, 5],
      [8, 10],
    ] as const
    expect(say(() => places.map(([start, end]) => ({ span: { start, end }, it: '…' })))).toEqual([
      '“123” and …',
      '“45” and …',
      '“678” and …',
    ])
  })

  test('with nothing to add is nothing added', () => {
    expect(say(() => [{ span: { start: 0, end: 1 } }, { span: null }])).toEqual(['“” and ', '“0” and '])
  })
})

describe('one-click mends', () => {
  const mendings: readonly (readonly [rule: string, before: string, after: string])[] = [
    [
      'thanks/missing',
      'Dear Dana,\n\nI can come.\n\nMaren',
      'Dear Dana,\n\nThank you for the invitation. I can come.\n\nMaren',
    ],
    [
      'thanks/missing',
      'Hi Dana, yes, I can come. Maren',
      'Hi Dana, Thank you for the invitation. Yes, I can come. Maren',
    ],
    ['shape/name', 'Thank you. I can come.', 'Thank you. I can come.\n\nKind regards,\nMaren Ashby'],
    [
      'shape/name',
      'Thank you. I can come.\n\nKind regards,\n',
      'Thank you. I can come.\n\nKind regards,\nMaren Ashby\n',
    ],
    ['names/contact', 'Dear Donna,\n\nThank you.\n\nMaren', 'Dear Dana,\n\nThank you.\n\nMaren'],
    [
      'names/company',
      'Thank you for the post at Holin Medical.\n\nMaren',
      'Thank you for the post at Hollin Medical.\n\nMaren',
    ],
    ['dates/hour', 'Thank you. Thursday 18 June at 11:30 suits me.', 'Thank you. Thursday 18 June at 10:30 suits me.'],
    [
      'dates/hour',
      'Thank you. Thursday 18 June at 11 am suits me.',
      'Thank you. Thursday 18 June at 10.30 am suits me.',
    ],
    ['dates/day', 'Thank you. Thursday 25 June suits me.', 'Thank you. Thursday 18 June suits me.'],
    ['dates/day', 'Thank you. June 25 works for me.', 'Thank you. June 18 works for me.'],
    ['dates/weekday', 'Thank you. Tuesday, 18 June suits me.', 'Thank you. Thursday, 18 June suits me.'],
    ['leftovers/placeholder', 'Thank you. Ring me on [number].\n\nMaren', 'Thank you.\n\nMaren'],
    ['leftovers/placeholder', 'Thank you.\n\nRing me on [number].\n\nMaren', 'Thank you.\n\nMaren'],
    [
      'leftovers/placeholder',
      'Thank you for the [role] interview.',
      'Thank you for the Field Sales Executive interview.',
    ],
    ['leftovers/placeholder', 'Thank you.\n\nKind regards,\n[Your name]', 'Thank you.\n\nKind regards,\nMaren Ashby'],
    [
      'leftovers/placeholder',
      'Thank you.\n\nKind regards,\nMaren Ashby\nTel.: [number]',
      'Thank you.\n\nKind regards,\nMaren Ashby',
    ],
    [
      'leftovers/placeholder',
      'Thank you.\n\nKind regards,\nMaren Ashby, [phone]',
      'Thank you.\n\nKind regards,\nMaren Ashby',
    ],
    ['leftovers/greeting', 'Dear Sir or Madam,\n\nThank you.', 'Dear Dana,\n\nThank you.'],
    ['tone/shouting', 'Thank you!!! I can come.', 'Thank you. I can come.'],
    ['tone/process', 'Thank you. Your process is ridiculous. I can come.', 'Thank you. I can come.'],
    ['asks/hurry', 'Thank you. Please tell me the pay ASAP.', 'Thank you. Please tell me the pay when you can.'],
    [
      'tone/reproach',
      'Thank you. I was rather surprised by the salary.',
      'Thank you. The salary is lower than I can accept.',
    ],
  ]

  test.each(mendings)('%s turns "%s" into "%s"', (rule, before, after) => {
    const mend = reviewReply(before, material).find((finding) => finding.rule === rule)?.mend
    expect(mend && apply(before, mend)).toBe(after)
  })

  const mendable = faults.flatMap((fault) => {
    const given = materialOfRow(fault)
    const mend = reviewReply(fault.text, given).find(({ rule }) => rule === fault.rule)?.mend
    return mend ? [{ ...fault, given, mend }] : []
  })

  test('most faults can be mended with one click', () => {
    expect(mendable.length).toBeGreaterThan(faults.length / 2)
  })

  test.each(mendable)('$rule is gone from its place after its mend: "$text"', ({ given, mend, ...fault }) => {
    const place = mend.span.start
    const mended = apply(fault.text, mend)
    const again = reviewReply(mended, given).filter(
      ({ rule, span }) =>
        rule === fault.rule && (!span || (span.start <= place + mend.text.length && span.end > place)),
    )
    expect(again.map(({ text }) => text)).toEqual([])
  })
})
