import type { Concern, Limit } from '../../../../common/reading.ts'
import type { LimitName } from '../../../../common/situation.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { noFacts } from '../../../no-facts.ts'

/** A stated fact with one made-up span. */
export function said<T>(value: T) {
  return { value, certainty: 'stated' as const, evidence: [{ start: 0, end: 4 }] }
}

/** A limit in a state, bendable unless told otherwise. */
export function limit(name: LimitName, state: Limit['state'], more: Partial<Limit> = {}): Limit {
  return {
    limit: name,
    state,
    negotiable: name === 'work' ? 'no' : 'yes',
    cannotBend: false,
    said: null,
    need: 'as needed',
    gap: null,
    gapShare: null,
    evidence: [],
    ...more,
  }
}

/** A sign of a scam. */
export function scamSign(id: string, strength: 'strong' | 'weak'): Concern {
  return {
    id,
    kind: 'scam',
    title: 'A sign',
    negotiable: 'no',
    personal: true,
    why: 'Employers do not usually do this.',
    ask: null,
    source: null,
    strength,
    evidence: [{ start: 0, end: 4 }],
  }
}

/** A job ad that names its work and nothing else, for a person who has set nothing. */
export function caseOf(more: Partial<Case> = {}): Case {
  return {
    kind: 'job-ad',
    facts: { ...noFacts, work: [said('customer service')] },
    contradictions: [],
    concerns: [],
    limits: [],
    cost: null,
    situation: {},
    now: '2026-06-09T09:00',
    ...more,
  }
}
