import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { distanceKm } from '../../../main/places/distance.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'
import { majorCities, majorCityOf } from '../../../main/places/major-cities.ts'
import { readPackedPlaces } from '../../../main/places/packed-places.ts'
import { placeAliases } from '../../../main/places/place-aliases.ts'
import { placeKey } from '../../../main/places/place-key.ts'
import { postcodeAreas } from '../../../main/places/postcode-areas.ts'

const places = readPackedPlaces(readFileSync('resources/places.bin'))
const gazetteer = loadGazetteer('resources/places.bin')

const numbersIn = (name: string, country: string) =>
  places.numbersOf(placeKey(name)).filter((number) => places.regionOf(number).country === country)

test('the packed names are sorted by the key they are looked up with', () => {
  const keys = Array.from({ length: places.nameCount }, (_, position) => placeKey(places.nameAt(position)))
  expect(keys.filter((key, position) => key < (keys[position - 1] ?? ''))).toEqual([])
})

test('a slice of a larger buffer is read as well', () => {
  const shifted = new Uint8Array(readFileSync('resources/places.bin').length + 1)
  shifted.set(readFileSync('resources/places.bin'), 1)
  expect(readPackedPlaces(shifted.subarray(1)).nameCount).toBe(places.nameCount)
})

test('other bytes are refused', () => {
  expect(() => readPackedPlaces(new Uint8Array(100))).toThrow('not in the expected form')
})

test('every large town stands for exactly one place', () => {
  const wrong = majorCities.filter((city) => {
    const points = numbersIn(city.name, city.country)
      .map((number) => ({ ...places.pointOf(number), admin1: places.regionOf(number).admin1 }))
      .filter((point) => majorCityOf(placeKey(city.name), city.country, point.admin1, point) === city)
    return points.length === 0 || points.some((point) => distanceKm(point, points[0] ?? point) > 30)
  })
  expect(wrong).toEqual([])
})

test('every other name leads to a place and is in look-up form', () => {
  const wrong = [...placeAliases].filter(
    ([key, aliases]) =>
      placeKey(key) !== key || aliases.some((alias) => numbersIn(alias.name, alias.country).length === 0),
  )
  expect(wrong).toEqual([])
})

test('there are 121 postcode areas and each lies in the UK', () => {
  expect(postcodeAreas.size).toBe(121)
  const lost = [...postcodeAreas.keys()].filter((area) => gazetteer.find(`${area}1`)[0]?.place.country !== 'GB')
  expect(lost).toEqual([])
})

// Pairs far apart on the map, so that a swapped row shows.
test.each([
  ['PR1', 53.76, -2.7],
  ['NP20', 51.58, -3],
  ['BB1', 53.75, -2.48],
  ['WA1', 53.39, -2.59],
  ['PH1', 56.4, -3.43],
  ['ST1', 53, -2.18],
  ['ZE1', 60.15, -1.15],
  ['TR1', 50.26, -5.05],
  ['SE1', 51.5, -0.09],
  ['BT1', 54.6, -5.93],
])('%s lies at %d, %d', (postcode, lat, lng) => {
  const place = gazetteer.find(postcode)[0]?.place
  expect(place && distanceKm(place, { lat, lng })).toBeLessThan(10)
})

test.each([
  ['Saint-Étienne', 'st etienne'],
  ["King's Lynn", 'kings lynn'],
  ['Łódź', 'lodz'],
  ['Stoke-on-Trent', 'stoke on trent'],
  ['Brighton & Hove', 'brighton and hove'],
  ['Fort Worth', 'ft worth'],
  ['Fortaleza', 'fortaleza'],
  ['Washington, D.C.', 'washington dc'],
  ['東京', '東京'],
  [' - ', ''],
])('the key of "%s" is "%s"', (name, key) => {
  expect(placeKey(name)).toBe(key)
})
