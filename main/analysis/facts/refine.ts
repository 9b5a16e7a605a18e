import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Document } from '../text/read.ts'
import type { KindFinding } from './index.ts'

/** Settles what the extractors say of one another: facts that only make sense together, or not for this kind. */
export function refine(found: { kind: KindFinding; facts: Facts }, _document: Document): { kind: DocumentKind; facts: Facts } {
  const { facts } = found
  const kind = found.kind.kind
  const isOther = kind === 'other'
  return {
    kind,
    facts: {
      ...facts,
      role: isOther ? null : facts.role,
      contact: isOther ? { name: null, email: null, phone: null } : facts.contact,
    },
  }
}
