import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { commonCapitals, notNames, teamWords } from '../lexicon/firms.ts'
import { doubtfulTowns, townInstitutions, townTails, withinTown } from '../lexicon/place-cues.ts'
import { cities } from '../lexicon/places.ts'
import { titleHeads } from '../lexicon/titles.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { Flag, Gap, spelling } from '../text/tokens.ts'
import { formTest } from '../text/word-test.ts'
import { likelyCountries } from './place-countries.ts'
import { placeRank } from './place-shape.ts'

/** What a name can be; `town` is one of the list or of the gazetteer, `shape` only looks like one. */
export type NameRank = 'town' | 'region' | 'country' | 'code' | 'shape' | null

/** Tells places from other names, for one document. */
export interface PlaceKnowledge {
  /** What a name is, as written; null when it is no place that anybody knows. */
  rankOf(name: string): NameRank
}

/** How many names of one document are looked up at most: a guard against endless input. */
const mostLookups = 500

/** What the word lists and the gazetteer know; answers are remembered for as long as the document is read. */
export function placeKnowledge(document: Document, gazetteer: Gazetteer | null): PlaceKnowledge {
  const before = knownOf.get(document)
  if (before?.gazetteer === gazetteer) return before.knowledge
  const knowledge = readKnowledge(document, gazetteer)
  knownOf.set(document, { gazetteer, knowledge })
  return knowledge
}

/** What is known for documents still in use. */
const knownOf = new WeakMap<Document, { gazetteer: Gazetteer | null; knowledge: PlaceKnowledge }>()

function readKnowledge(document: Document, gazetteer: Gazetteer | null): PlaceKnowledge {
  const known = new Map<string, NameRank>()
  let countries: ReadonlySet<string> | null = null
  let lookups = 0
  const look = (name: string): NameRank => {
    const { rank, isSettled } = inLists(name)
    if (isSettled || !gazetteer || ++lookups > mostLookups) return rank
    const named = gazetteer.named(name)
    if (named.length === 0) return rank
    countries ??= likelyCountries(document)
    const isHere = named.some(({ country, isMajor }) => isMajor || countries?.has(country))
    return isHere ? 'town' : rank
  }
  return {
    rankOf: (name) => {
      const before = known.get(name)
      if (before !== undefined) return before
      const rank = look(name)
      known.set(name, rank)
      return rank
    },
  }
}

/** What the word lists say of a name, and whether that is all there is to say: a town may be known to the gazetteer alone. */
const inLists = remember((name): { rank: NameRank; isSettled: boolean } => {
  const rank = placeRank(name)
  // Lists of countries name it, and it is a town
  if (rank === 'city' || cities.has(name.toLowerCase())) return { rank: 'town', isSettled: true }
  // A code that is a country of its own: "remote within the UK"
  if (rank === 'code' && /^(?:UK|USA?|EU)$/.test(name)) return { rank: 'country', isSettled: true }
  const isListed = rank === 'region' || rank === 'country' || rank === 'code'
  return { rank, isSettled: isListed || !/^\p{Lu}/u.test(name) || isCommonWord(name) }
})

/** Whether a single word is one of titles, teams, buildings or sentences, and no name. */
function isCommonWord(name: string): boolean {
  const word = name.toLowerCase()
  return (
    notNames.has(word) ||
    commonCapitals.has(word) ||
    teamWords.has(word) ||
    titleHeads.has(word) ||
    withinTown.has(word)
  )
}

/** Whether a name is a town that is a common word or given name too. */
export const isDoubtful = (name: string): boolean => doubtfulTowns.has(name.toLowerCase())

/** A place read in running text. */
export interface ReadPlace extends Span {
  rank: NameRank
  /** Whether it stands alone in its segment: no firm, house or street was passed to find it. */
  isDirect: boolean
  /** First token after the whole chain. */
  next: number
}

/** Small words within a name of a place. */
const links = new Set([
  'over',
  'next',
  'cum',
  'with',
  'los',
  'las',
  'del',
  'do',
  'da',
  'on',
  'upon',
  'of',
  'the',
  'de',
  'le',
  'la',
  'under',
  'by',
  'al',
  'and',
  'in',
  'super',
  'sur',
  'am',
  'du',
  'en',
])
/** Small lower-case words of a place of work between the pieces of a chain: "the Mill estate, Ashford". */
const betweenWords = new Set([...townTails, ...withinTown])
const prepositions = new Set(['in', 'near', 'on', 'off', 'at', 'by', 'beside'])
const listWords = new Set(['and', 'or', '&'])
const longestChain = 6
const longestName = 5

