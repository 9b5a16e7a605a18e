import { quote } from '../../../../common/span.ts'
import { estimateCommute } from '../../../places/commute.ts'
import { findEmployerPlaces } from '../../facts/employer-places.ts'
import type { LimitCheck } from './check.ts'

/** The way to work: home and the nearest stated place, else where the employer can be found. */
export const commuteLimit: LimitCheck = {
  limit: 'commute',
  negotiable: 'hard',
  check({ facts, situation, gazetteer, document }) {
    const most = situation.maxCommuteMinutes
    if (!situation.home || !most) return null
    const need = `${most} minutes at most`
    if (facts.workMode?.value === 'remote') {
      return { state: 'met', said: 'remote', need, evidence: facts.workMode.evidence }
    }
    const stated = facts.places.flatMap((place) => place.evidence)
    const names = facts.places.map((place) => place.value)
    const unknown = { state: 'unknown', said: names[0] ?? null, need, evidence: stated } as const
    if (!gazetteer) return unknown
    const mode = situation.commuteMode ?? 'car'
    let evidence = stated
    let estimate = estimateCommute(gazetteer, situation.home, names, mode)
    if (!estimate && document) {
      // Nobody says where the work is done, or in a place too small to be known: then where the employer can be found
      evidence = findEmployerPlaces(document, gazetteer, facts)
      const texts = evidence.map((span) => quote(document.clean, span))
      estimate = estimateCommute(gazetteer, situation.home, texts, mode)
    }
    if (!estimate) return unknown
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
