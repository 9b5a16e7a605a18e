import type { SimilarInvite } from '../../../common/other-invites.ts'

/** Most earlier letters about the same job that are named. */
const mostNamed = 3

/** The invites worth a word: those about the same job; only without any, the newest one from the same firm. */
export function shownSimilar(found: readonly SimilarInvite[]): SimilarInvite[] {
  const jobs = found.filter(({ kind }) => kind === 'job')
  return jobs.length > 0 ? jobs.slice(0, mostNamed) : found.slice(0, 1)
}
