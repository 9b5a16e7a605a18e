import type { ShiftKind } from '../../../../common/situation.ts'
import { countWord, listWords } from '../words.ts'
import { evidenceOf, type LimitCheck } from './check.ts'

const days = (count: number) => (count === 1 ? 'one day a week' : `${countWord(count)} days a week`)

/** Days a week at a workplace. */
export const officeDaysLimit: LimitCheck = {
  limit: 'office-days',
  negotiable: 'yes',
  check({ facts, situation }) {
    const most = situation.maxOfficeDays
    if (most === null || most === undefined) return null
    const need = most === 0 ? 'none' : `${days(most)} at most`
    const mode = facts.workMode
    const stated = facts.officeDays
    const asked = mode?.value === 'remote' ? 0 : (stated?.value ?? (mode?.value === 'on-site' ? 5 : null))
    const evidence = [...(stated?.evidence ?? []), ...(mode?.evidence ?? [])]
    if (asked === null) return { state: 'unknown', said: mode ? mode.value : null, need, evidence }
    const said = mode?.value === 'remote' ? 'remote' : days(asked)
    if (asked <= most) return { state: 'met', said, need, evidence }
    const over = asked - most
    return {
      state: 'broken',
      said,
      need,
      gap: `${countWord(over)} ${over === 1 ? 'day' : 'days'} too many`,
      gapShare: null,
      evidence,
    }
  },
}

/** From this share on, regular travel without a figure is within the limit or not said. */
const regularTravelPercent = 25

/** Business travel as a share of the time. */
export const travelLimit: LimitCheck = {
  limit: 'travel',
  negotiable: 'yes',
  check({ facts, concerns, situation }) {
    const most = situation.maxTravelPercent
    if (most === null || most === undefined) return null
    const need = most === 0 ? 'none' : `${most} % at most`
    const share = facts.travelPercent
    if (share) {
      const said = `${share.value} %`
      if (share.value <= most) return { state: 'met', said, need, evidence: share.evidence }
      return { state: 'broken', said, need, gap: `${share.value - most} points over`, evidence: share.evidence }
    }
    const inWords = concerns.filter((concern) => concern.kind === 'travel')
    const amount =
      facts.travel?.value ??
      (inWords.length === 0
        ? null
        : inWords.every((concern) => concern.id === 'travel/occasional')
          ? 'occasional'
          : 'regular')
    const evidence = facts.travel?.evidence ?? inWords.flatMap((concern) => concern.evidence)
    if (amount === 'none') return { state: 'met', said: 'none', need, evidence }
    if (amount === 'occasional') return { state: most === 0 ? 'broken' : 'met', said: 'occasional', need, evidence }
    if (amount === 'regular') {
      return {
        state: most < regularTravelPercent ? 'broken' : 'unknown',
        said: 'regular, without a figure',
        need,
        evidence,
      }
    }
    if (facts.workMode?.value === 'remote')
      return { state: 'met', said: 'remote', need, evidence: facts.workMode.evidence }
    return { state: 'unknown', said: null, need }
  },
}

const shiftWords: Record<ShiftKind, string> = {
  nights: 'nights',
  evenings: 'evenings',
  weekends: 'weekends',
  early: 'early starts',
  rotating: 'rotating shifts',
  'on-call': 'on-call',
}

/** The concern rules that show an unwanted working time. */
const shiftRules: Record<ShiftKind, readonly string[]> = {
  nights: ['shifts/nights'],
  evenings: ['shifts/evenings'],
  weekends: ['shifts/weekends'],
  early: ['shifts/early'],
  rotating: ['shifts/rotating'],
  'on-call': ['hours/on-call'],
}

/** Working times the person does not want. */
export const shiftsLimit: LimitCheck = {
  limit: 'shifts',
  negotiable: 'yes',
  check({ facts, concerns, situation }) {
    const unwanted = situation.noShifts ?? []
    if (unwanted.length === 0) return null
    const need = `no ${listWords(
      unwanted.map((kind) => shiftWords[kind]),
      'or',
    )}`
    const said = (kind: ShiftKind) => facts.schedule.find((item) => item.value.kind === kind)
    // What the text rules out for this person is ruled out, though a night team is named
    const applies = (kind: ShiftKind) => said(kind)?.value.applies ?? evidenceOf(concerns, shiftRules[kind]).length > 0
    const broken = unwanted.filter(applies)
    if (broken.length > 0) {
      const evidence = [
        ...facts.schedule
          .filter((item) => item.value.applies && broken.some((kind) => kind === item.value.kind))
          .flatMap((item) => item.evidence),
        ...broken.flatMap((kind) => evidenceOf(concerns, shiftRules[kind])),
      ]
      return { state: 'broken', said: listWords(broken.map((kind) => shiftWords[kind])), need, evidence }
    }
    const officeHours = facts.schedule.find((item) => item.value.kind === 'office-hours' && item.value.applies)
    if (officeHours) return { state: 'met', said: 'weekdays by day', need, evidence: officeHours.evidence }
    const ruledOut = facts.schedule.filter(
      (item) => !item.value.applies && unwanted.some((kind) => kind === item.value.kind),
    )
    const evidence = ruledOut.flatMap((item) => item.evidence)
    if (unwanted.every((kind) => ruledOut.some((item) => item.value.kind === kind))) {
      return {
        state: 'met',
        said: `no ${listWords(
          unwanted.map((kind) => shiftWords[kind]),
          'or',
        )}`,
        need,
        evidence,
      }
    }
    return { state: 'unknown', said: null, need, evidence }
  },
}

/** Hours a week. */
export const hoursLimit: LimitCheck = {
  limit: 'hours',
  negotiable: 'yes',
  check({ facts, concerns, situation }) {
    const most = situation.maxWeeklyHours
    if (!most) return null
    const need = `${most} hours a week at most`
    const overtime = [
      ...facts.schedule
        .filter((item) => item.value.kind === 'overtime' && item.value.applies)
        .flatMap((item) => item.evidence),
      ...evidenceOf(concerns, ['hours/overtime-mandatory']),
    ]
    const stated = facts.hoursPerWeek
    const said = stated ? `${stated.value} hours` : null
    if (stated && stated.value > most) {
      const over = Math.round((stated.value - most) * 10) / 10
      return {
        state: 'broken',
        said,
        need,
        gap: `${over} hours over`,
        gapShare: over / most,
        evidence: stated.evidence,
      }
    }
    if (overtime.length > 0) {
      return {
        state: 'broken',
        said: said ? `${said} and overtime` : 'overtime',
        need,
        evidence: [...(stated?.evidence ?? []), ...overtime],
      }
    }
    return stated ? { state: 'met', said, need, evidence: stated.evidence } : { state: 'unknown', said: null, need }
  },
}
