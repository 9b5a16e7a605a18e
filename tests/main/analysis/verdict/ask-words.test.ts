import { describe, expect, test } from 'vitest'
import type { Facts, Limit } from '../../../../common/reading.ts'
import { type LimitName, limitNames, type Situation } from '../../../../common/situation.ts'
import { answerWords, questionWords, termWords } from '../../../../main/analysis/verdict/ask-words.ts'
import { noFacts } from '../../../no-facts.ts'
import { caseOf, limit, said } from './facts-of-a-case.ts'

const pounds = (amount: number, period: 'year' | 'hour' = 'year') => ({ amount, currency: 'GBP', period })

describe('a broken limit is talked about', () => {
  test.each<[LimitName, Situation, Partial<Limit>, string, string]>([
    [
      'pay',
      { lowestPay: pounds(30_000) },
      { gap: '£3,000 a year under', gapShare: 0.1 },
      '12 % more pay, £3,000 a year',
      'The pay is below what I could accept: is there room to come closer to £30,000 a year?',
    ],
    [
      'pay',
      { lowestPay: pounds(15, 'hour') },
      { gap: '£1 an hour under', gapShare: 1 },
      '£1 an hour more',
      'The pay is below what I could accept: is there room to come closer to £15 per hour?',
    ],
    [
      'pay',
      { currentPay: pounds(30_000) },
      { gap: null },
      'more pay',
      'The pay is below what I could accept: is there room to go higher?',
    ],
    [
      'pay',
      {},
      { gap: '£9 a year under' },
      '£9 a year more',
      'The pay is below what I could accept: is there room to go higher?',
    ],
    [
      'commute',
      {},
      { gapShare: 4 },
      'days at home to make up for the commute',
      'The journey would be long for me: could part of the week be worked from home?',
    ],
    [
      'commute',
      {},
      { gapShare: 4.1 },
      'a place of work nearer to you, or work from home',
      'I could not make that journey regularly: is there a place of work nearer to me, or could the work be done from home?',
    ],
    [
      'office-days',
      { maxOfficeDays: 2 },
      { gap: 'two days too many' },
      'two days fewer at the workplace',
      'Would it be possible to come in two days a week and work from home on the others?',
    ],
    [
      'office-days',
      { maxOfficeDays: 1 },
      {},
      'fewer days at the workplace',
      'Would it be possible to come in one day a week and work from home on the others?',
    ],
    [
      'office-days',
      { maxOfficeDays: 0 },
      {},
      'fewer days at the workplace',
      'Would it be possible to work fully from home?',
    ],
    [
      'travel',
      { maxTravelPercent: 10 },
      {},
      'travel of 10 % at most',
      'I could travel for about 10 % of my time: could the travel be kept within that?',
    ],
    [
      'travel',
      { maxTravelPercent: 0 },
      {},
      'no travel',
      'I would not be able to travel for work: could the post be arranged without it?',
    ],
    [
      'shifts',
      {},
      { said: 'nights' },
      'no nights',
      'I would not be able to work nights: is there room for another pattern?',
    ],
    [
      'shifts',
      {},
      {},
      'no such shifts',
      'I would not be able to work these shifts: is there room for another pattern?',
    ],
    [
      'hours',
      { maxWeeklyHours: 32 },
      {},
      '32 hours a week at most',
      'I am looking for up to 32 hours a week: could the hours be set to that?',
    ],
    ['benefits', {}, { need: 'pension' }, 'pension', 'I would need to keep pension: is there a way to include that?'],
    [
      'contract',
      {},
      { need: 'permanent' },
      'a permanent contract',
      'I am looking for permanent work: could the contract be offered in that form?',
    ],
    ['work', {}, {}, 'other work', 'Are there other openings whose main work is different?'],
  ])('%s of %j, %j', (name, situation, more, text, sentence) => {
    expect(termWords(limit(name, 'broken', more), caseOf({ situation }))).toEqual({ text, sentence })
  })
})

describe('work that is bound to a place is not asked to be done at home', () => {
  const nursing: Partial<Facts> = { work: [said('nursing')] }
  const put = (name: LimitName, facts: Partial<Facts>, situation: Situation, more: Partial<Limit> = {}) =>
    termWords(limit(name, 'broken', more), caseOf({ facts: { ...noFacts, ...facts }, situation })).sentence

  test.each<[LimitName, Situation, Partial<Limit>, string]>([
    ['commute', {}, { gapShare: 1 }, 'The journey would be long for me: could the hours be put on fewer, longer days?'],
    ['commute', {}, { gapShare: 9 }, 'I could not make that journey regularly: is there a place of work nearer to me?'],
    ['office-days', { maxOfficeDays: 3 }, {}, 'Could the hours be put on three days a week?'],
    ['office-days', { maxOfficeDays: 1 }, {}, 'Could the hours be put on one day a week?'],
    ['office-days', { maxOfficeDays: 0 }, {}, 'Is there any part of the work that could be done from home?'],
  ])('%s, %j, %j', (name, situation, more, sentence) => {
    expect(put(name, nursing, situation, more)).toBe(sentence)
  })

  test('unless part of it is done there already, or the work is another', () => {
    expect(put('commute', { ...nursing, workMode: said('hybrid') }, {})).toMatch(/home/)
    expect(put('commute', { work: [said('accounting')] }, {})).toMatch(/home/)
  })
})

describe('an unknown limit is asked about', () => {
  const pay = (min: number | null, max: number | null, currency: string, period: 'year' | null): Partial<Facts> => ({
    pay: said({ min, max, currency, period, perYearMin: null, perYearMax: null }),
  })
  const asked = (facts: Partial<Facts>, situation: Situation) =>
    questionWords(limit('pay', 'unknown'), caseOf({ facts: { ...noFacts, ...facts }, situation }))
  const wanted = { lowestPay: pounds(30_000) }
  const plain = { text: 'What is the pay?', sentence: 'Could you tell me the pay range for the post?' }

  test('pay that nobody states, or that nobody asked for, is asked for', () => {
    expect(asked({}, wanted)).toEqual(plain)
    expect(asked(pay(1, 2, 'GBP', 'year'), {})).toEqual(plain)
  })

  test.each<[string, Partial<Facts>, Situation, string, string]>([
    [
      'a period that is not said',
      pay(30_000, 30_000, 'GBP', null),
      wanted,
      'Is £30,000 for a year?',
      'You give the pay as £30,000: could you tell me what period that is for?',
    ],
    [
      'another currency',
      pay(30_000, 30_000, 'EUR', 'year'),
      { currentPay: pounds(30_000) },
      'What is €30,000 a year in British pounds?',
      'You give the pay as €30,000 a year: would it be paid in euros or in British pounds?',
    ],
    [
      'a lowest pay without a highest',
      pay(25_000, null, 'GBP', 'year'),
      wanted,
      'How far above £25,000 can the pay go?',
      'You give the pay as from £25,000 a year: could you tell me how far it can go for somebody with my experience?',
    ],
  ])('pay: %s', (_what, facts, situation, text, sentence) => {
    expect(asked(facts, situation)).toEqual({ text, sentence })
  })

  test('every limit has a question, and a name for its answer', () => {
    for (const name of limitNames) {
      const { text, sentence } = questionWords(limit(name, 'unknown'), caseOf())
      expect(text).toMatch(/^[A-Z].+\?$/)
      expect(sentence).toMatch(/^Could you tell me .+[.?]$/)
      expect(answerWords[name]).not.toBe('')
    }
  })
})
