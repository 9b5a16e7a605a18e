import type { Cost } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoney } from '../../ui/format.ts'

/** What going costs in all, one sentence: "Going costs about 4 hours and £12." */
export function costLine({ travelMinutes, travelMoney, interviewMinutes, preparationMinutes }: Cost): string {
  const hours = hoursWords((travelMinutes ?? 0) + interviewMinutes + preparationMinutes)
  if (travelMinutes === null) return t('cost.atLeast', { hours })
  if (travelMoney === null || travelMoney.amount === 0) return t('cost.hours', { hours })
  return t('cost.hoursAndMoney', { hours, money: formatMoney(travelMoney.amount, travelMoney.currency) })
}

/** What the time is made of, one entry a part; what is not known says so. */
export function costParts({ travelMinutes, travelMoney, interviewMinutes, preparationMinutes }: Cost) {
  const minutes = (count: number) => t('situation.units.minutes', { count })
  const way =
    travelMinutes === null ? t('cost.notKnown') : travelMinutes === 0 ? t('cost.none') : minutes(travelMinutes)
  const fare =
    travelMoney === null ? [] : [{ id: 'fare' as const, words: formatMoney(travelMoney.amount, travelMoney.currency) }]
  return [
    { id: 'way' as const, words: way },
    ...fare,
    { id: 'interview' as const, words: minutes(interviewMinutes) },
    { id: 'preparation' as const, words: minutes(preparationMinutes) },
  ]
}

/** Whether going takes time off; nobody knows while the person has not said whether they work. */
export function timeOffWords({ takesTimeOff }: Cost, employed: boolean | null): string {
  if (employed === false) return t('cost.timeOff.no')
  if (employed === null) return t('cost.timeOff.unsaid')
  if (takesTimeOff === null) return t('cost.timeOff.unknown')
  return t(takesTimeOff ? 'cost.timeOff.yes' : 'cost.timeOff.no')
}

/** Minutes as hours, to the nearest half. */
function hoursWords(minutes: number): string {
  return t('situation.units.hours', { count: Math.max(1, Math.round(minutes / 30)) / 2 })
}
