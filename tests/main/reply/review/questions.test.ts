import { describe, expect, test } from 'vitest'
import { askedBy } from '../../../../main/reply/review/questions.ts'
import type { ReviewMaterial } from '../../../../main/reply/review/review.ts'
import { settingOf } from '../../../../main/reply/review/setting.ts'
import { findingsIn } from './sample-findings.ts'
import { sampleLetter } from './sample-letter.ts'
import { materialOf } from './sample-material.ts'
import type { SampleReply } from './sample-reply.ts'

/** A letter that asks in these words, and nothing else. */
function asking(words: string, reply: Partial<SampleReply> = {}): ReviewMaterial {
  const head = sampleLetter.text.slice(0, sampleLetter.text.indexOf(' You would meet'))
  const text = `${head}\n\n${words}\n\nKind regards,\nDana Whitlow\n`
  return materialOf({ ...sampleLetter, text }, { intent: 'accept', ...reply })
}

const openIn = (text: string, material: ReviewMaterial, id: string) =>
  findingsIn(`questions/${id}`, `Dear Dana,\n\n${text}\n\nKind regards,\nMaren Ashby`, material).map(([said]) => said)

const quoted = (about: string, words: string) => [`Nothing is said about ${about}. They wrote: “${words}”`]

describe('a question left open is repeated in its own words', () => {
  test.each([
    ['confirm', 'Please confirm that you can attend.', 'whether you will come', 'Please confirm that you can attend.'],
    ['confirm', '- Can you make it?', 'whether you will come', 'Can you make it?'],
    [
      'confirm',
      '2) Let me know if this time works for you.',
      'whether you will come',
      'Let me know if this time works for you.',
    ],
    [
      'times',
      'Which of these times suits you best?',
      'which of their times suits you',
      'Which of these times suits you best?',
    ],
    [
      'right-to-work',
      'Are you authorised to work in the UK?',
      'your right to work',
      'Are you authorised to work in the UK?',
    ],
    ['pay', 'What are your salary expectations?', 'the pay you have in mind', 'What are your salary expectations?'],
    ['notice', 'What is your notice period?', 'your notice', 'What is your notice period?'],
    [
      'phone',
      'What is the best phone number to reach you?',
      'the number to ring',
      'What is the best phone number to reach you?',
    ],
    ['bring', 'Please bring   your passport.', 'what they ask you to bring', 'Please bring your passport.'],
    [
      'complete',
      'Please complete the attached form.',
      'what they ask you to fill in or send',
      'Please complete the attached form.',
    ],
    ['driving', 'Do you drive?', 'whether you drive', 'Do you drive?'],
    [
      'pay',
      'So that we can see whether the post is right for both of us before the day itself, what are your salary expectations?',
      'the pay you have in mind',
      'So that we can see whether the post is right for both of us before the day itself, what …',
    ],
  ])('%s: "%s"', (id, asked, about, words) => {
    expect(openIn('Thank you for your message.', asking(asked), id)).toEqual(quoted(about, words))
  })
})