const isSmallWord = formTest((form) => links.has(spelling(form)))
const wordAt = (document: Document, t: number) => spelling(document.tokens.form[t] as number)
const flagAt = (document: Document, t: number, flag: number) => ((document.tokens.flags[t] as number) & flag) !== 0

/**
 * The places that a chain of names beginning at token `t` leads to: "Ashford", "Mill House, Ashford", "Ashford and Rowan",
 * "the yard on Mill Road, Ashford". Empty when it leads to none; an unknown name comes back with rank `shape` or null.
 */
export function readPlaces(document: Document, t: number, knowledge: PlaceKnowledge): ReadPlace[] {
  const { tokens } = document
  const found: ReadPlace[] = []
  let unknown: Span | null = null
  let first = true
  let last = t
  let at = t
  let isList = false
  let isListAhead = false
  for (let step = 0; step < longestChain; step++) {
    const whole = segmentEnd(document, at)
    if (whole === at) break
    last = whole
    const end = beforeAnd(document, at, whole, knowledge)
    const place = placeWithin(document, at, end, knowledge)
    if (place && place.rank !== 'shape' && place.rank !== 'code') {
      isList ||= isListAhead && (place.rank === 'town' || found.every((one) => one.rank === place.rank))
      const isKnown = found.some((one) => one.rank === 'town' || one.rank === 'region')
      // "Ashford, Kent": the county only says more of the town; "Ashford and Kent": two places
      if (!isKnown || (isList && (place.rank === 'town' || place.rank === 'region'))) {
        const start = unknown && place.isDirect && !isList ? unknown.start : place.start
        found.push({ ...place, start, isDirect: place.isDirect && first, next: end })
      }
    } else if (found.length === 0) {
      const text = document.clean.slice(tokens.start[at], tokens.end[end - 1])
      unknown = unknown === null && first && isPlainName(text) ? spanOf(document, at, end) : null
    } else if (isList && place?.rank === 'shape') found.push({ ...place, isDirect: true, next: end })
    first = false
    const next = nextSegment(document, end)
    if (next === null) break
    isListAhead = next.isComma && (place?.rank === 'town' || place?.rank === 'region') && endsAsList(document, next.at)
    isList = next.isList || (isList && next.isComma)
    at = next.at
  }
  for (const place of found) place.next = last
  if (found.length === 0 && unknown) {
    const text = document.clean.slice(unknown.start, unknown.end)
    return [{ ...unknown, rank: placeRank(text) === 'shape' ? 'shape' : null, isDirect: true, next: last }]
  }
  return found
}

const textOf = (document: Document, from: number, to: number): string => {
  const { start, end } = spanOf(document, from, to)
  return singleBlanks(document.clean.slice(start, end))
}

const spanOf = (document: Document, from: number, to: number): Span => ({
  start: document.tokens.start[from] as number,
  end: document.tokens.end[to - 1] as number,
})

/** One past the last token of the name at `t`: capitals, numbers and the small words between them. */
function segmentEnd(document: Document, t: number): number {
  const { tokens } = document
  let end = t
  for (let k = t; k < tokens.length && k - t < 8; k++) {
    if (k > t && (tokens.gap[k] as number) >= Gap.comma) break
    if (flagAt(document, k, Flag.capital | Flag.number)) {
      if (k > t && tokens.gap[k] !== Gap.space && /[|/]/.test(document.clean.slice(tokens.end[k - 1], tokens.start[k])))
        break
      end = k + 1
      continue
    }
    if (k === t) return t
    const isLink =
      isSmallWord(tokens.form[k] as number) &&
      k + 1 < tokens.length &&
      (flagAt(document, k + 1, Flag.capital) || isSmallWord(tokens.form[k + 1] as number))
    if (!isLink) break
  }
  return end
}

/** Where "Ashford and Rowan" ends its first name; "Tyne and Wear" is one name. */
function beforeAnd(document: Document, from: number, end: number, knowledge: PlaceKnowledge): number {
  for (let t = from + 1; t < end; t++) {
    if (!listWords.has(wordAt(document, t))) continue
    const rank = knowledge.rankOf(textOf(document, from, end))
    return rank === 'town' || rank === 'region' ? end : t
  }
  return end
}

/** Whether the names from token `t` on go "…, Rowan and Ash": then each is a place, not a part of the next. */
function endsAsList(document: Document, t: number): boolean {
  const { tokens } = document
  for (let k = t; k < tokens.length && k - t < 12; k++) {
    if (k > t && (tokens.gap[k] as number) > Gap.comma) return false
    if (listWords.has(wordAt(document, k))) return k + 1 < tokens.length && flagAt(document, k + 1, Flag.capital)
    if (k > t && document.clean.slice(tokens.end[k - 1], tokens.start[k]).includes('&')) return true
    if (!flagAt(document, k, Flag.capital) && !links.has(wordAt(document, k))) return false
  }
  return false
}

