import { describe, expect, test } from 'vitest'
import { foldWord, settingOf, wordsIn } from '../../../../main/reply/review/setting.ts'
import { sampleWith, wordsFound } from './sample-findings.ts'

test.each([
  ['Siân', 'sian'],
  ["Dana's", 'dana'],
  ['Dana’s', 'dana'],
  ["James'", 'james'],
  ["O'Neill", 'oneill'],
  ['O’Neill’s', 'oneill'],
  ['WHITLOW', 'whitlow'],
])('"%s" is compared as "%s"', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

test('the words of a text are those with letters and figures', () => {
  expect(wordsIn("Siân's 2nd visit – to O’Neill & Sons!")).toEqual(['sian', '2nd', 'visit', 'to', 'oneill', 'sons'])
  expect(wordsIn(' – ')).toEqual([])
})

describe('what the letter says', () => {
  test('are its hours, from and until, but not when it was sent', () => {
    const material = sampleWith({ 'at 10:30': 'at 10:30 to 11:45' })
    expect(wordsFound('dates/hour', 'I confirm 11:45.', material)).toEqual([])
    expect(wordsFound('dates/hour', 'I confirm 11:30.', material)).toEqual(['11:30'])
    expect(wordsFound('dates/hour', 'I confirm at 11.', material)).toEqual(['11'])
  })

  test('are its days, the day it came and today', () => {
    expect(settingOf(sampleWith({})).days.size).toBe(4)
    expect(settingOf(sampleWith({})).age).toBe(1)
  })

  test('is what the person put right', () => {
    const material = sampleWith({})
    const { facts } = material.reading
    const start = facts.interview.start && { ...facts.interview.start, value: '2026-06-22T09:15' }
    const company = facts.company && { ...facts.company, value: 'Wexley Press' }
    const given = {
      ...material,
      reading: { ...material.reading, facts: { ...facts, company, interview: { ...facts.interview, start } } },
    }
    const text = 'Thank you for the interview at Wexley Press. Monday 22 June at 9.15 suits me.'
    const rules = ['names/company', 'dates/day', 'dates/weekday', 'dates/hour', 'dates/pair']
    expect(rules.flatMap((id) => wordsFound(id, text, given))).toEqual([])
    expect(wordsFound('dates/match', text, given)).toEqual(['22 June'])
    expect(wordsFound('dates/pair', 'Monday at 10.30 suits me.', given)).toEqual(['Monday at 10.30'])
  })
})
