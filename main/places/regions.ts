import type { PackedPlaces, Region } from './packed-places.ts'
import { placeKey } from './place-key.ts'
import { type Phrase, phraseOf, type Query } from './read-query.ts'
import { areaWords, countryNames, regionCodes, usAbbreviations } from './region-codes.ts'

/** One country, state or county that words may stand for. */
export interface RegionMeaning {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** GeoNames code; null for a country or a county. */
  admin1: string | null
  /** Normalised county name; null for the rest. */
  county: string | null
  /** Whether the country's name is written out, so that other countries are out of the question. */
  isCountryName: boolean
}

/** A part of the query that names a country, state or county. */
export interface RegionPhrase extends Phrase {
  meanings: readonly RegionMeaning[]
}

/** Countries, states and counties by look-up key. */
export interface RegionIndex {
  /** Spelled-out names. */
  names: ReadonlyMap<string, readonly RegionMeaning[]>
  /** Abbreviations. */
  codes: ReadonlyMap<string, readonly RegionMeaning[]>
}

/** Longest name of a country or state, in words. */
const maxRegionWords = 4

/** Builds the index of countries, states and counties of the packed data. */
export function indexRegions(places: PackedPlaces): RegionIndex {
  const names = new Map<string, RegionMeaning[]>()
  const codes = new Map<string, RegionMeaning[]>()
  const add = (to: Map<string, RegionMeaning[]>, key: string, meaning: RegionMeaning) => {
    const known = to.get(key)
    if (!known) to.set(key, [meaning])
    else if (!known.some((other) => isSame(other, meaning))) known.push(meaning)
  }
  const country = (code: string, isCountryName: boolean) => ({
    country: code,
    admin1: null,
    county: null,
    isCountryName,
  })
  const admin1 = (code: string, state: string) => ({ country: code, admin1: state, county: null, isCountryName: false })

  for (const [code, name] of places.countries) {
    add(names, placeKey(name), country(code, true))
    add(codes, code.toLowerCase(), country(code, false))
  }
  for (const [key, code] of Object.entries(countryNames)) add(names, key, country(code, true))
  const seen = new Set<string>()
  for (const region of places.regions) {
    const state = `${region.country}.${region.admin1}`
    if (region.admin1Name && !seen.has(state)) {
      seen.add(state)
      const key = placeKey(region.admin1Name)
      add(names, key, admin1(region.country, region.admin1))
      if (key.includes(' ')) add(names, withoutAreaWords(key), admin1(region.country, region.admin1))
    }
    if (region.county) {
      const county = areaKey(region.county)
      add(names, county, { country: region.country, admin1: null, county, isCountryName: false })
    }
    if (region.country === 'US') add(codes, region.admin1.toLowerCase(), admin1('US', region.admin1))
  }
  for (const [code, states] of Object.entries(regionCodes)) {
    for (const [key, state] of Object.entries(states)) add(codes, key, admin1(code, state))
  }
  for (const [key, state] of Object.entries(usAbbreviations)) add(codes, key, admin1('US', state))
  return { names, codes }
}

/** The country, state or county of each segment: the whole of it, or its last words. */
export function findRegions(query: Query, index: RegionIndex): RegionPhrase[] {
  return query.segments.flatMap((words, segment) => {
    const phrases: RegionPhrase[] = []
    let end = words.length
    // "Austin TX USA": from the end, as long as there is something to take off.
    while (end > 0) {
      const found = lastRegion(query, segment, end, index)
      if (!found) break
      phrases.push(found)
      end = found.start
    }
    return phrases
  })
}

function lastRegion(query: Query, segment: number, end: number, index: RegionIndex): RegionPhrase | null {
  const words = query.segments[segment] ?? []
  for (let length = Math.min(maxRegionWords, end); length > 0; length--) {
    const phrase = phraseOf(query, segment, end - length, end)
    const word = words[end - 1]
    const isWhole = length === words.length
    // "in" and "me" are states only in capitals or standing alone.
    const isCode = length === 1 && (isWhole || word?.isAllCapitals || (phrase.key.length > 2 && word?.isCapital))
    const named = index.names.get(phrase.key) ?? (isWhole ? index.names.get(withoutAreaWords(phrase.key)) : undefined)
    const meanings = [...(named ?? []), ...((isCode && index.codes.get(phrase.key)) || [])]
    if (meanings.length > 0) return { ...phrase, meanings }
  }
  return null
}

/** Whether a place's region is what the words stand for. */
export function isInside(region: Region, meaning: RegionMeaning): boolean {
  if (region.country !== meaning.country) return false
  if (meaning.admin1 !== null) return region.admin1 === meaning.admin1
  if (meaning.county !== null) return region.county !== null && areaKey(region.county) === meaning.county
  return true
}

const areaKeys = new Map<string, string>()

/** A county or state name without words such as "County" and "Borough of". */
function areaKey(name: string): string {
  const known = areaKeys.get(name)
  if (known !== undefined) return known
  const key = withoutAreaWords(placeKey(name))
  areaKeys.set(name, key)
  return key
}

function withoutAreaWords(key: string): string {
  const kept = key.split(' ').filter((word) => !areaWords.has(word))
  return kept.length > 0 ? kept.join(' ') : key
}

function isSame(a: RegionMeaning, b: RegionMeaning): boolean {
  return a.country === b.country && a.admin1 === b.admin1 && a.county === b.county
}
