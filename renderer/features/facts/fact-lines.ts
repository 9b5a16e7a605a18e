import type { Corrections } from '../../../common/invite.ts'
import type { Certainty, Commute, Fact, Facts, Pay, Reading } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { enGb } from '../../../common/words/en-gb.ts'
import { t } from '../../../common/words/t.ts'
import { formatList, formatMoment, formatMoney, formatNumber } from '../../ui/format.ts'

/** What of the corrections a line is about. */
export type CorrectionKey = keyof Corrections

/** The name of a line. */
export type FactId = keyof typeof enGb.facts.labels

/** One line of "What it says". */
export interface FactLine {
  id: FactId
  /** The value in words; null when the text does not say. */
  value: string | null
  certainty: Certainty
  evidence: Span[]
  /** What to correct; null when the line cannot be. */
  key: CorrectionKey | null
}

/** What the lines are made of. */
export type FactSource = Pick<Reading, 'kind' | 'facts' | 'commute'>

/** Every known fact of a reading as a line, in the order they are shown. */
export function factLines(reading: FactSource): FactLine[] {
  return allLines(reading).filter((line) => line.value !== null)
}

/** The lines the person could fill in because the text does not say. */
export function missingLines(reading: FactSource): FactLine[] {
  return allLines(reading).filter((line) => line.value === null && line.key !== null)
}

/** Pay in words: "£30,000 to £34,000 a year", "up to £15 an hour". */
export function payInWords({ min, max, currency, period }: Pay): string {
  const amount = (value: number) => formatMoney(value, currency)
  const figure =
    min !== null && max !== null
      ? min === max
        ? amount(min)
        : t('facts.payRange', { min: amount(min), max: amount(max) })
      : max !== null
        ? t('facts.payUpTo', { max: amount(max) })
        : min !== null
          ? t('facts.payFrom', { min: amount(min) })
          : null
  if (figure === null) return currency
  return period === null ? figure : `${figure} ${t(`periods.${period}`)}`
}

function allLines({ kind, facts, commute }: FactSource): FactLine[] {
  const { contact, interview } = facts
  const asIs = (value: string) => value
  const minutes = (value: number) => t('situation.units.minutes', { count: value })
  return [
    { id: 'kind', value: t(`documentKinds.${kind}`), certainty: 'implied', evidence: [], key: 'kind' },
    one('role', facts.role, asIs, 'role'),
    one('company', facts.company, asIs, 'company'),
    one('sender', facts.sender, (value) => t(`senders.${value}`), 'sender'),
    many('places', facts.places, asIs, 'places'),
    commuteLine(commute),
    one('workMode', facts.workMode, (value) => t(`workModes.${value}`), 'workMode'),
    one('officeDays', facts.officeDays, formatNumber, 'officeDays'),
    one('pay', facts.pay, payInWords, 'pay'),
    one('hoursPerWeek', facts.hoursPerWeek, formatNumber, 'hoursPerWeek'),
    many(
      'schedule',
      facts.schedule,
      ({ kind: name, applies }) => (applies ? t(`schedule.${name}`) : t('noSchedule', { name: t(`schedule.${name}`) })),
      'schedule',
    ),
    one(
      'travelPercent',
      facts.travelPercent,
      (value) => t('situation.units.percent', { count: value }),
      'travelPercent',
    ),
    one('travel', facts.travel, (value) => t(`travelAmounts.${value}`)),
    many('contract', facts.contract, (value) => t(`contracts.${value}`), 'contract'),
    many('benefits', offered(facts, 'offered'), ({ name }) => name, 'benefits'),
    many('noBenefits', offered(facts, 'lacking'), ({ name }) => name, 'benefits'),
    many('work', facts.work, asIs, 'work'),
    one('contactName', contact.name, asIs, 'contactName'),
    one('contactEmail', contact.email, asIs, 'contactEmail'),
    one('contactPhone', contact.phone, asIs, 'contactPhone'),
    one('interviewFormat', interview.format, (value) => t(`formats.${value}`), 'interviewFormat'),
    one('interviewStart', interview.start, formatMoment, 'interviewStart'),
    many('interviewOffered', interview.offered, formatMoment),
    one('interviewDuration', interview.durationMinutes, minutes, 'interviewDuration'),
    one('interviewPlace', interview.place, asIs, 'interviewPlace'),
    one('interviewLink', interview.link, asIs, 'interviewLink'),
    one('replyBy', interview.replyBy, formatMoment, 'replyBy'),
  ]
}

/** The way to work is no fact of the text, but the person may know better than the estimate. */
function commuteLine(commute: Commute | null): FactLine {
  if (commute === null) return one('commute', null, String, 'commuteMinutes')
  const { minutes, mode, certainty, evidence } = commute
  const words = { minutes: t('situation.units.minutes', { count: minutes }), mode: t(`commuteModes.${mode}`) }
  return { id: 'commute', value: t('facts.commuteWords', words), certainty, evidence, key: 'commuteMinutes' }
}

function one<T>(
  id: FactId,
  fact: Fact<T> | null,
  say: (value: T) => string,
  key: CorrectionKey | null = null,
): FactLine {
  if (fact === null) return { id, value: null, certainty: 'stated', evidence: [], key }
  return { id, value: say(fact.value), certainty: fact.certainty, evidence: fact.evidence, key }
}

function many<T>(
  id: FactId,
  found: readonly Fact<T>[],
  say: (value: T) => string,
  key: CorrectionKey | null = null,
): FactLine {
  const [first] = found
  if (first === undefined) return { id, value: null, certainty: 'stated', evidence: [], key }
  const values = [...new Set(found.map((fact) => say(fact.value)))]
  const certainty = found.some((fact) => fact.certainty === 'corrected') ? 'corrected' : first.certainty
  return { id, value: formatList(values), certainty, evidence: found.flatMap((fact) => fact.evidence), key }
}

function offered(facts: Facts, which: 'offered' | 'lacking'): Facts['benefits'] {
  return facts.benefits.filter((fact) => fact.value.offered === (which === 'offered'))
}
