import { majorCityOf } from './major-cities.ts'
import type { PackedPlaces } from './packed-places.ts'
import { placeAliases } from './place-aliases.ts'
import { placeKey } from './place-key.ts'

/** A place that bears exactly a name. */
export interface NamedPlace {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Whether it is one of the larger cities, so that the bare name means it. */
  isMajor: boolean
}

/** Longer names are no towns, in UTF-16 code units. */
const longestName = 60

/** Places whose whole name, or another name of theirs, is `name`. Unlike a search nothing else may stand in it. */
export function namedPlaces(places: PackedPlaces, name: string): NamedPlace[] {
  if (name.length > longestName) return []
  const key = placeKey(name)
  if (key === '') return []
  const aliases = placeAliases.get(key) ?? []
  const found: NamedPlace[] = aliases.map(({ country }) => ({ country, isMajor: true }))
  for (const one of [key, `${key} city`]) {
    for (const number of places.numbersOf(one)) {
      const { country, admin1 } = places.regionOf(number)
      found.push({ country, isMajor: majorCityOf(one, country, admin1, places.pointOf(number)) !== null })
    }
    if (found.length > 0) break
  }
  return found
}
