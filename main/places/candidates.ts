import type { Point } from './distance.ts'
import { majorCityOf } from './major-cities.ts'
import type { PackedPlaces, Region } from './packed-places.ts'
import { placeAliases } from './place-aliases.ts'
import { placeKey } from './place-key.ts'
import { isHiddenBy, type PlacePhrase, placePhrases, type Query } from './read-query.ts'

/** One place of the data as one phrase of the query names it. */
export interface Candidate {
  /** The words that name it. */
  phrase: PlacePhrase
  /** Where it lies. */
  point: Point
  /** Country, state and county it lies in. */
  region: Region
  /** How likely the bare name means this place, 0 to 1. */
  prominence: number
  /** Its name as the data has it. */
  name: () => string
}

/** Places that a segment names. A longer name hides the ones within it: "New York" is not York. */
export function segmentCandidates(places: PackedPlaces, query: Query, segment: number): Candidate[] {
  const found: Candidate[] = []
  const named: PlacePhrase[] = []
  for (const phrase of placePhrases(query, segment)) {
    if (named.some((longer) => isHiddenBy(query, phrase, longer))) continue
    const candidates = candidatesOf(places, phrase, phrase.key)
    if (candidates.length > 0) named.push(phrase)
    found.push(...candidates)
  }
  return found
}

/** Places that bear the name of a phrase, or that it is another name of. */
export function candidatesOf(places: PackedPlaces, phrase: PlacePhrase, key: string): Candidate[] {
  const named = (nameKey: string, country: string | null) =>
    places.numbersOf(nameKey).flatMap((number) => {
      const region = places.regionOf(number)
      if (country !== null && region.country !== country) return []
      const point = places.pointOf(number)
      const prominence = prominenceOf(nameKey, region, point, places.weightOf(number))
      return [{ phrase, point, region, prominence, name: () => places.nameOf(number) }]
    })
  const direct = named(key, null)
  const other = (placeAliases.get(key) ?? []).flatMap((alias) => best(named(placeKey(alias.name), alias.country)))
  if (direct.length > 0 || other.length > 0) return [...direct, ...other]
  // "Makati" is listed as "Makati City".
  return named(`${key} city`, null)
}

/** Another name means the largest of the places it may lead to. */
export function best(candidates: Candidate[]): Candidate[] {
  const top = candidates.reduce<Candidate | null>((a, b) => (a && a.prominence >= b.prominence ? a : b), null)
  return top ? [{ ...top, prominence: Math.max(top.prominence, 0.6) }] : []
}

function prominenceOf(key: string, region: Region, point: Point, zipCount: number): number {
  const major = majorCityOf(key, region.country, region.admin1, point)
  if (major) return major.isWorldKnown ? 1 : 0.75
  if (zipCount >= 10) return 0.55
  if (zipCount >= 4) return 0.45
  return 0.3
}
