import { type Corrections, correctionsSchema } from '../../../common/invite.ts'
import type { Facts, Pay } from '../../../common/reading.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import type { Money } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { benefitNames } from './fact-fields.ts'
import type { CorrectionKey, FactId } from './fact-lines.ts'

/** What stands in the fields of pay. */
export interface PayFields extends Pick<Money, 'currency' | 'period'> {
  min: number | null
  max: number | null
}

/** The correction of a single value, or a sentence about what is missing. */
export function valueCorrection(
  key: CorrectionKey,
  value: string | number | null,
): Result<Partial<Corrections>, 'field'> {
  const kept = typeof value === 'string' ? value.trim() : value
  const correction = correctionsSchema.safeParse({ [key]: kept })
  if (kept !== null && kept !== '' && correction.success) return ok(correction.data)
  if (key === 'interviewStart') return fail('field', t('facts.notDate'))
  if (key === 'replyBy') return fail('field', t('facts.notDay'))
  return fail('field', typeof value === 'string' ? t('facts.notText') : t('facts.notChosen'))
}

/** The correction of a list. Working times and benefits left out of it are said not to apply. */
export function listCorrection(
  id: FactId,
  chosen: readonly string[],
  facts: Facts,
  corrections: Corrections,
): Result<Partial<Corrections>, 'field'> {
  const change = (value: object) => {
    const correction = correctionsSchema.safeParse(value)
    return correction.success ? ok(correction.data) : fail('field', t('facts.notText'))
  }
  if (id === 'schedule') {
    const before = facts.schedule.filter(({ value }) => value.applies).map(({ value }) => value.kind)
    const gone = before.filter((kind) => !chosen.includes(kind))
    const items = [
      ...chosen.map((kind) => ({ kind, applies: true })),
      ...gone.map((kind) => ({ kind, applies: false })),
    ]
    const kept = (corrections.schedule ?? []).filter(({ kind }) => !items.some((item) => item.kind === kind))
    return change({ schedule: [...kept, ...items] })
  }
  if (id === 'benefits' || id === 'noBenefits') {
    const isOffered = id === 'benefits'
    const gone = benefitNames(facts, id).filter((name) => !chosen.includes(name))
    const items = [
      ...chosen.map((name) => ({ name: name.toLowerCase(), offered: isOffered })),
      ...gone.map((name) => ({ name, offered: !isOffered })),
    ]
    const kept = (corrections.benefits ?? []).filter(({ name }) => !items.some((item) => item.name === name))
    return change({ benefits: [...kept, ...items] })
  }
  return chosen.length === 0 ? fail('field', t('facts.notText')) : change({ [id]: chosen })
}

/** The correction of pay, or a sentence about what is wrong with it. */
export function payCorrection(fields: PayFields, hoursPerWeek: number): Result<Partial<Corrections>, 'field'> {
  const { min, max, currency, period } = fields
  if (min === null && max === null) return fail('field', t('facts.needsOne'))
  if (min !== null && max !== null && min > max) return fail('field', t('facts.order'))
  const perYear = (amount: number | null) =>
    amount === null ? null : Math.round(amount * timesPerYear(period, hoursPerWeek))
  const pay: Pay = { min, max, currency, period, perYearMin: perYear(min), perYearMax: perYear(max) }
  return ok({ pay })
}

/** The correction that says the text does not say it; null for what every text has. */
export function unsaid(key: CorrectionKey): Partial<Corrections> | null {
  if (key === 'kind' || key === 'schedule' || key === 'benefits') return null
  return key === 'places' || key === 'contract' || key === 'work' ? { [key]: [] } : { [key]: null }
}

/** How often a period is paid in a year of 52 weeks. */
function timesPerYear(period: Money['period'], hoursPerWeek: number): number {
  return { hour: hoursPerWeek * 52, day: 5 * 52, week: 52, month: 12, year: 1 }[period]
}
