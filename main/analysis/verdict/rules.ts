import type { Decision, Limit } from '../../../common/reading.ts'
import { type Case, inState, isScam, isVague, scamSigns } from './case.ts'

/** Further than this below the lowest acceptable pay is out of reach; up to it can be talked about (A5). */
export const payReach = 0.2

/** A commute of more than this many times the limit is out of reach. */
const commuteReach = 2

/** One rule of the decision: the first in the list that applies decides. */
export interface VerdictRule {
  id: `${Decision}/${string}`
  applies(weighed: Case): boolean
}

/** Whether a broken limit is too far off to talk about. */
export function isOutOfReach(limit: Limit, weighed: Case): boolean {
  switch (limit.limit) {
    case 'pay':
      return (limit.gapShare ?? 0) > payReach
    case 'commute':
      return (limit.gapShare ?? 0) > commuteReach - 1 && weighed.facts.workMode?.value === 'on-site'
    case 'benefits':
      return (
        weighed.concerns.some((concern) => unprotected.has(concern.id)) ||
        weighed.facts.contract.some((item) => item.value === 'freelance' || item.value === 'volunteer')
      )
    case 'contract':
      return true
    case 'work':
      return true
    case 'office-days':
    case 'travel':
    case 'shifts':
    case 'hours':
      return false
  }
}

const unprotected: ReadonlySet<string> = new Set([
  'variable-pay/unpaid',
  'variable-pay/self-employed',
  'insecure/freelance',
  'insecure/volunteer',
])

const work = (weighed: Case) => inState(weighed, 'broken').find((limit) => limit.limit === 'work')

/**
 * The decision, in this order: hard stops, then unknowns that matter, then what can be negotiated, then going.
 * The order and the cases are the product's own; the ideas behind them are A2, A3 and A5.
 */
export const verdictRules: readonly VerdictRule[] = [
  { id: 'decline/accepted-offer', applies: ({ situation }) => Boolean(situation.acceptedOffer) },
  { id: 'decline/scam', applies: isScam },
  { id: 'decline/core-work', applies: (weighed) => work(weighed)?.cannotBend ?? false },
  {
    id: 'decline/out-of-reach',
    applies: (weighed) => inState(weighed, 'broken').some((limit) => limit.cannotBend && isOutOfReach(limit, weighed)),
  },
  {
    id: 'decline/core-work-no-practice',
    applies: (weighed) => work(weighed) !== undefined && weighed.situation.practice === 'seasoned',
  },
  {
    id: 'decline/put-off-by-work',
    applies: ({ putOff, situation }) =>
      putOff === 'work' && situation.practice !== 'new' && situation.practice !== 'rusty',
  },
  {
    id: 'decline/many-limits',
    applies: (weighed) =>
      inState(weighed, 'broken').length >= 3 &&
      (weighed.situation.practice === 'seasoned' || weighed.situation.daysOffLeft === 0),
  },
  { id: 'ask/hard-unknown', applies: (weighed) => inState(weighed, 'unknown').some((limit) => limit.cannotBend) },
  { id: 'ask/vague', applies: isVague },
  { id: 'ask/scam-sign', applies: (weighed) => scamSigns(weighed).weak.length === 1 },
  {
    id: 'negotiate/broken-limit',
    applies: (weighed) => inState(weighed, 'broken').some((limit) => limit.limit !== 'work'),
  },
  { id: 'attend/practice', applies: (weighed) => work(weighed) !== undefined || weighed.putOff === 'work' },
  { id: 'negotiate/put-off-by-terms', applies: ({ putOff }) => putOff === 'terms' },
  { id: 'attend/nothing-broken', applies: () => true },
]

/** The first rule that applies. */
export function decide(weighed: Case): { decision: Decision; rule: VerdictRule['id'] } {
  const rule = verdictRules.find((candidate) => candidate.applies(weighed))
  if (!rule) throw new Error('The last verdict rule always applies')
  return { rule: rule.id, decision: rule.id.split('/')[0] as Decision }
}
