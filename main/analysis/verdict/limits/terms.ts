import type { Concern, Facts } from '../../../../common/reading.ts'
import type { ContractKind } from '../../../../common/situation.ts'
import { benefitOf } from '../../facts/benefits.ts'
import { listWords } from '../words.ts'
import { evidenceOf, type LimitCheck } from './check.ts'

/** Rules that show a post without an employer's usual benefits. */
const unprotectedRules = [
  'variable-pay/unpaid',
  'variable-pay/self-employed',
  'insecure/freelance',
  'insecure/volunteer',
]

/** Whether the post is self-employed or unpaid, and the words that say so; empty when it is an ordinary paid job. */
export function unprotectedEvidence(facts: Facts, concerns: readonly Concern[]) {
  return [
    ...facts.contract
      .filter((item) => item.value === 'freelance' || item.value === 'volunteer')
      .flatMap((item) => item.evidence),
    ...evidenceOf(concerns, unprotectedRules),
  ]
}

/** Benefits that must stay. */
export const benefitsLimit: LimitCheck = {
  limit: 'benefits',
  negotiable: 'hard',
  check({ facts, concerns, situation }) {
    const needed = situation.neededBenefits ?? []
    if (needed.length === 0) return null
    const need = listWords(needed)
    const find = (words: string) => facts.benefits.filter((item) => item.value.name === benefitOf(words))
    const lacking = needed.filter((words) => find(words).some((item) => !item.value.offered))
    const named = needed.filter((words) => find(words).some((item) => item.value.offered) && !lacking.includes(words))
    const none = evidenceOf(concerns, ['no-benefits/none'])
    const unprotected = unprotectedEvidence(facts, concerns)
    const evidence = needed.flatMap((words) => find(words).flatMap((item) => item.evidence))
    if (named.length === needed.length) return { state: 'met', said: listWords(named), need, evidence }
    if (lacking.length > 0) return { state: 'broken', said: `no ${listWords(lacking, 'or')}`, need, evidence }
    if (none.length > 0) return { state: 'broken', said: 'no benefits', need, evidence: none }
    if (unprotected.length > 0) return { state: 'broken', said: 'a post without them', need, evidence: unprotected }
    return { state: 'unknown', said: named.length > 0 ? listWords(named) : null, need, evidence }
  },
}

/** How long a contract lasts and how many hours it has are two questions: one answers nothing about the other. */
const hoursKinds: ReadonlySet<ContractKind> = new Set(['full-time', 'part-time'])

/** The contract kind that a concern shows. */
const kindsOfRules: Readonly<Record<string, ContractKind>> = {
  'insecure/fixed-term': 'fixed-term',
  'insecure/temporary': 'temporary',
  'insecure/seasonal': 'temporary',
  'insecure/freelance': 'freelance',
  'insecure/casual': 'casual',
  'insecure/internship': 'internship',
  'insecure/volunteer': 'volunteer',
}

/** Contract kinds the person accepts. */
export const contractLimit: LimitCheck = {
  limit: 'contract',
  negotiable: 'hard',
  check({ facts, concerns, situation }) {
    const accepted = situation.contracts ?? []
    if (accepted.length === 0) return null
    const need = listWords(accepted, 'or')
    const evidence = facts.contract.flatMap((item) => item.evidence)
    const read = facts.contract.map((item) => item.value)
    // A term that only its concern shows ("funding ends in March") answers the question all the same
    const shown = read.some((kind) => !hoursKinds.has(kind))
      ? []
      : Object.entries(kindsOfRules).flatMap(([id, kind]) => (evidenceOf(concerns, [id]).length > 0 ? [kind] : []))
    const stated = [...read, ...shown]
    const said = stated.length > 0 ? listWords(stated) : null
    if (stated.some((kind) => accepted.includes(kind))) return { state: 'met', said, need, evidence }
    const comparable = stated.filter((kind) => accepted.some((other) => hoursKinds.has(kind) === hoursKinds.has(other)))
    return { state: comparable.length > 0 ? 'broken' : 'unknown', said, need, evidence }
  },
}
