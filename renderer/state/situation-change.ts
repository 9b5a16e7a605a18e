import type { MovedVerdicts } from '../../common/other-invites.ts'
import type { Situation } from '../../common/situation.ts'

/** What was changed last of the person's side. */
export interface SituationChange {
  /** The id it has in the history, to take it back. */
  id: string
  /** The field, in words. */
  what: string
  /** What stood there before and stands there now, in words; null when nothing. */
  from: string | null
  to: string | null
  /** The fields as they were before; null takes one away. */
  back: Situation
  /** Which verdicts moved; null until that is known. */
  moved: MovedVerdicts | null
}

/** The fields a change is about, as they are in a situation; those not set are null. */
export function fieldsOf(situation: Situation, change: Situation): Situation {
  const known = new Map<string, unknown>(Object.entries(situation))
  return Object.fromEntries(Object.keys(change).map((name) => [name, known.get(name) ?? null]))
}

/** Whether two changes are about the same fields, so that they count as one. */
export function isSameChange(one: Situation, other: Situation): boolean {
  return Object.keys(one).toSorted().join() === Object.keys(other).toSorted().join()
}

/** What moved after two readings of the invites, one after the other: what came back to where it was did not move. */
export function movedSince(before: MovedVerdicts | null, after: MovedVerdicts): MovedVerdicts {
  const moved = new Map(before?.moved.map((invite) => [invite.id, invite]))
  for (const invite of after.moved) {
    moved.set(invite.id, { ...invite, from: moved.get(invite.id)?.from ?? invite.from })
  }
  return { ...after, moved: [...moved.values()].filter(({ from, to }) => from !== to) }
}
