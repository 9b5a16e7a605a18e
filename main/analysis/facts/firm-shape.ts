import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import { legalForms, looseNouns, organisationNouns } from '../lexicon/firms.ts'
import { everyMatch } from '../text/every-match.ts'
import type { Document } from '../text/read.ts'
import { isWordOfWork, isWorkTalk, wordsOf } from './names.ts'
import { trimmed } from './page.ts'
import { isPlaceLine, placeRank } from './place-shape.ts'
import { titleStrength } from './title.ts'

/** The words of a span. */
export const textOf = (clean: string, span: Span) => clean.slice(span.start, span.end)

/** Whether a name has a legal form after its first word: "Ash Mills Ltd". */
export const hasLegalForm = (clean: string, span: Span) => holdsLegalForm(wordsOf(textOf(clean, span)))

function holdsLegalForm(words: readonly string[]): boolean {
  for (let k = 1; k < words.length; k++) if (legalForms.has(words[k] as string)) return true
  return false
}

/** Whether a name ends like one: "Ash Mills Ltd", "Ashford Hospital". */
export const isCertainName = (clean: string, span: Span) => endsSurely(textOf(clean, span))

const endsSurely = remember((name): boolean => {
  const words = wordsOf(name)
  const last = words[words.length - 1] ?? ''
  return (
    words.length > 1 &&
    (holdsLegalForm(words) ||
      isBodyOf(name) ||
      ((organisationNouns.has(last) || looseNouns.has(last)) && !words.every(isWordOfWork)))
  )
})

// `University of Ashford`, `Royal College of Bakers`, `Department of Mills`
const bodyOf =
  /\b(?:University|College|School|Institutes?|Ministry|Department|Bank|Council|Academy|Museum|Hospital|Church|Society|Association|Federation|Bureau|Diocese|Archdiocese|Municipality|Guild|Friends|Embassy)\sof\s(?:the\s)?\p{Lu}/u
// `Hotel Ashford`
const houseOf =
  /^(?:The\s)?(?:Camp|Hotel|Café|Cafe|Restaurant|Bistro|Brasserie|Auberge|Laerskool|Hoërskool|Pousada|Trattoria|Osteria|Casa)\s\p{Lu}/u

/** Whether a name is that of a body named after a place or a purpose: "University of Ashford". */
export const isBodyOf = (text: string) => (text.includes('of') && bodyOf.test(text)) || houseOf.test(text)

/** Talk of adverts, which a firm's name never holds. */
// `CLEAN BOOTS REQUIRED`, `Immediate start`, `£12 an hour`, `12.10 Hourly`
export const advertTalk =
  /\b(?:required|requirements?|needed|wanted|urgent|immediate|vacanc(?:y|ies)|apply|job|jobs|hiring|hourly|per (?:hour|annum)|salary|available|openings?|description|specification|we|you|your|our|full[- ]time|part[- ]time|posted|closing)\b|[£$€₹%]\s?\d|\d\s?%|\d{2}:\d{2}/i

/** Whether a line may be nothing but a name: hardly a small word, no sentence, no place. */
export const isBareName = (text: string) =>
  text.length <= 80 && !/[:?!]/.test(text) && (text.match(/\b\p{Ll}{4,}/gu) ?? []).length <= 1 && !isPlaceLine(text)

/** The pieces of a line between dashes, bars, colons, brackets, "at" and commas. */
export function piecesOf(clean: string, line: Span): Span[] {
  const pieces: Span[] = []
  const text = textOf(clean, line)
  let from = 0
  for (const match of everyMatch(
    text,
    /\s[-–—|:•·]{1,2}\s|[|()]|:\s|,\s(?!(?:inc|llc|ltd|limited|plc|llp|corp|pvt|pty)\b)|\s(?:at|with|@|from|by)\s(?=\p{Lu})/giu,
  )) {
    pieces.push(trimmed(clean, { start: line.start + from, end: line.start + match.index }))
    from = match.index + match[0].length
  }
  pieces.push(trimmed(clean, { start: line.start + from, end: line.end }))
  return pieces.filter((piece) => piece.end > piece.start)
}

const subjectTalk =
  /\b(?:interview|invitation|invite|application|applying|offer|vacancy|position|role|job|opportunity|update|confirmation|confirmed|reminder|action|required|documents?|re|fwd?|ref|reference|your|our|stage|round|assessment|call|chat|meeting|teams|zoom|received|candidate|reschedul\w*|cancel\w*|outcome|status|thank\w*|schedul\w*|next steps?|follow\w*|urgent|new|today|tomorrow|congratulations|welcome|feedback|shortlist\w*|employment|provisional|letter)\b|\d/i

/** Whether a piece of a line is written like a name and is no title, place or advert talk. */
export function readsLikeFirm(document: Document, piece: Span): boolean {
  const text = textOf(document.clean, piece)
  const words = text.split(/\s+/)
  return (
    words.length <= 6 &&
    text.length >= 3 &&
    words.every((word) => /^[\p{Lu}\p{N}&]|^(?:of|and|the|for|de|la)$/u.test(word)) &&
    (!subjectTalk.test(text) || isCertainName(document.clean, piece)) &&
    !advertTalk.test(text) &&
    (titleStrength(text) === 0 || isCertainName(document.clean, piece)) &&
    !isPlaceLine(text) &&
    placeRank(text) === null &&
    !isWorkTalk(text)
  )
}

/** "Ash Mills (https://…)", "Ash Mills, a Rowan company": the name alone. */
export function withoutAside(clean: string, span: Span): Span {
  const text = textOf(clean, span)
  const cut = text.search(
    /\s*[([<](?!(?:pty|pvt|uk|ireland|india|sa|nz)\))|\s*https?:|\s+[-–|]\s+|,\s+(?!inc|llc|ltd|limited|plc|llp|corp|pvt|pty|co\b\.?$)|\s{3,}|\s*(?<!\b(?:pvt|pty|ltd|inc|corp|st))[.!?]\s|;|\s(?:is|are|has|was) (?:an?|the|one|looking|hiring)\b/i,
  )
  const end =
    cut > 1
      ? span.start + cut
      : span.end - ('.,:'.includes(text.charAt(text.length - 1)) && !/(?:inc|ltd|co|corp)\.$/i.test(text) ? 1 : 0)
  return trimmed(clean, { start: span.start, end })
}
