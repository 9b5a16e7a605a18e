import {
  basedWords,
  edgeWords,
  firmWords,
  innerPrepositions,
  jobNouns,
  jobWords,
  locationWords,
  meetingWords,
  ownerWords,
  permitWords,
  placeLeads,
  placePrepositions,
  severalWorkplaces,
  strangeForms,
  strangeWords,
  workplaces,
} from '../lexicon/place-cues.ts'
import { titleHeads } from '../lexicon/titles.ts'
import type { Document, Sentence } from '../text/read.ts'
import { formId, Gap, stemId } from '../text/tokens.ts'
import { type WordIds, wordIds } from '../text/word-ids.ts'

/** How plainly words say that the work is done at a place: 3 in so many words, 2 the job is there, 1 the firm is. */
export type CueStrength = 1 | 2 | 3

const stems = (list: readonly string[]) => wordIds(list.map(stemId))
const forms = (list: readonly string[]) => wordIds(list.map(formId))

const anyPreposition = forms(placePrepositions)
const inner = forms(innerPrepositions)
const leads = forms(placeLeads)
const workplaceStems = stems(workplaces)
const jobStems = stems(jobWords)
const basedStems = stems(basedWords)
const firmStems = stems(firmWords)
const whether = formId('whether')
/** Words of sentences that tell the pay because a law of a place asks for it. */
const applicants = forms(['applicants', 'candidates', 'residents', 'employees', 'hires', 'individuals'])
const lawful = forms(['range', 'ordinance', 'salary', 'compensation', 'law', 'act'])
const strangeStems = stems(strangeWords)
const strange = forms(strangeForms)
const jobNounStems = stems(jobNouns)
const several = forms(severalWorkplaces)
const meetingStems = stems(meetingWords)
const owners = forms(ownerWords)
const titleForms = forms([...titleHeads])
const forTitle = forms(['for', 'as'])
const edges = forms(edgeWords)
const locationStems = stems(locationWords)
const be = forms(['is', 'be', 'are'])
/** Words that ask whether one may work in a country. */
const permits = stems(permitWords)
const covering = formId('covering')
const headquartered = formId('headquartered')
const on = formId('on')
const of = formId('of')
const from = formId('from')
const to = formId('to')

/** How many words before the preposition are looked at. */
const reach = 9

/**
 * What the sentences of a document are about: `work`, or in an `invite` the meeting too, whose place is left out.
 * `mention` takes any town that is no stranger's, `venue` the place of the meeting as well.
 */
export type CueAim = 'work' | 'invite' | 'mention' | 'venue'

/** Whether sentences of the meeting are left out. */
export const isJobOnly = (aim: CueAim): boolean => aim === 'invite' || aim === 'mention'

/** Whether a preposition says where something is by itself: "in", "near", not "of". */
export const isInner = (form: number): boolean => inner.has(form)

/** Whether a word says whose a place is: "our", "their". */
export const isOwnerWord = (form: number): boolean => owners.has(form)

/** Whether a word names what work is done at, as a stem. */
export const isWorkplaceWord = (stem: number): boolean => workplaceStems.has(stem)

/** Whether a word may stand between "our" or "in" and the name: "downtown". */
export const isLead = (form: number): boolean => leads.has(form)

/** The token of the preposition before a name, past "the" and "central". */
export interface Cue {
  /** Token of the preposition. */
  at: number
  /** Its form. */
  form: number
  /** Whether a workplace or "based" stands right before the preposition. */
  isNear: boolean
}

/** The preposition before the name at token `t`; null when none leads to it. */
export function prepositionBefore(document: Document, t: number, first: number): Cue | null {
  const { tokens } = document
  let at = t - 1
  for (let steps = 0; steps < 3 && at >= first; steps++, at--) {
    if ((tokens.gap[at + 1] as number) >= Gap.comma) return null
    const form = tokens.form[at] as number
    if (anyPreposition.has(form)) {
      const stem = at > first ? (tokens.stem[at - 1] as number) : -1
      const isEdge = form === of && at > first && edges.has(tokens.form[at - 1] as number)
      return { at, form, isNear: isEdge || basedStems.has(stem) || workplaceStems.has(stem) }
    }
    if (be.has(form) && at === t - 1) return isLocation(document, at, first) ? { at, form, isNear: true } : null
    if (!leads.has(form)) return null
  }
  return null
}

