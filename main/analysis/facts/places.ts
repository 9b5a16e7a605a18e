import type { DocumentKind, Fact } from '../../../common/reading.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { withinTown } from '../lexicon/place-cues.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { implied, stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { isCertainName } from './firm-shape.ts'
import type { Head } from './head.ts'
import { type Page, trimmed } from './page.ts'
import { type CuedPlace, findCuedPlaces } from './place-cues.ts'
import { addressPlaces, besideTitle, headPlaces, placePieces, signaturePlaces } from './place-lines.ts'
import { type NameRank, placeKnowledge } from './place-names.ts'
import { isPlaceLine, placeRank, readPlaceLine } from './place-shape.ts'
import { titleStrength } from './title.ts'

const mostPlaces = 10
/** How many places are taken from sentences at most. */
const mostCued = 4
/** A labelled address is no longer than this, in code units. */
const longestAddress = 120
/** How far down an advert an address belongs to its head, in lines. */
const headLines = 6

/** What the places are read with besides the document. */
export interface PlaceSources {
  kind: DocumentKind
  page: Page
  head: Head
  fields: readonly Field[]
  sender: 'employer' | 'agency' | null
  /** The town at the end of the title; null when there is none. */
  titleTown: Span | null
  /** Knows the towns of the world; without it only well-known places are found. */
  gazetteer: Gazetteer | null
}

/** Finds the towns or regions where the work is done. A place of the head line is `implied` to limit remote work only. */
export function findPlaces(document: Document, sources: PlaceSources): Fact<string>[] {
  const { kind, page, head, fields, sender } = sources
  const knowledge = placeKnowledge(document, sources.gazetteer)
  const rankOf = (span: Span) => knowledge.rankOf(singleBlanks(document.clean.slice(span.start, span.end)))
  const found: Fact<string>[] = []
  const keys: string[] = []
  const add = (span: Span, isHead: boolean) => {
    if (isTimeZone(document, span)) return
    const value = singleBlanks(document.text.slice(span.start, span.end))
    const key = value.toLowerCase()
    if (found.length >= mostPlaces || keys.some((known) => holdsWord(known, key) || holdsWord(key, known))) return
    if (found.some((fact) => fact.evidence.some((one) => overlaps(one, span)))) return
    keys.push(key)
    found.push(isHead ? implied(value, span) : stated(value, span))
  }
  const addAll = (spans: readonly Span[]) => {
    for (const span of spans.slice(0, mostCued)) add(span, true)
  }
  const fromLine = (line: Span, isHead: boolean) => {
    const text = document.clean.slice(line.start, line.end)
    // The third line of a head is a place by its position alone: one that nobody knows may be anything
    const isSure = !isHead || sources.gazetteer === null || isPlaceLine(text)
    // "Ashford, Rowan, Leeds": three towns, no county
    const towns = placePieces(document, line, knowledge)
    if (towns.length > 2 && towns.length === text.split(',').length && towns.every((one) => rankOf(one) === 'town')) {
      for (const one of towns) add(one, isHead)
      return
    }
    const regions = regionList(document, line, rankOf)
    for (const one of regions) add(one, isHead)
    if (regions.length > 0) return
    for (const place of readPlaceLine(text).places) {
      const span = { start: line.start + place.start, end: line.start + place.end }
      // "Ash Mills Lines, Ashford, KY": the firm before its town
      if (isCertainName(document.clean, span) && place.end < text.length) {
        const town = townAfter(document, span, line.end, rankOf)
        if (town) {
          add(town, isHead)
          continue
        }
      }
      if ((isSure && !isBuilding(document.clean.slice(span.start, span.end))) || rankOf(span) !== null)
        add(span, isHead)
    }
  }
  for (const line of head.places) fromLine(line, true)
  // In an invite a labelled place is where to come for the interview, unless that is held online
  const isInvite = kind === 'interview-invite' || kind === 'reschedule'
  const located = firstField(fields, 'place')
  const isJobPlace = located !== null && (!isInvite || isOnline.test(document.clean))
  const labelled = fields.find(
    (field) =>
      isJobPlace &&
      field.kind === 'place' &&
      isPlaceValue(document.clean.slice(field.value.start, field.value.end), found.length > 0),
  )
  // "Location: Ash Mills - 430 Mill Road, Ashford KY": the town of an address, not what stands there
  const addressed =
    labelled && /\b\d{1,5}\s+\p{Lu}/u.test(document.clean.slice(labelled.value.start, labelled.value.end))
      ? placePieces(document, labelled.value, knowledge)
      : []
  for (const one of addressed) if (!/\d\s$/.test(document.clean.slice(one.start - 2, one.start))) add(one, false)
  if (labelled && addressed.length === 0) fromLine(shortened(document, labelled.value), false)
  // "Work station: 41 Mill Street (Head Office), Ashford"
  if (found.length === 0 && isJobPlace && located && located.value.end - located.value.start < longestAddress) {
    const regions = regionList(document, shortened(document, located.value), rankOf)
    for (const one of regions.length > 0 ? regions : placePieces(document, located.value, knowledge)) add(one, false)
  }
  const isAgency = sender === 'agency'
  if (!page.isLetter && found.length === 0) {
    addAll(headPlaces(document, page, knowledge))
    if (found.length === 0 && sources.titleTown) add(sources.titleTown, true)
    if (found.length === 0 && !isAgency) addAll(addressPlaces(document, page.lines.slice(0, headLines), knowledge))
  }
  const isWide = found.every((fact) => ['country', 'code'].includes(placeRank(fact.value) ?? ''))
  const cued = findCuedPlaces(document, knowledge, isInvite ? 'invite' : 'work')
  const said = cued.filter((one) => one.strength > 1 && isKnown(one.rank)).slice(0, mostCued)
  // A country or state in the head, and the town in the text: the town
  if (isWide && said.length > 0) {
    keys.length = 0
    found.length = 0
  }
  // Beside a town that is told the text seldom names another place of work, beside a county it names the town
  const isTold = found.some((fact) => placeRank(fact.value) === 'city' || rankOf(fact.evidence[0] as Span) === 'town')
  for (const [k, one] of said.entries()) {
    const isListed = k > 0 && isNextInList(document, (said[k - 1] as CuedPlace).span, one.span) && found.length > 0
    if (found.length === 0 || (!isTold && (one.rank === 'town' || isListed))) add(one.span, false)
  }
  if (kind === 'other') return found
  // Nothing says it in so many words: who the firm is, the subject, the address, who signs, an unknown name
  const hints = [
    () => cued.filter((one) => isKnown(one.rank)).map((one) => one.span),
    () => headPlaces(document, page, knowledge),
    () => (page.isLetter ? [] : besideTitle(document, page, knowledge)),
    () => (isAgency || isInvite ? [] : addressPlaces(document, page.lines, knowledge)),
    () => (isAgency || !page.isLetter ? [] : signaturePlaces(document, page, knowledge)),
    () => findCuedPlaces(document, knowledge, 'mention').flatMap((one) => (one.rank === 'town' ? [one.span] : [])),
    () => cued.map((one) => one.span),
  ]
  for (const hint of hints) if (found.length === 0) addAll(hint())
  return found
}

/** Whether one of the words of a place is another: "Ashford, Kent" and "Kent". */
const holdsWord = (place: string, word: string) =>
  place === word || (place.length > word.length && place.includes(word) && place.split(/[ ,]+/).includes(word))

/** Whether only "and" or a comma parts two places: "across Kent and Sussex". */
const isNextInList = ({ clean }: Document, one: Span, next: Span) =>
  /^,?\s?(?:and|or|&|\/|,)?\s$/.test(clean.slice(one.end, next.start))

/** "M25 south - Kent, Surrey, Sussex": several regions and nothing else; none when a piece is no place. */
function regionList({ clean }: Document, line: Span, rankOf: (span: Span) => NameRank): Span[] {
  const text = clean.slice(line.start, line.end)
  const dash = text.lastIndexOf(' - ')
  const from = dash < 0 ? 0 : dash + 3
  const pieces = [...everyMatch(text.slice(from), /(?:(?!\sand\s)[^,&/])+/g)].map((match) => {
    const lead = /^\s?and\s/.exec(match[0])?.[0].length ?? 0
    const start = line.start + from + match.index + lead
    return trimmed(clean, { start, end: start + match[0].length - lead }, ' .\t')
  })
  const ranks = pieces.map(rankOf)
  // "Kent, South East" is one place, "Kent and Sussex" are two
  const isList = ranks[0] === 'region' && ranks.length > (/&|\/|\band\b/.test(text) ? 1 : 2)
  return isList && ranks.every((rank) => rank === 'region' || rank === 'town') ? pieces : []
}

/** The first piece after a firm that is a town: "Ash Mills Lines, Ashford, KY". */
function townAfter(document: Document, firm: Span, end: number, rankOf: (span: Span) => NameRank): Span | null {
  let region: Span | null = null
  for (const match of document.clean.slice(firm.end, end).matchAll(/[^,|/()–-]{2,40}/g)) {
    const piece = trimmed(document.clean, {
      start: firm.end + match.index,
      end: firm.end + match.index + match[0].length,
    })
    const code = postcode.exec(document.clean.slice(piece.start, piece.end))?.[0].length ?? 0
    const town = { start: piece.start, end: piece.end - code }
    const rank = rankOf(town)
    if (rank === 'town') return town
    if (rank === 'region') region ??= town
  }
  return region
}

// `Ashford TN23`, `Ashford TN23 1AB`
const postcode = /\s{1,2}[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?$/

// `via Zoom`, `a video call`, `telephonic round`
const isOnline =
  /\b(?:zoom|teams|google meet|skype|webex|video|virtual|online|telephonic|telephone|phone (?:call|screen|interview))\b/i
// `Mill House`, `14 Mill Lane`
const isBuilding = (name: string) =>
  withinTown.has(
    name
      .match(/\p{L}+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? '',
  )

/** "(UTC+00:00) Dublin, Lisbon": the towns a calendar names a time zone by. */
function isTimeZone({ clean }: Document, { start }: Span): boolean {
  if (!clean.includes('(UTC') && !clean.includes('(GMT')) return false
  const line = clean.slice(clean.lastIndexOf('\n', start) + 1, start)
  return /\((?:UTC|GMT)\b/.test(line)
}

const isKnown = (rank: NameRank) => rank === 'town' || rank === 'region' || rank === 'country'

/** A labelled value that names a place and is no sentence. */
function isPlaceValue(value: string, isKnownOnly: boolean): boolean {
  if (isPlaceLine(value)) return true
  if (isKnownOnly || titleStrength(value) === 2 || isOnline.test(value)) return false
  return (
    placeName.test(value) &&
    !/^(?:remote|hybrid|flexible|various|multiple|work from|negotiable|tbc|tbd|home|on-?site|office)/i.test(value)
  )
}

// `Ashford`, `Ashford on Sea, Kent`, `Ashford / Rowan`, `Ashford or nearby`
const placeName =
  /^\p{Lu}[\p{L}'-]{2,24}(?: (?:\p{Lu}[\p{L}'-]{1,24}|on|in|upon|de|la|of)){0,3}\s{0,3}(?:[,(/|-]\s?\p{Lu}|[,(/|-] (?:\p{Lu}|or\b)|$)/u

/** A labelled value up to where it goes on with something else. */
function shortened(document: Document, value: Span): Span {
  const text = document.clean.slice(value.start, value.end)
  const cut = text.search(/\s{3,}|\s[-–]\s(?!\p{Lu})|[.;](?:\s|$)|\s\(/u)
  return cut > 2
    ? { start: value.start, end: value.start + cut }
    : { start: value.start, end: Math.min(value.end, value.start + 110) }
}
