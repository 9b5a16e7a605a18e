import { expect, test } from 'vitest'
import { emptyGazetteer } from '../../../main/places/gazetteer.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')
const countriesOf = (name: string) => new Set(gazetteer.named(name).map(({ country }) => country))

test.each([
  ['Otley', 'GB'],
  ['otley', 'GB'],
  ['St. Albans', 'GB'],
  ['Saint Albans', 'GB'],
  ['Newcastle upon Tyne', 'GB'],
  ['Dún Laoghaire', 'IE'],
  ['Dun Laoghaire', 'IE'],
  ['Makati', 'PH'],
  ['Umhlanga', 'ZA'],
  ['Hull', 'GB'],
  ['München', 'DE'],
])('%s names a place in %s', (name, country) => {
  expect(countriesOf(name)).toContain(country)
})

test.each([
  '',
  ' ',
  'Marketing',
  'Paul Lincoln',
  'Bath Building Supplies',
  'Leeds, UK',
  'near Leeds',
  'constructor',
  'x'.repeat(10_000),
])('"%s" is the name of no place', (name) => {
  expect(gazetteer.named(name)).toEqual([])
})

test('only the larger of the towns of one name are major', () => {
  expect(gazetteer.named('Leeds').some((place) => place.isMajor && place.country === 'GB')).toBe(true)
  expect(gazetteer.named('Otley').some((place) => place.isMajor)).toBe(false)
})

test('without the data nothing has a name', () => {
  expect(emptyGazetteer.named('Leeds')).toEqual([])
})
