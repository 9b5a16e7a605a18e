import type { ConcernKind, Reading } from '../../../common/reading.ts'
import { type LimitName, limitNames, type Situation } from '../../../common/situation.ts'
import { limitFields } from '../situation/fields.ts'
import { shownOf } from '../situation/shown.ts'

/** The limit that would make a theme the person's own. */
const limitOfTheme: Partial<Record<ConcernKind, LimitName>> = {
  'on-site': 'office-days',
  relocation: 'commute',
  'own-transport': 'commute',
  travel: 'travel',
  shifts: 'shifts',
  hours: 'hours',
  insecure: 'contract',
  'variable-pay': 'pay',
  'no-benefits': 'benefits',
}

/** Limits the text touches that the person has said nothing about, so that nothing is held against them. */
export function unsetLimits({ facts, concerns, kind }: Reading, situation: Situation): LimitName[] {
  if (kind === 'other') return []
  const touched = new Set<LimitName | undefined>(concerns.map((concern) => limitOfTheme[concern.kind]))
  if (facts.pay !== null) touched.add('pay')
  if (facts.places.length > 0) touched.add('commute')
  if (facts.officeDays !== null) touched.add('office-days')
  if (facts.travelPercent !== null || (facts.travel !== null && facts.travel.value !== 'none')) touched.add('travel')
  if (facts.schedule.some(({ value }) => value.applies && value.kind !== 'office-hours')) touched.add('shifts')
  if (facts.hoursPerWeek !== null) touched.add('hours')
  if (facts.contract.length > 0) touched.add('contract')
  if (facts.work.length > 0) touched.add('work')
  return limitNames.filter((name) => touched.has(name) && !isSet(name, situation))
}

/** The commute is checked with a home and a longest time; every other limit with any of its fields. */
function isSet(name: LimitName, situation: Situation): boolean {
  if (name === 'commute') return situation.home != null && situation.maxCommuteMinutes != null
  if (name === 'pay') return situation.lowestPay != null || situation.currentPay != null
  return limitFields[name].some((field) => shownOf(field, situation) !== null)
}
