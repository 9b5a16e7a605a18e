import type { Span } from '../../../common/span.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { headingOf } from '../text/sections.ts'
import type { Page, TextLine } from './page.ts'
import { isPlaceLine, placeRank } from './place-shape.ts'
import { Sign } from './signs.ts'
import { titleStrength } from './title.ts'

/** The head of an advert: the short lines above its text. Each part is null when it is not there. */
export interface Head {
  title: Span | null
  firm: Span | null
  /** Place lines: one, or each column of a hiring thread that is one. */
  places: Span[]
  /** Whether the lines have the shape of an advert's head: a title with a firm or a place below, or a row of columns. */
  isAdvert: boolean
}

const none: Head = { title: null, firm: null, places: [], isAdvert: false }
// `Salary: …`, `Contract: permanent`, `£30,000 - £32,000 per annum`, `www.ash-mills.example`
const noName =
  /^[A-Za-z /&-]{2,30}:|\b(?:pay scale|pay band|salary|spine point)\b|^~?[£$€₹\d]|^https?:|^www\.|[^\s@]@[^\s@]{1,60}\.\S|^\W+$|\d{1,2}:\d{2}/i
const modeLine = /^(?:(?:fully |100% )?remote|hybrid|on-?site|home-?based)\b/i
const longestHeadLine = 160

// `Private estate near Ashford, Kent`, `Family home in Kent`: what it is, and no name
const describedPlace =
  /^\p{Lu}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}'-]*){1,4} (?:near|in|outside|close to|by) (?<place>\p{Lu}.{2,40})$/u

/** Reads the head: title, then firm, then place, each on its line, or all in one line with bars. */
export function findHead(document: Document, page: Page): Head {
  const first = page.lines.find((line) => line.part === 'body')
  if (!first || page.greeting >= 0 || document.headers.length > 0) return none
  const index = page.lines.indexOf(first)
  const columns = columnsOf(document, first)
  if (columns) return columns
  if (first.text.length > longestHeadLine || /^---/.test(first.text)) return none
  const below = page.lines.slice(index + 1, index + 4).filter((line) => line.part === 'body')
  const end = below.findIndex((line) => line.afterBlank || noName.test(line.text))
  const block = end < 0 ? below : below.slice(0, end)
  let firm: Span | null = null
  let place: Span | null = null
  for (const line of block) {
    // "Remote (UK) with a day a month in Ashford" is no firm
    if (modeLine.test(line.text) && !isPlaceLine(line.text)) break
    const both = firm === null ? firmAndPlace(line) : null
    if (both) {
      firm = both.firm
      place = both.place
      break
    }
    const described = describedPlace.exec(line.text)?.groups?.place
    if (described !== undefined) {
      const start = line.start + line.text.lastIndexOf(described)
      place = isPlaceLine(described) ? { start, end: start + described.length } : null
      break
    }
    if (
      line.text.length > 90 ||
      /^\p{Ll}+\s/u.test(line.text) ||
      headingOf(line.text) !== null ||
      isSentence(line.text)
    )
      break
    if (
      place === null &&
      isPlaceLine(line.text) &&
      !(
        firm === null &&
        block.length > 1 &&
        block[1] === block.at(-1) &&
        line === block[0] &&
        block[1] &&
        isPlaceLine(block[1].text)
      )
    ) {
      place = spanOf(line)
      break
    }
    if (firm === null) firm = beforeTerms(line)
    else {
      place = spanOf(line)
      break
    }
  }
  const isTitled = titleStrength(first.text) > 0 || place !== null || firm !== null
  const title = isTitled && !noName.test(first.text) && !isSentence(first.text) ? spanOf(first) : null
  // The firm may stand above the title
  if (
    title &&
    firm &&
    titleStrength(first.text) === 0 &&
    titleStrength(document.clean.slice(firm.start, firm.end)) === 2
  )
    return { title: firm, firm: title, places: place ? [place] : addressBelow(page, index), isAdvert: true }
  return {
    title,
    firm,
    places: place ? [place] : addressBelow(page, index),
    isAdvert: title !== null && (place !== null || firm !== null || titleStrength(first.text) === 2),
  }
}

