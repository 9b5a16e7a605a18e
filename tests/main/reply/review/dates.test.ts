import { describe, expect, test } from 'vitest'
import type { ReplyIntent } from '../../../../common/reply.ts'
import { invites } from './invites.ts'
import { findingsIn, sampleWith, wordsFound } from './sample-findings.ts'
import { materialOf } from './sample-material.ts'

// The sample letter, of Monday 8 June, has Thursday 18 June at 10:30, and Friday 12 June at noon for the answer
const found = (id: string, text: string) => findingsIn(`dates/${id}`, text, sampleWith({}))

describe('another day', () => {
  test.each([
    [
      'Thursday 11 June suits me.',
      'The letter says Thursday 18 June, not “Thursday 11 June”.',
      'Thursday 18 June suits me.',
    ],
    [
      'Thursday 25 June suits me.',
      'The letter says Thursday 18 June, not “Thursday 25 June”.',
      'Thursday 18 June suits me.',
    ],
    [
      'Thursday, 25 June suits me.',
      'The letter says Thursday, 18 June, not “Thursday, 25 June”.',
      'Thursday, 18 June suits me.',
    ],
    ['June 25 works for me.', 'The letter says June 18, not “June 25”.', 'June 18 works for me.'],
    ['See you on Wednesday.', 'The letter says Thursday, not “Wednesday”.', 'See you on Thursday.'],
    ['I confirm the 19th.', 'The letter says 18 June, not “the 19th”.', 'I confirm 18 June.'],
    ['I look forward to tomorrow.', 'The letter says 18 June, not “tomorrow”.', 'I look forward to 18 June.'],
    ['I look forward to 18 June 2027.', 'The letter says 18 June, not “18 June 2027”.', 'I look forward to 18 June.'],
    ['I confirm 18 June or 19 June.', 'The letter says 18 June, not “19 June”.', 'I confirm 18 June or 18 June.'],
    ['Thank you. I confirm 19 June', 'The letter says 18 June, not “19 June”.', 'Thank you. I confirm 18 June'],
  ])('"%s"', (text, sentence, mended) => {
    expect(found('day', text)).toEqual([[sentence, mended]])
  })

  test.each([
    'Thursday 18 June suits me.',
    'I look forward to 18 June 2026.',
    'I look forward to next Thursday.',
    'Friday 12 June is fine.',
    'I was invited on Monday 8 June.',
    'It suits me today.',
    'Could we meet on Friday 19 June instead?',
    'I was born on 19 June.',
  ])('not in "%s"', (text) => {
    expect(found('day', text)).toEqual([])
  })
})

describe('a weekday that is not that of its date', () => {
  test.each([
    ['Tuesday 18 June suits me.', '“Tuesday 18 June” is Thursday 18 June.', 'Thursday 18 June suits me.'],
    ['Tuesday, 18 June suits me.', '“Tuesday, 18 June” is Thursday, 18 June.', 'Thursday, 18 June suits me.'],
    ['On Tuesday 25 June I am away.', '“Tuesday 25 June” is Thursday 25 June.', 'On Thursday 25 June I am away.'],
    ['Tuesday 18th is fine.', '“Tuesday 18th” is Thursday 18 June.', 'Thursday 18 June is fine.'],
    ['I am away on Tuesday 18 June.', '“Tuesday 18 June” is Thursday 18 June.', 'I am away on Thursday 18 June.'],
  ])('"%s"', (text, sentence, mended) => {
    expect(found('weekday', text)).toEqual([[sentence, mended]])
  })

  test.each([
    'Thursday 18 June suits me.',
    'Tuesday suits me.',
    // Of another year, perhaps
    'I was there on Friday 13 March.',
    'It was Friday 1 January.',
  ])('not in "%s"', (text) => {
    expect(found('weekday', text)).toEqual([])
  })
})

describe('another hour', () => {
  test.each([
    [
      'Thursday 18 June at 11.30 suits me.',
      'The letter says 10.30, not “11.30”.',
      'Thursday 18 June at 10.30 suits me.',
    ],
    ['I confirm at 11.', 'The letter says 10.30, not “11”.', 'I confirm at 10.30.'],
    ['I confirm half past eleven.', 'The letter says 10.30, not “half past eleven”.', 'I confirm 10.30.'],
    ['I confirm 11:30.', 'The letter says 10:30, not “11:30”.', 'I confirm 10:30.'],
    ['I confirm 11.30 am.', 'The letter says 10.30 am, not “11.30 am”.', 'I confirm 10.30 am.'],
    ['I confirm 11am today.', 'The letter says 10.30am, not “11am”.', 'I confirm 10.30am today.'],
    [
      'I confirm Thursday at 11 and at 12.',
      'The letter says 10.30, not “11”.',
      'I confirm Thursday at 10.30 and at 12.',
    ],
  ])('"%s"', (text, sentence, mended) => {
    expect(found('hour', text)).toEqual([[sentence, mended]])
  })

  test.each([
    'I confirm 10:30.',
    // Half a day aside
    'I confirm 10.30 pm.',
    'I confirm at 12.',
    // That is another matter
    'Friday 19 June at 11.30 suits me.',
    'I could come at 11 instead.',
    'I saw it at 11.',
  ])('not in "%s"', (text) => {
    expect(found('hour', text)).toEqual([])
  })
})

