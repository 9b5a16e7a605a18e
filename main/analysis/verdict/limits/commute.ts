import { estimateCommute } from '../../../places/commute.ts'
import type { LimitCheck } from './check.ts'

/** The way to work: home and the nearest stated place. */
export const commuteLimit: LimitCheck = {
  limit: 'commute',
  negotiable: 'hard',
  check({ facts, situation, gazetteer }) {
    const most = situation.maxCommuteMinutes
    if (!situation.home || !most) return null
    const need = `${most} minutes at most`
    if (facts.workMode?.value === 'remote') {
      return { state: 'met', said: 'remote', need, evidence: facts.workMode.evidence }
    }
    const evidence = facts.places.flatMap((place) => place.evidence)
    const names = facts.places.map((place) => place.value)
    if (names.length === 0 || !gazetteer) return { state: 'unknown', said: names[0] ?? null, need, evidence }
    const estimate = estimateCommute(gazetteer, situation.home, names, situation.commuteMode ?? 'car')
    if (!estimate) return { state: 'unknown', said: names[0] ?? null, need, evidence }
    const minutes = Math.round(estimate.minutes)
    const said = `${estimate.to.name}, about ${minutes} minutes`
    if (minutes <= most) return { state: 'met', said, need, evidence }
    return {
      state: 'broken',
      said,
      need,
      gap: `${minutes - most} minutes over`,
      gapShare: (minutes - most) / most,
      evidence,
    }
  },
}
