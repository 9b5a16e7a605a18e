import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { activities, relatedActivities } from '../lexicon/activities.ts'
import { afterCues, beforeCues, hereCues, otherHolders } from '../lexicon/work-cues.ts'
import { isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document, Sentence } from '../text/read.ts'
import { dutySentence } from './duties.ts'
import { implied, stated } from './fact.ts'
import { asWritten, rowFinder } from './rows.ts'
import { isInZone } from './title-zone.ts'

/** A phrase of an activity, in a title or among the duties. */
interface Sign {
  name: string
  isTitle: boolean
}

/** How much speaks for an activity. */
interface Weight {
  score: number
  titleAt: number
  /** For each duty phrase, the most that one of its places counts. */
  duties: Map<number, number>
  spans: Span[]
}

const find = rowFinder<Sign>(
  activities.flatMap(({ name, titles, duties }) => [
    { value: { name, isTitle: true }, any: titles.map(asWritten) },
    { value: { name, isTitle: false }, any: duties },
  ]),
)
const findCues = rowFinder<'here' | 'before' | 'after'>([
  { value: 'here', any: hereCues },
  { value: 'before', any: beforeCues },
  { value: 'after', any: afterCues },
])
const others = stemSet(otherHolders)
const meetings = stemSet(
  'interview interviews attend bring panel shortlisted confirm reply applying application certificates attached',
)

/** Duties that are the whole job wherever they are named, whatever its title says. */
const decisive: ReadonlySet<string> = new Set(['door-to-door sales'])
/** Activities so general that a more special one in the same title, or plain duties, say more. */
const general: ReadonlySet<string> = new Set([
  'team management',
  'consulting',
  'engineering',
  'maintenance',
  'administration',
])

const titleScore = 10
const generalTitleScore = 4
/** What a duty counts, and where the text says that it is the main thing. */
const dutyScore = 1
const mainDutyScore = 2
const mostDutyScore = 12
/** Least that shows an activity without a title. */
const enoughScore = 3
/** Least for an activity close to the main one to be named beside it. */
const enoughBeside = 2
const mostActivities = 3
/** How many sentences a line such as "What the day looks like" speaks of. */
const reachOfHeading = 3

/**
 * Reads the principal activities of the job, the main one first. Where no activity is known, the words of the first
 * duty stand for it; empty when neither title nor duties make one plain.
 */
export function findWork(document: Document, zone: readonly Span[]): Fact<string>[] {
  const main = mainSentences(document)
  const weights = new Map<string, Weight>()
  for (const hit of find(document)) {
    const { name, isTitle } = hit.value
    const isTitleHit = isTitle && isInZone(zone, hit.span)
    const isMain = main.has(document.sentenceOf[hit.first] as number)
    if (!isTitleHit && isTitle && (!isMain || isPrecededBy(document, hit.first, others, 3))) continue
    if (!isTitleHit && (hit.sentence.section === 'company' || hit.sentence.section === 'offer')) continue
    if (!isTitleHit && document.isMail && isOfMeeting(document, hit.sentence)) continue
    if (isNegated(document, hit.first, hit.last)) continue
    const weight: Weight = weights.get(name) ?? {
      score: 0,
      titleAt: Number.POSITIVE_INFINITY,
      duties: new Map(),
      spans: [],
    }
    if (isTitleHit) {
      weight.titleAt = Math.min(weight.titleAt, hit.first)
      weight.spans.unshift(hit.span)
    } else {
      // Two phrases on the same word are one sign: a coffee in the kitchen waits no table
      if (weight.spans.some(({ start, end }) => start === hit.span.start && end === hit.span.end)) continue
      const counts = (isMain ? mainDutyScore : dutyScore) + (isTitle ? 1 : 0)
      weight.duties.set(hit.phrase, Math.max(weight.duties.get(hit.phrase) ?? 0, counts))
      weight.spans.push(hit.span)
    }
    weights.set(name, weight)
  }
  const chosen = choose(weights)
  if (chosen.length > 0) return chosen
  const duty = dutySentence(document)
  return duty ? [implied(duty.words, duty.span)] : []
}

/** Whether a sentence of a mail speaks of the meeting or the papers for it: "the interview will last 40 minutes". */
function isOfMeeting({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let t = first; t < last; t++) if (meetings.has(tokens.stem[t] as number)) return true
  return false
}

/** The sentences that say what the person would mainly do. */
function mainSentences(document: Document): ReadonlySet<number> {
  const main = new Set<number>()
  for (const hit of findCues(document)) {
    const at = document.sentenceOf[hit.first] as number
    main.add(at)
    if (hit.value === 'before') main.add(at - 1)
    if (hit.value === 'after') for (let i = 1; i <= reachOfHeading; i++) main.add(at + i)
  }
  return main
}

function choose(weights: ReadonlyMap<string, Weight>): Fact<string>[] {
  const titled = [...weights].filter(([, weight]) => weight.titleAt < Number.POSITIVE_INFINITY)
  const firstTitle = Math.min(...titled.map(([, weight]) => weight.titleAt))
  for (const [name, weight] of weights) {
    const duties = [...weight.duties.values()].reduce((sum, score) => sum + score, 0)
    weight.score = Math.min(duties, mostDutyScore)
    // The title nearest the top is the job's; those further down are of colleagues and of other jobs
    if (weight.titleAt < firstTitle + 12) weight.score += general.has(name) ? generalTitleScore : titleScore
    else if (weight.titleAt < Number.POSITIVE_INFINITY) weight.score += 2
    if (decisive.has(name) && weight.duties.size > 0) weight.score += titleScore * 2
  }
  const ranked = [...weights].sort(([, a], [, b]) => b.score - a.score || a.titleAt - b.titleAt)
  const [topName, top] = ranked[0] ?? []
  if (topName === undefined || top === undefined) return []
  // One sign less is enough where nothing else is spoken of
  const isAlone = (ranked[1]?.[1].score ?? 0) * 2 <= top.score
  if (top.score < (isAlone ? enoughScore - 1 : enoughScore)) return []
  const near = relatedActivities(topName)
  return ranked
    .filter(
      ([name, { score }]) =>
        name === topName ||
        (score >= enoughScore && score * 2 >= top.score) ||
        (score >= enoughBeside && near.includes(name)),
    )
    .slice(0, mostActivities)
    .map(([name, weight]) =>
      weight.titleAt < Number.POSITIVE_INFINITY
        ? stated(name, ...weight.spans.slice(0, 3))
        : implied(name, ...weight.spans.slice(0, 3)),
    )
}
