import { expect, test } from 'vitest'
import { findFields } from '../../../../main/analysis/facts/fields.ts'
import { readPage } from '../../../../main/analysis/facts/page.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function fields(text: string) {
  const document = readDocument(text)
  return findFields(document, readPage(document)).map((field) => [
    field.kind,
    text.slice(field.value.start, field.value.end),
  ])
}

test.each<[string, string, string[][]]>([
  ['a colon', 'Location: Ashford', [['place', 'Ashford']]],
  ['a tab', 'Job Title\tCare Assistant', [['role', 'Care Assistant']]],
  ['a dash', 'Location - Ashford', [['place', 'Ashford']]],
  ['the next line', 'About you.\n\nCompany:\n\nRowan Mills', [['company', 'Rowan Mills']]],
  ['a bullet', '• Venue: 4 Mill Road', [['venue', '4 Mill Road']]],
  [
    'front matter',
    '---\ntitle: Clerk\ncompany: Rowan Mills\n---',
    [
      ['role', 'Clerk'],
      ['company', 'Rowan Mills'],
    ],
  ],
])('a value stands after %s', (_what, text, wanted) => {
  expect(fields(text)).toEqual(wanted)
})

test('a line that lost its breaks gives every value', () => {
  const text = 'Position: Night Baker Location: Ashford Salary: 24k We bake bread of all kinds every night of the week.'
  expect(fields(text).slice(0, 2)).toEqual([
    ['role', 'Night Baker'],
    ['place', 'Ashford'],
  ])
})

test.each(['We are here: Ashford', 'Our promise: good bread', 'at 10:30'])('"%s" is no labelled value', (text) => {
  expect(fields(text)).toEqual([])
})
