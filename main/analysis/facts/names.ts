import { remember } from '../../../common/remember.ts'
import type { Span } from '../../../common/span.ts'
import {
  commonCapitals,
  firmSuffixes,
  legalForms,
  notNames,
  organisationNouns,
  teamWords,
  workWords,
} from '../lexicon/firms.ts'
import { titleHeads } from '../lexicon/titles.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import { formTest } from '../text/word-test.ts'

/** Small words that stand inside a name. */
const links = new Set(['of', 'and', 'the', 'for', 'de', 'la', 'du', 'van', 'von', 'der', 'al', 'in'])

/** Words that begin a sentence as often as a name: "First Coast Dental", "All Saints". */
const softStarts = new Set(
  'new first next one all best good great early general key primary equal main full well leading great zoom'.split(' '),
)

/** The words of a name, lower case; the same name is asked for by many. */
export const wordsOf = remember((name): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}&']+/gu) ?? [])

/** Whether every word of a name is one of work and adverts: "Property Management", "Field Sales", "GMP". */
export const isWorkTalk = remember((text): boolean => wordsOf(text).every(isWordOfWork))

/** Whether a lower-case word is one of work and adverts. */
export const isWordOfWork = (word: string) =>
  workWords.has(word) ||
  commonCapitals.has(word) ||
  notNames.has(word) ||
  teamWords.has(word) ||
  titleHeads.has(word) ||
  links.has(word) ||
  /^[\d&']+$/.test(word)

/** Whether a text names a desk or a team and no firm or person: "The Recruitment Team", "HR Services". */
export function isTeamName(text: string): boolean {
  let words = 0
  for (const word of wordsOf(text)) {
    if (links.has(word)) continue
    if (!teamWords.has(word)) return false
    words++
  }
  return words > 0
}

const wordAt = (document: Document, t: number) => spelling(document.tokens.form[t] as number)
const isCapital = ({ tokens, clean }: Document, t: number) =>
  ((tokens.flags[t] as number) & (Flag.capital | Flag.number)) !== 0 ||
  hasCapitalSoon(clean, tokens.start[t] as number, tokens.end[t] as number)

/** "eBay", "iPhone": up to three small letters, then a capital. */
function hasCapitalSoon(clean: string, start: number, end: number): boolean {
  for (let at = start; at <= start + 3 && at < end; at++) {
    const c = clean.charCodeAt(at)
    if (c >= 65 && c <= 90) return at > start
    if (c < 97 || c > 122) return false
  }
  return false
}

/** Whether nothing but a blank stands before a token. */
const isOneBlank = ({ tokens, clean }: Document, t: number) =>
  (tokens.start[t] as number) - (tokens.end[t - 1] as number) === 1 &&
  clean.charCodeAt(tokens.end[t - 1] as number) === 32

const textBetween = ({ tokens, clean }: Document, first: number, last: number) =>
  clean.slice(tokens.start[first], tokens.end[last - 1])

const tradingAs = wordIds(['t', 'ta', 'tas', 'dba'].map(formId))
const glued = /\p{Ll}(?:The|We|Our|You|This|At|As)$/u
/** Words that may end with the first word of a sentence whose line break was lost. */
const mayBeGlued = formTest(/.(?:the|we|our|you|this|at|as)$/)

/** The firm's name that begins at token `t`: capitalised words with the small words between them; null when there is none. */
export function firmNameAt(document: Document, t: number): Span | null {
  const { tokens } = document
  if (t >= tokens.length || !isCapital(document, t)) return null
  const first = tokens.form[t] as number
  if (isNeverFirst(first)) return null
  if (isNotName(first) && first !== the && !isBodyOfState(document, t) && !isSoftStart(document, t)) return null
  let last = t
  for (let k = t + 1; k < tokens.length && k - t < 9; k++) {
    const gap = tokens.gap[k] as number
    const form = tokens.form[k] as number
    if (gap === Gap.comma && followsComma(form)) {
      last = k
      continue
    }
    if (isOneBlank(document, k)) {
      if (gap >= Gap.comma) break
    } else {
      const between = document.clean.slice(tokens.end[k - 1], tokens.start[k])
      if (((gap >= Gap.comma || between.includes('\n')) && !wrapsAt(document, k)) || /[#"*•·|@]/.test(between)) break
      // ". " ends a name unless it goes on with a legal form: "Ash Pvt. Ltd."
      if (/\.\s/.test(between) && !endsFirm(form)) break
    }
    // "Ash Pty Ltd T/A The Mill": trading as
    if (tradingAs.has(form) && legalForms.has(wordAt(document, k - 1))) break
    // "OneThe Ash Mills": a lost line break
    if (mayBeGlued(tokens.form[k - 1] as number) && glued.test(textBetween(document, k - 1, k))) return null
    if (isCapital(document, k)) {
      // "Ashford Primary", "Ashford Primary School"
      if (isNotName(form) && !endsFirm(form) && form !== primary) break
      last = k
    } else if (!isLink(form) || !goesOn(document, k) || form === within || (form === forWhom && last === t)) break
  }
  if (first === the && last === t) return null
  const start = tokens.start[t] as number
  const end = tokens.end[last] as number
  // "the Ash Mills" stays, "Ash's" loses its ending
  return { start, end: document.clean.endsWith("'s", end) ? end - 2 : end }
}

/** Whether a name goes on after the small word at token `k`. */
const goesOn = (document: Document, k: number) =>
  k + 1 < document.tokens.length &&
  isCapital(document, k + 1) &&
  (document.tokens.gap[k + 1] as number) < Gap.comma &&
  !isNotName(document.tokens.form[k + 1] as number)

/** "Department of Public Works" */
const isBodyOfState = ({ tokens }: Document, t: number) =>
  tokens.form[t] === department && t + 1 < tokens.length && tokens.form[t + 1] === of

const the = formId('the')
const of = formId('of')
const within = formId('in')
const forWhom = formId('for')
const primary = formId('primary')
const department = formId('department')
const isNotName = formTest((form) => notNames.has(spelling(form)))
const isLink = formTest((form) => links.has(spelling(form)))
const endsFirm = formTest((form) => firmSuffixes.has(spelling(form)))
/** "Ash Mills, Inc" */
const followsComma = formTest(/^(?:inc|llc|ltd|limited|plc|llp|corp|pvt|pty)$/)
/** "You'll", "Don't", "42" */
const isNeverFirst = formTest(/'(?:ll|re|ve|d|t|m)$|^\d+$/)

/** A capital inside a sentence, before another: "for New Forest Dairy". */
function isSoftStart(document: Document, t: number): boolean {
  const { tokens } = document
  return (
    t > 0 &&
    softStarts.has(wordAt(document, t)) &&
    tokens.gap[t] === Gap.space &&
    !isCapital(document, t - 1) &&
    t + 1 < tokens.length &&
    tokens.gap[t + 1] === Gap.space &&
    isCapital(document, t + 1) &&
    !isNotName(tokens.form[t + 1] as number)
  )
}

/** Fewest columns of a line that goes on below with a capital. */
const wrappedFrom = 55

/** Whether the line break before token `t` only wraps a long line of a paragraph. */
export function wrapsAt(document: Document, t: number): boolean {
  const { tokens, clean } = document
  if (t < 1) return false
  // One line break and nothing else but a blank on either side
  let newline = tokens.end[t - 1] as number
  if (clean.charCodeAt(newline) === 32) newline++
  if (clean.charCodeAt(newline) === 13) newline++
  if (clean.charCodeAt(newline) !== 10) return false
  const next = newline + (clean.charCodeAt(newline + 1) === 32 ? 2 : 1)
  if (next !== tokens.start[t]) return false
  const end = clean.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
  return end - (clean.lastIndexOf('\n', newline - 1) + 1) >= wrappedFrom
}

/** Whether a name ends like an organisation's: "Ash Mills Homes". */
export function isOrganisationName(text: string): boolean {
  const words = wordsOf(text)
  const last = words[words.length - 1] ?? ''
  return words.length > 1 && (organisationNouns.has(last) || firmSuffixes.has(last))
}

/** Whether a firm's name could be one: not a bare team, title, weekday or common word. */
export const isFirmName = remember((text): boolean => {
  const words = wordsOf(text)
  if (words.length === 0 || words.length > 9 || text.length > 70 || text.length < 2) return false
  // "Php 18,000"
  if (/\d,\d{3}/.test(text)) return false
  return !words.every(
    (word) =>
      notNames.has(word) ||
      commonCapitals.has(word) ||
      teamWords.has(word) ||
      titleHeads.has(word) ||
      links.has(word) ||
      /^\d+$/.test(word),
  )
})

// `Jo Ash`, `Mary-Ann O'Neill`, `Mr J Ash`, `J. R. Ash`, `J.R. Ash`, `Dr Priya Rao`, `Priya R.`, `Aoife Ní Bhroin`
const person =
  /^(?!\p{Lu}{2,40}$)(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Sr|Fr|Capt|Sgt)\.? )?\p{Lu}(?:[\p{L}'-]{1,20}|\.(?:\p{Lu}\.){0,2}|(?= \p{Lu}[\p{L}'-]))(?: (?:\p{Lu}[\p{L}'-]{1,20}|\p{Lu}\.?|van|von|de|der|da|di|du|la|le|bin|binti|al|el|ní|nic|mac|ó)){0,4}\.?$/u

/** Whether a text is a person's name: two to four capitalised words that are no title, team or firm. */
export const isPersonName = remember((text): boolean => {
  if (!person.test(text) || text.length > 40) return false
  if (/\s(?:UK|USA|US|EU|UAE|NZ)$/.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}'-]{2,}/gu) ?? []
  return !words.some(
    (word) =>
      ((titleHeads.has(word) || titleHeads.has(word.replace(/s$/, ''))) &&
        !givenNames.has(word) &&
        !givenNames.has(word.replace(/s$/, ''))) ||
      teamWords.has(word) ||
      firmSuffixes.has(word) ||
      (organisationNouns.has(word) && words.length > 1 && word === words.at(-1) && !givenNames.has(word)) ||
      ((notNames.has(word) || commonCapitals.has(word)) && !givenNames.has(word)),
  )
})

/** Whether a single word is a name that is also a word of titles or months, such as "Dean". */
export const isGivenName = (word: string): boolean => givenNames.has(word.toLowerCase())

/** Given and family names that are also words of titles or months. */
const givenNames = new Set([
  'will',
  'may',
  'april',
  'june',
  'august',
  'cook',
  'baker',
  'carter',
  'mason',
  'hunter',
  'taylor',
  'porter',
  'cooper',
  'turner',
  'fisher',
  'gardener',
  'carpenter',
  'miller',
  'sawyer',
  'chandler',
  'singer',
  'judge',
  'marshall',
  'dean',
  'joiner',
  'butcher',
  'barber',
  'farmer',
  'long',
  'major',
  'page',
  'best',
  'good',
  'young',
  'day',
  'parker',
  'smith',
  'potter',
  'king',
  'chase',
  'grant',
  'frank',
  'mark',
  'art',
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'miner',
  'driver',
  'ranger',
  'host',
  'pa',
  'main',
  ...'english welsh irish french german dutch christian'.split(' '),
])
