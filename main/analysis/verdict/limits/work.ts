import type { Concern, Facts } from '../../../../common/reading.ts'
import { activitiesOf, rootOfId, rootsOf } from '../../facts/activity-words.ts'
import { perDocument } from '../../text/per-document.ts'
import type { Document } from '../../text/read.ts'
import { listWords } from '../words.ts'
import type { LimitCheck } from './check.ts'

/** The core of the work: the one thing that cannot be talked about. */
export const workLimit: LimitCheck = {
  limit: 'work',
  negotiable: 'no',
  check({ facts, concerns, situation, document }) {
    const wanted = situation.wantedWork ?? []
    const unwanted = situation.unwantedWork ?? []
    if (wanted.length === 0 && unwanted.length === 0) return null
    const need = unwanted.length > 0 ? `not ${listWords(unwanted, 'or')}` : listWords(wanted, 'or')
    const main = facts.work[0]
    const evidence = main?.evidence ?? facts.role?.evidence ?? []
    const said = main?.value ?? facts.role?.value ?? null
    if (main?.certainty === 'corrected') {
      const is = (words: string) => facts.work.some((item) => isSameWork(words, item.value))
      const state = unwanted.some((words) => isSameWork(words, main.value))
        ? 'broken'
        : wanted.length === 0 || wanted.some(is)
          ? 'met'
          : 'unknown'
      return { state, said, need, evidence }
    }
    if (unwanted.some((words) => isMainWork(words, facts, document) || isShownByConcern(words, facts, concerns)))
      return { state: 'broken', said, need, evidence }
    if (wanted.some((words) => isPrincipalWork(words, facts, document))) return { state: 'met', said, need, evidence }
    if (main && wanted.length === 0) return { state: 'met', said, need, evidence }
    return { state: 'unknown', said: main?.value ?? null, need, evidence }
  },
}

/** Whether the person's words for a kind of work name an activity that they put in themselves. */
function isSameWork(words: string, activity: string): boolean {
  const named = new Set(rootsOf(activity))
  const asked = rootsOf(words)
  return (
    activitiesOf(words).some((one) => one === activity || activitiesOf(activity).includes(one)) ||
    (asked.length > 0 && asked.every((root) => named.has(root)))
  )
}

/** Whether unwanted words name what they would mainly do. */
function isMainWork(words: string, facts: Facts, document: Document | null): boolean {
  const main = facts.work[0]?.value
  const activities = activitiesOf(words)
  if (main !== undefined && activities.includes(main)) return true
  // Words the lexicon knows are judged by it: "Sales Administrator" is no sales
  return activities.length === 0 && isTheme(words, facts, document)
}

/** Concern rules that show an activity, and whether naming it anywhere in the job is enough. */
const activityRules: readonly { id: string; activity: string; isEnough: boolean }[] = [
  { id: 'targets/door-to-door', activity: 'door-to-door sales', isEnough: true },
  { id: 'targets/cold-calling', activity: 'cold calling', isEnough: false },
]

/** Whether unwanted words name what a concern shows to be asked for, as one of the things mainly done. */
function isShownByConcern(words: string, facts: Facts, concerns: readonly Concern[]): boolean {
  const activities = activitiesOf(words)
  return activityRules.some(
    ({ id, activity, isEnough }) =>
      activities.includes(activity) &&
      concerns.some((concern) => concern.id === id) &&
      (isEnough || facts.work.some((item) => item.value === activity)),
  )
}

/** Whether wanted words name one of the things they would mainly do; a person who wants one is glad of it. */
function isPrincipalWork(words: string, facts: Facts, document: Document | null): boolean {
  const activities = activitiesOf(words)
  if (facts.work.some((item) => activities.includes(item.value))) return true
  return isTheme(words, facts, document)
}

/** Sentences that must speak of something for it to be the theme of the duties. */
const enoughSentences = 2

/** Whether the words themselves are what the title, or most of the duties, are about. */
function isTheme(words: string, facts: Facts, document: Document | null): boolean {
  const asked = rootsOf(words)
  if (asked.length === 0) return false
  const title = new Set(rootsOf(facts.role?.value ?? ''))
  if (asked.every((root) => title.has(root))) return true
  if (!document) return false
  return asked.every((root) => title.has(root) || mentions(document, root) >= enoughSentences)
}

/** The counts of `mentions`, as they are asked for again and again on the way to a yes. */
const counted = perDocument(() => new Map<string, number>())

/** In how many sentences that tell of the work something is spoken of. */
function mentions(document: Document, asked: string): number {
  const known = counted(document).get(asked)
  if (known !== undefined) return known
  const { tokens, sentences } = document
  let count = 0
  for (const { first, last, part, section } of sentences) {
    if (part !== 'body' || section === 'company' || section === 'equal' || section === 'requirements') continue
    let t = first
    while (t < last && rootOfId(tokens.stem[t] as number) !== asked) t++
    if (t < last) count++
  }
  counted(document).set(asked, count)
  return count
}
