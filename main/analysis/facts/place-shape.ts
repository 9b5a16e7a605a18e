import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { cities, countries, placeDirections, placeEnding, regionCodes, regions } from '../lexicon/places.ts'
import { everyMatch } from '../text/every-match.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { withoutEnd } from './page.ts'

/** A place line read: its towns or regions as pieces, or none when it says nothing narrower than a country. */
export interface PlaceLine {
  /** Each place as written, with where it begins and ends in the line. */
  places: Span[]
  /** Whether the line says that the work is done from anywhere. */
  isRemote: boolean
}

// `(Hybrid)`, `(Remote)`, `(Inferred)`, `[onsite]`
const aside = /[([][^)\]]{0,60}[)\]]?/g
// ` 4000`, ` K1A 0B1`, ` SW1A 1AA`, ` 45402`
const postcode = /\b(?:[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?(?: ?\d[A-Z]{2})?|\d{4,6}(?:-\d{4})?)\b/g
const remote = /\b(?:remote|anywhere|work from home|wfh|home[- ]based|nationwide|worldwide|telecommute|virtual)\b/i

const keyOf = (name: string) => singleBlanks(name.toLowerCase().replaceAll('.', '')).trim()

// `Co. Mayo`
const irishCounty =
  /^(?:co|county) (?:antrim|armagh|carlow|cavan|clare|cork|derry|donegal|down|dublin|fermanagh|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|tyrone|waterford|westmeath|wexford|wicklow)$/

/** What a piece between commas can be: a country, a region, a town of the list, a code, or a name that may be a place. */
export const placeRank = remember(readRank, 5000)

function readRank(name: string): 'country' | 'region' | 'city' | 'code' | 'shape' | null {
  const key = keyOf(name)
  if (key === '') return null
  if (regionCodes.has(name.trim())) return 'code'
  if (countries.has(key)) return 'country'
  if (cities.has(key)) return 'city'
  if (regions.has(key)) return 'region'
  if (/^[a-z]{3,14}shire$/.test(key) || irishCounty.test(key)) return 'region'
  const words = key.split(/[ -]/)
  if (words.length > 1) {
    const rest = placeRank(name.trim().split(/[ -]/).slice(1).join(' '))
    if (placeDirections.has(words[0] as string) && rest !== null && (rest !== 'shape' || words.length === 2))
      return 'region'
    if (
      /\b(?:county|city|area|region|metro|province|district|township|borough|suburbs|cbd)$/.test(key) &&
      words.length <= 4
    )
      return 'region'
    if (
      /^(?:county|city of|greater|port|fort|st|saint|mount|lake|new|los|san|santa|el|las|bad|isle of)\b/.test(key) &&
      words.length <= 4
    )
      return 'shape'
  }
  if (words.length <= 3 && placeEnding.test(key) && /^[A-Z]/.test(name.trim())) return 'shape'
  return null
}

/** Whether a whole line reads like the place line of an advert: "Ashford, Kent", "US, OH, DAYTON", "Cairns QLD(Hybrid)". */
export const isPlaceLine = remember((line): boolean => {
  if (line.length > 90 || /[?!;@]|(?<!\bco|\bst)\.\s|https?:|[£$€₹]\s?\d|\bwith\b|\btravel/i.test(line)) return false
  const bare = line.replace(aside, ' ').replace(postcode, ' ')
  if (/^\s*[A-Z]{2},/.test(bare)) return true
  const pieces = piecesOf(bare)
  if (pieces.length === 0) return remote.test(line) && line.length < 40
  if (remote.test(bare) && pieces.length === 1) return true
  const ranks = pieces.map((piece) => rankOfPiece(bare.slice(piece.start, piece.end)))
  const known = ranks.filter((rank) => rank !== null && rank !== 'shape').length
  // "Rotation joins in Ashford, Leeds": words that no name has
  if (ranks[0] === null && pieces.some((piece) => /\s\p{Ll}{5,}/u.test(bare.slice(piece.start, piece.end))))
    return false
  if (pieces.length === 1) return ranks[0] !== null
  return (
    known >= 1 &&
    (ranks.at(-1) !== null || ranks[0] !== null) &&
    pieces.every((piece) => bare.slice(piece.start, piece.end).split(' ').length <= 5)
  )
})

/** The rank of a piece, also of "Cairns QLD" and "Suffolk East Anglia". */
function rankOfPiece(piece: string): ReturnType<typeof placeRank> {
  const whole = placeRank(piece)
  if (whole) return whole
  const words = piece.trim().split(/\s+/)
  for (let k = 1; k < words.length; k++) {
    const tail = placeRank(words.slice(k).join(' '))
    if (tail !== null && tail !== 'shape' && words.slice(0, k).every((word) => /^\p{Lu}/u.test(word))) return 'region'
  }
  return null
}

function piecesOf(line: string): Span[] {
  const pieces: Span[] = []
  for (const match of line
    .replace(/ (?:or|and|&|\+) /g, (found, at: number) => (isWithinName(line, at) ? found : ','.padEnd(found.length)))
    .matchAll(/[^,|/]+/g)) {
    const lead = /^[\s:•-]*/.exec(match[0])?.[0].length ?? 0
    const text = withoutEnd(match[0].slice(lead), ' \t.:-')
    if (/^(?:the|or|and)$/i.test(text)) continue
    if (text === '' || remote.test(text)) continue
    pieces.push({ start: match.index + lead, end: match.index + lead + text.length })
  }
  return pieces
}

const wider = new Set(['region', 'code', 'country'])

/** Takes a place line apart into the towns or regions it names, narrowest first of each place. */
export function readPlaceLine(line: string): PlaceLine {
  const isRemote = remote.test(line)
  const bare = line
    .replace(aside, (found) => ' '.repeat(found.length))
    .replace(postcode, (found) => ' '.repeat(found.length))
  // "Remote (Ireland only)", "Remote - US"
  const only = isRemote
    ? (
        /\((?<place>[^)]{2,40}?)(?: only| based)?\)/i.exec(line) ??
        /^remote[\s,:–-]{1,4}(?:in |within |from )?(?<place>\p{Lu}[^,(|/]{2,40})$/iu.exec(line)
      )?.groups?.place
    : undefined
  if (only && placeRank(only.trim()) !== null) {
    const start = line.indexOf(only)
    return { places: [{ start, end: start + only.trimEnd().length }], isRemote }
  }
  // "US, OH, DAYTON": country and state first
  if (/^\s*[A-Z]{2},/.test(bare)) {
    const pieces = piecesOf(bare)
    const last = pieces.at(-1)
    return {
      places: last && (pieces.length > 1 || !countries.has(keyOf(bare.slice(last.start, last.end)))) ? [last] : [],
      isRemote,
    }
  }
  const places: Span[] = []
  for (const group of groupsOf(bare)) {
    const pieces = piecesOf(bare.slice(group.start, group.end).replaceAll('/', ' ')).map((piece) => ({
      start: piece.start + group.start,
      end: piece.end + group.start,
    }))
    const first = pieces[0]
    if (!first) continue
    places.push(withoutTail(bare, first))
    // "Woodend, Cairns QLD", "Derby, Crewe, Leeds": more towns, not the county of the first
    const [, second] = pieces
    // "Hackney, London": a part of a town and the town
    const rankOf = (piece: Span) => placeRank(bare.slice(piece.start, piece.end))
    const isPart = second !== undefined && (rankOf(first) !== null || rankOf(second) === 'city')
    if (isPart && pieces.length === 2 && places.length === 1 && groupsOf(bare).length === 1) continue
    for (const piece of pieces.slice(1)) {
      const text = bare.slice(piece.start, piece.end)
      const rank = placeRank(text)
      if (rank === 'city' && !regions.has(keyOf(text))) places.push(piece)
      else if (rank === null && rankOfPiece(text) === 'region') places.push(withoutTail(bare, piece))
    }
  }
  return { places: places.filter((place) => place.end - place.start > 1), isRemote }
}

/** "X or Y", "X and Y", "X / Y", "X | Y" name several places, "Kent and Medway" too. */
function groupsOf(line: string): Span[] {
  const groups: Span[] = []
  let from = 0
  for (const match of everyMatch(
    line,
    /\s{1,4}(?:or|and|&|\+|\|)\s{1,4}|\s{0,4}[/|;]\s{0,4}|,\s{0,4}(?:or|and|&)\s{1,4}/g,
  )) {
    if (isWithinName(line, match.index)) continue
    if (match.index > from) groups.push({ start: from, end: match.index })
    from = match.index + match[0].length
  }
  if (from < line.length) groups.push({ start: from, end: line.length })
  return groups.filter((group) => /[A-Za-z]{2}/.test(line.slice(group.start, group.end)))
}

/** Whether the piece between commas around an "and" is one region: "Tyne and Wear". */
function isWithinName(line: string, at: number): boolean {
  const from = line.lastIndexOf(',', at) + 1
  const to = line.indexOf(',', at)
  const rank = placeRank(line.slice(from, to < 0 ? line.length : to).trim())
  return rank !== null && rank !== 'shape'
}

/** "Cairns QLD" without its state, "Suffolk East Anglia" without its region. */
function withoutTail(line: string, piece: Span): Span {
  const office = /\s{1,4}(?:head )?(?:offices?|campus|areas?|site)$/i.exec(line.slice(piece.start, piece.end))
  if (office) return { start: piece.start, end: piece.start + office.index }
  const text = line.slice(piece.start, piece.end)
  if (placeRank(text) !== null) return piece
  const words = [...everyMatch(text, /\S+/g)]
  for (let k = 1; k < words.length; k++) {
    const at = words[k]?.index ?? 0
    const rank = placeRank(text.slice(at))
    if (rank && wider.has(rank)) return { start: piece.start, end: piece.start + text.slice(0, at).trimEnd().length }
  }
  return piece
}
