import { describe, expect, test } from 'vitest'
import { firmName, personName, roleName } from '../../../main/reply/names.ts'

describe('a job title in a sentence', () => {
  test.each([
    ['Stock Controller', 'Stock Controller'],
    ['STOCK CONTROLLER', 'Stock Controller'],
    ['HR Advisor', 'HR Advisor'],
    ['as Exhibition Assistant', 'Exhibition Assistant'],
    ['Loom Operator (m/f/d)', 'Loom Operator'],
    ['Loom Operator - Remote', 'Loom Operator'],
    ['Loom Operator, Ref 4471', 'Loom Operator'],
    ['the Loom Operator position', 'Loom Operator'],
  ])('%s stands as %s', (role, name) => {
    expect(roleName(role)).toBe(name)
  })

  test.each([
    null,
    '',
    'position',
    'Head of',
    'somebody who likes to work with looms and yarn all day',
    '£30,000',
    'a@b.example',
  ])('misses: %s is left out', (role) => {
    expect(roleName(role)).toBeNull()
  })
})

describe('a firm in a sentence', () => {
  test.each([
    ['Harrow Mills Ltd', 'Harrow Mills'],
    ['Harrow Mills, Inc.', 'Harrow Mills'],
    ['HARROW MILLS', 'Harrow Mills'],
    ['Crumb & Culture', 'Crumb & Culture'],
  ])('%s stands as %s', (company, name) => {
    expect(firmName(company)).toBe(name)
  })

  test.each([null, '', 'our client', 'Confidential', 'a small firm of friends near the sea'])(
    'misses: %s is left out',
    (company) => {
      expect(firmName(company)).toBeNull()
    },
  )
})

describe('the reader', () => {
  test.each([
    ['Petra Lindqvist', { formal: 'Petra Lindqvist', first: 'Petra' }],
    ['Dr. Ada Finch', { formal: 'Dr Finch', first: 'Dr Finch' }],
    ['P. Lindqvist', { formal: 'P. Lindqvist', first: 'P. Lindqvist' }],
  ])('%s is greeted as fits', (name, greeted) => {
    expect(personName(name)).toEqual(greeted)
  })

  test.each([null, '', 'Recruitment Team', 'jobs@mill.example'])('misses: %s is nobody', (name) => {
    expect(personName(name)).toBeNull()
  })
})
