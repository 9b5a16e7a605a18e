import { describe, expect, test } from 'vitest'
import { choosePlaces } from '../../../main/places/choose.ts'
import { loadGazetteer } from '../../../main/places/load-gazetteer.ts'

const gazetteer = loadGazetteer('resources/places.bin')
const first = (text: string) => {
  const { kind, choices } = choosePlaces(gazetteer, text)
  return [kind, choices[0]?.query ?? null]
}

describe('what somebody means by a place', () => {
  test.each([
    // Plain, in many countries, in English and in the language of the place
    ['Leeds', 'one', 'Leeds, England, GB'],
    ['Cardiff', 'one', 'Cardiff, Wales, GB'],
    ['Stirling, Scotland', 'one', 'Stirling, Scotland, GB'],
    ['Armagh', 'one', 'Armagh, Northern Ireland, GB'],
    ['St Albans', 'one', 'St Albans, England, GB'],
    ['Saint Albans', 'one', 'St Albans, England, GB'],
    ['Newcastle upon Tyne', 'one', 'Newcastle upon Tyne, England, GB'],
    ['Limerick', 'one', 'Limerick, Munster, IE'],
    ['Dún Laoghaire', 'one', 'Dún Laoghaire, Leinster, IE'],
    ['Minneapolis', 'one', 'Minneapolis, Minnesota, US'],
    ['St. Paul, MN', 'one', 'Saint Paul, Minnesota, US'],
    ['Saskatoon', 'one', 'Saskatoon, Saskatchewan, CA'],
    ['Montreal', 'one', 'Montréal, Quebec, CA'],
    ['Québec', 'one', 'Québec, Quebec, CA'],
    ['Hobart', 'one', 'Hobart, Tasmania, AU'],
    ['Wagga Wagga', 'one', 'Wagga Wagga, New South Wales, AU'],
    ['Dunedin', 'one', 'Dunedin, Otago, NZ'],
    ['Bangalore', 'one', 'Bengaluru, Karnataka, IN'],
    ['Bombay', 'one', 'Mumbai, Maharashtra, IN'],
    ['Coimbatore', 'one', 'Coimbatore, Tamil Nadu, IN'],
    ['Durban', 'one', 'Durban, KwaZulu-Natal, ZA'],
    ['Nairobi', 'one', 'Nairobi, Nairobi County, KE'],
    ['Mombasa', 'one', 'Mombasa, Mombasa County, KE'],
    ['Cebu City', 'one', 'Cebu City, Central Visayas, PH'],
    ['Munich', 'one', 'Munich, Bavaria, DE'],
    ['München', 'one', 'Munich, Bavaria, DE'],
    ['Köln', 'one', 'Köln, North Rhine-Westphalia, DE'],
    ['Cologne', 'one', 'Köln, North Rhine-Westphalia, DE'],
    ['Utrecht', 'one', 'Utrecht, Utrecht, NL'],
    ['The Hague', 'one', 'The Hague, South Holland, NL'],
    ['Den Haag', 'one', 'The Hague, South Holland, NL'],
    ['Lyon', 'one', 'Lyon, Auvergne-Rhône-Alpes, FR'],
    ['Firenze', 'one', 'Florence, Tuscany, IT'],
    ['Bilbao', 'one', 'Bilbao, Basque Country, ES'],
    ['Lisbon', 'one', 'Lisbon, Lisbon, PT'],
    ['Warszawa', 'one', 'Warsaw, Mazovia, PL'],
    ['Kraków', 'one', 'Kraków, Lesser Poland, PL'],
    ['Copenhagen', 'one', 'Copenhagen, Capital Region, DK'],
    ['Göteborg', 'one', 'Gothenburg, Västra Götaland, SE'],
    ['Perth, Scotland', 'one', 'Perth, Scotland, GB'],
    ['London', 'one', 'London, England, GB'],
    // Of several of one name
    ['Newcastle', 'several', null],
    ['Springfield', 'several', null],
    ['Richmond', 'several', null],
    ['Hamilton', 'several', null],
    ['Halifax', 'several', null],
    ['Bangor', 'several', null],
    ['Kingston', 'several', null],
    // Misspelt by one letter
    ['Birmigham', 'near', 'Birmingham, England, GB'],
    ['Edinbrugh', 'near', 'Edinburgh, Scotland, GB'],
    ['Shefield', 'near', 'Sheffield, England, GB'],
    ['Minneapolas', 'near', 'Minneapolis, Minnesota, US'],
    ['Philadelpia', 'near', 'Philadelphia, Pennsylvania, US'],
    ['Melborne', 'near', 'Melbourne, Victoria, AU'],
    ['Johanesburg', 'near', 'Johannesburg, Gauteng, ZA'],
    ['Hyderabd', 'near', 'Hyderabad, Telangana, IN'],
    ['Vancover', 'near', 'Vancouver, British Columbia, CA'],
    ['Aukland', 'near', 'Auckland, Auckland, NZ'],
  ])('%s is %s: %s', (text, kind, query) => {
    expect(kind === 'several' ? [first(text)[0], null] : first(text)).toEqual([kind, query])
  })

  test.each(['', 'Xqzwtown', 'my house', 'Remote', '12', 'toString'])('"%s" is none', (text) => {
    expect(choosePlaces(gazetteer, text)).toEqual({ kind: 'none', choices: [] })
  })

  test('each of several can be meant by its own words', () => {
    for (const { query, name, country } of choosePlaces(gazetteer, 'Newcastle').choices)
      expect(choosePlaces(gazetteer, query).choices[0]).toMatchObject({ name, country })
  })
})
