import { followingWorkplaces, sitedWorkplaces } from '../lexicon/place-cues.ts'
import type { Document } from '../text/read.ts'
import { Flag, formId, Gap } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'

const followingForms = wordIds(followingWorkplaces.map(formId))
const siteForms = wordIds(sitedWorkplaces.map(formId))
const areas = wordIds(['county', 'city'].map(formId))
const based = formId('based')

/** Whether a token begins with a capital. */
export const isCapital = (document: Document, t: number): boolean =>
  ((document.tokens.flags[t] as number) & Flag.capital) !== 0

/** A name from token `t` that a workplace or "based" follows. */
export interface NamedWorkplace {
  /** One past the last token of the name. */
  end: number
  /** First token after the whole. */
  next: number
  /** Whether "based" follows. */
  isBased: boolean
  /** Whether what follows is named after its town and nothing else, and ends there. */
  isSite: boolean
}

/** Reads "Ashford office", "Rowan Green design team", "Ashford, KY based", "Ashford county based", "Ashford, Kent branch". */
export function namedWorkplaceAt(document: Document, t: number): NamedWorkplace | null {
  const { tokens } = document
  let end = t + 1
  while (end <= t + 3 && end < tokens.length && isCapital(document, end) && (tokens.gap[end] as number) < Gap.comma)
    end++
  if (end >= tokens.length) return null
  // The name may itself end with the workplace: "our Ashford Branch"
  for (let k = t + 1; k < end; k++) if (followingForms.has(tokens.form[k] as number)) return workplaceAt(document, k, k)
  let at = end
  if (tokens.gap[at] === Gap.comma && isCapital(document, at)) {
    at++
    while (at < end + 3 && at < tokens.length && isCapital(document, at) && (tokens.gap[at] as number) < Gap.comma) at++
  }
  for (let k = at; k < Math.min(at + 3, tokens.length); k++) {
    if ((tokens.gap[k] as number) >= Gap.comma) return null
    const form = tokens.form[k] as number
    if (form === based) return k === at ? { end, next: k + 1, isBased: true, isSite: false } : null
    if (areas.has(form) && tokens.form[k + 1] === based)
      return { end: k + 1, next: k + 2, isBased: true, isSite: false }
    if (followingForms.has(form))
      return { ...workplaceAt(document, k, end), isSite: k === at && workplaceAt(document, k, end).isSite }
    if (isCapital(document, k) || k > at + 1) return null
  }
  return null
}

function workplaceAt(document: Document, at: number, end: number): NamedWorkplace {
  const { tokens } = document
  const goesOn = at + 1 < tokens.length && tokens.gap[at + 1] === Gap.space && isCapital(document, at + 1)
  return { end, next: at + 1, isBased: false, isSite: siteForms.has(tokens.form[at] as number) && !goesOn }
}

/** Whether a name and "based" begin at token `t`. */
export function isBasedAfter(document: Document, t: number): boolean {
  return namedWorkplaceAt(document, t)?.isBased ?? false
}
