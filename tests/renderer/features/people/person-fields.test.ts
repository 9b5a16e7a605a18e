import { expect, test } from 'vitest'
import { isAddress, isNamed } from '../../../../renderer/features/people/person-fields.ts'
import { nameOf } from '../../../../renderer/state/search.ts'

test.each(['ruth@ebbing.example', 'Ruth.Amadi+work@ebbing-stowe.example', 'ruth@localhost'])(
  '%s can be written to',
  (words) => {
    expect(isAddress(words)).toBe(true)
  },
)

test.each(['ruth', 'ruth@', '@ebbing.example', 'ruth amadi@ebbing.example', 'a@b, c@d', '<ruth@ebbing.example>', ''])(
  '“%s” cannot be written to',
  (words) => {
    expect(isAddress(words)).toBe(false)
  },
)

test('a person needs something to be known by', () => {
  expect([{ name: 'Ruth' }, { phone: '01632 960188' }, { note: 'tall' }, { name: '  ' }, {}].map(isNamed)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a person without a name is called by what is known of them', () => {
  expect(nameOf({ name: '', email: 'ruth@ebbing.example', firm: '' })).toBe('ruth@ebbing.example')
  expect(nameOf({ name: '', email: '', firm: 'Ebbing & Stowe' })).toBe('Ebbing & Stowe')
  expect(nameOf({ name: '', email: '', firm: '' })).toBe('Nobody named')
})
