import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { titleHeads, titleOpening, titleTail, weakTitleHeads } from '../lexicon/titles.ts'
import { everyMatch } from '../text/every-match.ts'
import { isOrganisationName } from './names.ts'
import { trimmed } from './page.ts'
import { placeRank } from './place-shape.ts'

const singular = (word: string) =>
  titleHeads.has(word) ? word : word.replace(/(?:\(s\)|'s|s)$/, '').replace(/ie$/, 'y')

// `beekeeper`, `sailmaker`, `goldsmith`, `immunologist`, `cartographer`
const madeHead = /^[a-z]{3,}(?:keeper|maker|smith|monger|ologist|ographer|arist|herd)$/

/** How plainly a piece of text is a job title: 0 no, 1 perhaps ("Team Lead", "Host"), 2 yes ("Night Baker"). */
export const titleStrength = remember((text): 0 | 1 | 2 => {
  // A placeholder of a template
  if (text.includes('_')) return 0
  const words = text.toLowerCase().match(/[\p{L}][\p{L}+#.-]*/gu) ?? []
  let strength: 0 | 1 | 2 = 0
  for (const word of words) {
    const own = headStrength(word)
    if (own === 2) return 2
    if (own === 1) strength = words.length > 1 && words.length <= 6 ? 2 : 1
  }
  return strength
})

/** The same for one lower-case word, alone or joined by hyphens. */
const headStrength = remember((word): 0 | 1 | 2 => {
  let strength: 0 | 1 | 2 = 0
  for (const piece of [word, ...word.split('-')]) {
    const bare = singular(piece.replace(/\.$/, ''))
    if (madeHead.test(bare)) return 2
    if (!titleHeads.has(bare)) continue
    if (!weakTitleHeads.has(bare)) return 2
    strength = 1
  }
  return strength
})

/** How many letters of a line are the title at least. */
const leastTitle = 3

/**
 * The title within a line that holds it: without advert talk, pay, references, work mode and the place.
 * The span of the whole line comes back when nothing would be left.
 */
export function cleanTitle(clean: string, line: Span): Span {
  let span = trimmed(clean, line)
  const text = () => clean.slice(span.start, span.end)
  // "(US) Night Baker", "#4411 Night Baker"
  const marks = /^(?:(?!\.NET\b)[^\p{L}\p{N}(]+|\([^)]{1,12}\)\s+|#?\d{4,10}\s+)/u.exec(text())
  if (marks) span = { start: span.start + marks[0].length, end: span.end }
  for (let k = 0; k < 3; k++) {
    const opening = titleOpening.exec(text())
    if (!opening || opening[0].length >= text().length) break
    span = { start: span.start + opening[0].length, end: span.end }
  }
  // "Nurse – Ashford – **** hours": figures that a list has masked
  const masked = /\s{4}/.test(text()) ? /\s[–-]\s{4,12}(?:hours|hrs|p\/?h|per|k)\b/.exec(text()) : null
  if (masked && masked.index > 2) span = { start: span.start, end: span.start + masked.index }
  // "PART TIME BAR STAFF wanted": what begins a title does not end it
  const tail = titleTail.exec(text().slice(leastTitle))
  if (tail) span = { start: span.start, end: span.start + leastTitle + tail.index }
  span = bestSegment(clean, span)
  span = withoutFirm(clean, span)
  span = withoutPlace(clean, span)
  span = withoutSigns(clean, span)
  return span.end > span.start ? span : trimmed(clean, line)
}

/** Of "Night Baker  Live in  Great tips", "Clerk | Leeds", "LSF Ashford  Swim Coach": the segment that is the title. */
function bestSegment(clean: string, span: Span): Span {
  const text = clean.slice(span.start, span.end)
  if (!/[|•·\t]| {2}/.test(text)) return span
  const segments: Span[] = []
  let from = 0
  for (const match of everyMatch(text, /(?<![/&,–-]\s{0,9})[ \t]{2,9}(?![/&,–-])|\s[|•·]+\s|\s\|\|?\s?/g)) {
    segments.push({ start: from, end: match.index })
    from = match.index + match[0].length
  }
  segments.push({ start: from, end: text.length })
  const titled = segments.find((segment) => titleStrength(text.slice(segment.start, segment.end)) > 0) ?? segments[0]
  return titled ? { start: span.start + titled.start, end: span.start + titled.end } : span
}

// ` at Ash Mills`, ` @ Ash Mills`
const atFirm = /\s(?:at|@)\s(?!(?:Site|Home|Office|Sea|Height|Scale|Work|Large)\b)(?=(?:the\s)?\p{Lu}[^@]{1,60}$)/u

/** Cuts a firm off the end: "Night Baker - Ash Mills Ltd", "Night Baker at Ash Mills". */
function withoutFirm(clean: string, span: Span): Span {
  const text = clean.slice(span.start, span.end)
  const at = atFirm.exec(text)
  if (at && titleStrength(text.slice(0, at.index)) > 0 && titleStrength(text.slice(at.index + at[0].length)) === 0)
    return { start: span.start, end: span.start + at.index }
  if (!/\s[-–]\s/.test(text)) return span
  const joined = /\s[-–]\s(?<firm>\p{Lu}[^–]{2,60}?)(?:\s[-–]\s.{0,40})?$/u.exec(text)
  const isFirm = joined?.groups?.firm !== undefined && isOrganisationName(joined.groups.firm)
  return isFirm && titleStrength(text.slice(0, joined.index)) > 0
    ? { start: span.start, end: span.start + joined.index }
    : span
}

/** Cuts a place off the end: "Support Worker Ashford", "Chef, Leeds", "Baker - North Bay, ON", "Tutor in Bath". */
function withoutPlace(clean: string, span: Span): Span {
  const text = clean.slice(span.start, span.end)
  const joined =
    /(?:\s(?:(?:job|role|vacancy|based) )?in\s|\s-\s|[(]\s?|,\s{0,2})(?<place>\p{Lu}[\p{L} .,'/&-]{1,90})[)]?$/u.exec(
      text,
    )
  if (joined?.groups && titleStrength(text.slice(0, joined.index)) > 0) {
    const place = joined.groups.place ?? ''
    const first = place.split(',')[0] ?? ''
    const isIn = /\bin\s+$/.test(text.slice(0, text.length - place.length - (text.endsWith(')') ? 1 : 0)))
    const rank = placeRank(first) ?? (place.includes(',') ? placeRank(place.split(',').at(-1) ?? '') : null)
    if ((rank !== null && rank !== 'shape' && titleStrength(place) === 0) || (isIn && rank !== null))
      return { start: span.start, end: span.start + joined.index }
  }
  const words = [...everyMatch(text, /\S+/g)]
  for (let k = Math.max(1, words.length - 3); k < words.length; k++) {
    const at = words[k]?.index ?? 0
    const rank = placeRank(text.slice(at))
    if (
      (rank === 'city' || rank === 'region') &&
      titleStrength(text.slice(0, at)) > 0 &&
      titleStrength(text.slice(at)) === 0
    )
      return { start: span.start, end: span.start + at }
  }
  return span
}

function withoutSigns(clean: string, span: Span): Span {
  let { start, end } = trimmed(clean, span)
  while (end > start && /[\s,:;|/&.!*'"[{<–-]/.test(clean[end - 1] as string)) end--
  if (clean[end - 1] === '(') end--
  while (start < end && /[\s,:;|*'"\])-]/.test(clean[start] as string)) start++
  const text = clean.slice(start, end)
  if (text.endsWith(')') && !text.includes('(')) end--
  // "the cleaner's job"
  if (/'s$/.test(text)) end -= 2
  // ".NET Developer"
  if (clean[start - 1] === '.' && clean.startsWith('NET ', start)) start--
  return trimmed(clean, { start, end })
}
