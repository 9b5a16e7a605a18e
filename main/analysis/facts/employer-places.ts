import type { Facts } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Document } from '../text/read.ts'
import type { CueAim } from './cue-strength.ts'
import { findFields } from './fields.ts'
import { readPage } from './page.ts'
import { findCuedPlaces } from './place-cues.ts'
import { addressPlaces, placePieces, shortLinePlaces, signaturePlaces } from './place-lines.ts'
import { type PlaceKnowledge, placeKnowledge } from './place-names.ts'

/** How many places one hint gives at most. */
const mostHints = 4

/**
 * Where the employer can be found when nothing says where the work is done: the place of the meeting, an address,
 * the line below the signature. Good enough for the way there, not for a fact.
 */
export function findEmployerPlaces(document: Document, gazetteer: Gazetteer, { company, sender }: Facts): Span[] {
  const page = readPage(document)
  const knowledge = placeKnowledge(document, gazetteer)
  const townsOf = (aim: CueAim) =>
    findCuedPlaces(document, knowledge, aim).flatMap((one) => (one.rank === 'town' ? [one.span] : []))
  // An agency's address and signature say nothing of the employer
  if (sender?.value === 'agency') return townsOf('mention').slice(0, mostHints)
  const venues = findFields(document, page).filter(
    ({ kind }) => kind === 'venue' || kind === 'format' || kind === 'place',
  )
  const hints = [
    () => venues.flatMap((field) => placePieces(document, field.value, knowledge)),
    () => townsOf('venue'),
    () => addressPlaces(document, page.lines, knowledge),
    () => signaturePlaces(document, page, knowledge),
    () => shortLinePlaces(document, page, knowledge),
    () => (company?.evidence ?? []).flatMap((span) => townOfFirm(document, span, knowledge)),
  ]
  for (const hint of hints) {
    const spans = hint()
    if (spans.length > 0) return spans.slice(0, mostHints)
  }
  return []
}

// `Ashford Museum`, `Rowan Green Primary School`, `Ashford Borough Council`
const namedAfterTown =
  /^(?:The )?(?<town>\p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?) (?:\p{Lu}\p{L}{2,14} ){0,3}(?:Council|School|College|University|Hospital|Infirmary|Museum|Theatre|Library|Academy|Borough|Brewery|Hotel|Cathedral|Castle|Airport|Municipality|Surgery|Arena)\b/u

/** The town that an institution bears in its name. */
function townOfFirm(document: Document, span: Span, knowledge: PlaceKnowledge): Span[] {
  const town = namedAfterTown.exec(document.clean.slice(span.start, span.end))?.groups?.town
  if (!town || knowledge.rankOf(town) !== 'town') return []
  const start = document.clean.indexOf(town, span.start)
  return [{ start, end: start + town.length }]
}
