import type { ConcernKind, Reading } from '../../common/reading.ts'
import type { Span } from '../../common/span.ts'
import { type Alike, nameAlike, placeAlike, same, titleAlike } from './alike.ts'
import type { Label } from './labels.ts'

/** How each fact is counted, in the order it is shown: what makes two of them the same, in code and in words. */
export const factRows = {
  role: { alike: titleAlike, how: 'at least six of ten words shared, or one title within the other' },
  company: { alike: nameAlike, how: 'half of the words shared, "Ltd" and the like aside, or a short form of the name' },
  places: { alike: placeAlike, how: 'each place by itself; half of the words of the shorter name shared' },
  workMode: { alike: same, how: 'equal' },
  officeDays: { alike: same, how: 'equal' },
  pay: { alike: same, how: 'lowest, highest, currency and period all equal' },
  travelPercent: { alike: same, how: 'equal' },
  contract: { alike: same, how: 'each kind by itself' },
  sender: { alike: same, how: 'equal' },
  'contact.name': { alike: nameAlike, how: 'as for companies' },
  'contact.email': { alike: same, how: 'equal' },
  'contact.phone': { alike: same, how: 'the last nine digits equal' },
  'interview.format': { alike: same, how: 'equal' },
  'interview.start': { alike: same, how: 'equal to the minute' },
  'interview.durationMinutes': { alike: same, how: 'equal' },
  'interview.replyBy': { alike: same, how: 'the same day' },
} as const satisfies Record<string, { alike: Alike; how: string }>

/** A fact that is counted. */
export type FactName = keyof typeof factRows
export const factNames = Object.keys(factRows) as FactName[]

/** Every value of every fact in the form in which it is compared; an empty list is "not said". */
export type FactValues = Record<FactName, string[]>

/** What a reader, ours or a baseline, says of one document. */
export interface Answer {
  kind: string | null
  facts: FactValues
  concerns: { rule: string; kind: ConcernKind; evidence: readonly Span[] }[]
}

/** Bare facts, from a label or from a reading with its evidence taken off. */
interface PlainFacts {
  role?: string | null | undefined
  company?: string | null | undefined
  places?: readonly string[] | null | undefined
  workMode?: string | null | undefined
  officeDays?: number | null | undefined
  pay?: PlainPay | null | undefined
  travelPercent?: number | null | undefined
  contract?: readonly string[] | null | undefined
  sender?: string | null | undefined
  contact?: Partial<Record<'name' | 'email' | 'phone', string | null | undefined>> | null | undefined
  interview?: PlainInterview | null | undefined
}
interface PlainPay {
  min?: number | null | undefined
  max?: number | null | undefined
  currency: string
  period?: string | null | undefined
}
interface PlainInterview {
  format?: string | null | undefined
  start?: string | null | undefined
  durationMinutes?: number | null | undefined
  replyBy?: string | null | undefined
}

/** Nothing said at all. */
export function noFacts(): FactValues {
  return valuesOf({})
}

/** Base pay in one line: `31000 33000 GBP year`, a hyphen for a missing end. */
export function payKey({ min, max, currency, period }: PlainPay): string | null {
  if (min == null && max == null) return null
  const figure = (amount: number | null | undefined) => (amount == null ? '-' : String(Math.round(amount * 100) / 100))
  return [figure(min), figure(max), currency, period ?? ''].join(' ')
}

/** Facts in the form in which they are compared. */
export function valuesOf(facts: PlainFacts): FactValues {
  const { contact, interview } = facts
  return {
    role: listOf(facts.role),
    company: listOf(facts.company),
    places: listOf(facts.places),
    workMode: listOf(facts.workMode),
    officeDays: listOf(facts.officeDays),
    pay: listOf(facts.pay ? payKey(facts.pay) : null),
    travelPercent: listOf(facts.travelPercent),
    contract: listOf(facts.contract),
    sender: listOf(facts.sender),
    'contact.name': listOf(contact?.name),
    'contact.email': listOf(contact?.email),
    'contact.phone': listOf(contact?.phone ? contact.phone.replace(/\D/g, '').slice(-9) : null),
    'interview.format': listOf(interview?.format),
    'interview.start': listOf(interview?.start?.slice(0, 16)),
    'interview.durationMinutes': listOf(interview?.durationMinutes),
    'interview.replyBy': listOf(interview?.replyBy?.slice(0, 10)),
  }
}

function listOf(value: string | number | readonly string[] | null | undefined): string[] {
  if (value == null) return []
  return Array.isArray(value) ? [...new Set(value as string[])] : [String(value)]
}

/** What the label wants, in the form in which it is compared. */
export function wantedOf(label: Label): FactValues {
  return valuesOf(label.facts)
}

/** What our reading says, in the form in which it is compared. */
export function answerOf({ kind, facts, concerns }: Reading): Answer {
  const { contact, interview } = facts
  return {
    kind,
    facts: valuesOf({
      role: facts.role?.value,
      company: facts.company?.value,
      places: facts.places.map((place) => place.value),
      workMode: facts.workMode?.value,
      officeDays: facts.officeDays?.value,
      pay: facts.pay?.value,
      travelPercent: facts.travelPercent?.value,
      contract: facts.contract.map((one) => one.value),
      sender: facts.sender?.value,
      contact: { name: contact.name?.value, email: contact.email?.value, phone: contact.phone?.value },
      interview: {
        format: interview.format?.value,
        start: interview.start?.value,
        durationMinutes: interview.durationMinutes?.value,
        replyBy: interview.replyBy?.value,
      },
    }),
    concerns: concerns.map(({ id, kind: theme, evidence }) => ({ rule: id, kind: theme, evidence })),
  }
}
