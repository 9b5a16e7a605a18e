import { describe, expect, test } from 'vitest'
import { titleZone } from '../../../../main/analysis/facts/title-zone.ts'
import { findWork } from '../../../../main/analysis/facts/work.ts'
import { activities, activityOf, relatedActivities } from '../../../../main/analysis/lexicon/activities.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function mainWorkOf(text: string): string | null {
  const document = readDocument(text)
  return findWork(document, titleZone(document))[0]?.value ?? null
}

describe('the main activity is read from the title, else from the duties', () => {
  test.each([
    ['Account Manager\nHull\n\nNo cold calling.', 'account management'],
    ['Outbound Sales Advisor\nHull', 'cold calling'],
    ['Warehouse Operative\nHull', 'warehouse work'],
    ['Dear Bo,\n\nYou are invited to an interview for the position of Payroll Specialist.', 'payroll'],
    ['Sales Administrator\nHull', 'administration'],
    ['Senior Python Developer\nHull', 'software development'],
    ['Physics Teacher\nHull', 'teaching'],
    ['Events Trainee\nHull\n\nYou go door to door and sign people up.', 'door-to-door sales'],
    ['Vacancy\n\nYou will pick orders with a scanner, pack them and load pallets.', 'warehouse work'],
    ['Collections Agent\nHull', 'debt collection'],
    ['Nursery Nurse\nHull', 'childcare'],
  ])('%s', (text, want) => {
    expect(mainWorkOf(text)).toBe(want)
  })
})

describe('a vague text has no main activity', () => {
  test.each([
    'We have an exciting opportunity for you.',
    'Please send your updated CV.',
    'The above post closes on Friday.',
  ])('%s', (text) => {
    expect(mainWorkOf(text)).toBeNull()
  })
})

describe('a person’s own words name an activity', () => {
  test.each([
    ['serving customers', 'customer service'],
    ['helping customers', 'customer service'],
    ['programming', 'software development'],
    ['cold calls', 'cold calling'],
    ['laboratory work', 'laboratory analysis'],
    ['typing', 'data entry'],
    ['door to door', 'door-to-door sales'],
    ['working with Java and coding', 'software development'],
    ['flying kites', null],
    ['', null],
    ['toString constructor', null],
  ])('%s', (words, want) => {
    expect(activityOf(words)).toBe(want)
  })
})

test('every activity is named once, and related ones exist', () => {
  const names = activities.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) for (const near of relatedActivities(name)) expect(names).toContain(near)
})

test('no word a person may type stands for two activities', () => {
  const owners = new Map<string, string>()
  const twice: string[] = []
  for (const { name, also } of activities) {
    for (const words of new Set([name, ...also])) {
      if (owners.has(words)) twice.push(words)
      owners.set(words, name)
    }
  }
  expect(twice).toEqual([])
})
