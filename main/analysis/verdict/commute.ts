import type { Commute, Facts } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import { quote } from '../../../common/span.ts'
import { estimateCommute } from '../../places/commute.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { findEmployerPlaces } from '../facts/employer-places.ts'
import type { Document } from '../text/read.ts'

/** What the way to work is found from. */
export interface CommuteContext {
  situation: Situation
  gazetteer: Gazetteer | null
  /** Minutes one way that the person put in by hand; null when they did not. */
  commuteMinutes: number | null
}

/**
 * The way from home to the nearest stated place of work, else to where the employer can be found.
 * Null for work from home, and when the home, the gazetteer or every place is missing.
 */
export function findCommute(facts: Facts, context: CommuteContext, document: Document | null): Commute | null {
  const { situation, gazetteer, commuteMinutes } = context
  if (facts.workMode?.value === 'remote') return null
  const mode = situation.commuteMode ?? 'car'
  const stated = facts.places.flatMap((place) => place.evidence)
  const names = facts.places.map((place) => place.value)
  if (commuteMinutes !== null) {
    return {
      minutes: commuteMinutes,
      mode,
      to: names[0] ?? null,
      assumption: 'You put the minutes in yourself.',
      certainty: 'corrected',
      evidence: stated,
    }
  }
  if (!situation.home || !gazetteer) return null
  let evidence = stated
  let estimate = estimateCommute(gazetteer, situation.home, names, mode)
  if (!estimate && document) {
    // Nobody says where the work is done, or in a place too small to be known: then where the employer can be found
    evidence = findEmployerPlaces(document, gazetteer, facts)
    const texts = evidence.map((span) => quote(document.clean, span))
    estimate = estimateCommute(gazetteer, situation.home, texts, mode)
  }
  if (!estimate) return null
  return {
    minutes: Math.round(estimate.minutes),
    mode,
    to: estimate.to.name,
    assumption: estimate.assumption,
    certainty: 'implied',
    evidence,
  }
}
