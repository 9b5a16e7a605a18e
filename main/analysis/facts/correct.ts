import type { Corrections } from '../../../common/invite.ts'
import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'

/** A fact as the person says it is; undefined leaves what was read, null says "not said". */
function overruled<T>(correction: T | null | undefined, read: Fact<T> | null): Fact<T> | null {
  if (correction === undefined) return read
  return correction === null ? null : { value: correction, certainty: 'corrected', evidence: [] }
}

/** Puts the person's corrections in place of what was read. */
export function correct(
  read: { kind: DocumentKind; facts: Facts },
  corrections: Corrections,
): { kind: DocumentKind; facts: Facts } {
  const { facts } = read
  return {
    kind: corrections.kind ?? read.kind,
    facts: {
      ...facts,
      role: overruled(corrections.role, facts.role),
      company: overruled(corrections.company, facts.company),
      places: corrections.places
        ? corrections.places.map((value) => ({ value, certainty: 'corrected' as const, evidence: [] }))
        : facts.places,
      workMode: overruled(corrections.workMode, facts.workMode),
      officeDays: overruled(corrections.officeDays, facts.officeDays),
      pay: overruled(corrections.pay, facts.pay),
      travelPercent: overruled(corrections.travelPercent, facts.travelPercent),
      hoursPerWeek: overruled(corrections.hoursPerWeek, facts.hoursPerWeek),
      contact: { ...facts.contact, name: overruled(corrections.contactName, facts.contact.name) },
      interview: { ...facts.interview, start: overruled(corrections.interviewStart, facts.interview.start) },
    },
  }
}
