import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import { chooseCompany, weighFirms } from './company.ts'
import { findContact } from './contact.ts'
import { findFields } from './fields.ts'
import { findMentions } from './firm-mentions.ts'
import { findHead } from './head.ts'
import { readPage } from './page.ts'
import { findPlaces } from './places.ts'
import { findRole } from './role.ts'
import { findSender } from './sender.ts'

/** Who and where. */
export type Naming = Pick<Facts, 'role' | 'company' | 'places' | 'sender' | 'contact'>

/** Reads who hires, for what, where, who writes and whom to answer. */
export function findPeopleAndPlaces(
  document: Document,
  kind: DocumentKind,
  gazetteer: Gazetteer | null = null,
): Naming {
  const page = readPage(document)
  const head = findHead(document, page)
  const fields = findFields(document, page)
  const firms = weighFirms(findMentions(document, page, head, fields))
  const sender = findSender(document, page, kind, firms)
  return {
    role: findRole(document, page, kind, head, fields),
    company: chooseCompany(firms, kind, sender?.value ?? null),
    places: findPlaces(document, { kind, page, head, fields, sender: sender?.value ?? null, gazetteer }),
    sender,
    contact: findContact(document, page, kind, fields, firms),
  }
}
