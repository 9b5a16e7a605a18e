import type { Concern } from '../../../../common/reading.ts'
import type { ShiftKind } from '../../../../common/situation.ts'
import type { Span } from '../../../../common/span.ts'
import type { Document } from '../../text/read.ts'
import { dayWords, listWords } from '../words.ts'
import { evidenceOf, type LimitCheck } from './check.ts'

const days = (count: number) => `${dayWords(count)} a week`

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
      gap: `${dayWords(over)} too many`,
      gapShare: null,
      evidence,
    }
  },
}

/** From this share on, regular travel without a figure is within the limit or not said. */
const regularTravelPercent = 25

const fractions: readonly (readonly [RegExp, number])[] = [
  [/\bthree[- ]quarters\b|\bfour days (?:a|in|of|out of|each|per)\b/i, 75],
  [/\btwo[- ]thirds\b/i, 66],
  [/\bthree days (?:a|in (?:the )?|of the|each|per|every) ?(?:week|five)\b/i, 60],
  [
    /\bhalf\b|\b(?:one|a) week in two\b|\balternate weeks?\b|\bevery (?:other|second) week\b|\btwo weeks (?:a|in|per|each|every) (?:month|four)\b/i,
    50,
  ],
  [
    /\btwo days (?:a|in (?:the )?|of the|each|per|every) ?(?:week|five)\b|\btwo nights (?:a|per|each|every) week\b/i,
    40,
  ],
  [/\b(?:a|one)[- ]third\b|\b(?:one|a) week in three\b/i, 33],
  [/\b(?:a|one)[- ]quarter\b|\b(?:one|a) week (?:in four|a month|every month|each month|per month)\b/i, 25],
  [/\b(?:a|one) day (?:a|each|per|every) week\b|\b(?:a|one) fifth\b/i, 20],
  [/\b(?:a|one) tenth\b/i, 10],
]

/** The share of travel that the words of its concern give without a figure: "a third of your week". */
function shareInWords(document: Document, concerns: readonly Concern[]): { percent: number; span: Span } | null {
  for (const concern of concerns) {
    if (concern.kind !== 'travel' || concern.id === 'travel/field') continue
    for (const span of concern.evidence) {
      const around = document.sentences.find(({ start, end }) => start <= span.start && span.start < end)
      const text = around ? document.clean.slice(around.start, Math.min(around.end, around.start + 400)) : ''
      const found = fractions.find(([pattern]) => pattern.test(text))
      if (found) return { percent: found[1], span }
    }
  }
  return null
}

/** Business travel as a share of the time. */
export const travelLimit: LimitCheck = {
  limit: 'travel',
  negotiable: 'yes',
  check({ facts, concerns, situation, document }) {
    const most = situation.maxTravelPercent
    if (most === null || most === undefined) return null
    const need = most === 0 ? 'none' : `${most} % at most`
    const share = facts.travelPercent
    if (share) {
      const said = `${share.value} %`
      if (share.value <= most) return { state: 'met', said, need, evidence: share.evidence }
      return { state: 'broken', said, need, gap: `${share.value - most} points over`, evidence: share.evidence }
    }
    const inFractions = document ? shareInWords(document, concerns) : null
    if (inFractions) {
      const { percent, span } = inFractions
      const said = `about ${percent} %`
      if (percent <= most) return { state: 'met', said, need, evidence: [span] }
      return { state: 'broken', said, need, gap: `${percent - most} points over`, evidence: [span] }
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
    const officeHours = facts.schedule.find((item) => item.value.kind === 'office-hours' && item.value.applies)
    // What the text rules out for this person is ruled out, though a night team is named; so is what plain weekday
    // hours leave no room for, unless the text asks for it besides
    const applies = (kind: ShiftKind) =>
      said(kind)?.value.applies ?? (!officeHours && evidenceOf(concerns, shiftRules[kind]).length > 0)
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
    // What the person says of overtime settles it, whatever the text has
    const isSettled = facts.schedule.some((item) => item.value.kind === 'overtime' && item.certainty === 'corrected')
    const overtime = [
      ...facts.schedule
        .filter((item) => item.value.kind === 'overtime' && item.value.applies)
        .flatMap((item) => item.evidence),
      ...(isSettled ? [] : evidenceOf(concerns, ['hours/overtime-mandatory'])),
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
