import type { DocumentKind } from '../../../common/reading.ts'
import { contains, type Span } from '../../../common/span.ts'
import { type KindGuard, type KindPhrases, kindPhrases } from '../lexicon/kinds.ts'
import { isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { formId } from '../text/tokens.ts'
import { findHead, type Head } from './head.ts'
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

const conditions = stemSet("if should unless whether may can could you you'd you'll")
const plainConditions = stemSet('if should unless whether case')
const refusals = stemSet('unable cannot not never afraid regret before any')
const applicants = stemSet(
  'candidates applicants candidate applicant those shortlisted successful selected who yourself assume',
)

/** Tells what kind of document this is: each family of phrases has a weight, the heaviest kind wins. */
export function findKind(document: Document): KindFinding {
  return findKindOf(document, readPage(document))
}

/** The same, for a page already read. */
export function findKindOf(document: Document, page: Page): KindFinding {
  const weights: Weights = { strong: new Map(), weak: new Map() }
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
    const tier = hit.tag.weight > 1 ? weights.strong : weights.weak
    tier.set(kind, (tier.get(kind) ?? 0) + weight)
  }
  const kind = decide(document, page, weights)
  return { kind, evidence: (evidence.get(kind) ?? []).slice(0, 5) }
}

/** What speaks for each kind: phrases that decide, and phrases that only count together. */
interface Weights {
  strong: Map<DocumentKind, number>
  weak: Map<DocumentKind, number>
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
      if ((hit.tag.kind === 'reschedule' || hit.tag.kind === 'rejection') && startsWithIf(document, hit)) return true
      return hit.tag.kind === 'reschedule'
        ? isPrecededBy(document, hit.first, conditions, 4) && !isPrecededBy(document, hit.first, ours, 5)
        : isPrecededBy(document, hit.first, plainConditions, 6)
    case 'round':
      return isFollowedBy(document, hit.last, rounds, 5)
    case 'thanks':
      return isPrecededBy(document, hit.first, gratitude, 5)
    case 'denied':
      return isNegated(document, hit.first, hit.last) || isPrecededBy(document, hit.first, refusals, 3)
    case 'candidates':
      return isPrecededBy(document, hit.first, applicants, 6) || hasFormBefore(document, hit.first)
  }
}

/** "If you have not heard from us by May, your application was not successful." */
function startsWithIf(document: Document, hit: TaggedHit<KindPhrases>): boolean {
  const sentence = document.sentences[document.sentenceOf[hit.first] as number]
  return sentence !== undefined && ifs.has(document.tokens.form[sentence.first] as number)
}

/** "Please consider your application unsuccessful"; "your application was considered" is another matter. */
function hasFormBefore(document: Document, first: number): boolean {
  for (let t = first - 1; t >= Math.max(0, first - 3); t--) if (document.tokens.form[t] === consider) return true
  return false
}

const consider = formId('consider')
const ifs = new Set(['if', 'should', 'unless', 'to'].map(formId))
const gratitude = stemSet('thank thanks grateful appreciate enjoyed')
const rounds = stemSet('interview interviews round stage shortlist shortlisted assessment next')
const ours = stemSet("we we'd i i'd has had")

/** How much a weak phrase adds to strong ones. */
const weakShare = 0.3

function decide(document: Document, page: Page, weights: Weights): DocumentKind {
  const strong = (kind: DocumentKind) => weights.strong.get(kind) ?? 0
  const weak = (kind: DocumentKind) => weights.weak.get(kind) ?? 0
  const of = (kind: DocumentKind) => (strong(kind) > 0 ? strong(kind) + weak(kind) * weakShare : 0)
  const advert = strong('job-ad') + sections(document) * 2 + headWeight(findHead(document, page))
  if (isBulkMail(document) || /\$\{[A-Z_]{3,60}\}/.test(document.text)) weights.strong.set('other', strong('other') + 6)
  const best = heaviest(of)
  if (page.isLetter) {
    if (of(best) >= 3) return best
    const hinted = heaviest(weak)
    return advert >= 6 ? 'recruiter-outreach' : weak(hinted) >= 2 ? hinted : 'other'
  }
  if (advert >= 4 && advert * 1.5 >= of(best)) return 'job-ad'
  if (of(best) >= 3) return best
  return advert >= 2 ? 'job-ad' : 'other'
}

function heaviest(weightOf: (kind: DocumentKind) => number): DocumentKind {
  return precedence.filter((kind) => kind !== 'job-ad').reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
}

/** A title with a firm or a place below it is the head of an advert; a title alone may be a subject. */
function headWeight(head: Head): number {
  if (!head.isAdvert) return 0
  return head.firm !== null || head.places.length > 0 ? 8 : 3
}

/** How many different sections of an advert the text has. */
function sections(document: Document): number {
  return new Set(
    document.sentences.filter((sentence) => sentence.section !== 'none').map((sentence) => sentence.section),
  ).size
}

const bulkHeaders = new Set([
  'list-unsubscribe',
  'list-id',
  'x-mailman-version',
  'list-post',
  'x-list-unsubscribe',
  'list-help',
])

function isBulkMail(document: Document): boolean {
  return document.headers.some(
    (header) =>
      bulkHeaders.has(header.name) ||
      (header.name === 'precedence' &&
        /bulk|list|junk/i.test(document.clean.slice(header.value.start, header.value.end))),
  )
}
