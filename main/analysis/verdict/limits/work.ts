import type { Facts } from '../../../../common/reading.ts'
import { activityOf } from '../../lexicon/activities.ts'
import { stemId } from '../../text/tokens.ts'
import { listWords } from '../words.ts'
import type { LimitCheck } from './check.ts'

/** The core of the work: the one thing that cannot be talked about. */
export const workLimit: LimitCheck = {
  limit: 'work',
  negotiable: 'no',
  check({ facts, situation }) {
    const wanted = situation.wantedWork ?? []
    const unwanted = situation.unwantedWork ?? []
    if (wanted.length === 0 && unwanted.length === 0) return null
    const need = unwanted.length > 0 ? `not ${listWords(unwanted, 'or')}` : listWords(wanted, 'or')
    const main = facts.work[0]
    const evidence = main?.evidence ?? facts.role?.evidence ?? []
    const said = main?.value ?? null
    if (unwanted.some((words) => isMainWork(words, facts)))
      return { state: 'broken', said: said ?? facts.role?.value ?? null, need, evidence }
    if (wanted.some((words) => isMainWork(words, facts)))
      return { state: 'met', said: said ?? facts.role?.value ?? null, need, evidence }
    if (main && wanted.length === 0) return { state: 'met', said, need, evidence }
    return { state: 'unknown', said, need, evidence }
  },
}

/** Whether the person's words name what they would mainly do: the same activity, or the words of the title. */
function isMainWork(words: string, facts: Facts): boolean {
  const main = facts.work[0]?.value
  const activity = activityOf(words)
  if (main !== undefined && (main === activity || sameWords(words, main))) return true
  return activity === null && facts.role !== null && sameWords(words, facts.role.value)
}

/** Whether every word of `words` stands in `text`, by stem. */
function sameWords(words: string, text: string): boolean {
  const stems = (line: string) => (line.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemId)
  const there = new Set(stems(text))
  const asked = stems(words)
  return asked.length > 0 && asked.every((id) => there.has(id))
}
