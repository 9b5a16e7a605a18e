import type { Point } from './distance.ts'
import { placeKey } from './place-key.ts'

/** First four bytes of the packed file; the digit is its version. */
export const packedMagic = 'PLC1'

/** Number of slots in the table of US ZIP codes, one for each five-digit number. */
export const zipSlots = 100_000

/** A country's part as the packed file names it. */
export interface Region {
  /** ISO 3166-1 alpha-2. */
  country: string
  /** GeoNames code of the state, province or nation; an empty string when there is none. */
  admin1: string
  /** English name of it; null when there is none. */
  admin1Name: string | null
  /** County, for the UK and Ireland only; null elsewhere. */
  county: string | null
}

/** The columns of the packed file, in file order. Each starts at a multiple of four bytes. */
export const packedColumns = [
  'nameText',
  'nameLengths',
  'nameCounts',
  'lats',
  'lngs',
  'regions',
  'weights',
  'zips',
] as const
export type PackedColumn = (typeof packedColumns)[number]

/** The JSON after the magic and its length. */
export interface PackedHeader {
  /** Where each column starts, in bytes from the first column, and how long it is in bytes. */
  columns: Record<PackedColumn, { start: number; length: number }>
  regions: [country: string, admin1: string, admin1Name: string | null, county: string | null][]
  /** ISO code and English name. */
  countries: [code: string, name: string][]
}

/** A latitude or longitude as 16 bits: steps of at most 0.0055 degrees, 0.6 km. */
export function packAngle(degrees: number, range: 180 | 360): number {
  return Math.min(65_535, Math.max(0, Math.round(((degrees + range / 2) / range) * 65_535)))
}

function unpackAngle(packed: number, range: 180 | 360): number {
  return Math.round(((packed / 65_535) * range - range / 2) * 1000) / 1000
}

/** The packed file, read in place: nothing is turned into objects until it is asked for. */
export interface PackedPlaces {
  countries: readonly [code: string, name: string][]
  regions: readonly Region[]
  /** Number of distinct names. */
  nameCount: number
  /** The name at a position; names are sorted by `placeKey`. */
  nameAt(position: number): string
  /** Numbers of the places whose name has this key. */
  numbersOf(key: string): number[]
  /** Name of the place with this number. */
  nameOf(number: number): string
  regionOf(number: number): Region
  pointOf(number: number): Point
  /** How many ZIP codes a US town has, up to 255: a rough measure of its size. 0 elsewhere. */
  weightOf(number: number): number
  /** Centre of a US ZIP code; null when there is none. */
  zip(code: string): Point | null
}

/** Every how many names one key is kept in memory, to save folding most of the names a search passes. */
const keyStride = 128

/** Reads the packed file. Throws when the bytes are something else. */
export function readPackedPlaces(bytes: Uint8Array): PackedPlaces {
  // Views on 16-bit numbers need an even start, which a slice of a larger buffer may lack.
  if (bytes.byteOffset % 4 !== 0) return readPackedPlaces(bytes.slice())
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, 4)) !== packedMagic)
    throw new Error('The place data is not in the expected form.')
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset + 4, 4).getUint32(0, true)
  const header = JSON.parse(decoder.decode(bytes.subarray(8, 8 + headerLength))) as PackedHeader
  const base = 8 + headerLength
  const column = (name: PackedColumn) => {
    const { start, length } = header.columns[name]
    return bytes.subarray(base + start, base + start + length)
  }
  const shorts = (name: PackedColumn) => {
    const part = column(name)
    return new Uint16Array(part.buffer, part.byteOffset, part.byteLength / 2)
  }

  const text = column('nameText')
  const lengths = column('nameLengths')
  const counts = column('nameCounts')
  const [lats, lngs, regionNumbers, zips] = [shorts('lats'), shorts('lngs'), shorts('regions'), shorts('zips')]
  const weights = column('weights')
  const nameCount = lengths.length

  const textStarts = new Uint32Array(nameCount + 1)
  const placeStarts = new Uint32Array(nameCount + 1)
  for (let position = 0; position < nameCount; position++) {
    textStarts[position + 1] = at(textStarts, position) + at(lengths, position)
    placeStarts[position + 1] = at(placeStarts, position) + at(counts, position)
  }

  const nameAt = (position: number) =>
    decoder.decode(text.subarray(at(textStarts, position), at(textStarts, position + 1)))
  const coarseKeys: string[] = []
  for (let position = 0; position < nameCount; position += keyStride) coarseKeys.push(placeKey(nameAt(position)))

  const firstPosition = (key: string) => {
    const coarse = firstIndex(0, coarseKeys.length, (index) => (coarseKeys[index] ?? '') >= key)
    const from = Math.max(0, (coarse - 1) * keyStride)
    return firstIndex(from, Math.min(nameCount, coarse * keyStride + 1), (index) => placeKey(nameAt(index)) >= key)
  }

  const regions = header.regions.map(([country, admin1, admin1Name, county]) => ({
    country,
    admin1,
    admin1Name,
    county,
  }))
  return {
    countries: header.countries,
    regions,
    nameCount,
    nameAt,
    numbersOf: (key) => {
      const numbers: number[] = []
      for (let position = firstPosition(key); position < nameCount && placeKey(nameAt(position)) === key; position++) {
        for (let number = at(placeStarts, position); number < at(placeStarts, position + 1); number++)
          numbers.push(number)
      }
      return numbers
    },
    nameOf: (number) => nameAt(firstIndex(0, nameCount, (position) => at(placeStarts, position + 1) > number)),
    regionOf: (number) => {
      const region = regions[at(regionNumbers, number)]
      if (!region) throw new Error('The place data names a region it does not hold.')
      return region
    },
    pointOf: (number) => ({ lat: unpackAngle(at(lats, number), 180), lng: unpackAngle(at(lngs, number), 360) }),
    weightOf: (number) => at(weights, number),
    zip: (code) => {
      const slot = Number(code)
      const [lat, lng] = [zips[slot * 2] ?? 0, zips[slot * 2 + 1] ?? 0]
      return lat === 0 && lng === 0 ? null : { lat: unpackAngle(lat, 180), lng: unpackAngle(lng, 360) }
    },
  }
}

/** The number at an index that is known to exist. */
function at(numbers: Uint8Array | Uint16Array | Uint32Array, index: number): number {
  return numbers[index] ?? 0
}

/** First index from `low` to `high` for which `isPast` holds, by halving; `high` when there is none. */
function firstIndex(low: number, high: number, isPast: (index: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isPast(middle)) to = middle
    else from = middle + 1
  }
  return from
}
