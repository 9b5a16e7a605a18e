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
export function isWorkTalk(text: string): boolean {
  return wordsOf(text).every(
    (word) =>
      workWords.has(word) ||
      commonCapitals.has(word) ||
      notNames.has(word) ||
      teamWords.has(word) ||
      titleHeads.has(word) ||
      links.has(word) ||
      /^[\d&']+$/.test(word),
  )
}

/** Whether a text names a desk or a team and no firm or person: "The Recruitment Team", "HR Services". */
export function isTeamName(text: string): boolean {
  const words = wordsOf(text).filter((word) => !links.has(word))
  return words.length > 0 && words.every((word) => teamWords.has(word))
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
  const first = wordAt(document, t)
  // "Department of Public Works"
  const isBody = first === 'department' && t + 1 < tokens.length && wordAt(document, t + 1) === 'of'
  if ((notNames.has(first) && first !== 'the' && !isBody && !isSoftStart(document, t)) || /^\d+$/.test(first))
    return null
  // "You'll", "Don't"
  if (/'(?:ll|re|ve|d|t|m)$/.test(first)) return null
  let last = t
  for (let k = t + 1; k < tokens.length && k - t < 9; k++) {
    const gap = tokens.gap[k] as number
    const word = wordAt(document, k)
    const isPlain = isOneBlank(document, k)
    const between = isPlain ? ' ' : document.clean.slice(tokens.end[k - 1], tokens.start[k])
    if (gap === Gap.comma && /^(?:inc|llc|ltd|limited|plc|llp|corp|pvt|pty)$/.test(word)) {
      last = k
      continue
    }
    if (gap >= Gap.comma && isPlain && !wrapsAt(document, k)) break
    if (!isPlain) {
      if (((gap >= Gap.comma || /\n/.test(between)) && !wrapsAt(document, k)) || /[#"*•·|@]/.test(between)) break
      // ". " ends a name unless it goes on with a legal form: "Ash Pvt. Ltd."
      if (/\.\s/.test(between) && !firmSuffixes.has(word)) break
    }
    // "Ash Pty Ltd T/A The Mill": trading as
    if (tradingAs.has(tokens.form[k] as number) && k > t && legalForms.has(wordAt(document, k - 1))) break
    // "OneThe Ash Mills": a lost line break
    if (mayBeGlued(tokens.form[k - 1] as number) && glued.test(textBetween(document, k - 1, k))) return null
    if (isCapital(document, k)) {
      // "Ashford Primary", "Ashford Primary School"
      if (notNames.has(word) && !firmSuffixes.has(word) && word !== 'primary') break
      last = k
    } else if (!links.has(word)) break
    else if (
      !(
        k + 1 < tokens.length &&
        isCapital(document, k + 1) &&
        (tokens.gap[k + 1] as number) < Gap.comma &&
        !notNames.has(wordAt(document, k + 1)) &&
        word !== 'in' &&
        (word !== 'for' || last > t)
      )
    )
      break
  }
  const from = first === 'the' && last === t ? null : t
  if (from === null) return null
  const span = { start: tokens.start[from] as number, end: tokens.end[last] as number }
  // "the Ash Mills" stays, "Ash's" loses its ending
  const text = document.clean.slice(span.start, span.end)
  return /'s$/.test(text) ? { start: span.start, end: span.end - 2 } : span
}

/** A capital inside a sentence, before another: "for New Forest Dairy". */
function isSoftStart(document: Document, t: number): boolean {
  const { tokens } = document
  return (
    softStarts.has(wordAt(document, t)) &&
    t > 0 &&
    tokens.gap[t] === Gap.space &&
    !isCapital(document, t - 1) &&
    t + 1 < tokens.length &&
    tokens.gap[t + 1] === Gap.space &&
    isCapital(document, t + 1) &&
    !notNames.has(wordAt(document, t + 1))
  )
}

/** Fewest columns of a line that goes on below with a capital. */
const wrappedFrom = 55

/** Whether the line break before token `t` only wraps a long line of a paragraph. */
export function wrapsAt(document: Document, t: number): boolean {
  const { tokens, clean } = document
  if (t < 1) return false
  const between = clean.slice(tokens.end[t - 1], tokens.start[t])
  if (!/^ ?\r?\n ?$/.test(between)) return false
  const newline = clean.indexOf('\n', tokens.end[t - 1])
  const end = clean.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
  return end - (clean.lastIndexOf('\n', newline - 1) + 1) >= wrappedFrom
}

/** Whether a name ends like an organisation's: "Ash Mills Homes". */
export function isOrganisationName(text: string): boolean {
  const words = wordsOf(text)
  const last = words.at(-1) ?? ''
  return words.length > 1 && (organisationNouns.has(last) || firmSuffixes.has(last))
}

/** Whether a firm's name could be one: not a bare team, title, weekday or common word. */
export function isFirmName(text: string): boolean {
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
}

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
