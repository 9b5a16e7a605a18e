import { remember } from '../../common/remember.ts'
import { best, type Candidate, candidatesOf, segmentCandidates } from './candidates.ts'
import { distanceKm, type Point } from './distance.ts'
import { type NamedPlace, namedPlaces } from './named-places.ts'
import { type PackedPlaces, readPackedPlaces } from './packed-places.ts'
import { placeKey } from './place-key.ts'
import { postcodeAreas } from './postcode-areas.ts'
import { type Phrase, type Postcode, type Query, readQuery } from './read-query.ts'
import { findRegions, indexRegions, isInside, type RegionIndex, type RegionPhrase } from './regions.ts'

/** A town, or the centre of a postcode. */
export interface Place extends Point {
  /** Name as the data has it; the postcode itself when no town is known. */
  name: string
  /** State, province or nation; null when there is none. */
  admin1: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** One reading of a query. */
export interface PlaceMatch {
  place: Place
  /** Share of all readings that speaks for this one, 0 to 1. */
  certainty: number
  /** How well it fits; only to be compared with matches of the same query. */
  score: number
}

/** Finds places by what people write. */
export interface Gazetteer {
  /** Readings of `query`, best first; empty when none is likely. With `near`, places around that one are preferred. */
  find(query: string, near?: Place): PlaceMatch[]
  /** Places that bear exactly this name, in no order; empty when there is none. */
  named(name: string): NamedPlace[]
}

/** How many names are remembered with the places that bear them. */
const mostNamesKept = 10_000
/** How many readings are given back at most. */
const maxMatches = 8
/** A reading below this says no more than that a word looks like a name. */
const leastScore = 0.1
/** Readings this close to a better one are the same place to a commuter, in km. */
const sameAreaKm = 10
/** Two parts of a query that belong together lie within this, in km. */
const neighbourKm = 60
/** Reach of the preference for places around another, in km. */
const nearKm = 300

/** Finds nothing; for when there is no data. */
export const emptyGazetteer: Gazetteer = { find: () => [], named: () => [] }

/** A gazetteer over the bytes of the packed file. Throws when they are something else. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const places = readPackedPlaces(bytes)
  const index = indexRegions(places)
  // The same home is asked for again with every document, and the same town beside each reading of the home
  const read = remember((text) => readNames(places, index, text))
  const find = remember((text) => findPlaces(places, read(text), null))
  const named = remember((name) => namedPlaces(places, name), mostNamesKept)
  /** What was found near each place somebody lives in, as long as that place is kept. */
  const neighbours = new WeakMap<Place, (text: string) => PlaceMatch[]>()
  const findNear = (near: Place) => {
    const known = neighbours.get(near) ?? remember((text) => findPlaces(places, read(text), near))
    neighbours.set(near, known)
    return known
  }
  return { find: (text, near) => (near ? findNear(near)(text) : find(text)), named }
}

/** What a query names, before it is known what it lies near. */
type Names = Pick<Surroundings, 'query' | 'regions' | 'candidates'>

function readNames(places: PackedPlaces, index: RegionIndex, text: string): Names {
  const query = readQuery(text)
  return {
    query,
    regions: findRegions(query, index),
    candidates: query.segments.flatMap((_words, segment) => segmentCandidates(places, query, segment)),
  }
}

function findPlaces(places: PackedPlaces, names: Names, near: Place | null): PlaceMatch[] {
  const { query, regions, candidates } = names
  const points = query.postcodes.flatMap((postcode) => postcodePoint(places, postcode, near))
  const scored: Scored[] = candidates.map((candidate) => ({
    place: refine(candidate, points),
    score: score(candidate, { query, regions, candidates, points, near }),
  }))
  for (const point of points) {
    scored.push({ place: point.place, score: postcodeScore(point.place, regions) + nearBonus(point.place, near) })
  }
  return rank(scored)
}

type Scored = Omit<PlaceMatch, 'certainty'>

/** Best first, one for each area, with the share that speaks for each. */
function rank(scored: Scored[]): PlaceMatch[] {
  const kept: Scored[] = []
  for (const match of scored.filter(({ score }) => score >= leastScore).sort((a, b) => b.score - a.score)) {
    if (kept.length === maxMatches) break
    if (!kept.some((better) => distanceKm(better.place, match.place) < sameAreaKm)) kept.push(match)
  }
  const shares = kept.map(({ score }) => Math.exp(6 * score))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return kept.map((match, position) => ({ ...match, certainty: (shares[position] ?? 0) / whole }))
}

/** What a candidate is judged by. */
interface Surroundings {
  query: Query
  regions: RegionPhrase[]
  candidates: Candidate[]
  points: PostcodePoint[]
  near: Place | null
}

