import { expect, test } from 'vitest'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')

function best(query: string, near?: string) {
  const hint = near === undefined ? undefined : gazetteer.find(near)[0]?.place
  const place = gazetteer.find(query, hint)[0]?.place
  return place ? `${place.name}, ${place.admin1 ?? '-'}, ${place.country}` : null
}

test.each([
  ['Leeds, UK', 'Leeds, England, GB'],
  ['LEEDS', 'Leeds, England, GB'],
  ['leeds', 'Leeds, England, GB'],
  ['M1, Manchester', 'Manchester, England, GB'],
  ['LS1 4AP', 'Leeds, England, GB'],
  ['London EC2', 'London, England, GB'],
  ['94110', '94110, -, US'],
  ['Austin, TX 78701', 'Austin, Texas, US'],
  ['80331 München', 'Munich, Bavaria, DE'],
  ['Mississauga, ON', 'Mississauga, Ontario, CA'],
  ['Galway, Ireland', 'Galway, Connacht, IE'],
  ['Oranmore, Co. Galway', 'Oranmore, Connacht, IE'],
  ['Jurong West, Singapore', 'Jurong West, -, SG'],
  ['Naperville, IL', 'Naperville, Illinois, US'],
  ['US, TX, AUSTIN', 'Austin, Texas, US'],
  ['NY, New York', 'New York City, New York, US'],
  ['Buffalo, New York', 'Buffalo, New York, US'],
  ['Brisbane QLD', 'Brisbane, Queensland, AU'],
  ['Brisbane Qld Australia', 'Brisbane, Queensland, AU'],
  ['Cape Town, Western Cape', 'Cape Town, Western Cape, ZA'],
  ['Pune, Maharashtra, India', 'Pune, Maharashtra, IN'],
  ['Bengaluru/Bangalore', 'Bengaluru, Karnataka, IN'],
  ['Gurgaon', 'Gurugram, Haryana, IN'],
  ['Frankfurt', 'Frankfurt am Main, Hesse, DE'],
  ['zurich', 'Zürich, Zurich, CH'],
  ['St. Louis', 'St. Louis, Missouri, US'],
  ['Saint Louis, MO', 'St. Louis, Missouri, US'],
  ['Makati', 'Makati City, National Capital Region, PH'],
  ['Slough, Berkshire', 'Slough, England, GB'],
  ['Central London', 'London, England, GB'],
  ['Greater Manchester', 'Manchester, England, GB'],
  ['Sheffield city centre', 'Sheffield, England, GB'],
  ['Kings Cross, London', 'London, England, GB'],
  ['Alder House in Sheffield city centre', 'Sheffield, England, GB'],
  ['two minutes from Derby station', 'Derby, England, GB'],
  ['Unit 7, Avonmouth, Bristol', 'Bristol, England, GB'],
])('%s is %s', (query, place) => {
  expect(best(query)).toBe(place)
})

test.each([
  ['Portland, ME', 'Portland, Maine, US'],
  ['Portland', 'Portland, Oregon, US'],
  ['Cambridge', 'Cambridge, England, GB'],
  ['Cambridge, MA', 'Cambridge, Massachusetts, US'],
  ['Perth, Scotland', 'Perth, Scotland, GB'],
  ['Perth', 'Perth, Western Australia, AU'],
  ['London, Ontario', 'London, Ontario, CA'],
  ['Tbilisi, Georgia', 'Tbilisi, Tbilisi, GE'],
  ['Atlanta, Georgia', 'Atlanta, Georgia, US'],
  ['New York', 'New York City, New York, US'],
])('of several of one name, %s is %s', (query, place) => {
  expect(best(query)).toBe(place)
})

test.each([
  ['Newcastle', 'Sydney, NSW', 'Newcastle, New South Wales, AU'],
  ['Newcastle', 'Sunderland, UK', 'Newcastle upon Tyne, England, GB'],
  ['Halifax', 'Leeds, UK', 'Halifax, England, GB'],
  ['Halifax', 'Moncton, NB', 'Halifax, Nova Scotia, CA'],
  ['Richmond', 'London, UK', 'Richmond, England, GB'],
  ['East London', 'Croydon, UK', 'London, England, GB'],
])('%s seen from %s is %s', (query, near, place) => {
  expect(best(query, near)).toBe(place)
})

test.each([
  '',
  ',',
  'Remote',
  'Hybrid',
  'home',
  'United Kingdom',
  'UK',
  'CA',
  'Kent',
  'County Louth',
  'North Yorkshire',
  'Leeds, Germany',
  'the office is close to our clients',
  'Xqzwtown',
  '00000',
  'toString',
  'constructor',
  '__proto__',
  '\u{1F3E0}',
])('"%s" is no place', (query) => {
  expect(best(query)).toBeNull()
})

test('a bare name that many places bear is less certain than one with its state', () => {
  const bare = gazetteer.find('Springfield')[0]?.certainty ?? 1
  const stated = gazetteer.find('Springfield, IL')[0]?.certainty ?? 0
  expect(bare).toBeLessThan(0.5)
  expect(stated).toBeGreaterThan(0.9)
})

test('a ZIP code says more closely where in a town', () => {
  const town = gazetteer.find('San Francisco, CA')[0]?.place
  const district = gazetteer.find('San Francisco, CA 94110')[0]?.place
  expect(district?.name).toBe('San Francisco')
  expect(district?.lat).not.toBe(town?.lat)
})

test('a query of any length is answered at once', () => {
  const start = performance.now()
  gazetteer.find('San Antonio '.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(500)
})

test('without the data nothing is found', () => {
  expect(loadGazetteer('resources/no-such-file.bin').find('Leeds')).toEqual([])
})
