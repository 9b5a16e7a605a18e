import { expect, test } from 'vitest'
import { isPlaceLine, readPlaceLine } from '../../../../main/analysis/facts/place-shape.ts'

const places = (line: string) => readPlaceLine(line).places.map((span) => line.slice(span.start, span.end))

test.each<[string, string[]]>([
  ['US, TX, AUSTIN', ['AUSTIN']],
  ['GB, , London', ['London']],
  ['US, OH,', ['OH']],
  ['Hexham, Northumberland, England', ['Hexham']],
  ['Norfolk East Anglia', ['Norfolk']],
  ['Brisbane QLD(Hybrid)', ['Brisbane']],
  ['Woodend, Brisbane QLD', ['Woodend', 'Brisbane']],
  ['Ealing, London', ['Ealing']],
  ['South London/Kent', ['South London', 'Kent']],
  ['Leicestershire and Hampshire', ['Leicestershire', 'Hampshire']],
  ['Perth, Perth & Kinross', ['Perth']],
  ['Barrie, ON L4M 1A6', ['Barrie']],
  ['Chennai/Mumbai/Pune', ['Chennai', 'Mumbai', 'Pune']],
  ['Bengaluru, Karnataka, India', ['Bengaluru']],
  ['Remote, South Africa', ['South Africa']],
  ['REMOTE (UK only)', ['UK']],
  ['Galway or Cork', ['Galway', 'Cork']],
])('the place line "%s" names %s', (line, wanted) => {
  expect(isPlaceLine(line)).toBe(true)
  expect(places(line)).toEqual(wanted)
})

test.each(['Rowan Mills Ltd', 'Blue Heron', 'Night Baker', 'We bake bread.', 'Full-time', 'dana@rowan.example', 'Is this for you?'])('"%s" is no place line', (line) => {
  expect(isPlaceLine(line)).toBe(false)
})
