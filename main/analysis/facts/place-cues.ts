import type { Span } from '../../../common/span.ts'
import {
  basedWords,
  edgeWords,
  firmWords,
  followingWorkplaces,
  innerPrepositions,
  jobNouns,
  jobWords,
  locationWords,
  meetingWords,
  placeLeads,
  placePrepositions,
  sitedWorkplaces,
  strangeForms,
  strangeWords,
  workplaces,
} from '../lexicon/place-cues.ts'
import type { Document, Sentence } from '../text/read.ts'
import { Flag, formId, Gap, stemId } from '../text/tokens.ts'
import { isDoubtful, isPlainName, type NameRank, type PlaceKnowledge, readPlaces } from './place-names.ts'

/** How plainly words say that the work is done at a place: 3 in so many words, 2 the job is there, 1 the firm is. */
export type CueStrength = 1 | 2 | 3

/** A place named in a sentence, and how plainly the work is done there. */
export interface CuedPlace {
  span: Span
  rank: NameRank
  strength: CueStrength
}

const stems = (list: readonly string[]) => new Set(list.map(stemId))
const forms = (list: readonly string[]) => new Set(list.map(formId))

const anyPreposition = forms(placePrepositions)
const inner = forms(innerPrepositions)
const leads = forms(placeLeads)
const workplaceStems = stems(workplaces)
const followingForms = forms(followingWorkplaces)
const jobStems = stems(jobWords)
const basedStems = stems(basedWords)
const firmStems = stems(firmWords)
const strangeStems = stems(strangeWords)
const strange = forms(strangeForms)
const jobNounStems = stems(jobNouns)
const several = forms([
  'offices',
  'branches',
  'stores',
  'sites',
  'locations',
  'shops',
  'homes',
  'clinics',
  'schools',
  'hubs',
])
const siteForms = forms(sitedWorkplaces)
const meetingStems = stems(meetingWords)
const owners = forms(['our', 'their', 'its', 'my', 'client’s', "client's"])
const atWords = forms(['at', 'in', 'from', 'the', 'a', 'an', 'for'])
const edges = forms(edgeWords)
const locationStems = stems(locationWords)
const be = forms(['is', 'be', 'are'])
const based = formId('based')
const covering = formId('covering')
const on = formId('on')
const of = formId('of')
const the = formId('the')
const work = stemId('work')
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
const isJobOnly = (aim: CueAim) => aim === 'invite' || aim === 'mention'

/** Every place that a sentence of the body names as one of work. */
export function findCuedPlaces(document: Document, knowledge: PlaceKnowledge, aim: CueAim): CuedPlace[] {
  const { tokens } = document
  const found: CuedPlace[] = []
  let skipTo = 0
  for (let t = 1; t < tokens.length; t++) {
    if (t < skipTo || ((tokens.flags[t] as number) & (Flag.capital | Flag.number)) === 0) continue
    const sentence = document.sentences[document.sentenceOf[t] as number]
    if (sentence?.part !== 'body' || sentence.section === 'equal') continue
    const read = cuedAt(document, t, { sentence, knowledge, aim })
    for (const one of read) {
      found.push(one)
      skipTo = Math.max(skipTo, one.next)
    }
  }
  return found
}

interface Around {
  sentence: Sentence
  knowledge: PlaceKnowledge
  aim: CueAim
}

function cuedAt(document: Document, t: number, around: Around): (CuedPlace & { next: number })[] {
  const { tokens, clean } = document
  const { sentence, knowledge } = around
  if (t === sentence.first && !isBasedAfter(document, t) && !(around.aim === 'venue' && isOwner(document, t))) return []
  const lead = leads.has(tokens.form[t - 1] as number) && tokens.form[t - 1] !== the ? t - 2 : t - 1
  const before = tokens.form[Math.max(lead, 0)] as number
  const isOwned = owners.has(before) && lead >= sentence.first
  const cue = t > sentence.first ? prepositionBefore(document, t, sentence.first) : null
  const isNumber = ((tokens.flags[t] as number) & Flag.number) !== 0
  const named = isNumber && !cue ? null : namedAfter(document, t)
  // "our Ashford office", "an Ashford based charity", "the Ashford area"
  if (named && (named.isBased || isOwned || atWords.has(before))) {
    const text = clean.slice(tokens.start[t], tokens.end[named.end - 1]).replace(/\s+/g, ' ')
    const rank = knowledge.rankOf(text)
    const isKnown = rank === 'town' || rank === 'region'
    const isMeeting =
      around.aim === 'invite' && hasMeeting(document, sentence) && !isJobNear(document, t, sentence.first)
    if (!isMeeting && (isKnown || (isOwned && named.isSite && isPlainName(text)))) {
      const strength = sentence.section === 'company' ? 1 : isOwned || cue ? 3 : 2
      if (!(isDoubtful(text) && strength < 3))
        return [
          {
            span: { start: tokens.start[t] as number, end: tokens.end[named.end - 1] as number },
            rank,
            strength,
            next: named.end + 1,
          },
        ]
    }
  }
  if (!cue)
    return around.aim === 'venue' && (isAfterName(document, t) || isOwner(document, t))
      ? bareTown(document, t, knowledge)
      : []
  const strength = strengthOf(document, cue, around)
  if (strength === null) return []
  const places = readPlaces(document, t, knowledge)
  return places.flatMap((place) => {
    const text = clean.slice(place.start, place.end)
    const isUnknown = place.rank === null || place.rank === 'shape'
    if (isUnknown && !(strength === 3 && inner.has(cue.form) && cue.isNear)) return []
    if (place.rank === 'country' && strength < 2) return []
    const isVerb = tokens.stem[cue.at - 1] === work && strength < 3
    if (isDoubtful(text) && (strength < 2 || isVerb || (place.isDirect && !inner.has(cue.form)))) return []
    return [{ span: { start: place.start, end: place.end }, rank: place.rank, strength, next: place.next }]
  })
}

