import type { Span } from '../../../common/span.ts'
import { townTails } from '../lexicon/place-cues.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { type Page, type TextLine, withoutEnd } from './page.ts'
import { isDoubtful, type PlaceKnowledge } from './place-names.ts'
import { Sign } from './signs.ts'
import { titleStrength } from './title.ts'

/** How far down an advert its title and letterhead reach, in lines. */
const headLines = 4
const longestHeadLine = 140
/** So many towns in one line are a list of offices. */
const officeList = 3

// `Baker - Ashford`, `Baker, Ashford`, `Baker (Ashford)`, `WANTED! Ashford`, `Baker in Ashford`
const pieceBreak = /\s[-–—|•·:]+\s|[,;|()[\]!?/]+|(?<=\S):\s|\s(?:in|at|near|based in)\s|-\s/gu
const noPlaceLine = /@|https?:|www\.|[£$€₹]\s?\d|\d{1,2}[:.]\d\d/
// `Venue: Mill House, Ashford`
const labelled = /^[A-Za-z /&]{2,24}:/
const meetingWord = /\b(?:interview|meeting|call)\s(?:at|in)\b/i

/** Places among the pieces of the title, the subject and the lines right below the title. */
export function headPlaces(document: Document, page: Page, knowledge: PlaceKnowledge): Span[] {
  const lines = page.lines.filter((line) => line.part === 'body').slice(0, headLines)
  const isAdvert = page.greeting < 0 && document.headers.length === 0
  const spans: Span[] = []
  if (
    page.subject &&
    !/\b(?:alert|digest|newsletter|jobs in)\b/i.test(document.clean.slice(page.subject.start, page.subject.end))
  )
    spans.push(...placePieces(document, page.subject, knowledge))
  if (isAdvert)
    for (const [index, line] of lines.entries()) {
      if (line.text.length > longestHeadLine || (index > 1 && line.afterBlank) || isSentence(line)) break
      if (index > 0 && /@|https?:|www\./.test(line.text)) continue
      spans.push(...placePieces(document, line, knowledge))
    }
  return spans
}

/** The place in a short line that holds a title too, wherever it stands: "Night Baker • Ashford, KY, US". */
export function besideTitle(document: Document, page: Page, knowledge: PlaceKnowledge): Span[] {
  for (const line of page.lines) {
    if (line.part !== 'body' || line.text.length > 90 || isSentence(line)) continue
    const cut = line.text.search(/\s[•|·–-]\s|,/)
    if ((cut < 0 && !/[•|·–]/.test(line.text)) || titleStrength(cut < 0 ? line.text : line.text.slice(0, cut)) < 2)
      continue
    const spans = placePieces(document, line, knowledge)
    if (spans.length > 0) return spans.slice(0, 1)
  }
  return []
}

/** The town at the end of a title, without a sign before it: "Support Workers Ashford", "DRIVER ASHFORD". */
export function townAtEnd(document: Document, title: Span, knowledge: PlaceKnowledge): Span | null {
  const text = document.clean.slice(title.start, title.end)
  const words = [...everyMatch(text, /[^\s(),|/–-][^\s(),|/]*/g)]
  for (let k = Math.max(1, words.length - 3); k < words.length; k++) {
    const at = words[k]?.index ?? 0
    const name = withoutEnd(text.slice(at), ' )')
    if (!/^\p{Lu}/u.test(name) || titleStrength(text.slice(0, at)) < 2 || titleStrength(name) > 0) continue
    if (isDoubtful(name) || knowledge.rankOf(properCase(name)) !== 'town') continue
    return { start: title.start + at, end: title.start + at + name.length }
  }
  return null
}

/** A title without the town at its end. */
export function beforeTown(document: Document, title: Span, town: Span): Span {
  const text = withoutEnd(document.clean.slice(title.start, town.start), ' ,(|/–-')
  return { start: title.start, end: title.start + text.length }
}

/** The town of a letterhead or signature: "Ash Mills, Ashford", "The Old Yard, Ashford, Kent". */
export function signaturePlaces(document: Document, page: Page, knowledge: PlaceKnowledge): Span[] {
  const last = page.lines.filter((line) => line.part === 'signature' || line.part === 'body').slice(-7)
  const lines = [...last.filter((line) => line.part === 'signature'), ...last.filter((line) => line.part === 'body')]
  for (const line of lines) {
    if (line.text.length > 110 || noPlaceLine.test(line.text) || !line.text.includes(',') || isSentence(line)) continue
    if (labelled.test(line.text)) continue
    const spans = placePieces(document, line, knowledge).filter((span) => span.start > line.start)
    if (spans.length > 0 && spans.length < officeList) return spans.slice(0, 1)
  }
  return []
}