// `4800 Mill Road Ashford, TX 78756`, `Ashford, Texas`
const addressLine =
  /(?<!\p{L})(?<town>\p{L}[\p{L}. ]{2,40}?)(?:\s#\d{1,5})?,?\s{1,2}(?:[A-Z]{2}|[Tt]x)\.?,?\s{1,2}\d{5}\b/u
const streetWord =
  /^.*\b(?:road|rd|street|st|avenue|ave|boulevard|blvd|drive|dr|lane|ln|highway|hwy|way|parkway|pkwy|suite|ste|crossing|square|plaza|court|ct|loop|trail|unit|floor|\d+[a-z]?)\b[.,#\s]{0,3}/i

/** The town of a postal address among the first lines. */
function addressBelow(page: Page, index: number): Span[] {
  for (const line of page.lines.slice(index + 1, index + 5)) {
    const town = (line.signs & Sign.figure) !== 0 && /\d{5}/.test(line.text) ? addressLine.exec(line.text) : null
    if (!town?.groups?.town) {
      const [name, region, ...more] = line.text.split(',')
      if (name && region && more.length === 0 && !noName.test(line.text) && isPlaceLine(line.text))
        return [spanOf(line)]
      continue
    }
    const whole = town.groups.town
    const cut = streetWord.exec(whole)?.[0].length ?? 0
    const start = line.start + town.index + cut
    if (cut < whole.length) return [{ start, end: line.start + town.index + whole.length }]
  }
  return []
}

/** "Ash Mills  Ashford, KY", "Ash Mills - Ashford, Kent", "Ash Mills | Ashford | Permanent": the firm and its place. */
function firmAndPlace(line: TextLine): { firm: Span; place: Span } | null {
  const parts = /^(?<firm>[^|•·]{3,60}?)(?:\s{2,9}|\s[-–—|•·]\s)(?<place>.{3,60}?)(?:\s{2,9}\S|\s[-–—|•·]\s|$)/.exec(
    line.text,
  )
  const { firm, place } = parts?.groups ?? {}
  if (!firm || !place || line.text.length > 90 || !isPlaceLine(place) || isPlaceLine(firm)) return null
  // "Ash Mills - Europe" is where the firm is
  if (/^(?:country|code)$/.test(placeRank(place.replace(/\s?\(.*/, '')) ?? '')) return null
  if (titleStrength(firm) > 0 || noName.test(firm) || !/^[\p{Lu}\p{N}]/u.test(firm)) return null
  const at = line.start + line.text.indexOf(place, firm.length)
  return { firm: { start: line.start, end: line.start + firm.length }, place: { start: at, end: at + place.length } }
}

const spanOf = (line: TextLine): Span => ({ start: line.start, end: line.end })

// `Ash Mills | £40,000 + car | Permanent`
const nameAndTerms =
  /^(?<firm>[^|•·]{3,50}?)\s[|•·]\s(?=[^|•·]{0,60}(?:[£$€₹]\s?\d|\b(?:permanent|full[- ]time|part[- ]time|temporary|casual|fixed[- ]term)\b))/i

/** A line, or the name before its bar where terms follow. */
function beforeTerms(line: TextLine): Span {
  const firm = nameAndTerms.exec(line.text)?.groups?.firm
  return firm === undefined ? spanOf(line) : { start: line.start, end: line.start + firm.length }
}

const isSentence = (text: string) =>
  /[.!]$/.test(text) &&
  !/\b(?:inc|ltd|co|corp|llc|pvt|plc|jr|sr)\.$/i.test(text) &&
  // "Night Baker - Immediate Start!" is called out, not told
  !/^[^.!?]{3,60}\s[-–|]\s[^.!?]{3,40}!$/.test(text) &&
  text.split(' ').length > 4

// `ONSITE Ashford, Kent`, `Hybrid - Ashford`
const modeFirst = /^(?:on-?site|hybrid|in[- ](?:office|person))[\s:,(–-]{1,4}(?=\p{Lu})/iu

// `Full Stack (Go)`, `Backend`, `Product Marketing`: work that stands for who does it
const trade =
  /^(?:senior |junior |mid |lead |staff )?(?:full[- ]?stack|back[- ]?end|front[- ]?end|devops|sre|machine learning|ml|data|android|ios|mobile|embedded|firmware|qa|security|infrastructure|platform|product|marketing|sales|customer success|operations|growth|finance|software|ui|ux)\b.{0,40}$/i

/** "Ash Mills | Night Baker | Ashford, Kent | Full-time": the columns of a hiring thread. */
function columnsOf(document: Document, line: TextLine): Head | null {
  const sentenceEnd = line.text.search(/<p>|\.\s+[A-Z][a-z]+ [a-z]+ /)
  const row = (sentenceEnd > 0 ? line.text.slice(0, sentenceEnd) : line.text).slice(0, 400)
  if ((row.match(/\|/g) ?? []).length < 2) return null
  const pieces = [...everyMatch(row, /[^|]+/g)].map((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0
    const start = line.start + match.index + lead
    return { start, end: start + match[0].trim().length }
  })
  const textOf = (span: Span) => document.clean.slice(span.start, span.end)
  const isTerm = (text: string) =>
    /^(?:full|part)[- ]?time\b|^(?:on-?site|remote|hybrid|visa|intern|contract|permanent)s?\b.{0,30}$|https?:|www\.|[£$€]\s?\d|\d{2,3}k\b|\bequity\b|\.(?:com|io|co|ai|tv)\b/i.test(
      text,
    )
  let title: Span | null = null
  const places: Span[] = []
  for (const piece of pieces.slice(1)) {
    const text = textOf(piece)
    if (isPlaceLine(text)) places.push({ start: piece.start + (modeFirst.exec(text)?.[0].length ?? 0), end: piece.end })
    else if (title === null && !isTerm(text) && (titleStrength(text) > 0 || trade.test(text))) title = piece
  }
  const [first] = pieces
  if (!first) return null
  // "Night Baker | Ashford | …" has the title first
  if (title === null && titleStrength(textOf(first)) === 2) return { title: first, firm: null, places, isAdvert: true }
  return { title, firm: first, places, isAdvert: true }
}
