import type { Fact } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { activities } from '../lexicon/activities.ts'
import { isNegated } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { implied, stated } from './fact.ts'
import { rowFinder } from './rows.ts'
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
  duties: Set<number>
  spans: Span[]
}

/** Titles are matched by form, singular or plural: "operator" is a job, "operating" is not, though they share a stem. */
function asWritten(phrase: string): string {
  return phrase
    .split(' ')
    .map((part) => {
      if (part.startsWith('..')) return part
      const isOptional = part.endsWith('?')
      const words = (isOptional ? part.slice(0, -1) : part).split('|')
      const forms = words.flatMap((word) => (/^[=@{^$]/.test(word) ? [word] : [`=${word}`, `=${word}s`]))
      return forms.join('|') + (isOptional ? '?' : '')
    })
    .join(' ')
}

const find = rowFinder<Sign>(
  activities.flatMap(({ name, titles, duties }) => [
    { value: { name, isTitle: true }, any: titles.map(asWritten) },
    { value: { name, isTitle: false }, any: duties },
  ]),
)

/** Duties that are the whole job wherever they are named, whatever its title says. */
const decisive: ReadonlySet<string> = new Set(['door-to-door sales'])
/** Activities so general that a more special one in the same title says more. */
const general: ReadonlySet<string> = new Set([
  'team management',
  'consulting',
  'engineering',
  'maintenance',
  'administration',
])

const titleScore = 10
/** Distinct duties that show an activity without a title. */
const enoughDuties = 3
const mostActivities = 3

/** Reads the principal activities of the job, the main one first; empty when neither title nor duties make one plain. */
export function findWork(document: Document, zone: readonly Span[]): Fact<string>[] {
  const weights = new Map<string, Weight>()
  for (const hit of find(document)) {
    const { name, isTitle } = hit.value
    const isTitleHit = isTitle && isInZone(zone, hit.span)
    if (!isTitleHit && (isTitle || hit.sentence.section === 'company' || hit.sentence.section === 'offer')) continue
    if (isNegated(document, hit.first, hit.last)) continue
    const weight = weights.get(name) ?? { score: 0, titleAt: Number.POSITIVE_INFINITY, duties: new Set(), spans: [] }
    if (isTitleHit) {
      weight.titleAt = Math.min(weight.titleAt, hit.first)
      weight.spans.unshift(hit.span)
    } else {
      weight.duties.add(hit.phrase)
      weight.spans.push(hit.span)
    }
    weights.set(name, weight)
  }
  return choose(weights)
}

function choose(weights: ReadonlyMap<string, Weight>): Fact<string>[] {
  const titled = [...weights].filter(([, weight]) => weight.titleAt < Number.POSITIVE_INFINITY)
  const firstTitle = Math.min(...titled.map(([, weight]) => weight.titleAt))
  const hasSpecial = titled.some(([name, weight]) => !general.has(name) && weight.titleAt < firstTitle + 12)
  for (const [name, weight] of weights) {
    weight.score = Math.min(weight.duties.size, 6)
    // The title nearest the top is the job's; those further down are of colleagues and of other jobs
    if (weight.titleAt < firstTitle + 12) weight.score += general.has(name) && hasSpecial ? titleScore / 2 : titleScore
    else if (weight.titleAt < Number.POSITIVE_INFINITY) weight.score += 2
    if (decisive.has(name) && weight.duties.size > 0) weight.score += titleScore * 2
  }
  const ranked = [...weights].sort(([, a], [, b]) => b.score - a.score || a.titleAt - b.titleAt)
  const top = ranked[0]?.[1].score ?? 0
  return ranked
    .filter(([, weight]) => weight.score >= enoughDuties && weight.score * 2 >= top)
    .slice(0, mostActivities)
    .map(([name, weight]) =>
      weight.titleAt < Number.POSITIVE_INFINITY
        ? stated(name, ...weight.spans.slice(0, 3))
        : implied(name, ...weight.spans.slice(0, 3)),
    )
}
