import type { Span } from '../../../common/span.ts'
import { dutyVerbs, legalForms, organisationNouns } from '../lexicon/firms.ts'
import { formSet, isPrecededBy, stemSet } from '../text/context.ts'
import { findInList } from '../text/phrase-lists.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { formTest } from '../text/word-test.ts'
import { appositionPhrases, followPhrases, leadPhrases } from './firm-phrases.ts'
import { isBodyOf, isCertainName, textOf } from './firm-shape.ts'
import { firmNameAt, isFirmName, isWorkTalk } from './names.ts'
import { placeRank } from './place-shape.ts'
import { titleStrength } from './title.ts'

// ` Jul`
const month = /^ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/** The firms beside words like "apply to" and "is looking for", as often as they are named so. */
export function besidePhrases(document: Document): { span: Span; as: 'phrase' | 'client'; weight: number }[] {
  const found: { span: Span; as: 'phrase' | 'client'; weight: number }[] = []
  const add = (span: Span, as: 'phrase' | 'client', weight: number, isStart: boolean) => {
    const name = textOf(document.clean, span)
    if (isFirmName(name) && !isWorkTalk(name) && !isOtherName(document, span, name))
      found.push({ span, as, weight: weight - doubt(document, name, isStart) })
  }
  for (const { phrase, first, last } of findInList(leadPhrases.list, document)) {
    const span = firmNameAt(document, skipThe(document, last))
    if (!span || !isRead(document, first) || isOfReader(document, first)) continue
    // "Whom we are considering. Bring …"
    if (document.tokens.gap[last] === Gap.sentence && endsWithStop(document, last)) continue
    const { as, weight } = leadPhrases.tags[phrase] as { as: 'phrase' | 'client'; weight: number }
    if (!isPartOfTitle(document, span)) add(span, as, weight, false)
  }
  for (const { phrase, first } of findInList(followPhrases.list, document)) {
    const span = isRead(document, first) ? nameBefore(document, first) : null
    if (span) add(span, 'phrase', followPhrases.tags[phrase] as number, true)
  }
  for (const { phrase, first } of findInList(appositionPhrases.list, document)) {
    const span = isAfterComma(document, first) && isRead(document, first) ? nameBefore(document, first) : null
    if (span) add(span, 'phrase', appositionPhrases.tags[phrase] as number, true)
  }
  return found
}

/** Whether what is written like a firm's name is a title, a place, an ordinary word or a meeting. */
function isOtherName(document: Document, span: Span, name: string): boolean {
  if (titleStrength(name) === 2 && !isCertainName(document.clean, span)) return true
  // "Joining Ashford 14 July"
  if (/\s\d{1,2}$/.test(name) && month.test(document.clean.slice(span.end, span.end + 5))) return true
  const rank = placeRank(name)
  if (rank === 'city' || rank === 'country' || (rank === 'region' && !isCertainName(document.clean, span))) return true
  return meeting.test(name) || isOrdinaryWord(document, name)
}

// `Interview Day`, `Ashford Head Office`
const meeting = /\b(?:interview|assessment|invitation)\b|\s(?:head )?(?:office|branch|depot|campus)$/i

const profileWords = stemSet('profile linkedin background noticed saw impressed currently cv resume')

/** "I saw your profile and that you worked at Ash": where the reader has been. */
function isOfReader(document: Document, t: number): boolean {
  const { tokens } = document
  if (tokens.form[t] === worked) return true
  return t > 0 && reader.has(tokens.form[t - 1] as number) && isPrecededBy(document, t + 1, profileWords, 12)
}

const worked = formId('worked')
const reader = formSet("your you you've you're")

function isAfterComma(document: Document, t: number): boolean {
  const { tokens, clean } = document
  return t > 0 && clean.slice(tokens.end[t - 1], tokens.start[t]).includes(',')
}

