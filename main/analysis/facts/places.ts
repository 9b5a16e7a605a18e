import type { DocumentKind, Fact } from '../../../common/reading.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { spelling } from '../text/tokens.ts'
import { implied, stated } from './fact.ts'
import type { Field } from './fields.ts'
import type { Head } from './head.ts'
import { firmNameAt } from './names.ts'
import { tokenAt } from './page.ts'
import { isPlaceLine, placeRank, readPlaceLine } from './place-shape.ts'
import { findTagged, tagPhrases } from './tagged.ts'
import { titleStrength } from './title.ts'

/** Words right before the place where the work is done. */
const before = tagPhrases([
  {
    tag: 'work' as const,
    phrases: [
      'role|position|job|vacancy|post|you|work|working|opportunity|candidate|located|they|candidates|office|offices|is|are|be based|located in|at|from|near|around|within|out',
      '^ =based =in|=at',
      'team|office|site|hospital|school|restaurant|hotel|clinic|store|branch|facility|practice|home|plant|warehouse|newsroom|centre|center|location based? located? =in',
      'join .. team =in',
      'work =from|=in|=at our|the',
      'on the outskirts of',
      'relocate|commute to',
      'location|locations =in',
      'positions|roles|jobs|position =in',
      'live|living|reside =in|=near',
      'the area of',
      'our|their office|offices|team =in',
      'our|their|the',
    ],
  },
])

const afterWords = new Set([
  'office',
  'offices',
  'site',
  'location',
  'area',
  'based',
  'team',
  'hub',
  'campus',
  'branch',
  'region',
  'store',
  'clinic',
  'headquarters',
  'plant',
])
const mostPlaces = 10

/** Finds the towns or regions where the work is done. A place of the head line is `implied` to limit remote work only. */
export function findPlaces(
  document: Document,
  kind: DocumentKind,
  head: Head,
  fields: readonly Field[],
): Fact<string>[] {
  const found: Fact<string>[] = []
  const keys: string[] = []
  const add = (span: Span, isHead: boolean) => {
    const value = document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const key = value.toLowerCase()
    if (
      found.length >= mostPlaces ||
      keys.some((known) => known === key || known.split(/[ ,]+/).includes(key) || key.split(/[ ,]+/).includes(known))
    )
      return
    if (found.some((fact) => fact.evidence.some((one) => overlaps(one, span)))) return
    keys.push(key)
    found.push(isHead ? implied(value, span) : stated(value, span))
  }
  const fromLine = (line: Span, isHead: boolean) => {
    for (const place of readPlaceLine(document.clean.slice(line.start, line.end)).places)
      add({ start: line.start + place.start, end: line.start + place.end }, isHead)
  }
  for (const line of head.places) fromLine(line, true)
  // In an invite a labelled place is where to come for the interview
  const isInvite = kind === 'interview-invite' || kind === 'reschedule'
  const labelled = fields.find(
    (field) =>
      field.kind === 'place' &&
      !isInvite &&
      isPlaceValue(document.clean.slice(field.value.start, field.value.end), found.length > 0),
  )
  if (labelled) fromLine(shortened(document, labelled.value), false)
  const isWide = found.every((fact) => ['country', 'code'].includes(placeRank(fact.value) ?? ''))
  const said = inSentences(document, isInvite)
  // A country or state in the head, and the town in the text: the town
  if (isWide && said.length > 0) {
    keys.length = 0
    found.length = 0
  }
  // Beside a town that is told the text seldom names another place of work, beside a county it names the town
  const isTold = found.some((fact) => placeRank(fact.value) === 'city')
  for (const span of said)
    if (found.length === 0 || (!isTold && placeRank(document.clean.slice(span.start, span.end)) === 'city'))
      add(span, false)
  return found
}

/** A labelled value that names a place and is no sentence. */
function isPlaceValue(value: string, isKnownOnly: boolean): boolean {
  if (isPlaceLine(value)) return true
  if (isKnownOnly || titleStrength(value) === 2) return false
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

/** Places named in sentences: "based in Ashford", "our Leeds office". */
function inSentences(document: Document, isInvite: boolean): Span[] {
  const spans: Span[] = []
  for (const hit of findTagged(before, document)) {
    const sentence = document.sentences[document.sentenceOf[hit.first] as number]
    if (sentence?.part !== 'body' || sentence.section === 'equal') continue
    if (
      isInvite &&
      /\b(?:interview|meet|confirmed|scheduled)\b/i.test(document.clean.slice(sentence.start, sentence.end))
    )
      continue
    const name = firmNameAt(document, hit.last)
    if (!name) continue
    const text = document.clean.slice(name.start, name.end)
    const rank = placeRank(text)
    const next = nextWord(document, name.end)
    const isCertain = rank === 'city' || rank === 'region'
    const isOurs = hit.last - hit.first === 1
    if (
      isOurs
        ? (isCertain || rank === 'shape') && afterWords.has(next)
        : isCertain || rank === 'shape' || rank === 'country'
    )
      spans.push(name)
  }
  return spans.slice(0, 3)
}

function nextWord(document: Document, offset: number): string {
  const t = tokenAt(document, offset)
  return t < document.tokens.length ? spelling(document.tokens.form[t] as number) : ''
}
