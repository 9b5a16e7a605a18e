import type { Corrections } from '../../../common/invite.ts'
import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'

/** A fact as the person says it is; undefined leaves what was read, null says "not said". */
function overruled<T>(correction: T | null | undefined, read: Fact<T> | null): Fact<T> | null {
  if (correction === undefined) return read
  return correction === null ? null : yours(correction)
}

/** A whole list as the person says it is; undefined leaves what was read. */
function allOverruled<T>(corrections: readonly T[] | undefined, read: Fact<T>[]): Fact<T>[] {
  return corrections ? corrections.map(yours) : read
}

/** A list of which the person put some lines right: those of the same name give way, the others stay. */
function someOverruled<T>(
  corrections: readonly T[] | undefined,
  read: Fact<T>[],
  nameOf: (value: T) => string,
): Fact<T>[] {
  if (!corrections) return read
  const names = new Set(corrections.map(nameOf))
  return [...corrections.map(yours), ...read.filter((fact) => !names.has(nameOf(fact.value)))]
}

/** The time of the interview as the person says it is; one of those offered keeps the words that offer it. */
function chosen(correction: string | null | undefined, { start, offered }: Facts['interview']): Fact<string> | null {
  const taken = offered.find(({ value }) => value === correction)
  return taken ? { ...taken, certainty: 'corrected' } : overruled(correction, start)
}

function yours<T>(value: T): Fact<T> {
  return { value, certainty: 'corrected', evidence: [] }
}

/** Puts the person's corrections in place of what was read. */
export function correct(
  read: { kind: DocumentKind; facts: Facts },
  corrections: Corrections,
): { kind: DocumentKind; facts: Facts } {
  const { facts } = read
  const { contact, interview } = facts
  return {
    kind: corrections.kind ?? read.kind,
    facts: {
      role: overruled(corrections.role, facts.role),
      company: overruled(corrections.company, facts.company),
      places: allOverruled(corrections.places, facts.places),
      workMode: overruled(corrections.workMode, facts.workMode),
      officeDays: overruled(corrections.officeDays, facts.officeDays),
      pay: overruled(corrections.pay, facts.pay),
      travelPercent: overruled(corrections.travelPercent, facts.travelPercent),
      travel: facts.travel,
      contract: allOverruled(corrections.contract, facts.contract),
      sender: overruled(corrections.sender, facts.sender),
      hoursPerWeek: overruled(corrections.hoursPerWeek, facts.hoursPerWeek),
      schedule: someOverruled(corrections.schedule, facts.schedule, (item) => item.kind),
      benefits: someOverruled(corrections.benefits, facts.benefits, (benefit) => benefit.name),
      work: allOverruled(corrections.work, facts.work),
      contact: {
        name: overruled(corrections.contactName, contact.name),
        email: overruled(corrections.contactEmail, contact.email),
        phone: overruled(corrections.contactPhone, contact.phone),
      },
      interview: {
        format: overruled(corrections.interviewFormat, interview.format),
        start: chosen(corrections.interviewStart, interview),
        offered: interview.offered,
        durationMinutes: overruled(corrections.interviewDuration, interview.durationMinutes),
        place: overruled(corrections.interviewPlace, interview.place),
        link: overruled(corrections.interviewLink, interview.link),
        replyBy: overruled(corrections.replyBy, interview.replyBy),
      },
    },
  }
}