/** How doubtful a single word is: at the head of a sentence it has its capital from there, a short acronym may be anything. */
function doubt(document: Document, name: string, isStart: boolean): number {
  if (/\s/.test(name)) return 0
  if (isStart && dutyVerbs.has(name.toLowerCase().replace(/s$/, ''))) return 5
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
  if (/\s/.test(textOf(document.clean, span))) return false
  const rest = /^[ ,/&-]{1,3}\p{Lu}[^.,;:\n]{0,40}/u.exec(document.clean.slice(span.end, span.end + 50))
  return rest !== null && titleStrength(rest[0].split(/ (?:at|in|for|on|to|role|position|job)\b/)[0] ?? '') > 0
}

/** Names with a legal form, or that end with "Hospital", "Council", "School", wherever they stand. */
export function byTheirForm(document: Document): Span[] {
  const spans: Span[] = []
  const { tokens } = document
  for (let t = 1; t < tokens.length; t++) {
    if (tokens.form[t] === ofForm && ((tokens.flags[t - 1] as number) & Flag.capital) !== 0) {
      const span = firmNameAt(document, t - 1)
      const sentence = document.sentences[document.sentenceOf[t] as number]
      const isOwn = sentence?.part === 'body' && sentence.section !== 'requirements' && sentence.section !== 'equal'
      if (span && isOwn && !isPrecededBy(document, t, skills, 6) && isBodyOf(textOf(document.clean, span)))
        spans.push(span)
    }
    if (((tokens.flags[t] as number) & Flag.capital) === 0 || !certain.has(tokens.form[t] as number)) continue
    if ((tokens.gap[t] as number) > Gap.comma) continue
    const sentence = document.sentences[document.sentenceOf[t] as number]
    if (!sentence || sentence.part === 'quoted' || sentence.part === 'footer') continue
    if (sentence.section === 'requirements' || sentence.section === 'equal') continue
    for (let first = Math.max(sentence.first, t - 5); first < t; first++) {
      if (
        first > sentence.first &&
        ((tokens.flags[first - 1] as number) & Flag.capital) !== 0 &&
        (tokens.gap[first] as number) < Gap.comma &&
        !beforeName.has(tokens.form[first - 1] as number)
      )
        continue
      if (first === sentence.first && isDuty(tokens.form[first] as number)) continue
      const span = firmNameAt(document, first)
      if (!span || span.end < (tokens.end[t] as number)) continue
      if (isCertainName(document.clean, span)) spans.push(span)
      break
    }
  }
  return spans
}

const ofForm = formId('of')
/** Words with a capital before a name that are no part of it: "At Ash Mills". */
const beforeName = formSet('the at for with to from our a an by about join in')
const isDuty = formTest((form) => dutyVerbs.has(spelling(form)))
const certain = wordIds([...legalForms, ...organisationNouns].map(formId))

