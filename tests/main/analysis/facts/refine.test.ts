import { expect, test } from 'vitest'
import { extractFacts } from '../../../../main/analysis/facts/index.ts'
import { refine } from '../../../../main/analysis/facts/refine.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

function read(text: string) {
  const document = readDocument(text)
  return refine(extractFacts(document, '2026-01-13T09:00'), document)
}

const advert = (place: string, more: string) =>
  `Data Analyst\nRowan Mills\n${place}\n\nWe are looking for an analyst to join our team. ${more} Two years of experience.`
const places = (text: string) => read(text).facts.places.map((place) => place.value)

test('the town in the head of a remote advert does not limit the work', () => {
  expect(places(advert('Derby, UK', 'This is a fully remote position.'))).toEqual([])
  expect(places(advert('Derby, UK', 'The work is done in our office.'))).toEqual(['Derby'])
})

test('a place that is said to limit remote work stays', () => {
  expect(places(advert('Remote, Kenya', 'This is a fully remote position.'))).toEqual(['Kenya'])
})

test('mail of another kind has no role and nobody to answer', () => {
  const { kind, facts } = read('Hi Tom,\n\nYour order 4411 has been shipped.\n\nThanks,\nJo Ash\nShop Manager')
  expect(kind).toBe('other')
  expect([facts.role, facts.contact.name, facts.sender, facts.company]).toEqual([null, null, null, null])
})
