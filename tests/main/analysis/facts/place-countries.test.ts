import { expect, test } from 'vitest'
import { likelyCountries } from '../../../../main/analysis/facts/place-countries.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

const countries = (text: string) => [...likelyCountries(readDocument(text))]
const usual = countries('A baker for the night shift.')

test.each([
  ['Pay is £24,000.', 'GB'],
  ['Pay is 24,000 £.', 'GB'],
  ['Call +44 1632 960820.', 'GB'],
  ['See ashmills.co.uk for more.', 'GB'],
  ["One of the UK's oldest mills.", 'GB'],
  ['The mill stands in Northern Ireland.', 'IE'],
  ['Write to jo@ashmills.ie.', 'IE'],
  ['Call +353 1 496 0123.', 'IE'],
  ['Pay is 6 LPA.', 'IN'],
  ['Pay is 12 lakhs.', 'IN'],
  ['Pay is R 18,000.', 'ZA'],
  ['The mill stands in South Africa.', 'ZA'],
  ['Jobs across the U.S. and beyond.', 'US'],
  ['We match your 401 plan.', 'US'],
  ['Pay is ₱18,000.', 'PH'],
  ['<p>Pay is <b>£24,000</b>.</p>', 'GB'],
])('%s speaks for %s', (text, country) => {
  expect(countries(text)).toContain(country)
  expect(countries(text)).not.toEqual(usual)
})

test.each(['A house of 44 rooms.', 'Come in.', 'You and us.', 'Ask for the uk desk.', 'It is new. South of the mill.'])(
  '%s speaks for no country',
  (text) => {
    expect(countries(text)).toEqual(usual)
  },
)
