import { expect, test } from 'vitest'
import { isPlaceLine, readPlaceLine } from '../../../../main/analysis/facts/place-shape.ts'

const places = (line: string) => readPlaceLine(line).places.map((span) => line.slice(span.start, span.end))

test.each<[string, string[]]>([
  ['US, OH, DAYTON', ['DAYTON']],
  ['GB, , Leeds', ['Leeds']],
  ['US, OH,', ['OH']],
  ['Hexham, Northumberland, England', ['Hexham']],
  ['Suffolk East Anglia', ['Suffolk']],
  ['Cairns QLD(Hybrid)', ['Cairns']],
  ['Woodend, Cairns QLD', ['Woodend', 'Cairns']],
  ['Hackney, London', ['Hackney']],
  ['East London/Essex', ['East London', 'Essex']],
  ['Wiltshire and Berkshire', ['Wiltshire', 'Berkshire']],
  ['Crieff, Perth & Kinross', ['Crieff']],
  ['Barrie, ON L4M 1A6', ['Barrie']],
  ['Kochi/Surat/Pune', ['Kochi', 'Surat', 'Pune']],
  ['Nashik, Maharashtra, India', ['Nashik']],
  ['Remote, Kenya', ['Kenya']],
  ['REMOTE (Ireland only)', ['Ireland']],
  ['Galway or Cork', ['Galway', 'Cork']],
])('the place line "%s" names %s', (line, wanted) => {
  expect(isPlaceLine(line)).toBe(true)
  expect(places(line)).toEqual(wanted)
})

test.each([
  'Rowan Mills Ltd',
  'Blue Heron',
  'Night Baker',
  'We bake bread.',
  'Full-time',
  'dana@rowan.example',
  'Is this for you?',
])('"%s" is no place line', (line) => {
  expect(isPlaceLine(line)).toBe(false)
})
