import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Document } from '../text/read.ts'

/** Who and where. */
export type Naming = Pick<Facts, 'role' | 'company' | 'places' | 'sender' | 'contact'>

/** Reads who hires, for what, where, who writes and whom to answer. */
export function findPeopleAndPlaces(_document: Document, _kind: DocumentKind): Naming {
  return { role: null, company: null, places: [], sender: null, contact: { name: null, email: null, phone: null } }
}