/** Towns among the pieces of short lines that are no sentences, wherever they stand. */
export function shortLinePlaces(document: Document, page: Page, knowledge: PlaceKnowledge): Span[] {
  for (const line of page.lines) {
    if (line.part === 'quoted' || line.text.length > 90 || /@|https?:|www\./.test(line.text) || isSentence(line))
      continue
    const spans = placePieces(document, line, knowledge)
    // "Ashford - Rowan - Ash": where a firm has offices
    if (spans.length > 0 && spans.length < officeList) return spans.slice(0, 1)
  }
  return []
}

// `12 Mill Lane, Ashford TN21 3AA`, `Ashford, TX 78701`, `Ashford NSW 2450`, `Ashford V95 E2X4`
const postcode =
  /\b(?:[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}|[A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]\d[A-Z] \d[A-Z]\d)\b/
const longestAddress = 160

/** The town of the first postal address of the lines: the piece before or around its postcode. */
export function addressPlaces(document: Document, lines: readonly TextLine[], knowledge: PlaceKnowledge): Span[] {
  for (const line of lines) {
    if (line.part !== 'body' || (line.signs & Sign.figure) === 0) continue
    const code = postcode.exec(line.text)
    if (!code) continue
    const from = Math.max(0, code.index - longestAddress)
    const pieces = piecesOf(line, from, code.index)
    for (const piece of pieces.slice(-3).reverse()) {
      const place = placeOfPiece(document, piece, knowledge)
      if (place) return [place]
    }
  }
  return []
}

const isSentence = ({ text }: TextLine) => '.!?'.includes(text.charAt(text.length - 1)) && text.split(' ', 5).length > 4

/** The pieces of a line that are towns or regions. */
export function placePieces(document: Document, span: Span, knowledge: PlaceKnowledge): Span[] {
  const text = document.clean.slice(span.start, span.end)
  if (meetingWord.test(text)) return []
  const found: Span[] = []
  for (const piece of piecesOf({ ...span, text }, 0, text.length)) {
    const place = placeOfPiece(document, piece, knowledge)
    // "Ashford, Kent": the county only says more of the town
    if (place && (found.length === 0 || knowledge.rankOf(nameOf(document, place)) === 'town')) found.push(place)
  }
  return found
}

const nameOf = (document: Document, span: Span) => properCase(document.clean.slice(span.start, span.end))

/** The pieces of a line from one offset in it to another. */
function piecesOf(line: Span & { text: string }, from: number, to: number): Span[] {
  const pieces: Span[] = []
  const text = line.text.slice(from, to)
  let start = 0
  const add = (end: number) => {
    const piece = withoutEnd(text.slice(start, end), ' .:\t')
    const lead = /^[\s\d#.:-]{0,8}/.exec(piece)?.[0].length ?? 0
    const at = line.start + from + start
    if (piece.length > lead + 1) pieces.push({ start: at + lead, end: at + piece.length })
  }
  for (const match of everyMatch(text, pieceBreak)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return pieces
}

/** A piece that is a town, perhaps with words that only say more of it: "Ashford town centre", "ASHFORD TX". */
function placeOfPiece(document: Document, piece: Span, knowledge: PlaceKnowledge): Span | null {
  const text = document.clean.slice(piece.start, piece.end)
  if (singleBlanks(text.trim()).split(' ', longestPiece + 1).length > longestPiece || titleStrength(text) === 2)
    return null
  for (let name = text.trimEnd(); name !== ''; ) {
    const rank = knowledge.rankOf(properCase(name))
    if ((rank === 'town' || rank === 'region') && !isDoubtful(name))
      return { start: piece.start, end: piece.start + name.length }
    // The last word may only say more of the place before it
    let from = name.length
    while (from > 0 && name[from - 1]?.trim() !== '') from--
    const word = name.slice(from)
    if (!townTails.has(word.toLowerCase()) && !/^[A-Z]{2,3}\d{0,2}$|^\d/.test(word)) return null
    name = name.slice(0, from).trimEnd()
  }
  return null
}

/** A piece of more words is no place. */
const longestPiece = 5

/** "ASHFORD" as "Ashford", so that it is looked up as a name. */
function properCase(name: string): string {
  return /^[\p{Lu}\s'-]{3,}$/u.test(name)
    ? name.toLowerCase().replace(/(?<=^|[\s'-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name
}