function score(candidate: Candidate, around: Surroundings): number {
  const { phrase, prominence } = candidate
  const wordCount = phrase.end - phrase.start
  const own = prominence + 0.15 * (wordCount - 1) - 0.1 * phrase.segment + (phrase.isAfterPreposition ? 0.2 : 0)
  const explained = around.regions
    .filter((region) => region.segment === phrase.segment && !isOverlapping(region, phrase))
    .reduce((sum, region) => sum + region.end - region.start, 0)
  // "Kent" alone is the county, not one of the small towns of that name.
  const isRegionName = phrase.isCounty || around.regions.some((region) => isOverlapping(region, phrase))
  const asRegion = isRegionName && prominence < 0.7 ? 0.5 : 0
  const leftover = 0.2 * Math.min(4, Math.max(0, phrase.leftover - explained))
  const fits = around.query.segments.reduce((sum, _words, segment) => sum + segmentFit(candidate, segment, around), 0)
  const postcodeFit = around.points.some(({ place }) => distanceKm(place, candidate.point) < neighbourKm) ? 0.7 : 0
  return (
    own -
    asRegion -
    leftover +
    fits +
    postcodeFit +
    nearBonus({ ...candidate.point, country: candidate.region.country }, around.near)
  )
}

/** How well one segment of the query agrees with a candidate: a state it lies in, a town it lies by. */
function segmentFit(candidate: Candidate, segment: number, around: Surroundings): number {
  const { phrase, region } = candidate
  const neighbours =
    segment === phrase.segment ? [] : around.candidates.filter((other) => other.phrase.segment === segment)
  const closeness = neighbours.reduce((most, other) => Math.max(most, neighbourFit(candidate, other)), 0)
  let fit = 0
  for (const other of around.regions) {
    if (other.segment !== segment || isOverlapping(other, phrase)) continue
    if (other.meanings.some((meaning) => isInside(region, meaning))) fit += 0.8
    else if (other.meanings.every((meaning) => meaning.isCountryName)) fit -= 3
    else if (neighbours.length === 0) fit -= 0.6
  }
  return closeness > 0 ? Math.max(fit, closeness) : fit
}

/** "Bedok, Singapore": the part is written before the whole, and is what is meant. */
function neighbourFit(candidate: Candidate, other: Candidate): number {
  if (other.region.country !== candidate.region.country || other.phrase.leftover > 1) return 0
  if (Math.abs(other.point.lat - candidate.point.lat) > 0.6) return 0
  if (distanceKm(candidate.point, other.point) > neighbourKm) return 0
  return candidate.phrase.segment < other.phrase.segment ? 0.5 + other.prominence : 0.4 + 0.4 * other.prominence
}

/** Preference for places around another: a little for the country, more the closer they are. */
function nearBonus(place: Point & { country: string }, near: Place | null): number {
  if (!near) return 0
  return (place.country === near.country ? 0.4 : 0) + 0.6 * Math.max(0, 1 - distanceKm(place, near) / nearKm)
}

/** A postcode with the place it stands for. */
interface PostcodePoint {
  place: Place
  /** City that the postcode divides; null when it says no more than a town's name does. */
  within: string | null
}

function postcodePoint(places: PackedPlaces, postcode: Postcode, near: Place | null): PostcodePoint[] {
  if (postcode.kind === 'zip') {
    const point = near && near.country !== 'US' ? null : places.zip(postcode.code)
    return point ? [{ place: { name: postcode.code, admin1: null, country: 'US', ...point }, within: null }] : []
  }
  const area = postcodeAreas.get(postcode.area)
  if (!area) return []
  if ('within' in area) {
    return [{ place: { name: area.name, admin1: 'England', country: 'GB', ...area.point }, within: area.within }]
  }
  const phrase = { segment: 0, start: 0, end: 0, key: '', leftover: 0, isAfterPreposition: false, isCounty: false }
  const towns = candidatesOf(places, phrase, placeKey(area.town)).filter(({ region }) => region.country === 'GB')
  return best(towns).map((town) => ({ place: refine(town, []), within: null }))
}

/** A postcode alone is plain, unless the query names a country or state that it does not lie in. */
function postcodeScore(place: Place, regions: RegionPhrase[]): number {
  const meanings = regions.flatMap((region) => region.meanings)
  if (meanings.length === 0) return 0.8
  return meanings.some((meaning) => meaning.country === place.country) ? 1 : -1
}

/** The candidate as a place; a ZIP code or a London postcode in the query says more closely where in it. */
function refine(candidate: Candidate, points: PostcodePoint[]): Place {
  const { region, point } = candidate
  const name = candidate.name()
  const isCloser = ({ place, within }: PostcodePoint) =>
    (within === name || place.country === 'US') && distanceKm(place, point) < neighbourKm
  const { lat, lng } = points.find(isCloser)?.place ?? point
  return { name, admin1: region.admin1Name, country: region.country, lat, lng }
}

function isOverlapping(a: Phrase, b: Phrase): boolean {
  return a.segment === b.segment && a.start < b.end && b.start < a.end
}
