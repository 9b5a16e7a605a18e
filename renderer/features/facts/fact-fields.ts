import {
  documentKinds,
  type Fact,
  type Facts,
  interviewFormats,
  type Reading,
  scheduleSchema,
  workModes,
} from '../../../common/reading.ts'
import { contractKinds } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { NumberRange } from '../../ui/number-range.ts'
import type { FactId } from './fact-lines.ts'

type Option = { id: string; text: string }

/** How a fact is put right: with what kind of field, and what stands in it at first. */
export type FactField =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number | null; range: NumberRange; unit: 'minutes' | 'days' | 'hours' | 'percent' }
  | { kind: 'choice'; value: string | null; options: Option[] }
  | { kind: 'words'; chosen: string[]; options: Option[]; words: 'any' | 'offered' }
  | { kind: 'moment'; value: string | null; to: 'day' | 'minute' }
  | { kind: 'pay' }

const days = { least: 0, most: 7 }
const percent = { least: 0, most: 100 }
const hours = { least: 1, most: 168 }
const minutes = { least: 1, most: 1440 }

/** The field of a fact, with what the reading has. Travel in words has none: it is put right with its share. */
export function factField(
  id: FactId,
  { kind, facts, commute }: Pick<Reading, 'kind' | 'facts' | 'commute'>,
): FactField | null {
  const { contact, interview } = facts
  const text = (fact: Fact<string> | null): FactField => ({ kind: 'text', value: fact?.value ?? '' })
  const choice = (value: string | undefined, options: Option[]): FactField => ({
    kind: 'choice',
    value: value ?? null,
    options,
  })
  switch (id) {
    case 'kind':
      return choice(
        kind,
        documentKinds.map((each) => ({ id: each, text: t(`documentKinds.${each}`) })),
      )
    case 'role':
      return text(facts.role)
    case 'company':
      return text(facts.company)
    case 'contactName':
      return text(contact.name)
    case 'contactEmail':
      return text(contact.email)
    case 'contactPhone':
      return text(contact.phone)
    case 'interviewPlace':
      return text(interview.place)
    case 'interviewLink':
      return text(interview.link)
    case 'sender':
      return choice(
        facts.sender?.value,
        (['employer', 'agency'] as const).map((each) => ({ id: each, text: t(`senders.${each}`) })),
      )
    case 'workMode':
      return choice(
        facts.workMode?.value,
        workModes.map((each) => ({ id: each, text: t(`workModes.${each}`) })),
      )
    case 'interviewFormat':
      return choice(
        interview.format?.value,
        interviewFormats.map((each) => ({ id: each, text: t(`formats.${each}`) })),
      )
    case 'officeDays':
      return { kind: 'number', value: facts.officeDays?.value ?? null, range: days, unit: 'days' }
    case 'travelPercent':
      return { kind: 'number', value: facts.travelPercent?.value ?? null, range: percent, unit: 'percent' }
    case 'hoursPerWeek':
      return { kind: 'number', value: facts.hoursPerWeek?.value ?? null, range: hours, unit: 'hours' }
    case 'interviewDuration':
      return { kind: 'number', value: interview.durationMinutes?.value ?? null, range: minutes, unit: 'minutes' }
    case 'commute':
      return { kind: 'number', value: commute?.minutes ?? null, range: { least: 0, most: 1440 }, unit: 'minutes' }
    case 'places':
      return { kind: 'words', chosen: valuesOf(facts.places), options: [], words: 'any' }
    case 'work':
      return { kind: 'words', chosen: valuesOf(facts.work), options: [], words: 'any' }
    case 'contract':
      return {
        kind: 'words',
        chosen: valuesOf(facts.contract),
        options: contractKinds.map((each) => ({ id: each, text: t(`contracts.${each}`) })),
        words: 'offered',
      }
    case 'schedule':
      return {
        kind: 'words',
        chosen: facts.schedule.filter(({ value }) => value.applies).map(({ value }) => value.kind),
        options: scheduleSchema.shape.kind.options.map((each) => ({ id: each, text: t(`schedule.${each}`) })),
        words: 'offered',
      }
    case 'benefits':
    case 'noBenefits':
      return { kind: 'words', chosen: benefitNames(facts, id), options: [], words: 'any' }
    case 'interviewStart':
      return { kind: 'moment', value: interview.start?.value ?? null, to: 'minute' }
    case 'replyBy':
      return { kind: 'moment', value: interview.replyBy?.value ?? null, to: 'day' }
    case 'pay':
      return { kind: 'pay' }
    case 'travel':
    case 'interviewOffered':
      return null
  }
}

/** The names of the benefits that are given, or of those that are not. */
export function benefitNames(facts: Facts, which: 'benefits' | 'noBenefits'): string[] {
  return facts.benefits.filter(({ value }) => value.offered === (which === 'benefits')).map(({ value }) => value.name)
}

function valuesOf<T>(facts: readonly Fact<T>[]): T[] {
  return [...new Set(facts.map(({ value }) => value))]
}
