import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'
import { quote } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import type { KindFinding } from './index.ts'

/** Settles what the extractors say of one another: facts that only make sense together, or not for this kind. */
export function refine(
  found: { kind: KindFinding; facts: Facts },
  document: Document,
): { kind: DocumentKind; facts: Facts } {
  const { facts } = found
  const kind = found.kind.kind
  // In a language that is not read, nothing tells whether it concerns a job: what is free of language stays
  const isOther = kind === 'other' && (document.language ?? 'en') === 'en'
  return {
    kind,
    facts: {
      ...facts,
      role: isOther ? null : facts.role,
      places: placesOfWork(facts, document),
      contact: isOther ? { name: null, email: null, phone: null } : facts.contact,
    },
  }
}

/** The town in the head of a remote advert is where the firm sits; only a line that says so limits the work to it. */
function placesOfWork(facts: Facts, document: Document): Fact<string>[] {
  if (facts.workMode?.value !== 'remote') return facts.places
  return facts.places.filter((place) => place.certainty !== 'implied' || limitsRemote(place, document))
}

// `Remote, South Africa`, `Remote (UK only)`, `Remote - US`
const remoteHere = /\bremote\b[\s,(:-]{1,6}$/i
const onlyHere = /^\s?(?:only|based|residents)\b/i

function limitsRemote(place: Fact<string>, document: Document): boolean {
  const [span] = place.evidence
  if (!span) return false
  const before = quote(document.clean, { start: Math.max(0, span.start - 12), end: Math.max(1, span.start) })
  return remoteHere.test(before) || onlyHere.test(document.clean.slice(span.end, span.end + 12))
}
