import { expect, test } from 'vitest'
import { cleanTitle, titleStrength } from '../../../../main/analysis/facts/title.ts'

const clean = (line: string) => {
  const span = cleanTitle(line, { start: 0, end: line.length })
  return line.slice(span.start, span.end)
}

test.each([
  ['Night Baker - Work From Home', 'Night Baker'],
  ['Urgent Requirement for Java Developer', 'Java Developer'],
  ['Hiring for Senior Site Engineer', 'Senior Site Engineer'],
  ['Night Clerk - $18 per hr', 'Night Clerk'],
  ['Pastry Cook  Village Inn  Live in', 'Pastry Cook'],
  ['Night Porter x3', 'Night Porter'],
  ['Care Worker Derby', 'Care Worker'],
  ['Receptionist - Hull', 'Receptionist'],
  ['Tutor Job in Derry', 'Tutor'],
  ['Data Analyst (Remote)', 'Data Analyst'],
  ['100% Remote || Claims Manager (20771)', 'Claims Manager'],
  ['Head of Sales, North East', 'Head of Sales'],
  ['Business Analyst, Claims', 'Business Analyst, Claims'],
  ['Staff Nurse (Paediatrics)', 'Staff Nurse (Paediatrics)'],
  ['Bar staff wanted', 'Bar staff'],
  ['(UK) Clerk', 'Clerk'],
])('the title in "%s" is "%s"', (line, title) => {
  expect(clean(line)).toBe(title)
})

test.each(['', '   ', '***', 'wanted'])('a line without a title comes back whole: "%s"', (line) => {
  expect(clean(line)).toBe(line.trim())
})

test.each<[string, 0 | 1 | 2]>([
  ['Night Baker', 2],
  ['Warehouse Operatives', 2],
  ['Host', 1],
  ['We build maps', 0],
  ['toString', 0],
])('"%s" is a title of strength %i', (text, strength) => {
  expect(titleStrength(text)).toBe(strength)
})
