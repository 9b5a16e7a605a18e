import type { Document } from './read.ts'
import { formId, Gap, stemId } from './tokens.ts'
import { type WordIds, wordIds } from './word-ids.ts'

const forms = (list: string) => wordIds(list.split(' ').map(formId))
const stems = (list: string) => wordIds(list.split(' ').map(stemId))

const negators = forms(
  "no not never without nor neither none non zero nobody hate hates tired goodbye don't doesn't didn't isn't aren't won't can't cannot wouldn't shouldn't needn't n't nil",
)
/** "no need to", "not have to" and the like may stand between a negator and what it denies. */
const negationEnds = forms('but however although only just unless except although because so if while')
const denials = stems('required needed necessary expected involved applicable included requirement need')
const contrast = forms('but however although')
/** "No overtime except in March" means overtime in March. */
const exceptions = forms('except excepting apart aside')

/**
 * Whether the words at tokens `first` to `last` are denied: a negator up to `reach` words before in the same clause
 * ("no weekend work", "without regular travel") or a denial right after ("travel is not required", "weekends: none").
 */
export function isNegated(document: Document, first: number, last: number, reach = 5): boolean {
  const { tokens } = document
  // "not only", "no less than" deny nothing
  for (let t = first - 1, steps = 0; t >= 0 && steps < reach; t--, steps++) {
    const gap = tokens.gap[t + 1] as number
    if (gap >= Gap.clause) break
    const form = tokens.form[t] as number
    // "a non-profit team who travel" denies nothing; "non-remote" does
    if (form === non && t + 1 < first) break
    if (negators.has(form)) {
      const next = tokens.form[t + 1] as number
      return !(next === only || next === just || next === less || next === limited || hasException(document, last))
    }
    if (negationEnds.has(form)) break
    if (gap === Gap.comma && !isList(document, t + 1, first)) break
  }
  for (let t = first; t < last; t++) if (negators.has(tokens.form[t] as number) && t > first) return true
  let t = last
  for (let steps = 0; t < tokens.length && steps < 5; t++, steps++) {
    const gap = tokens.gap[t] as number
    if (gap === Gap.sentence) return false
    const form = tokens.form[t] as number
    if (contrast.has(form)) return false
    if (form === none || form === nil) return true
    if (negators.has(form)) {
      // "is not required", "aren't needed", "not expected"
      for (let k = t + 1; k < Math.min(t + 4, tokens.length); k++) {
        if (tokens.gap[k] === Gap.sentence) return false
        if (denials.has(tokens.stem[k] as number)) return true
      }
      // "Weekends: no", at the end of the sentence
      const sentence = document.sentences[document.sentenceOf[t] as number]
      return form === no && sentence?.last === t + 1
    }
    if (gap === Gap.clause && steps > 1) return false
  }
  return false
}

/** Whether an exception stands in the few words after the hit, in its sentence. */
function hasException({ tokens }: Document, last: number): boolean {
  for (let t = last; t < tokens.length && t < last + 4; t++) {
    if (tokens.gap[t] === Gap.sentence) return false
    if (exceptions.has(tokens.form[t] as number)) return true
  }
  return false
}

const only = formId('only')
const just = formId('just')
const less = formId('less')
const limited = formId('limited')
const non = formId('non')
const none = formId('none')
const nil = formId('nil')
const no = formId('no')
const or = formId('or')
const and = formId('and')

const clauseWords = forms('have has hold must should can will be is are you we they i able willing')

/** Whether the words between two tokens read like a list: "no nights, evenings or weekends"; a new clause does not. */
function isList(document: Document, from: number, to: number): boolean {
  const { tokens } = document
  let words = 0
  for (let t = from; t < to; t++) {
    const form = tokens.form[t] as number
    if (form === or || form === and) continue
    if (clauseWords.has(form)) return false
    words++
  }
  return words <= 3
}

/** Whether one of the words after the hit, within `reach` and before a wider gap, has a stem of `set`. */
export function isFollowedBy(document: Document, last: number, set: WordIds, reach: number): boolean {
  const { tokens } = document
  for (let t = last, steps = 0; t < tokens.length && steps < reach; t++, steps++) {
    if ((tokens.gap[t] as number) >= Gap.comma) return false
    if (set.has(tokens.stem[t] as number)) return true
  }
  return false
}

/** Whether one of the words before the hit, within `reach` and after a wider gap, has a stem of `set`. */
export function isPrecededBy(document: Document, first: number, set: WordIds, reach: number): boolean {
  const { tokens } = document
  for (let t = first - 1, steps = 0; t >= 0 && steps < reach; t--, steps++) {
    if ((tokens.gap[t + 1] as number) >= Gap.comma) return false
    if (set.has(tokens.stem[t] as number)) return true
  }
  return false
}

/** The stems of a list of words, for the two functions above. */
export function stemSet(list: string): WordIds {
  return stems(list)
}

/** The exact forms of a list of words. */
export function formSet(list: string): WordIds {
  return forms(list)
}
