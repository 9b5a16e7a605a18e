import type { PutOff } from '../../../common/invite.ts'
import type { Commute, Concern, Contradiction, Cost, DocumentKind, Facts, Limit } from '../../../common/reading.ts'
import type { LocalDateTime, Situation } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'

/** Everything that is weighed: what was read, and the person's side. */
export interface Case {
  kind: DocumentKind
  facts: Facts
  contradictions: readonly Contradiction[]
  concerns: readonly Concern[]
  limits: readonly Limit[]
  /** The way to work; null when there is none or it cannot be told. */
  commute: Commute | null
  /** What going costs; null when there is no meeting. */
  cost: Cost | null
  situation: Situation
  /** What the person said puts them off; null when they have not said. */
  putOff: PutOff | null
  now: LocalDateTime
  /** The document itself; null where facts are weighed without one. */
  document: Document | null
}

/** Two rules for one sign, high pay that asks for next to nothing: the second counts only where the first is not found. */
const sameSign = { first: 'scam/high-pay-little-work', second: 'scam/no-experience-high-pay' } as const

/** The signs of a scam, each once. */
export function scamSigns({ concerns }: Pick<Case, 'concerns'>): { strong: Concern[]; weak: Concern[] } {
  const isDouble = concerns.some((concern) => concern.id === sameSign.first)
  const signs = concerns.filter((concern) => concern.kind === 'scam' && !(isDouble && concern.id === sameSign.second))
  return {
    strong: signs.filter((concern) => concern.strength === 'strong'),
    weak: signs.filter((concern) => concern.strength !== 'strong'),
  }
}

/** Whether the text is taken for a scam: one strong sign, or two weak ones. */
export function isScam(weighed: Pick<Case, 'concerns'>): boolean {
  const { strong, weak } = scamSigns(weighed)
  return strong.length > 0 || weak.length > 1
}

/** The limits in a state. */
export function inState({ limits }: Pick<Case, 'limits'>, state: Limit['state']): Limit[] {
  return limits.filter((limit) => limit.state === state)
}

/** Whether a document asks the person to a meeting, or may lead to one. */
export function isInvitation(kind: DocumentKind): boolean {
  return kind === 'interview-invite' || kind === 'reschedule' || kind === 'recruiter-outreach' || kind === 'job-ad'
}

/** Whether the text names neither what the person would do nor a single term. */
export function isVague({ kind, facts }: Pick<Case, 'kind' | 'facts'>): boolean {
  if (kind === 'interview-invite' && facts.role !== null) return false
  const hasTerm =
    facts.pay !== null ||
    facts.hoursPerWeek !== null ||
    facts.officeDays !== null ||
    facts.travelPercent !== null ||
    facts.schedule.length > 0 ||
    facts.contract.length > 0 ||
    facts.benefits.length > 0
  return !hasTerm && facts.work.length === 0
}