/** The place of a segment: the whole of it, or its head before words that only say more of it. */
function placeWithin(
  document: Document,
  from: number,
  end: number,
  knowledge: PlaceKnowledge,
): (Span & { rank: NameRank; isDirect: boolean }) | null {
  const { clean } = document
  for (let to = Math.min(end, from + longestName); to > from; to--) {
    const span = spanOf(document, from, to)
    const isOwner = clean.endsWith("'s", span.end) || clean.endsWith('’s', span.end)
    if (isOwner) span.end -= 2
    const text = singleBlanks(clean.slice(span.start, span.end))
    const rank = knowledge.rankOf(text)
    if (rank === null || (rank === 'shape' && to < end)) continue
    if (isOwner && rank === 'town') return { start: span.start, end: span.end, rank, isDirect: true }
    if (to === end) return { start: span.start, end: span.end, rank, isDirect: true }
    if (isTail(document, to, end)) return { start: span.start, end: span.end, rank, isDirect: true }
  }
  // "Mill House in Ashford", "Avenue H near Ashford", "Unit 4 Ashford"
  for (let at = end - 1; at > from; at--) {
    const before = wordAt(document, at - 1)
    if (!prepositions.has(before) && !withinTown.has(before) && !flagAt(document, at - 1, Flag.number)) continue
    const span = spanOf(document, at, end)
    const rank = knowledge.rankOf(singleBlanks(clean.slice(span.start, span.end)))
    if (rank === 'town' || rank === 'region') return { start: span.start, end: span.end, rank, isDirect: false }
  }
  return null
}

/** Whether the tokens after a name only say more of it: "City Centre", "2", "LS1 4AP", "TX", "and Mill Park". */
function isTail(document: Document, from: number, end: number): boolean {
  const next = wordAt(document, from)
  if (listWords.has(next) || prepositions.has(next)) return true
  for (let t = from; t < end; t++) {
    const word = wordAt(document, t)
    if (townTails.has(word) || townInstitutions.has(word) || notNames.has(word)) continue
    if (flagAt(document, t, Flag.number)) continue
    if (flagAt(document, t, Flag.allCaps) && word.length <= 4) continue
    if (
      /^[a-z]{1,2}\d/.test(document.clean.slice(document.tokens.start[t], document.tokens.end[end - 1]).toLowerCase())
    )
      return true
    return false
  }
  return true
}

/** Whether an unknown name could be a small town: one or two capitalised words that are no house, street or common word. */
export function isPlainName(text: string): boolean {
  if (!/^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}|-\p{L}{2,10}-\p{Lu}\p{L}{2,12})?$/u.test(text)) return false
  const all = text.toLowerCase().replaceAll('-', ' ').split(' ')
  return (
    !all.some((word) => withinTown.has(word) || townTails.has(word) || isCommonWord(word)) && !/^\p{Lu}+$/u.test(text)
  )
}

/** Where a chain goes on after token `end`: after a comma, a bracket, "in", or "and"; null when it ends. */
function nextSegment(document: Document, end: number): { at: number; isList: boolean; isComma: boolean } | null {
  const { tokens, clean } = document
  let t = end
  // "the Mill estate, Ashford", "Mill depot, Ashford"
  for (let k = 0; k < 2 && t < tokens.length; k++) {
    if ((tokens.gap[t] as number) >= Gap.comma || flagAt(document, t, Flag.capital | Flag.number)) break
    if (!betweenWords.has(wordAt(document, t))) break
    t++
  }
  if (t >= tokens.length) return null
  const gap = tokens.gap[t] as number
  if (gap >= Gap.sentence) return null
  const between = clean.slice(tokens.end[t - 1], tokens.start[t])
  const isJoin = gap === Gap.comma || /^\s?\($/.test(between) || between === '/' || between === ' / '
  const isSlash = between.includes('/')
  let at = t
  if (!isJoin && gap >= Gap.comma) return null
  const word = wordAt(document, at)
  const isList = listWords.has(word) || isSlash || /&/.test(between)
  if (listWords.has(word)) at++
  if (prepositions.has(wordAt(document, at)) && !listWords.has(word)) at++
  else if (!isJoin && !isList) return null
  if (wordAt(document, at) === 'the') at++
  if (at >= tokens.length || !flagAt(document, at, Flag.capital | Flag.number)) return null
  return { at, isList, isComma: gap === Gap.comma }
}
