import type { Corrections } from '../../../common/invite.ts'
import { type DocumentKind, documentKinds, type Facts, type Pay, workModes } from '../../../common/reading.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import { localDateTimeSchema, payPeriods } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { type NumberRange, parseList, parseNumber } from '../../ui/parse.ts'
import type { CorrectionKey } from './fact-lines.ts'

/** What stands in the fields of a correction, as typed. Pay uses all four, everything else `value` alone. */
export interface CorrectionFields {
  value: string
  max: string
  currency: string
  period: string
}

/** What each number may be. */
export const numberRanges = {
  officeDays: { least: 0, most: 7, positive: 'zero-or-more' },
  travelPercent: { least: 0, most: 100, positive: 'zero-or-more' },
  hoursPerWeek: { least: 0, most: 168, positive: 'positive' },
} satisfies Partial<Record<CorrectionKey, NumberRange>>

/** The fields to begin a correction with: what the reading has now. */
export function startFields(key: CorrectionKey, facts: Facts, kind: DocumentKind): CorrectionFields {
  const fields = { value: '', max: '', currency: 'GBP', period: 'year' }
  if (key === 'kind') return { ...fields, value: kind }
  if (key === 'places') return { ...fields, value: facts.places.map((place) => place.value).join(', ') }
  if (key === 'contactName') return { ...fields, value: facts.contact.name?.value ?? '' }
  if (key === 'interviewStart') return { ...fields, value: facts.interview.start?.value.slice(0, 16) ?? '' }
  if (key !== 'pay') return { ...fields, value: String(facts[key]?.value ?? '') }
  const pay = facts.pay?.value
  if (pay === undefined) return fields
  return {
    value: pay.min === null ? '' : formatNumber(pay.min),
    max: pay.max === null ? '' : formatNumber(pay.max),
    currency: pay.currency,
    period: pay.period ?? 'year',
  }
}

/** The correction that the fields make, or a sentence about what is wrong with them. */
export function toCorrection(
  key: CorrectionKey,
  fields: CorrectionFields,
  hoursPerWeek: number,
): Result<Partial<Corrections>, 'number' | 'field'> {
  switch (key) {
    case 'role':
    case 'company':
    case 'contactName': {
      const text = fields.value.trim()
      return text === '' ? fail('field', t('facts.notText')) : ok({ [key]: text })
    }
    case 'places': {
      const places = parseList(fields.value)
      return places.length === 0 ? fail('field', t('facts.notText')) : ok({ places })
    }
    case 'kind':
      return ok({ kind: documentKinds.find((name) => name === fields.value) ?? 'other' })
    case 'workMode':
      return ok({ workMode: workModes.find((name) => name === fields.value) ?? null })
    case 'officeDays':
    case 'travelPercent':
    case 'hoursPerWeek': {
      const number = parseNumber(fields.value, numberRanges[key])
      if (!number.ok) return number
      return number.value === null ? fail('field', t('numbers.notNumber')) : ok({ [key]: number.value })
    }
    case 'interviewStart':
      return localDateTimeSchema.safeParse(fields.value).success
        ? ok({ interviewStart: fields.value })
        : fail('field', t('facts.notDate'))
    case 'pay':
      return toPay(fields, hoursPerWeek)
  }
}

/** The correction that says the text does not say it. */
export function unsaid(key: CorrectionKey): Partial<Corrections> {
  return key === 'places' ? { places: [] } : { [key]: null }
}

function toPay(fields: CorrectionFields, hoursPerWeek: number): Result<Partial<Corrections>, 'number' | 'field'> {
  const range: NumberRange = { least: 0, most: null, positive: 'positive' }
  const min = parseNumber(fields.value, range)
  const max = parseNumber(fields.max, range)
  if (!min.ok) return min
  if (!max.ok) return max
  if (min.value === null && max.value === null) return fail('field', t('facts.needsOne'))
  if (min.value !== null && max.value !== null && min.value > max.value) return fail('field', t('facts.order'))
  const period = payPeriods.find((name) => name === fields.period) ?? 'year'
  const perYear = (amount: number | null) =>
    amount === null ? null : Math.round(amount * timesPerYear(period, hoursPerWeek))
  const pay: Pay = {
    min: min.value,
    max: max.value,
    currency: fields.currency,
    period,
    perYearMin: perYear(min.value),
    perYearMax: perYear(max.value),
  }
  return ok({ pay })
}

/** How often a period is paid in a year of 52 weeks. */
function timesPerYear(period: NonNullable<Pay['period']>, hoursPerWeek: number): number {
  return { hour: hoursPerWeek * 52, day: 5 * 52, week: 52, month: 12, year: 1 }[period]
}
