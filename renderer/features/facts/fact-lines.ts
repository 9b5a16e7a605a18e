import type { Corrections } from '../../../common/invite.ts'
import type { Certainty, Fact, Facts, Pay, Reading } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { enGb } from '../../../common/words/en-gb.ts'
import { t } from '../../../common/words/t.ts'
import { formatList, formatMoment, formatMoney, formatNumber } from '../../ui/format.ts'

/** A fact the person can put right. */
export type CorrectionKey = Exclude<
  keyof Corrections,
  | 'commuteMinutes'
  | 'contract'
  | 'schedule'
  | 'benefits'
  | 'work'
  | 'sender'
  | 'contactEmail'
  | 'contactPhone'
  | 'interviewFormat'
  | 'interviewDuration'
  | 'interviewPlace'
  | 'interviewLink'
  | 'replyBy'
>

/** One line of "What it says". */
export interface FactLine {
  id: keyof typeof enGb.facts.labels
  /** The value in words; null when the text does not say. */
  value: string | null
  certainty: Certainty
  evidence: Span[]
  /** What to correct; null when the line cannot be. */
  key: CorrectionKey | null
}

/** Every known fact of a reading as a line, in the order they are shown. */
export function factLines(reading: Pick<Reading, 'kind' | 'facts'>): FactLine[] {
  return allLines(reading).filter((line) => line.value !== null)
}

/** The lines the person could fill in because the text does not say. */
export function missingLines(reading: Pick<Reading, 'kind' | 'facts'>): FactLine[] {
  return allLines(reading).filter((line) => line.value === null && line.key !== null)
}

/** Pay in words: "£30,000 to £34,000 a year", "up to £15 an hour". */
export function payInWords(pay: Pay): string {
  const amount = (value: number) => formatMoney(value, pay.currency)
  const period = pay.period === null ? '' : ` ${t(`periods.${pay.period}`)}`
  if (pay.min !== null && pay.max !== null) {
    return pay.min === pay.max ? `${amount(pay.min)}${period}` : `${amount(pay.min)} to ${amount(pay.max)}${period}`
  }
  if (pay.max !== null) return `up to ${amount(pay.max)}${period}`
  return pay.min === null ? pay.currency : `from ${amount(pay.min)}${period}`
}

function allLines({ kind, facts }: Pick<Reading, 'kind' | 'facts'>): FactLine[] {
  const { contact, interview } = facts
  return [
    { id: 'kind', value: t(`documentKinds.${kind}`), certainty: 'implied', evidence: [], key: 'kind' },
    one('role', facts.role, (value) => value, 'role'),
    one('company', facts.company, (value) => value, 'company'),
    one('sender', facts.sender, (value) => t(`senders.${value}`)),
    many('places', facts.places, (value) => value, 'places'),
    one('workMode', facts.workMode, (value) => t(`workModes.${value}`), 'workMode'),
    one('officeDays', facts.officeDays, (value) => formatNumber(value), 'officeDays'),
    one('pay', facts.pay, payInWords, 'pay'),
    one('hoursPerWeek', facts.hoursPerWeek, formatNumber, 'hoursPerWeek'),
    many('schedule', facts.schedule, ({ kind: name, applies }) =>
      applies ? t(`schedule.${name}`) : t('noSchedule', { name: t(`schedule.${name}`) }),
    ),
    one('travelPercent', facts.travelPercent, (value) => `${formatNumber(value)} %`, 'travelPercent'),
    one('travel', facts.travel, (value) => t(`travelAmounts.${value}`)),
    many('contract', facts.contract, (value) => t(`contracts.${value}`)),
    many('benefits', offered(facts, 'offered'), ({ name }) => name),
    many('noBenefits', offered(facts, 'lacking'), ({ name }) => name),
    many('work', facts.work, (value) => value),
    one('contactName', contact.name, (value) => value, 'contactName'),
    one('contactEmail', contact.email, (value) => value),
    one('contactPhone', contact.phone, (value) => value),
    one('interviewFormat', interview.format, (value) => t(`formats.${value}`)),
    one('interviewStart', interview.start, formatMoment, 'interviewStart'),
    one('interviewDuration', interview.durationMinutes, (value) => `${formatNumber(value)} minutes`),
    one('interviewPlace', interview.place, (value) => value),
    one('interviewLink', interview.link, (value) => value),
    one('replyBy', interview.replyBy, formatMoment),
  ]
}

function one<T>(
  id: FactLine['id'],
  fact: Fact<T> | null,
  say: (value: T) => string,
  key: CorrectionKey | null = null,
): FactLine {
  if (fact === null) return { id, value: null, certainty: 'stated', evidence: [], key }
  return { id, value: say(fact.value), certainty: fact.certainty, evidence: fact.evidence, key }
}

function many<T>(
  id: FactLine['id'],
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
