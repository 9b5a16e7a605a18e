import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import { isAgencyName } from './agency.ts'
import { chooseCompany, type FirmFinding, weighFirms } from './company.ts'
import { findContact } from './contact.ts'
import { quoted } from './fact.ts'
import { findFields } from './fields.ts'
import { findMentions } from './firm-mentions.ts'
import { findHead } from './head.ts'
import { readPage } from './page.ts'
import { beforeTown, townAtEnd } from './place-lines.ts'
import { isDoubtful, type PlaceKnowledge, placeKnowledge } from './place-names.ts'
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
  const knowledge = placeKnowledge(document, gazetteer)
  const firms = weighFirms(findMentions(document, page, head, fields)).filter(
    (firm) => !isTown(firm, document, knowledge),
  )
  const sender = findSender(document, page, kind, firms)
  const [speaker] = sender?.evidence ?? []
  const isAgencyNamed = () => speaker !== undefined && isAgencyName(document.clean.slice(speaker.start, speaker.end))
  const title = findRole(document, page, kind, head, { fields, firms })
  const [named] = title?.evidence ?? []
  // "Support Workers Ashford": the title, and where
  const town = named && kind === 'job-ad' ? townAtEnd(document, named, knowledge) : null
  return {
    role: named && town ? quoted(document, beforeTown(document, named, town)) : title,
    company: chooseCompany(firms, kind, sender?.value ?? null, isAgencyNamed),
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

/** "Our contract at Ashford": a town that stands where firms do, and is named in no other way. */
function isTown({ name, named, span, score }: FirmFinding, document: Document, knowledge: PlaceKnowledge): boolean {
  if (named.size > 1 || !named.has('phrase') || score > surelyFirm || isDoubtful(name)) return false
  return (
    /\b(?:at|in|for)\s$/i.test(document.clean.slice(Math.max(0, span.start - 4), span.start)) &&
    knowledge.rankOf(name) === 'town'
  )
}

/** Named more than once as a firm. */
const surelyFirm = 4
