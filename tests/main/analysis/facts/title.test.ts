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
  ['Administrative Assistant - $19.50 per hr', 'Administrative Assistant'],
  ['Chef de Partie  Country Pub  Live in', 'Chef de Partie'],
  ['Kitchen Porter x3', 'Kitchen Porter'],
  ['Support Worker Leeds', 'Support Worker'],
  ['Receptionist - London', 'Receptionist'],
  ['Tutor Job in Belfast', 'Tutor'],
  ['Data Analyst (Remote)', 'Data Analyst'],
  ['100% Remote || Project Manager (1041)', 'Project Manager'],
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