describe('a question is answered', () => {
  const asked = {
    confirm: 'Please confirm that you can attend.',
    times: 'Which of these times suits you best: Thursday or Friday?',
    pay: 'What are your salary expectations?',
    phone: 'What is the best phone number to reach you?',
    notice: 'What is your notice period?',
    bring: 'Please bring your passport.',
    driving: 'Do you drive?',
  } as const

  test.each<[keyof typeof asked, string]>([
    ['confirm', 'Thank you, I can attend.'],
    ['confirm', 'Thanks, the 18th it is.'],
    ['confirm', 'Thanks, at 10.30 then.'],
    ['confirm', 'Thanks, half past ten in Wakefield then.'],
    ['times', 'Thanks, Thursday then.'],
    ['times', 'Thanks, at 10.30 then.'],
    ['times', 'Thank you. I am flexible.'],
    ['pay', 'Thank you. I think of £36,000.'],
    ['pay', 'Thank you. I think of $ 36.'],
    ['pay', 'Thank you. 36 k is what I think of.'],
    ['pay', 'Thank you. It would be 36,000.'],
    ['pay', 'Thank you. I am after 34 if I can.'],
    ['pay', 'Thank you. It is about 36.'],
    ['pay', 'Thank you. 32 to 35 is what I think of.'],
    ['pay', 'Thank you. I would rather talk of pay when we meet.'],
    ['phone', 'Thank you. It is 01632 960 001.'],
    ['phone', 'Thank you. It is (01632) 960-001.'],
    ['phone', 'Thank you. You can reach me as before.'],
    ['notice', 'Thank you. It is four weeks of notice.'],
    ['notice', 'Thank you. I will answer your other questions on the day.'],
    ['notice', 'Thank you. I will bring everything you asked for.'],
    ['bring', 'Thank you. I will have it with me.'],
    ['driving', 'Thank you. I have a car.'],
  ])('%s by "%s"', (id, text) => {
    expect(openIn(text, asking(asked[id]), id)).toEqual([])
  })

  test.each<[keyof typeof asked, string]>([
    // A question is no answer
    ['confirm', 'Thank you. Will I attend alone?'],
    ['confirm', 'Thank you. Is it the 18th?'],
    ['confirm', 'Thank you. Is it at 10.30?'],
    ['confirm', 'Thanks, the 19th it is.'],
    ['confirm', 'Thanks, at 11.30 then.'],
    ['times', 'Thank you for your message.'],
    ['pay', 'Thank you. I have done this for about 12 years.'],
    ['pay', 'Thank you. It is about 34 people.'],
    ['pay', 'Thank you. I did 120 calls a day.'],
    ['phone', 'Thank you. I live at house 12.'],
    ['phone', 'Thank you. It was 2019 - when I came.'],
    ['notice', 'Thank you. Is there a notice board?'],
  ])('%s not by "%s"', (id, text) => {
    expect(openIn(text, asking(asked[id]), id)).toHaveLength(1)
  })

  test.each(['confirm', 'pay', 'notice'] as const)('%s not by what it quotes or signs with', (id) => {
    const text = `Dear Dana,\n\nThank you.\n\nOn Mon, 8 Jun 2026 at 11:00, Dana Whitlow wrote:\n> I confirm your notice and salary`
    expect(findingsIn(`questions/${id}`, text, asking(asked[id]))).toHaveLength(1)
  })

  test('not by a reply that says nothing, of which something else is said', () => {
    expect(findingsIn('questions/confirm', 'Dear Dana,\n', asking(asked.confirm))).toEqual([])
  })

  test('not when no question was asked', () => {
    expect(openIn('Thank you for your message.', asking('It takes an hour.'), 'pay')).toEqual([])
  })

  test('not to be asked of who says no', () => {
    expect(openIn('Thank you, but no.', asking(asked.pay, { intent: 'decline' }), 'pay')).toEqual([])
  })
})

describe('what a letter asks', () => {
  const ids = (words: string) => [...askedBy(settingOf(asking(words)).invite)]

  test.each([
    ['What are your salary expectations, and what is your notice period?', ['questions/pay', 'questions/notice']],
    ['Please bring your passport.', ['questions/bring']],
    ['Thank you for sending us your CV.', []],
    ['Thanks for coming. Please send us your CV.', ['questions/complete']],
    ['Thank you! Please send us your CV.', ['questions/complete']],
    ['It takes an hour.', []],
  ])('"%s": %j', (words, found) => {
    expect(ids(words)).toEqual(found)
  })

  test('not in its headers, nor in what it quotes, nor below its name', () => {
    const text = `${sampleLetter.text.slice(0, sampleLetter.text.indexOf(' You would meet'))}

Kind regards,
Dana Whitlow

On Mon, 1 Jun 2026 at 11:00, Maren Ashby wrote:
> What is your notice period?
`.replace('Field Sales Executive, interview', 'What is your notice period?')
    expect([...askedBy(settingOf(materialOf({ ...sampleLetter, text }, { intent: 'accept' })).invite)]).toEqual([])
  })
})