describe('the day of one time with the hour of another', () => {
  test.each([
    ['Thursday 18 June at 12 suits me.', 'The letter has Thursday 18 June at 10.30, not “Thursday 18 June at 12”.'],
    ['I confirm 18 June at 12.', 'The letter has 18 June at 10.30, not “18 June at 12”.'],
    ['See you at 12 on Thursday.', 'The letter has Thursday at 10.30, not “at 12 on Thursday”.'],
    ['Friday 12 June, 10:30 then.', 'The letter has Friday 12 June at 12:00, not “Friday 12 June, 10:30”.'],
  ])('"%s"', (text, sentence) => {
    expect(found('pair', text)).toEqual([[sentence, null]])
  })

  test.each([
    'Thursday 18 June at 10.30 suits me.',
    'Thursday 18 June at 11 suits me.',
    'Wednesday at 12 suits me.',
    'Is it Thursday at 12?',
    'Thursday at 12 instead would be better.',
    'Thursday 12:00 to 14:00 is lunch.',
    'Thursday. I have lunch at 12.',
  ])('not in "%s"', (text) => {
    expect(found('pair', text)).toEqual([])
  })

  const slots = (words: string) => sampleWith({ 'Please confirm by': `${words}. Please confirm by` })

  test.each([
    ['Tuesday 16 June at 14:00', 'Tuesday at 10.30', ['Tuesday at 10.30']],
    ['Tuesday 16 June at 14:00 or 15:00', 'Tuesday at 10.30', ['Tuesday at 10.30']],
    ['Tuesday 16 June at 14:00', 'Tuesday at 2 pm', []],
    ['Tuesday 16 June at 14:00 or 15:00', 'Tuesday at 3 pm', []],
    ['Tuesday 16 June between 9:00 and 12:00', 'Tuesday at 10.30', []],
    ['Tuesday 16 June 14:00-15:00', 'Tuesday at 10.30', ['Tuesday at 10.30']],
    ['Tuesday 16 June at 14:00, or any time on Monday', 'Tuesday at 10.30', []],
    ['Tuesday 16 June in the mill', 'Tuesday at 10.30', []],
  ])('offered "%s" besides, "%s" has %j', (offer, words, mixed) => {
    expect(wordsFound('dates/pair', `Thank you. ${words} suits me.`, slots(offer))).toEqual(mixed)
  })

  test('any hour of a stretch is right', () => {
    const text = (words: string) => `Thank you. ${words} suits me.`
    const material = slots('Tuesday 16 June between 9:00 and 12:00')
    const found = (words: string) => wordsFound('dates/hour', text(words), material)
    expect(['Tuesday at 11', 'Tuesday 16 June at 11:15', 'That at 11'].flatMap(found)).toEqual([])
    expect(found('Thursday at 11')).toEqual(['11'])
  })

  test('two hours of a day are both said', () => {
    const [sentence] =
      findingsIn('dates/pair', 'Tuesday at 10.30.', slots('Tuesday 16 June at 14:00 or 15:00'))[0] ?? []
    expect(sentence).toBe('The letter has Tuesday at 14.00 or 15.00, not “Tuesday at 10.30”.')
  })

  test('where no interview is set, the times to choose from are enough', () => {
    const text = 'Thank you. Wednesday at 2 pm suits me.'
    expect(wordsFound('dates/pair', text, materialOf(invites.analyst, { intent: 'accept' }))).toEqual([
      'Wednesday at 2 pm',
    ])
  })
})

describe('the day is right', () => {
  test.each([
    ['Thursday 18 June suits me.', '18 June'],
    ['I will be there on the 18th.', 'on the 18th'],
    ['Friday 12 June is free. See you on 18 June, and thank you for 18 June.', '18 June'],
  ])('in "%s"', (text, words) => {
    expect(wordsFound('dates/match', text, sampleWith({}))).toEqual([words])
  })

  test.each([
    'I can come.',
    'Friday 19 June suits me. 18 June does too.',
    'Tuesday 18 June suits me.',
    '18 June at 11.30 suits me.',
    'Thursday 18 June at 12 suits me.',
  ])('not in "%s"', (text) => {
    expect(wordsFound('dates/match', text, sampleWith({}))).toEqual([])
  })
})

describe('who asks for another time may name it, and who asks how it went', () => {
  test.each([
    ['day', 'Thursday 25 June suits me.'],
    ['hour', 'Thursday 18 June at 11.30 suits me.'],
    ['pair', 'Thursday 18 June at 12 suits me.'],
  ])('dates/%s', (id, text) => {
    const count = (intent: ReplyIntent) => wordsFound(`dates/${id}`, text, sampleWith({}, { intent })).length
    expect([count('accept'), count('reschedule'), count('follow-up')]).toEqual([1, 0, 0])
  })

  test('and is not praised for the day that is not to be', () => {
    const text = 'I am not free on 18 June.'
    expect(wordsFound('dates/match', text, sampleWith({}))).toEqual(['18 June'])
    expect(wordsFound('dates/match', text, sampleWith({}, { intent: 'reschedule' }))).toEqual([])
  })
})

test('nothing is another day or hour where no interview is set', () => {
  const material = sampleWith({ ' on Thursday 18 June 2026 at 10:30': '' })
  expect(material.reading.facts.interview.start).toBeNull()
  const text = 'Friday 19 June at 11.30 suits me.'
  expect(['day', 'hour', 'match'].flatMap((id) => wordsFound(`dates/${id}`, text, material))).toEqual([])
})
