import type { Corrections } from '../../../common/invite.ts'
import type { LimitName, Situation } from '../../../common/situation.ts'
import { benefitOf } from '../facts/benefits.ts'
import { perYear } from './limits/pay.ts'

/** Hours a week when nobody says. */
const usualHours = 40

/**
 * What the person would put right once the employer grants what they asked on some limits: exactly what they need,
 * nothing better. Fields that their situation leaves empty are left out. An answer on the work is taken to be the kind
 * that is wanted.
 */
export function granted(limits: readonly LimitName[], situation: Situation): Corrections {
  return limits.reduce<Corrections>((all, limit) => merged(all, grants[limit](situation)), {})
}

const grants: Record<LimitName, (situation: Situation) => Corrections> = {
  pay: ({ lowestPay, currentPay, maxWeeklyHours }) => {
    const wanted = lowestPay ?? currentPay
    if (!wanted) return {}
    const yearly = Math.round(perYear(wanted.amount, wanted.period, maxWeeklyHours ?? usualHours))
    const { amount, currency, period } = wanted
    return { pay: { min: amount, max: amount, currency, period, perYearMin: yearly, perYearMax: yearly } }
  },
  commute: ({ maxCommuteMinutes }) => (maxCommuteMinutes ? { commuteMinutes: maxCommuteMinutes } : {}),
  'office-days': ({ maxOfficeDays }) => (maxOfficeDays == null ? {} : { officeDays: maxOfficeDays }),
  travel: ({ maxTravelPercent }) => (maxTravelPercent == null ? {} : { travelPercent: maxTravelPercent }),
  shifts: ({ noShifts }) => ({ schedule: (noShifts ?? []).map((kind) => ({ kind, applies: false })) }),
  hours: ({ maxWeeklyHours }) =>
    maxWeeklyHours ? { hoursPerWeek: maxWeeklyHours, schedule: [{ kind: 'overtime', applies: false }] } : {},
  benefits: ({ neededBenefits }) => ({
    benefits: (neededBenefits ?? []).map((words) => ({ name: benefitOf(words), offered: true })),
  }),
  contract: ({ contracts }) => (contracts?.[0] ? { contract: [contracts[0]] } : {}),
  work: ({ wantedWork }) => ({ work: [wantedWork?.[0] ?? 'other work'] }),
}

/** Two corrections as one; lists that are put right line by line are joined. */
function merged(first: Corrections, second: Corrections): Corrections {
  const schedule = [...(first.schedule ?? []), ...(second.schedule ?? [])]
  return { ...first, ...second, ...(schedule.length > 0 ? { schedule } : {}) }
}
