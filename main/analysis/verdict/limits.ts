import type { Commute, Concern, Facts, Limit } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'
import type { Document } from '../text/read.ts'
import { type LimitCheck, toLimit } from './limits/check.ts'
import { commuteLimit } from './limits/commute.ts'
import { payLimit } from './limits/pay.ts'
import { benefitsLimit, contractLimit } from './limits/terms.ts'
import { hoursLimit, officeDaysLimit, shiftsLimit, travelLimit } from './limits/time.ts'
import { workLimit } from './limits/work.ts'

const checks: readonly LimitCheck[] = [
  payLimit,
  commuteLimit,
  officeDaysLimit,
  travelLimit,
  shiftsLimit,
  hoursLimit,
  benefitsLimit,
  contractLimit,
  workLimit,
]

/** Holds every limit the person set against the facts. Absence is never met and never broken: it is unknown. */
export function checkLimits(
  facts: Facts,
  concerns: readonly Concern[],
  context: { situation: Situation; commute: Commute | null },
  document: Document | null = null,
): Limit[] {
  const checked = { facts, concerns, situation: context.situation, commute: context.commute, document }
  return checks.flatMap((check) => {
    const finding = check.check(checked)
    return finding ? [toLimit(check, finding, context.situation)] : []
  })
}