/** Whether a comma parts token `t` from another name: "Mill House, Ashford". */
const isAfterName = (document: Document, t: number) =>
  document.tokens.gap[t] === Gap.comma && isCapital(document, t - 1)

/** "Ashford's market hall" */
const isOwner = ({ clean, tokens }: Document, t: number) => /['’]s$/.test(clean.slice(tokens.start[t], tokens.end[t]))

/** The town that begins at token `t`, without a word that leads to it. */
function bareTown(document: Document, t: number, knowledge: PlaceKnowledge): (CuedPlace & { next: number })[] {
  const [place] = readPlaces(document, t, knowledge)
  if (place?.rank !== 'town' || !place.isDirect || isDoubtful(document.clean.slice(place.start, place.end))) return []
  return [{ span: { start: place.start, end: place.end }, rank: 'town', strength: 1, next: place.next }]
}

/** The token of the preposition before a name, past "the" and "central". */
interface Cue {
  /** Token of the preposition. */
  at: number
  form: number
  /** Whether a workplace or "based" stands right before the preposition. */
  isNear: boolean
}

function prepositionBefore(document: Document, t: number, first: number): Cue | null {
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
function strengthOf(document: Document, cue: Cue, { sentence, aim }: Around): CueStrength | null {
  const { tokens } = document
  let strength: CueStrength | null = null
  // "five minutes' walk from Ashford station" is how to come, not where the job is
  if (cue.form === from && cue.at > sentence.first && edges.has(tokens.form[cue.at - 1] as number))
    return isJobOnly(aim) ? null : 1
  let isOwned = false
  let isJob = false
  let isJobNoun = false
  let hasFirm = false
  let isSeveral = false
  let hasWorkplace = false
  for (let t = cue.at - 1, steps = 0; t >= sentence.first && steps < reach; t--, steps++) {
    const stem = tokens.stem[t] as number
    const form = tokens.form[t] as number
    if (jobNounStems.has(stem)) isJobNoun = true
    if ((strangeStems.has(stem) || strange.has(form)) && steps < 5 && !(aim === 'venue' && meetingStems.has(stem))) {
      if (!isJob) return null
      break
    }
    if (basedStems.has(stem) && steps < 3) isJob = hasWorkplace = true
    if (workplaceStems.has(stem)) hasWorkplace = true
    if (several.has(form)) isSeveral = true
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

function hasMeeting(document: Document, sentence: Sentence): boolean {
  for (let t = sentence.first; t < sentence.last; t++)
    if (meetingStems.has(document.tokens.stem[t] as number)) return true
  return false
}

/** Whether the job is spoken of just before: "the clerk job at our Ashford office". */
function isJobNear(document: Document, t: number, first: number): boolean {
  for (let k = t - 1; k >= Math.max(first, t - 4); k--)
    if (jobNounStems.has(document.tokens.stem[k] as number)) return true
  return false
}

/** A name from token `t` that a workplace or "based" follows. */
interface NamedWorkplace {
  /** One past the last token of the name. */
  end: number
  /** First token after the whole. */
  next: number
  isBased: boolean
  /** Whether what follows is named after its town and nothing else, and ends there. */
  isSite: boolean
}

/** Reads "Ashford office", "Rowan Green design team", "Ashford, KY based", "Ashford county based", "Ashford, Kent branch". */
function namedAfter(document: Document, t: number): NamedWorkplace | null {
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

const areas = forms(['county', 'city'])
const isCapital = (document: Document, t: number) => ((document.tokens.flags[t] as number) & Flag.capital) !== 0

function isBasedAfter(document: Document, t: number): boolean {
  return namedAfter(document, t)?.isBased ?? false
}
