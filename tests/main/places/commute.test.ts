import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CommuteMode, commuteModes } from '../../../common/situation.ts'
import { commuteMinutes, estimateCommute } from '../../../main/places/commute.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')

test.each<[string, string[], CommuteMode, number, number]>([
  ['Wakefield, UK', ['Leeds'], 'car', 20, 45],
  ['LS6', ['Leeds city centre'], 'transit', 20, 35],
  ['S8, Sheffield', ['Sheffield'], 'transit', 20, 35],
  ['E17, London', ['Central London'], 'transit', 20, 45],
  ['94110', ['San Francisco'], 'car', 15, 30],
  ['Whitefield, Bengaluru', ['Bengaluru'], 'car', 20, 35],
  ['York', ['York'], 'bike', 10, 20],
  ['York', ['York'], 'walk', 15, 30],
  ['Naperville, IL', ['Chicago'], 'car', 45, 75],
  ['Exeter, UK', ['Bristol'], 'car', 80, 150],
  ['Norwich, UK', ['London'], 'transit', 100, 200],
  ['Exeter, UK', ['London', 'Taunton', 'Leeds'], 'car', 35, 65],
  ['Leeds', ['Sydney'], 'car', 600, 100_000],
])('from %s to the nearest of %j by %s takes %i to %i minutes', (home, places, mode, least, most) => {
  const minutes = estimateCommute(gazetteer, home, places, mode)?.minutes
  expect(minutes).toBeGreaterThanOrEqual(least)
  expect(minutes).toBeLessThanOrEqual(most)
})

test.each<[string, string[]]>([
  ['', ['Leeds']],
  ['Xqzwtown', ['Leeds']],
  ['Leeds', []],
  ['Leeds', ['Remote', 'our clients']],
  // A county here and a city abroad: the county is meant, and it is no one point.
  ['Leeds, UK', ['Norfolk']],
  ['Leeds, UK', ['Surrey']],
])('from "%s" to %j nothing is known', (home, places) => {
  expect(estimateCommute(gazetteer, home, places, 'car')).toBeNull()
})

test('the two ends explain each other', () => {
  const estimate = estimateCommute(gazetteer, 'Newcastle', ['Maitland'], 'car')
  expect([estimate?.from.country, estimate?.to.country]).toEqual(['AU', 'AU'])
})

test.each([
  ['Wakefield, UK', 'Leeds', 'Wakefield to Leeds is 8 miles in a straight line, about 31 minutes by car.'],
  ['Galway, Ireland', 'Oranmore', 'Galway to Oranmore is 9 km in a straight line, about 27 minutes by car.'],
  ['Derby, UK', 'Derby', 'Both ends are in or near Derby, so about 15 minutes by car.'],
  ['Leeds, UK', 'Leeds', 'Both ends are in or near Leeds, so about 23 minutes by car.'],
  ['Plymouth, UK', 'Exeter', 'Plymouth to Exeter is 36 miles in a straight line, about 65 minutes by car.'],
])('from %s to %s the sentence is "%s"', (home, place, sentence) => {
  expect(estimateCommute(gazetteer, home, [place], 'car')?.assumption).toBe(sentence)
})

// The usual driving time without heavy traffic, in minutes
test.each([
  ['Leeds, UK', 'Manchester, UK', 60],
  ['Leeds, UK', 'York, UK', 42],
  ['Bristol, UK', 'Cardiff', 58],
  ['Brighton, UK', 'London', 100],
  ['Oxford, UK', 'London', 90],
  ['Coventry, UK', 'Birmingham, UK', 35],
  ['Edinburgh', 'Glasgow', 65],
  ['Limerick', 'Cork, Ireland', 85],
  ['Drogheda', 'Dublin', 45],
  ['Worcester, MA', 'Boston, MA', 55],
  ['San Jose, CA', 'San Francisco', 60],
  ['Fort Worth, TX', 'Dallas, TX', 40],
  ['Milwaukee', 'Chicago', 95],
  ['Hamilton, Ontario', 'Toronto', 55],
  ['Kingston, Ontario', 'Ottawa', 120],
  ['Newcastle, NSW', 'Sydney', 125],
  ['Geelong', 'Melbourne', 65],
  ['Augsburg', 'Munich', 65],
  ['Utrecht', 'Amsterdam', 45],
  ['Pretoria', 'Johannesburg', 50],
  ['Potsdam, Germany', 'Berlin', 45],
  ['Pune', 'Mumbai', 170],
])('from %s to %s by car the estimate lies within 35 %% of %d minutes', (home, place, usual) => {
  const minutes = estimateCommute(gazetteer, home, [place], 'car')?.minutes ?? 0
  expect(minutes).toBeGreaterThanOrEqual(usual * 0.65)
  expect(minutes).toBeLessThanOrEqual(usual * 1.35)
})

test('a longer way never takes less time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...commuteModes),
      fc.double({ min: 0, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 500, noNaN: true }),
      (mode, a, b) => commuteMinutes(Math.min(a, b), mode) <= commuteMinutes(Math.max(a, b), mode),
    ),
  )
})
