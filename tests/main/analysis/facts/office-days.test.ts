import { describe, expect, test } from 'vitest'
import { findOfficeDays } from '../../../../main/analysis/facts/office-days.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const daysOf = (text: string) => findOfficeDays(readDocument(text))?.value ?? null

describe('office days are counted', () => {
  test.each([
    ['Hybrid: 3 days in the office.', 3],
    ['Two days a week on site, the rest at home.', 2],
    ['You work one day a week from home.', 4],
    ['Work from home two days a week.', 3],
    ['2-3 days in our Leith office each week', 2],
    ['Staff attend the office two days each week.', 2],
    ['Report to the office for a minimum of 3 days a week.', 3],
    ['At least three office days a week.', 3],
    ['The team works there on Mondays and Fridays and at home for the rest.', 2],
    ['Hybrid, 2 days/week onsite', 2],
    ['Five days a week on site.', 5],
    ['In the office 4 days a week', 4],
    ['Hybrid with Tuesdays and Thursdays in our Leith office.', 2],
    ['You spend 3 days a week if full time in the office.', 3],
    ['Hybrid: three days in, two at home.', 3],
    ["You'd be in the Leith office on Tuesdays and Thursdays.", 2],
    ['They are in the studio Tues to Thurs.', 3],
    ["You'd be in the Leith office Mon and Fri.", 2],
    ['Mostly home based, with one day in.', 1],
    ['Come into the office once a week.', 1],
    ['A couple of days a week in our studio', 2],
    ['60% in the office', 3],
    ['Hybrid - onsite Tue, Wed, Thu', 3],
    ['Hybrid (on-site Mondays and Thursdays)', 2],
    ['Leith, hybrid 3/2', 3],
    ['A 3/2 hybrid split', 3],
  ])('%s', (text, want) => {
    expect(daysOf(text)).toBe(want)
  })
})

describe('other days are not office days', () => {
  test.each([
    'On site two days per month.',
    'You would normally work Tuesday to Thursday at the Registry Office.',
    '25 days holiday and an office dog.',
    'We reply within 3 days from our office.',
    'Hybrid working, as agreed with the team.',
    'A two day trial at our site.',
    'Please write one day in advance.',
    'The interview is at our office on Tuesday.',
  ])('%s', (text) => {
    expect(daysOf(text)).toBeNull()
  })
})
