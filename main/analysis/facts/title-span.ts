import type { Span } from '../../../common/span.ts'
import { isAgentWord, titleHeads, titleRanks } from '../lexicon/titles.ts'
import { formSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap, spelling } from '../text/tokens.ts'
import { formTest } from '../text/word-test.ts'
import { wrapsAt } from './names.ts'

const stops = formSet(
  'the a an our your this that these any some for to in on at as with from by is are was will be we you i who which whose and or about role position job opening post another other new next first open following such one two three several experienced talented talent skilled qualified motivated strong passionate dedicated enthusiastic dynamic exciting great current joining join its their his her my specific relevant same fellow',
)

const joints = formSet('of and & for to in de or with')

/** What one can be head of, as a second word: "Head of Inside Sales". */
const fields = formSet(
  'sales marketing operations engineering finance product people design support success development services technology security data procurement communications relations resources affairs research science logistics compliance partnerships growth management planning analytics strategy education care nursing safety quality delivery content learning media accounts chain experience control protection',
)

/** The lower-case form of a token. */
export const wordAt = (document: Document, t: number) => spelling(document.tokens.form[t] as number)

const isCapital = (document: Document, t: number) =>
  ((document.tokens.flags[t] as number) & (Flag.capital | Flag.number)) !== 0

const isHeadForm = formTest((form) => {
  const word = spelling(form).replace(/'s$/, '')
  return titleHeads.has(word) || titleHeads.has(word.replace(/s$/, ''))
})
const isAgentForm = formTest((form) => isAgentWord(spelling(form)))
const isRank = formTest((form) => titleRanks.has(spelling(form)))

const isHead = (document: Document, t: number) => isHeadForm(document.tokens.form[t] as number)

/** For what follows "for a" and the like: also a word only made like a title. */
const endsTitle = (document: Document, t: number) =>
  isHead(document, t) || isAgentForm(document.tokens.form[t] as number)

/** What may stand between "recruiting" and the title: "a talented", "16". */
const isSkipped = ({ tokens }: Document, t: number) =>
  stops.has(tokens.form[t] as number) || isCount(tokens.form[t] as number)
const isCount = formTest(/^\d{1,3}$/)

const isOf = ({ tokens }: Document, t: number) => tokens.form[t] === of || tokens.form[t] === forWhom

const of = formId('of')
const and = formId('and')
const forWhom = formId('for')
/** "Engineer II", "Nurse 5" */
const isGrade = formTest(/^(?:i{1,3}|iv|v|\d{1,2})$/)
const articles = formSet('the a our your an')

/** The title that begins at token `t`: up to the last title word before the clause goes on. */
export function titleAfter(document: Document, t: number, end: number): Span | null {
  const { tokens } = document
  let first = t
  while (first < end && first < t + 4 && (isSkipped(document, first) || (first > t && isOf(document, first)))) first++
  let last = -1
  const isTitleCase = first < end && isCapital(document, first)
  for (let k = first; k < end && k - first < 9; k++) {
    const gap = tokens.gap[k] as number
    if (k > first && (gap > Gap.comma || (gap === Gap.comma && !(isTitleCase && isCapital(document, k))))) break
    if (gap === Gap.comma && last >= 0 && !isHead(document, k)) break
    const form = tokens.form[k] as number
    if (endsTitle(document, k)) {
      last = k
      continue
    }
    if (isTitleCase && (isCapital(document, k) || gap === Gap.hyphen)) {
      if (last === k - 1 && gap < Gap.comma && tokens.form[k - 2] === of && fields.has(form)) {
        last = k
        continue
      }
      if (
        last >= 0 &&
        !joints.has(tokens.form[k - 1] as number) &&
        !isGrade(form) &&
        !(isRank(tokens.form[last] as number) && isHeadSoon(document, k, end))
      )
        break
      if (last >= 0 && !isRank(tokens.form[last] as number)) last = k
      continue
    }
    if (joints.has(form) && k > first) {
      // "Head of Sales", "Director of Marketing and PR"; not "baker to join", "nurse in Leeds"
      if (
        (form === of || form === and || form === forWhom) &&
        k + 1 < end &&
        isCapital(document, k + 1) === isTitleCase &&
        (last < 0 || form === of || isHead(document, k + 1) || isHeadSoon(document, k + 1, end))
      ) {
        if (form === of && last >= 0 && isCapital(document, k + 1)) last = k + 1
        continue
      }
      break
    }
    if (stops.has(form) || isTitleCase) break
    if (last >= 0) break
  }
  return last >= first ? { start: tokens.start[first] as number, end: tokens.end[last] as number } : null
}

const isHeadSoon = (document: Document, t: number, end: number) =>
  [t, t + 1, t + 2].some((k) => k < end && isHead(document, k))

/** Whether a bracket opens right after token `k` and is not closed before token `t`. */
function opensBracket(document: Document, k: number, t: number): boolean {
  const { tokens, clean } = document
  if (tokens.gap[k + 1] === Gap.space) return false
  return (
    clean.slice(tokens.end[k], tokens.start[k + 1]).includes('(') &&
    !clean.slice(tokens.end[k], tokens.start[t]).includes(')')
  )
}

/** The title that ends right before token `t`: "the Night Baker role". */
export function titleBefore(document: Document, t: number, start: number): Span | null {
  const { tokens } = document
  if (t <= start || (tokens.gap[t] as number) > Gap.hyphen) {
    // "Staff Nurse (Paediatrics) position"
    if (t <= start || !/^\)\s*$/.test(document.clean.slice(tokens.end[t - 1], tokens.start[t]))) return null
  }
  let first = t
  const isTitleCase = isCapital(document, t - 1)
  const from = wrapsAt(document, start) ? start - 6 : start
  for (let k = t - 1; k >= Math.max(0, from) && t - k < 10; k--) {
    const form = tokens.form[k] as number
    // "Ash Mills (Night Baker role)": the bracket opens before the title
    if (k + 1 < t && opensBracket(document, k, t)) break
    if (
      stops.has(form) &&
      !(form === and && isTitleCase) &&
      !(k + 1 < t && isCapital(document, k) && isTitleCase && !articles.has(form))
    )
      break
    if (isTitleCase && !isCapital(document, k) && !joints.has(form) && (tokens.gap[k] as number) !== Gap.hyphen) break
    first = k
    if (
      (tokens.gap[k] as number) > Gap.comma &&
      !wrapsAt(document, k) &&
      !(isTitleCase && document.clean.slice(tokens.end[k - 1] ?? 0, tokens.start[k]).includes('('))
    )
      break
  }
  while (first < t && (joints.has(tokens.form[first] as number) || stops.has(tokens.form[first] as number))) first++
  return first < t ? { start: tokens.start[first] as number, end: tokens.end[t - 1] as number } : null
}
