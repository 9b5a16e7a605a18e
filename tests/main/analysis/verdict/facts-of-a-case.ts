import type { Corrections } from '../../../../common/invite.ts'
import type { Concern, Contradiction, Facts, Limit } from '../../../../common/reading.ts'
import type { LimitName, Situation } from '../../../../common/situation.ts'
import { correct } from '../../../../main/analysis/facts/correct.ts'
import type { Case } from '../../../../main/analysis/verdict/case.ts'
import { findCommute } from '../../../../main/analysis/verdict/commute.ts'
import { checkLimits } from '../../../../main/analysis/verdict/limits.ts'
import { weigh } from '../../../../main/analysis/verdict/verdict.ts'
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
    findings: [],
  }
}

/** Two sides of one fact that do not agree, at two places of the text. */
export function contradiction(fact: Contradiction['fact'], first: number, second: number): Contradiction {
  const side = (start: number) => ({
    paper: 'mail' as const,
    said: `at ${start}`,
    evidence: [{ start, end: start + 2 }],
  })
  const sides: Contradiction['sides'] = [side(first), side(second)]
  return { fact, text: `The ${fact} is told in two ways.`, ask: `Which ${fact} is right?`, sides }
}

/** What the rest of `analyze` makes of facts and the person's side, with their corrections. */
export function decideOn(read: Facts, situation: Situation, corrections: Corrections = {}, more: Partial<Case> = {}) {
  const { kind, facts } = correct({ kind: 'job-ad', facts: read }, corrections)
  const commuteMinutes = corrections.commuteMinutes ?? null
  const commute = findCommute(facts, { situation, gazetteer: null, commuteMinutes }, null)
  const limits = checkLimits(facts, more.concerns ?? [], { situation, commute })
  return { limits, verdict: weigh(caseOf({ kind, facts, limits, commute, situation, ...more })) }
}

/** A job ad that names its work and nothing else, for a person who has set nothing. */
export function caseOf(more: Partial<Case> = {}): Case {
  return {
    kind: 'job-ad',
    facts: { ...noFacts, work: [said('customer service')] },
    contradictions: [],
    concerns: [],
    limits: [],
    commute: null,
    cost: null,
    situation: {},
    putOff: null,
    now: '2026-06-09T09:00',
    document: null,
    ...more,
  }
}
