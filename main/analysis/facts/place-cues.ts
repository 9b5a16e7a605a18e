import type { Span } from '../../../common/span.ts'
import type { Document, Sentence } from '../text/read.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { Flag, formId, Gap, stemId } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import {
  type CueAim,
  type CueStrength,
  hasMeeting,
  isInner,
  isJobNear,
  isJobOnly,
  isLead,
  isOwnerWord,
  isWorkplaceWord,
  prepositionBefore,
  strengthOf,
} from './cue-strength.ts'
import { isBasedAfter, isCapital, namedWorkplaceAt } from './named-workplace.ts'
import { isDoubtful, isPlainName, type NameRank, type PlaceKnowledge, readPlaces } from './place-names.ts'

const atWords = wordIds(['at', 'in', 'from', 'the', 'a', 'an', 'for'].map(formId))
const the = formId('the')
const work = stemId('work')

/** A place named in a sentence, and how plainly the work is done there. */
export interface CuedPlace {
  span: Span
  rank: NameRank
  strength: CueStrength
}

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

const none: readonly never[] = []

function cuedAt(document: Document, t: number, around: Around): readonly (CuedPlace & { next: number })[] {
  const { tokens, clean } = document
  const { sentence, knowledge } = around
  if (t === sentence.first && !isBasedAfter(document, t) && !(around.aim === 'venue' && isOwner(document, t)))
    return none
  const lead = isLead(tokens.form[t - 1] as number) && tokens.form[t - 1] !== the ? t - 2 : t - 1
  const before = tokens.form[Math.max(lead, 0)] as number
  const isOwned = isOwnerWord(before) && lead >= sentence.first
  const cue = t > sentence.first ? prepositionBefore(document, t, sentence.first) : null
  const isNumber = ((tokens.flags[t] as number) & Flag.number) !== 0
  if (isNumber && !cue && tokens.gap[t] !== Gap.comma) return none
  const named = isNumber && !cue ? null : namedWorkplaceAt(document, t)
  // "our Ashford office", "an Ashford based charity", "the Ashford area"
  if (named && (named.isBased || isOwned || atWords.has(before))) {
    const text = singleBlanks(clean.slice(tokens.start[t], tokens.end[named.end - 1]))
    const rank = knowledge.rankOf(text)
    const isKnown = rank === 'town' || rank === 'region'
    const isMeeting = isJobOnly(around.aim) && hasMeeting(document, sentence) && !isJobNear(document, t, sentence.first)
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
  if (!cue) {
    if (around.aim === 'venue' && (isAfterName(document, t) || isOwner(document, t)))
      return bareTown(document, t, knowledge, 1)
    return isBesideHirer(document, t) ? bareTown(document, t, knowledge, 2) : none
  }
  const strength = strengthOf(document, cue, around)
  if (strength === null) return none
  const isVerb = tokens.stem[cue.at - 1] === work && strength < 3
  const found: (CuedPlace & { next: number })[] = []
  for (const { start, end, rank, next, isDirect } of readPlaces(document, t, knowledge)) {
    const isUnknown = rank === null || rank === 'shape'
    if (isUnknown && !(strength === 3 && isInner(cue.form) && cue.isNear)) continue
    if (rank === 'country' && strength < 2) continue
    const isWeak = strength < 2 || isVerb || (isDirect && !isInner(cue.form))
    if (isWeak && isDoubtful(clean.slice(start, end))) continue
    found.push({ span: { start, end }, rank, strength, next })
  }
  return found
}

/** Whether a comma parts token `t` from another name: "Mill House, Ashford". */
const isAfterName = (document: Document, t: number) =>
  document.tokens.gap[t] === Gap.comma && isCapital(document, t - 1)

const hires = wordIds(
  'seeks seek is are requires require needs invites has wishes wants currently now urgently'.split(' ').map(formId),
)

/** "for a village pub, Ashford.", "Ash Mills, Ashford, is looking": the place behind a comma is that of who hires. */
function isBesideHirer(document: Document, t: number): boolean {
  const { tokens } = document
  if (tokens.gap[t] !== Gap.comma) return false
  const next = t + 1
  const isEnd = next >= tokens.length || (tokens.gap[next] as number) >= Gap.comma
  if (!isCapital(document, t - 1)) return isEnd && isWorkplaceWord(tokens.stem[t - 1] as number)
  if (next < tokens.length && hires.has(tokens.form[next] as number)) return true
  return leadsToFirm(document, t, isEnd)
}

const joins = wordIds(['join', 'joining'].map(formId))

/** "Join Ash Mills, Ashford", "Ash Mills Hotel, Ashford - evenings": a firm's name, and behind it its town. */
function leadsToFirm(document: Document, t: number, isEnd: boolean): boolean {
  const { tokens } = document
  let first = t - 1
  while (first > 0 && isCapital(document, first - 1) && tokens.gap[first] === Gap.space) first--
  if (joins.has(tokens.form[first] as number) || (first > 0 && joins.has(tokens.form[first - 1] as number))) return true
  const sentence = document.sentences[document.sentenceOf[t] as number]
  return isEnd && first === sentence?.first && t - first > 1 && isWorkplaceWord(tokens.stem[t - 1] as number)
}

/** "Ashford's market hall" */
const isOwner = ({ clean, tokens }: Document, t: number) =>
  clean.endsWith("'s", tokens.end[t]) || clean.endsWith('’s', tokens.end[t])

/** The town that begins at token `t`, without a word that leads to it. */
function bareTown(
  document: Document,
  t: number,
  knowledge: PlaceKnowledge,
  strength: CueStrength,
): readonly (CuedPlace & { next: number })[] {
  const [place] = readPlaces(document, t, knowledge)
  if (place?.rank !== 'town' || !place.isDirect || isDoubtful(document.clean.slice(place.start, place.end))) return none
  return [{ span: { start: place.start, end: place.end }, rank: 'town', strength, next: place.next }]
}
