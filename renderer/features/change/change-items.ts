import type { Change, Reading } from '../../../common/reading.ts'
import type { LimitName } from '../../../common/situation.ts'

/** One thing that would bring the verdict nearer to a plain yes. */
export interface ChangeItem {
  /** Id of the ask that would settle it. */
  ask: string
  /** In words: "8 % more pay, £2,400 a year". */
  text: string
  /** What is said in the reply to get it. */
  sentence: string
  /** The limit it is about, when that stands in the table of limits; null for an odd thing that wants explaining. */
  limit: LimitName | null
  evidence: Reading['verdict']['asks'][number]['evidence']
  /** `term` is agreed to, `question` is answered; null when only an explanation helps, or the work itself is asked about. */
  agree: 'term' | 'question' | null
}

/** Everything a change is made of, in its order. */
export function changeItems(change: Change, { verdict, limits }: Reading): ChangeItem[] {
  return change.asks.flatMap((id, index) => {
    const ask = verdict.asks.find((one) => one.id === id)
    const text = change.parts[index]
    if (ask === undefined || text === undefined) return []
    const limit = limits.find((one) => one.limit === ask.limit)?.limit ?? null
    const { sentence, evidence, kind } = ask
    return [{ ask: id, text, sentence, limit, evidence, agree: limit === null || limit === 'work' ? null : kind }]
  })
}
