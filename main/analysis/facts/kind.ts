import type { DocumentKind } from '../../../common/reading.ts'
import { contains, type Span } from '../../../common/span.ts'
import { type KindGuard, type KindPhrases, kindPhrases } from '../lexicon/kinds.ts'
import { isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import type { KindFinding } from './index.ts'
import { type Page, readPage } from './page.ts'
import { findTagged, type TaggedHit, tagPhrases } from './tagged.ts'

const tagged = tagPhrases(kindPhrases.map((row) => ({ phrases: row.phrases, tag: row })))

/** When two kinds weigh the same, the one that says more of what to do next. */
const precedence: readonly DocumentKind[] = [
  'reschedule',
  'rejection',
  'offer',
  'interview-invite',
  'follow-up',
  'recruiter-outreach',
  'job-ad',
  'other',
]

const conditions = stemSet("if should unless whether may can could you you'd you'll must please wish to")
const plainConditions = stemSet('if should unless whether case')
const refusals = stemSet('unable cannot not never afraid regret before any')
const applicants = stemSet('candidates applicants candidate applicant those shortlisted successful selected who consider yourself assume')

/** Tells what kind of document this is: each family of phrases has a weight, the heaviest kind wins. */
export function findKind(document: Document): KindFinding {
  return findKindOf(document, readPage(document))
}

/** The same, for a page already read. */
export function findKindOf(document: Document, page: Page): KindFinding {
  const weights = new Map<DocumentKind, number>()
  const evidence = new Map<DocumentKind, Span[]>()
  const seen = new Set<string>()
  for (const hit of findTagged(tagged, document)) {
    if (!isRead(document, page, hit) || hit.tag.unless?.some((guard) => isGuarded(guard, document, hit))) continue
    const { kind } = hit.tag
    const spans = evidence.get(kind) ?? []
    spans.push(hit.span)
    evidence.set(kind, spans)
    // One phrase counts once; a second phrase of the same family counts half
    const family = `${kindPhrases.indexOf(hit.tag)}`
    const phrase = `${family}/${hit.phrase}`
    if (seen.has(phrase)) continue
    const weight = seen.has(family) ? hit.tag.weight / 4 : hit.tag.weight
    seen.add(family).add(phrase)
    weights.set(kind, (weights.get(kind) ?? 0) + weight)
  }
  const kind = decide(document, page, weights)
  return { kind, evidence: (evidence.get(kind) ?? []).slice(0, 5) }
}

/** Body, subject and what follows the closing; a footer may tell a newsletter. */
function isRead(document: Document, page: Page, hit: TaggedHit<KindPhrases>): boolean {
  const part = document.sentences[document.sentenceOf[hit.first] as number]?.part
  switch (part) {
    case 'body':
    case 'signature':
      return true
    case 'headers':
      return page.subject !== null && contains(page.subject, hit.span)
    case 'footer':
      return hit.tag.kind === 'other'
    default:
      return false
  }
}

function isGuarded(guard: KindGuard, document: Document, hit: TaggedHit<KindPhrases>): boolean {
  switch (guard) {
    case 'hypothetical':
      return hit.tag.kind === 'reschedule'
        ? isPrecededBy(document, hit.first, conditions, 4) && !isPrecededBy(document, hit.first, ours, 5)
        : isPrecededBy(document, hit.first, plainConditions, 6)
    case 'denied':
      return isNegated(document, hit.first, hit.last) || isPrecededBy(document, hit.first, refusals, 3)
    case 'candidates':
      return isPrecededBy(document, hit.first, applicants, 6)
  }
}

const ours = stemSet("we we'd i i'd has had")

function decide(document: Document, page: Page, weights: Map<DocumentKind, number>): DocumentKind {
  const of = (kind: DocumentKind) => weights.get(kind) ?? 0
  const advert = of('job-ad') + sections(document) * 2
  if (isBulkMail(document) || /\$\{[A-Z_]{3,60}\}/.test(document.text)) weights.set('other', of('other') + 6)
  const mailKinds = precedence.filter((kind) => kind !== 'job-ad')
  const best = mailKinds.reduce((a, b) => (of(b) > of(a) ? b : a))
  if (page.isLetter) return of(best) >= 2 ? best : advert >= 6 ? 'recruiter-outreach' : 'other'
  if (advert >= 4 && advert * 1.5 >= of(best)) return 'job-ad'
  if (of(best) >= 3) return best
  return advert >= 2 ? 'job-ad' : 'other'
}

/** How many different sections of an advert the text has. */
function sections(document: Document): number {
  return new Set(document.sentences.filter((sentence) => sentence.section !== 'none').map((sentence) => sentence.section)).size
}

const bulkHeaders = new Set(['list-unsubscribe', 'list-id', 'x-mailman-version', 'list-post', 'x-list-unsubscribe', 'list-help'])

function isBulkMail(document: Document): boolean {
  return document.headers.some(
    (header) =>
      bulkHeaders.has(header.name) ||
      (header.name === 'precedence' && /bulk|list|junk/i.test(document.clean.slice(header.value.start, header.value.end))),
  )
}
