import {
  commuteModes,
  contractKinds,
  type LimitName,
  practiceLevels,
  type Situation,
  shiftKinds,
} from '../../../common/situation.ts'
import type { NumberRange } from '../../ui/number-range.ts'

/** A field of the person's side that stands in a sentence; `cannotBend` is the switches at their ends. */
export type SituationField = Exclude<keyof Situation, 'cannotBend'>

/** What a figure counts. */
export type Unit = 'minutes' | 'days' | 'hours' | 'percent' | 'processes'

/** Fields with one figure, and what it may be. */
export const numberFields = {
  maxCommuteMinutes: { least: 1, most: 600, unit: 'minutes' },
  maxOfficeDays: { least: 0, most: 7, unit: 'days' },
  maxTravelPercent: { least: 0, most: 100, unit: 'percent' },
  maxWeeklyHours: { least: 1, most: 168, unit: 'hours' },
  currentHours: { least: 1, most: 168, unit: 'hours' },
  currentCommuteMinutes: { least: 0, most: 600, unit: 'minutes' },
  currentOfficeDays: { least: 0, most: 7, unit: 'days' },
  currentTravelPercent: { least: 0, most: 100, unit: 'percent' },
  daysOffLeft: { least: 0, most: null, unit: 'days' },
  openProcesses: { least: 0, most: null, unit: 'processes' },
} as const satisfies Partial<Record<SituationField, NumberRange & { unit: Unit }>>
export type NumberField = keyof typeof numberFields

/** Fields with an amount of pay. */
export const moneyFields = ['currentPay', 'lowestPay'] as const
export type MoneyField = (typeof moneyFields)[number]

/** Fields with free words, and the most characters of one. */
export const wordFields = { neededBenefits: 100, wantedWork: 200, unwantedWork: 200 } as const
export type WordField = keyof typeof wordFields

/** Fields with any number of a few, and the part of the catalogue that has their words. */
export const pickFields = {
  noShifts: { options: shiftKinds, words: 'schedule' },
  contracts: { options: contractKinds, words: 'contracts' },
} as const
export type PickField = keyof typeof pickFields

/** Fields with one of a few, and the part of the catalogue that has their words. */
export const choiceFields = {
  commuteMode: { options: commuteModes, words: 'commuteModes' },
  practice: { options: practiceLevels, words: 'practice' },
} as const
export type ChoiceField = keyof typeof choiceFields

/** A sentence of the person's side: the fields in its slots, and the limit that its switch is about. */
export interface SituationSentence {
  id:
    | 'pay'
    | 'commute'
    | 'office'
    | 'travel'
    | 'hours'
    | 'shifts'
    | 'keep'
    | 'contract'
    | 'work'
    | 'now'
    | 'interviews'
    | 'offers'
    | 'name'
  fields: readonly SituationField[]
  bend: LimitName | null
}

/** Every sentence, in the order they are shown. */
export const situationSentences: readonly SituationSentence[] = [
  { id: 'pay', fields: ['currentPay', 'lowestPay'], bend: 'pay' },
  { id: 'commute', fields: ['home', 'maxCommuteMinutes', 'commuteMode'], bend: 'commute' },
  { id: 'office', fields: ['maxOfficeDays'], bend: 'office-days' },
  { id: 'travel', fields: ['maxTravelPercent'], bend: 'travel' },
  { id: 'hours', fields: ['maxWeeklyHours'], bend: 'hours' },
  { id: 'shifts', fields: ['noShifts'], bend: 'shifts' },
  { id: 'keep', fields: ['neededBenefits'], bend: 'benefits' },
  { id: 'contract', fields: ['contracts'], bend: 'contract' },
  { id: 'work', fields: ['wantedWork', 'unwantedWork'], bend: 'work' },
  {
    id: 'now',
    fields: ['employed', 'currentHours', 'currentOfficeDays', 'currentCommuteMinutes', 'currentTravelPercent'],
    bend: null,
  },
  { id: 'interviews', fields: ['practice', 'daysOffLeft', 'openProcesses'], bend: null },
  { id: 'offers', fields: ['openOffers', 'acceptedOffer'], bend: null },
  { id: 'name', fields: ['name'], bend: null },
]

/** The fields that set a limit. */
export const limitFields: Readonly<Record<LimitName, readonly SituationField[]>> = {
  pay: ['lowestPay'],
  commute: ['home', 'maxCommuteMinutes', 'commuteMode'],
  'office-days': ['maxOfficeDays'],
  travel: ['maxTravelPercent'],
  shifts: ['noShifts'],
  hours: ['maxWeeklyHours'],
  benefits: ['neededBenefits'],
  contract: ['contracts'],
  work: ['wantedWork', 'unwantedWork'],
}

/** Whether a field is one of a table. */
export function isIn<Table extends object>(table: Table, field: PropertyKey): field is keyof Table {
  return Object.hasOwn(table, field)
}

/** Whether a field is an amount of pay. */
export function isMoneyField(field: SituationField): field is MoneyField {
  return moneyFields.some((name) => name === field)
}
