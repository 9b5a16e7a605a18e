import { placeAliases } from './place-aliases.ts'
import { placeKey } from './place-key.ts'
import { directionWords, placePrepositions, placeWords } from './place-words.ts'
import { postcodeAreas } from './postcode-areas.ts'

/** One word of a query. */
export interface QueryWord {
  /** Look-up form. */
  key: string
  /** Whether it starts with a capital, or nothing in the query does. */
  isCapital: boolean
  /** Whether it is all capitals while the query as a whole is not. */
  isAllCapitals: boolean
}

/** Some words of a segment, in order. */
export interface Phrase {
  /** Number of its segment. */
  segment: number
  /** First word. */
  start: number
  /** One past the last word. */
  end: number
  key: string
}

/** A phrase that may name a place. */
export interface PlacePhrase extends Phrase {
  /** Words of the segment that it leaves unexplained. */
  leftover: number
  /** Whether a word such as "in" or "near" stands before it. */
  isAfterPreposition: boolean
  /** Whether the word "county" stands beside it. */
  isCounty: boolean
}

/** A postcode in a query: a US ZIP code, or the area letters of a UK one. */
export type Postcode = { kind: 'zip'; code: string } | { kind: 'area'; area: string }

/** A query taken apart. */
export interface Query {
  segments: QueryWord[][]
  postcodes: Postcode[]
}

/** Longest query that is read, in UTF-16 code units; nobody's address is longer. */
const maxQueryLength = 200
/** Longest name of a place, in words. */
const maxPlaceWords = 6

// "LS1 4AP", "EC2", "SW1A": letters, a district, and perhaps the inward half
const ukPostcode = /(?<![\p{L}\p{N}])([A-Z]{1,2})(\d{1,2}|\d[A-Z])(?:\s?\d[A-Z]{2})?(?![\p{L}\p{N}])/giu
// "43202", "94110-1234"
const zipCode = /(?<![\p{L}\p{N}-])(\d{5})(?:-\d{4})?(?![\p{L}\p{N}-])/gu
// "Leeds, UK", "Leeds (West Yorkshire)", "Leeds - Remote", "Leeds or York"
const segmentBreak = /[,;:/|()[\]\n\r\t•·–—]+|\s-+\s|\s+or\s+/u
const wordBreak = /[^\p{L}\p{M}\p{N}.'’‘`´ʻʼ]+/u

/** Takes a query apart into postcodes and segments of words. */
export function readQuery(query: string): Query {
  const postcodes: Postcode[] = []
  const isLower = !/\p{Lu}/u.test(query)
  const isUpper = !/\p{Ll}/u.test(query)
  const withoutPostcodes = query
    .slice(0, maxQueryLength)
    .replace(ukPostcode, (found: string, letters: string, district: string) => {
      const area = letters.toUpperCase()
      // Only inner London has districts such as "SW1A"; elsewhere a letter there means it is no postcode.
      const isDistrict = /^\d+$/.test(district) || /^(?:E|EC|N|NW|SE|SW|W|WC)$/.test(area)
      if (!postcodeAreas.has(area) || !isDistrict || (!isLower && letters !== area)) return found
      postcodes.push({ kind: 'area', area })
      return ' , '
    })
    .replace(zipCode, (_found: string, code: string) => {
      postcodes.push({ kind: 'zip', code })
      return ' , '
    })
  const segments = withoutPostcodes
    .replace(/&/g, ' and ')
    .split(segmentBreak)
    .map((segment) => segment.split(wordBreak).flatMap((word) => readWord(word, { isLower, isUpper })))
    .filter((words) => words.length > 0)
  return { segments, postcodes }
}

function readWord(word: string, query: { isLower: boolean; isUpper: boolean }): QueryWord[] {
  const key = placeKey(word)
  if (key === '') return []
  const isAllCapitals = !query.isUpper && /^\p{Lu}[\p{Lu}.]+$/u.test(word)
  return [{ key, isCapital: query.isLower || /^[^\p{L}]*\p{Lu}/u.test(word), isAllCapitals }]
}

/** The phrase of some words of a segment. */
export function phraseOf(query: Query, segment: number, start: number, end: number): Phrase {
  const words = query.segments[segment]?.slice(start, end) ?? []
  return { segment, start, end, key: words.map((word) => word.key).join(' ') }
}

/** Phrases of a segment that may name a place, longest first. */
export function placePhrases(query: Query, segment: number): PlacePhrase[] {
  const words = query.segments[segment] ?? []
  const phrases: PlacePhrase[] = []
  for (let length = Math.min(maxPlaceWords, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length
      const inside = words.slice(start, end)
      const phrase = phraseOf(query, segment, start, end)
      if (inside.every((word) => isFiller(word.key)) && !placeAliases.has(phrase.key)) continue
      const isWhole = length === words.length
      if (!isWhole && !(inside[0]?.isCapital && inside.at(-1)?.isCapital)) continue
      const leftover = words.filter((word, index) => (index < start || index >= end) && !isFiller(word.key)).length
      const before = words[start - 1]?.key
      phrases.push({
        ...phrase,
        leftover,
        isAfterPreposition: before !== undefined && placePrepositions.has(before),
        isCounty: before === 'county' || words[end]?.key === 'county',
      })
    }
  }
  return phrases
}

/**
 * Whether a phrase is part of a longer one that names a place. Words such as "North" hide nothing:
 * "East London" is a town in South Africa and a part of London.
 */
export function isHiddenBy(query: Query, phrase: Phrase, longer: Phrase): boolean {
  if (phrase.start < longer.start || phrase.end > longer.end) return false
  const words = query.segments[phrase.segment] ?? []
  const others = [...words.slice(longer.start, phrase.start), ...words.slice(phrase.end, longer.end)]
  return !others.every((word) => directionWords.has(word.key))
}

/** Whether a word stands beside place names without being one: "centre", "near", "12". */
function isFiller(key: string): boolean {
  return placeWords.has(key) || /^\d+$/.test(key)
}