/** "Training" and "Flexible" begin sentences; a name is not also written small in the same text. */
function isOrdinaryWord(document: Document, name: string): boolean {
  if (/\s/.test(name) || !/^\p{Lu}\p{Ll}+$/u.test(name)) return false
  const { form, flags, length } = document.tokens
  const word = formId(name.toLowerCase())
  for (let t = 0; t < length; t++) if (form[t] === word && ((flags[t] as number) & Flag.capital) === 0) return true
  return false
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

/** Whether a full stop stands before a token: a line's end does not part "role at" from the firm below. */
function endsWithStop(document: Document, t: number): boolean {
  const before = document.clean.slice(document.tokens.end[t - 1] as number, document.tokens.start[t] as number)
  return /[.!?]/.test(before)
}

const the = formId('the')
const our = formId('our')

/** "join the Ash Mills team": the article is no part of the name, in "at The Ash Mill" it is. */
function skipThe(document: Document, t: number): number {
  const word = document.tokens.form[t]
  const isNamed = ((document.tokens.flags[t] as number) & Flag.capital) !== 0
  return (word === the && !isNamed) || word === our ? t + 1 : t
}

/** The name that ends right before token `t`, back to the beginning of its sentence or clause. */
function nameBefore(document: Document, t: number): Span | null {
  const { tokens, clean } = document
  const sentence = document.sentences[document.sentenceOf[t] as number]
  if (!sentence) return null
  // "Ash Mills, in league with Rowan Homes, invites": what is told in between is not who invites
  if (t > sentence.first && clean.slice(tokens.end[t - 1], tokens.start[t]).includes(',') && t - sentence.first < 24) {
    const whole = firmNameAt(document, skipThe(document, sentence.first))
    if (whole && /^[®™]?\s?(?:\([^)]{1,30}\)\s?)?,/u.test(clean.slice(whole.end, whole.end + 36))) return whole
  }
  // "Ash Mills, Ashford seeks": the firm, then its town
  const named = t - sentence.first < 12 ? firmNameAt(document, skipThe(document, sentence.first)) : null
  if (
    named &&
    /\s/.test(textOf(clean, named)) &&
    /^,\s\p{Lu}[\p{L}'-]{2,20}(?:\s\p{Lu}[\p{L}'-]{2,20}){0,2},?\s$/u.test(clean.slice(named.end, tokens.start[t]))
  )
    return named
  for (let first = Math.max(sentence.first, t - 6); first < t; first++) {
    if (first > sentence.first && (tokens.gap[first] as number) < Gap.comma && !isStart(document, first)) continue
    if (isDuty(tokens.form[first] as number)) continue
    const span = firmNameAt(document, first)
    if (!span) continue
    const end = tokens.end[lastOfName(document, first, t) - 1] as number
    // "Porter's is a bistro": before what a firm does the ending is of its name
    if (span.end >= end - 2)
      return { start: bodyBefore(document, first, sentence.first) ?? span.start, end: Math.max(span.end, end) }
  }
  // "Ash Mills Ltd, a family bakery in Kent, is looking"
  const span = t - sentence.first < 24 ? firmNameAt(document, sentence.first) : null
  return span && /^[®™]?\.?\s?[,(]/u.test(clean.slice(span.end, span.end + 3)) ? span : null
}

const bodies = wordIds(
  'center centre hospital clinic university college school hotel inn campus church'.split(' ').map(formId),
)
const at = formId('at')

/** Where the name of a house begins that is named after its place: "Ash Medical Center at Rowan is looking". */
function bodyBefore({ tokens }: Document, name: number, first: number): number | null {
  if (name - 2 < first || tokens.form[name - 1] !== at || !bodies.has(tokens.form[name - 2] as number)) return null
  let start = name - 2
  while (
    start > first &&
    ((tokens.flags[start - 1] as number) & Flag.capital) !== 0 &&
    (tokens.gap[start] as number) === Gap.space
  )
    start--
  return start < name - 2 ? (tokens.start[start] as number) : null
}

/** "Ash Mills (Kent & Sussex) is looking", "Ash Mills, a Rowan firm, is": the aside is no part of the name. */
function lastOfName(document: Document, first: number, t: number): number {
  const { tokens, clean } = document
  if (!clean.slice(tokens.end[t - 1], tokens.start[t]).includes(')')) return t
  for (let k = t - 1; k > first; k--) if (clean.slice(tokens.end[k - 1], tokens.start[k]).includes('(')) return k
  return t
}

const starters = formSet('at the with why here about because and for but so that as since')

/** What a firm is, right before its name: "training contractor Ash Mills". */
const trades = formSet(
  'company firm contractor agency charity retailer manufacturer provider specialist specialists supplier startup developer builder group brand bank restaurant chain consultancy publisher brewer brewery hotel operator distributor landlord employer nonprofit organisation organization',
)

function isStart({ tokens }: Document, t: number): boolean {
  const before = tokens.form[t - 1] as number
  return starters.has(before) || (trades.has(before) && ((tokens.flags[t - 1] as number) & Flag.capital) === 0)
}
