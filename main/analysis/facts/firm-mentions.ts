import type { Span } from '../../../common/span.ts'
import { dutyVerbs, legalForms, organisationNouns, platformNames } from '../lexicon/firms.ts'
import { isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { type Field, firstField } from './fields.ts'
import { appositionPhrases, followPhrases, headingWithFirm, leadPhrases } from './firm-phrases.ts'
import type { Head } from './head.ts'
import { firmNameAt, isFirmName, isTeamName, isWorkTalk, wordsOf } from './names.ts'
import { type Page, trimmed } from './page.ts'
import { isPlaceLine, placeRank } from './place-shape.ts'
import { firmOfHost, hostsInText, signatureFirms } from './signature.ts'
import { findTagged } from './tagged.ts'
import { titleStrength } from './title.ts'

/**
 * How a firm is named: by a labelled line, the head of an advert, words like "apply to", the signature, a heading,
 * the subject, who a mail is from, the host of its sender, a link or address in the text, or only in passing. A `client` is a firm another one hires for.
 */
export type NamedAs =
  | 'field'
  | 'head'
  | 'client'
  | 'phrase'
  | 'signature'
  | 'heading'
  | 'subject'
  | 'from'
  | 'host'
  | 'link'
  | 'mention'

/** One place where a text names a firm. */
export interface FirmMention {
  span: Span
  /** The name as written, or made from a host. */
  name: string
  as: NamedAs
  /** How much it says that this firm hires: 1 (in passing) to 10 (a line labelled so). */
  weight: number
}

/** Every place where the text names a firm. */
export function findMentions(document: Document, page: Page, head: Head, fields: readonly Field[]): FirmMention[] {
  const found: FirmMention[] = []
  const add = (span: Span | null, as: NamedAs, weight: number) => {
    if (!span) return
    const whole = withoutAside(document.clean, span)
    const name = document.text.slice(whole.start, whole.end).replace(/\s+/g, ' ')
    if (isFirmName(name) && !isPlatform(name)) found.push({ span: whole, name, as, weight })
  }
  add(firstField(fields, 'company')?.value ?? null, 'field', 10)
  for (const { span, weight } of inHead(document, page, head, fields)) add(span, 'head', weight)
  for (const { span, as, weight } of besidePhrases(document)) add(span, as, weight)
  for (const line of page.lines) {
    if (line.part !== 'body' || line.text.length > 70) continue
    const name = headingWithFirm.exec(line.text)?.groups?.name
    if (!name || notFirmInHeading.test(name)) continue
    const start = line.start + line.text.indexOf(name)
    add({ start, end: start + name.length }, 'heading', 4)
  }
  for (const { span, weight } of signatureFirms(page)) add(span, 'signature', weight)
  for (const span of inSubject(document, page)) add(span, 'subject', isCertainName(document.clean, span) ? 4 : 2.5)
  add(firmOfDisplayName(document, page), 'from', 4)
  // An advert also names customers, suppliers and parents; a letter hardly any other firm
  const doubted = page.isLetter ? 0 : 0.5
  for (const span of byTheirForm(document))
    add(span, 'mention', (hasLegalForm(document.clean, span) ? 3 : 2.5) - doubted)
  const host = firmOfHost(document, page)
  if (host) found.push({ ...host, as: 'host', weight: 3 })
  else for (const one of hostsInText(page)) found.push({ ...one, as: 'link', weight: 2.5 - doubted })
  return found
}

const notFirmInHeading =
  /^(?:us|you|the (?:role|job|company|team|position|business|programme|program|client|opportunity|organi[sz]ation|project|work)|this|our|me|it)\b/i

const textOf = (clean: string, span: Span) => clean.slice(span.start, span.end)
const isPlatform = (name: string) => platformNames.has(name.toLowerCase().replace(/\.(?:com|io|co)$/, ''))
const hasLegalForm = (clean: string, span: Span) =>
  wordsOf(textOf(clean, span)).some((word, k) => k > 0 && legalForms.has(word))

/** Whether a name ends like one: "Ash Mills Ltd", "Ashford Hospital". */
function isCertainName(clean: string, span: Span): boolean {
  const words = wordsOf(textOf(clean, span))
  const last = words.at(-1) ?? ''
  return (
    words.length > 1 && (hasLegalForm(clean, span) || (organisationNouns.has(last) && !isWorkTalk(words.join(' '))))
  )
}

// `OWN VEHICLE REQUIRED`, `Immediate start`, `£12 an hour`, `8.75 - 10.36 Hourly`
const advertTalk =
  /\b(?:required|requirements?|needed|wanted|urgent|immediate|vacanc(?:y|ies)|apply|job|jobs|hiring|hourly|per (?:hour|annum)|salary|available|openings?|description|specification|we|you|your|our|full[- ]time|part[- ]time|posted|closing)\b|[£$€₹%]\s?\d|\d\s?%|\d{2}:\d{2}/i

/** The firm in the lines above an advert. */
function inHead(
  document: Document,
  page: Page,
  head: Head,
  fields: readonly Field[],
): { span: Span; weight: number }[] {
  const found: { span: Span; weight: number }[] = []
  const { clean } = document
  const consider = (span: Span, weight: number) => {
    const text = textOf(clean, span)
    if (advertTalk.test(text) || text.length > 80) return
    const strength = hasLegalForm(clean, span) ? 0 : titleStrength(text)
    if (strength === 2 && weight < 7) return
    found.push({ span, weight: weight - 2 * strength })
  }
  if (head.firm) consider(head.firm, 7)
  if (page.isLetter) return found
  const top = page.lines.filter((line) => line.part === 'body').slice(0, 6)
  const [first] = top
  // The firm above its labelled lines: "Ash Mills", "JOB TITLE: Baker"
  if (first && isBareName(first.text) && titleStrength(first.text) === 0 && firstField(fields, 'role'))
    consider(first, 5)
  for (const line of top) {
    if (line.text.length > 90 || (/[.!?]$/.test(line.text) && !hasLegalForm(clean, line))) continue
    // "ASH MILLS, INC.", "Ash Mills Hospital"
    const name = withoutAside(clean, line)
    if (isBareName(line.text) && isCertainName(clean, name)) consider(name, 5)
  }
  if (first && first.text.length <= 120)
    for (const span of besideTitle(document, first))
      consider(span, isCertainName(clean, span) || followsAt(clean, span) ? 4 : 2.5)
  return found
}

/** "Night Baker at Ash Mills", "Night Baker @ Ash Mills" */
const followsAt = (clean: string, span: Span) =>
  /(?:\bat|@)\s$/i.test(clean.slice(Math.max(0, span.start - 4), span.start))

const isBareName = (text: string) =>
  text.length <= 80 && !/[:?!]/.test(text) && (text.match(/\b\p{Ll}{4,}/gu) ?? []).length <= 1 && !isPlaceLine(text)

/** Of "Night Baker - Ash Mills" and "Ash Mills | Night Baker": the piece beside the title that reads like a firm. */
function besideTitle(document: Document, line: Span): Span[] {
  const pieces = piecesOf(document.clean, line)
  if (!pieces.some((piece) => titleStrength(textOf(document.clean, piece)) === 2)) return []
  return pieces.length < 2 ? [] : pieces.filter((piece) => readsLikeFirm(document, piece))
}

/** The pieces of a line between dashes, bars, colons, brackets, "at" and commas. */
function piecesOf(clean: string, line: Span): Span[] {
  const pieces: Span[] = []
  const text = textOf(clean, line)
  let from = 0
  for (const match of text.matchAll(
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
function readsLikeFirm(document: Document, piece: Span): boolean {
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

function inSubject(document: Document, page: Page): Span[] {
  if (!page.subject || !page.isLetter) return []
  return piecesOf(document.clean, page.subject).filter((piece) => readsLikeFirm(document, piece))
}

// `Ash Mills Careers`, `The Ash Mills Team`, `Jo at Ash Mills`, `Jo Ash (Ash Mills)`, `Jo Ash, Ash Mills`
const display =
  /^(?:.{2,40}?(?:\s(?:at|@|from|via|-|–)\s|\s\(|\s?[|,]\s))?(?<name>.{2,60}?)(?:\s(?:careers?|recruitment|recruiting|hr|jobs|team|talent|talent acquisition|hiring|people|human resources|no-?reply|notifications?)){0,3}\)?$/i

/** The firm in the name a mail is from. */
function firmOfDisplayName(document: Document, page: Page): Span | null {
  const { name } = page.from
  if (!name) return null
  const text = textOf(document.clean, name).replace(/\s?\((?:no-?reply|do not reply|via [^)]{2,30})\)?$/i, '')
  const isJoined = /\s(?:at|@|from|via|-|–)\s|\(|[|,]/.test(text)
  const isTeam = /\s(?:careers?|recruitment|recruiting|hr|jobs|team|talent|hiring|people|human resources)\b/i.test(text)
  const isCertain = isCertainName(document.clean, name)
  if (!isJoined && !isTeam && !isCertain && !isSameAsHost(document, page, text)) return null
  const firm = display.exec(text.replace(/"/g, ' '))?.groups?.name
  if (!firm || isTeamName(firm) || titleStrength(firm) === 2) return null
  const start = name.start + text.lastIndexOf(firm)
  return { start, end: start + firm.length }
}

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function isSameAsHost(document: Document, page: Page, text: string): boolean {
  if (!page.from.address) return false
  const host = textOf(document.clean, page.from.address).split('@')[1]?.toLowerCase() ?? ''
  return host.split('.').some((label) => label.length > 3 && squash(text).includes(squash(label)))
}

function besidePhrases(document: Document): { span: Span; as: 'phrase' | 'client'; weight: number }[] {
  const found: { span: Span; as: 'phrase' | 'client'; weight: number }[] = []
  const add = (span: Span | null, as: 'phrase' | 'client', weight: number, isStart: boolean) => {
    if (!span) return
    const name = textOf(document.clean, span)
    if (
      !isFirmName(name) ||
      (titleStrength(name) === 2 && !isCertainName(document.clean, span)) ||
      isOrdinaryWord(document, name) ||
      isWorkTalk(name) ||
      placeRank(name) === 'city' ||
      placeRank(name) === 'country' ||
      /\b(?:interview|assessment|invitation)\b/i.test(name)
    )
      return
    found.push({ span, as, weight: weight - doubt(document, name, isStart) })
  }
  for (const hit of findTagged(leadPhrases, document)) {
    if (!isRead(document, hit.first) || isOfReader(document, hit.first)) continue
    const t = skipThe(document, hit.last)
    const span = firmNameAt(document, t)
    if (span && !isPartOfTitle(document, span)) add(span, hit.tag.as, hit.tag.weight, false)
  }
  for (const hit of findTagged(followPhrases, document)) {
    if (!isRead(document, hit.first)) continue
    add(nameBefore(document, hit.first), 'phrase', hit.tag, true)
  }
  for (const hit of findTagged(appositionPhrases, document)) {
    if (!isAfterComma(document, hit.first) || !isRead(document, hit.first)) continue
    add(nameBefore(document, hit.first), 'phrase', hit.tag, true)
  }
  return found
}

const profileWords = stemSet('profile linkedin background noticed saw impressed currently cv resume')

/** "I saw your profile and that you worked at Ash": where the reader has been. */
function isOfReader(document: Document, t: number): boolean {
  const { tokens } = document
  if (spelling(tokens.form[t] as number) === 'worked') return true
  const before = t > 0 ? spelling(tokens.form[t - 1] as number) : ''
  return /^(?:your|you|you've|you're)$/.test(before) && isPrecededBy(document, t + 1, profileWords, 12)
}

function isAfterComma(document: Document, t: number): boolean {
  const { tokens, clean } = document
  return t > 0 && clean.slice(tokens.end[t - 1], tokens.start[t]).includes(',')
}

/** How doubtful a single word is: at the head of a sentence it has its capital from there, a short acronym may be anything. */
function doubt(document: Document, name: string, isStart: boolean): number {
  if (/\s/.test(name)) return 0
  if (isStart) return isSeenWithin(document, name) ? 0 : 2
  return /^\p{Lu}{2,4}$/u.test(name) ? 2 : 0
}

const skills = stemSet(
  'experience knowledge familiarity familiar proficient proficiency compliance accordance skill understanding background degree certification expertise exposure fluent',
)

function isRead(document: Document, t: number): boolean {
  const sentence = document.sentences[document.sentenceOf[t] as number]
  return (
    (sentence?.part === 'body' || sentence?.part === 'headers') &&
    sentence.section !== 'requirements' &&
    !isPrecededBy(document, t + 1, skills, 4)
  )
}

/** "the Senior Baker role": the capitals go on to a title. */
function isPartOfTitle(document: Document, span: Span): boolean {
  const rest = /^[ ,/&-]{1,3}\p{Lu}[^.,;:\n]{0,40}/u.exec(document.clean.slice(span.end, span.end + 50))
  return (
    rest !== null &&
    /^\S+$/.test(textOf(document.clean, span)) &&
    titleStrength(rest[0].split(/ (?:at|in|for|on|to|role|position|job)\b/)[0] ?? '') > 0
  )
}

/** Names with a legal form, or that end with "Hospital", "Council", "School", wherever they stand. */
function byTheirForm(document: Document): Span[] {
  const spans: Span[] = []
  const { tokens } = document
  for (let t = 1; t < tokens.length; t++) {
    if (!certain.has(tokens.form[t] as number)) continue
    if (((tokens.flags[t] as number) & Flag.capital) === 0) continue
    if ((tokens.gap[t] as number) > Gap.comma) continue
    const sentence = document.sentences[document.sentenceOf[t] as number]
    if (!sentence || sentence.part === 'quoted' || sentence.part === 'footer') continue
    if (sentence.section === 'requirements' || sentence.section === 'equal') continue
    for (let first = Math.max(sentence.first, t - 5); first < t; first++) {
      if (
        first > sentence.first &&
        ((tokens.flags[first - 1] as number) & Flag.capital) !== 0 &&
        (tokens.gap[first] as number) < Gap.comma &&
        spelling(tokens.form[first - 1] as number) !== 'the'
      ) {
        const before = spelling(tokens.form[first - 1] as number)
        if (!/^(?:at|for|with|to|from|our|a|an|by|about|join|in)$/.test(before)) continue
      }
      if (first === sentence.first && dutyVerbs.has(spelling(tokens.form[first] as number))) continue
      const span = firmNameAt(document, first)
      if (!span || span.end < (tokens.end[t] as number)) continue
      if (isCertainName(document.clean, span)) spans.push(span)
      break
    }
  }
  return spans
}
const certain = new Set([...legalForms, ...organisationNouns].map(formId))

const smallWordsOf = new WeakMap<Document, ReadonlySet<number>>()

/** The words a document writes with a small first letter; gathered once a document. */
function smallWords(document: Document): ReadonlySet<number> {
  const known = smallWordsOf.get(document)
  if (known) return known
  const { tokens } = document
  const forms = new Set<number>()
  for (let t = 0; t < tokens.length; t++)
    if (((tokens.flags[t] as number) & Flag.capital) === 0) forms.add(tokens.form[t] as number)
  smallWordsOf.set(document, forms)
  return forms
}

/** "Training" and "Flexible" begin sentences; a name is not also written small in the same text. */
function isOrdinaryWord(document: Document, name: string): boolean {
  if (/\s/.test(name) || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  return smallWords(document).has(formId(name.toLowerCase()))
}

/** Whether a word has its capital also inside a sentence, or more than one capital, or comes three times. */
function isSeenWithin(document: Document, name: string): boolean {
  if (/\p{Lu}.*\p{Lu}|\p{N}/u.test(name)) return true
  const { tokens } = document
  const form = formId(name.toLowerCase())
  let seen = 0
  for (let t = 0; t < tokens.length; t++) {
    if (tokens.form[t] !== form || ((tokens.flags[t] as number) & Flag.capital) === 0) continue
    seen++
    if (
      seen > 2 ||
      (t > 0 && (tokens.gap[t] as number) <= Gap.space && ((tokens.flags[t - 1] as number) & Flag.capital) === 0)
    )
      return true
  }
  return false
}

/** "join the Ash Mills team": the article is no part of the name, in "at The Ash Mill" it is. */
function skipThe(document: Document, t: number): number {
  const word = t < document.tokens.length ? spelling(document.tokens.form[t] as number) : ''
  const isNamed = ((document.tokens.flags[t] as number) & Flag.capital) !== 0
  return (word === 'the' && !isNamed) || word === 'our' ? t + 1 : t
}

/** The name that ends right before token `t`, back to the beginning of its sentence or clause. */
function nameBefore(document: Document, t: number): Span | null {
  const { tokens, clean } = document
  const sentence = document.sentences[document.sentenceOf[t] as number]
  if (!sentence) return null
  for (let first = Math.max(sentence.first, t - 6); first < t; first++) {
    if (first > sentence.first && (tokens.gap[first] as number) < Gap.comma && !isStart(document, first)) continue
    if (dutyVerbs.has(spelling(tokens.form[first] as number))) continue
    const span = firmNameAt(document, first)
    if (span && span.end >= (tokens.end[lastOfName(document, first, t) - 1] as number) - 2) return span
  }
  // "Ash Mills Ltd, a family bakery in Kent, is looking"
  const span = t - sentence.first < 24 ? firmNameAt(document, sentence.first) : null
  return span && /^\.?\s?[,(]/.test(clean.slice(span.end, span.end + 3)) ? span : null
}

/** "Ash Mills (Kent & Sussex) is looking", "Ash Mills, a Rowan firm, is": the aside is no part of the name. */
function lastOfName(document: Document, first: number, t: number): number {
  const { tokens, clean } = document
  if (!clean.slice(tokens.end[t - 1], tokens.start[t]).includes(')')) return t
  for (let k = t - 1; k > first; k--) if (clean.slice(tokens.end[k - 1], tokens.start[k]).includes('(')) return k
  return t
}

const starters = new Set([
  'at',
  'the',
  'with',
  'why',
  'here',
  'about',
  'because',
  'and',
  'for',
  'but',
  'so',
  'that',
  'as',
  'since',
])
const isStart = (document: Document, t: number) => starters.has(spelling(document.tokens.form[t - 1] as number))

/** "Ash Mills (https://…)", "Ash Mills, a Rowan company": the name alone. */
export function withoutAside(clean: string, span: Span): Span {
  const text = textOf(clean, span)
  const cut = text.search(
    /\s*[([<]|\s*https?:|\s+[-–|]\s+|,\s+(?!inc|llc|ltd|limited|plc|llp|corp|pvt|pty|co\b)|\s{3,}|\s*[.!?]\s|;|\s(?:is|are|has|was) (?:an?|the|one|looking|hiring)\b/i,
  )
  const end =
    cut > 1 ? span.start + cut : span.end - (/[.,:]$/.test(text) && !/(?:inc|ltd|co|corp)\.$/i.test(text) ? 1 : 0)
  return trimmed(clean, { start: span.start, end })
}