/** "The work location will be": a location within three words before "is". */
function isLocation({ tokens }: Document, at: number, first: number): boolean {
  for (let t = at - 1; t >= Math.max(first, at - 3); t--) if (locationStems.has(tokens.stem[t] as number)) return true
  return false
}

/** Looks at the words before the preposition: what they name decides how much the place has to do with the job. */
export function strengthOf(
  document: Document,
  cue: Cue,
  { sentence, aim }: { sentence: Sentence; aim: CueAim },
): CueStrength | null {
  const { tokens } = document
  let strength: CueStrength | null = null
  // "Whether you work in our office in Ashford or Rowan" speaks of everybody
  if (tokens.form[sentence.first] === whether) return null
  // "For applicants in Ashford the salary range is" tells what a law asks for
  if (applicants.has(tokens.form[cue.at - 1] as number) && holdsAny(document, sentence, lawful)) return null
  // "five minutes' walk from Ashford station" is how to come, not where the job is
  if (cue.form === from && cue.at > sentence.first && edges.has(tokens.form[cue.at - 1] as number))
    return isJobOnly(aim) ? null : 1
  let isOwned = false
  let isJob = false
  let isJobNoun = false
  let isTitle = false
  let hasFirm = false
  let isSeveral = false
  let hasWorkplace = false
  for (let t = cue.at - 1, steps = 0; t >= sentence.first && steps < reach; t--, steps++) {
    const stem = tokens.stem[t] as number
    const form = tokens.form[t] as number
    // "Eligible to work in Ireland"
    if (steps < 7 && permits.has(stem)) return null
    if (jobNounStems.has(stem)) isJobNoun = true
    // "meet you for Night Baker at", "an interview as a nurse in"
    if (titleForms.has(form)) isTitle = true
    else if (isTitle && forTitle.has(form)) isJob = isJobNoun = true
    if ((strangeStems.has(stem) || strange.has(form)) && steps < 5 && !(aim === 'venue' && meetingStems.has(stem))) {
      if (!isJob) return null
      break
    }
    if (basedStems.has(stem) && steps < 3) isJob = hasWorkplace = true
    if (workplaceStems.has(stem)) hasWorkplace = true
    if (several.has(form) || form === headquartered) isSeveral = true
    if (jobStems.has(stem)) isJob = true
    if (firmStems.has(stem) || firmStems.has(form)) hasFirm = true
    if (owners.has(form)) isOwned = true
    if ((tokens.gap[t] as number) >= Gap.clause && (hasWorkplace || isJob)) break
  }
  // "with offices in" tells where the firm is, "at our offices in" where the job is
  if (isSeveral && !isOwned && !isJob) strength = 1
  else if (hasWorkplace && (isJob || isOwned || cue.isNear)) strength = 3
  else if (isJob || cue.form === covering) strength = 2
  else if (hasWorkplace || hasFirm || aim === 'venue') strength = 1
  else if (aim === 'mention' && inner.has(cue.form)) strength = 1
  if (strength === null) return null
  if (
    aim !== 'venue' &&
    (cue.form === of || cue.form === to || cue.form === on) &&
    !(cue.isNear || (cue.form === to && isJob))
  )
    return null
  if (isJobOnly(aim) && !isJobNoun && hasMeeting(document, sentence)) return null
  if (sentence.section === 'company') return 1
  if (sentence.section === 'requirements' && strength < 3 && !inner.has(cue.form)) return null
  return strength
}

/** Whether a sentence has one of some words. */
function holdsAny(document: Document, sentence: Sentence, words: WordIds): boolean {
  for (let t = sentence.first; t < sentence.last; t++) if (words.has(document.tokens.form[t] as number)) return true
  return false
}

/** Whether a sentence speaks of the meeting. */
export function hasMeeting(document: Document, sentence: Sentence): boolean {
  for (let t = sentence.first; t < sentence.last; t++)
    if (meetingStems.has(document.tokens.stem[t] as number)) return true
  return false
}

/** Whether the job is spoken of before: "the clerk job at our Ashford office", "for Clerk at our Ashford office". */
export function isJobNear(document: Document, t: number, first: number): boolean {
  const { tokens } = document
  let isTitle = false
  for (let k = t - 1; k >= Math.max(first, t - reach); k--) {
    if (jobNounStems.has(tokens.stem[k] as number) && t - k <= 4) return true
    if (titleForms.has(tokens.form[k] as number)) isTitle = true
    else if (isTitle && forTitle.has(tokens.form[k] as number)) return true
  }
  return false
}
