import { describe, expect, test } from 'vitest'
import { activitiesOf, rootOf } from '../../../../main/analysis/facts/activity-words.ts'
import { titleZone } from '../../../../main/analysis/facts/title-zone.ts'
import { findWork } from '../../../../main/analysis/facts/work.ts'
import { activities, broadWords, relatedActivities } from '../../../../main/analysis/lexicon/activities.ts'
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
    ['Instrument Maker\nHull', 'craft work'],
    ['Dear Bo,\n\nWe want to meet you for Estate Gardener at Larkfield.', 'gardening'],
    [
      "Technical Consultant\nHull\n\nIt's a helpdesk job at heart: tickets, passwords and printers.",
      'technical support',
    ],
    ["Records Operator\nHull\n\nYou'd be keying details from paper cards. That's the whole job.", 'data entry'],
    ['Archivist\nHull\n\nYou report to the Sales Manager.', 'museum work'],
  ])('%s', (text, want) => {
    expect(mainWorkOf(text)).toBe(want)
  })
})

test('work that the lexicon does not know is told in the words of its first duty', () => {
  expect(mainWorkOf("Larkfield\n\nYou'll whittle spoons for tourists and sweep the loft.")).toBe(
    'whittle spoons for tourists and sweep the loft',
  )
})

describe('a vague text has no main activity', () => {
  test.each([
    'We have an exciting opportunity for you.',
    'Please send your updated CV.',
    'The above post closes on Friday.',
    'Dear Bo,\n\nThe interview will last 40 minutes. Please bring copies of your certificates.',
    'You will hear from us within a week.',
    'You offer insights and have excellent communication.',
  ])('%s', (text) => {
    expect(mainWorkOf(text)).toBeNull()
  })
})

describe('a person’s own words name activities', () => {
  test.each([
    ['serving customers', 'customer service'],
    ['helping customers', 'customer service'],
    ['programming', 'software development'],
    ['writing code', 'software development'],
    ['cold calls', 'cold calling'],
    ['making cold calls', 'cold calling'],
    ['cold-calling', 'cold calling'],
    ['laboratory work', 'laboratory analysis'],
    ['typing', 'data entry'],
    ['door to door', 'door-to-door sales'],
    ['selling door to door', 'door-to-door sales'],
    ['sales', 'field sales'],
    ['sales', 'cold calling'],
    ['answering phones', 'customer service'],
    ['answering phones', 'reception'],
    ['driving a van', 'driving'],
    ['lifting people', 'care work'],
    ['instrument making', 'craft work'],
    ['working with horses', 'animal care'],
    ['dog walking', 'animal care'],
    ['working with Java and coding', 'software development'],
  ])('%s: %s', (words, want) => {
    expect(activitiesOf(words)).toContain(want)
  })
})

test('one word that two phrases know is one sign, and one sign is no work', () => {
  const pantry = 'Tarn Systems\nHull\n\nThe pantry is stocked with fruit, Coffee and free lunch every day.'
  expect(mainWorkOf(pantry)).not.toBe('waiting tables')
})

test('pay by the hour is no work in HR', () => {
  const advert = 'LINE COOK - $19-$22/hr\nThe Tin Spoon\n\nA line cook for a busy kitchen, $19/hr to begin with.'
  expect(mainWorkOf(advert)).toBe('cooking')
  expect(mainWorkOf('Head of HR\nHull\n\nYou lead the HR team.')).toBe('human resources')
})

test('work on site need not be building work', () => {
  const mail =
    'Dear Jo,\n\nWe would like to meet you for the role of Rota Planner. The job is five days a week on site.'
  expect(mainWorkOf(mail)).not.toBe('construction')
  expect(mainWorkOf(`${mail} You lead the site team and order concrete.`)).toBe('construction')
})

describe('words that name nothing known name no activity', () => {
  test.each(['flying kites', '', 'toString valueOf', 'work'])('%s', (words) => {
    expect(activitiesOf(words)).toEqual([])
  })
})

test.each([
  ['maker', 'making'],
  ['teacher', 'teaches'],
  ['gardener', 'gardening'],
  ['programmer', 'programming'],
  ['baker', 'baking'],
  ['agronomist', 'agronomy'],
])('%s and %s share a root', (one, other) => {
  expect(rootOf(one)).toBe(rootOf(other))
})

test.each([
  ['sales', 'sailing'],
  ['care', 'cars'],
  ['nurse', 'nursery'],
])('%s and %s do not', (one, other) => {
  expect(rootOf(one)).not.toBe(rootOf(other))
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

test('broad words name known activities, and none of them is another’s own word', () => {
  const names = new Set(activities.map(({ name }) => name))
  const own = new Set(activities.flatMap(({ also }) => also))
  for (const { any, names: meant } of broadWords) {
    for (const name of meant) expect(names).toContain(name)
    for (const words of any) expect(own).not.toContain(words)
  }
})
