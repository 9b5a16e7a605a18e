import type { Concern, ConcernKind } from '../../../common/reading.ts'
import type { Situation } from '../../../common/situation.ts'

/** What in a person's situation a kind of concern touches. */
const touches: Record<ConcernKind, (situation: Situation) => boolean> = {
  'on-site': (s) => isSet(s.maxOfficeDays) || isSet(s.maxCommuteMinutes),
  relocation: (s) => isSet(s.home),
  'own-transport': (s) => isSet(s.commuteMode) && s.commuteMode !== 'car',
  travel: (s) => isSet(s.maxTravelPercent),
  shifts: (s) => isSet(s.noShifts) && (s.noShifts ?? []).length > 0,
  hours: (s) => isSet(s.maxWeeklyHours) || (s.noShifts ?? []).includes('on-call'),
  insecure: (s) => (s.contracts ?? []).length > 0,
  'variable-pay': (s) => isSet(s.lowestPay) || isSet(s.currentPay),
  'no-benefits': (s) => (s.neededBenefits ?? []).length > 0,
  physical: () => false,
  targets: (s) => (s.unwantedWork ?? []).some((words) => /sale|sell|call|target/i.test(words)),
  checks: () => false,
  process: (s) => isSet(s.daysOffLeft),
  outlook: () => false,
  scam: () => true,
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** Turns what the text shows into this person's concerns: what does not bother them is left out. */
export function personal(
  concerns: readonly Concern[],
  context: { situation: Situation; dismissed: readonly string[] },
): Concern[] {
  return concerns
    .filter((concern) => !context.dismissed.includes(concern.id))
    .map((concern) => ({ ...concern, personal: touches[concern.kind](context.situation) }))
}
