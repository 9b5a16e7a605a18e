import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import { chooseCompany, weighFirms } from './company.ts'
import { findContact } from './contact.ts'
import { quoted } from './fact.ts'
import { findFields } from './fields.ts'
import { findMentions } from './firm-mentions.ts'
import { findHead } from './head.ts'
import { readPage } from './page.ts'
import { beforeTown, townAtEnd } from './place-lines.ts'
import { placeKnowledge } from './place-names.ts'
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
  const title = findRole(document, page, kind, head, fields)
  const [named] = title?.evidence ?? []
  // "Support Workers Ashford": the title, and where
  const town = named && kind === 'job-ad' ? townAtEnd(document, named, placeKnowledge(document, gazetteer)) : null
  return {
    role: named && town ? quoted(document, beforeTown(document, named, town)) : title,
    company: chooseCompany(firms, kind, sender?.value ?? null),
    places: findPlaces(document, {
      kind,
      page,
      head,
      fields,
      sender: sender?.value ?? null,
      titleTown: town,
      gazetteer,
    }),
    sender,
    contact: findContact(document, page, kind, fields, firms),
  }
}
