import type { DocumentKind } from '../../../common/reading.ts'
import { contains, type Span } from '../../../common/span.ts'
import { jobLikeWords, jobWords } from '../lexicon/job-talk.ts'
import type { KindGuard, KindPhrases } from '../lexicon/kind-phrases.ts'
import { kindPhrases } from '../lexicon/kinds.ts'
import { formSet, isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Document } from '../text/read.ts'
import { formId, Gap } from '../text/tokens.ts'
import { findHead, type Head } from './head.ts'
import type { KindFinding } from './index.ts'
import { datedLines, findSlot } from './interview-slot.ts'
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

const jobForms = new Set(jobWords.map(formId))
const jobLikeForms = new Set(jobLikeWords.map(formId))

const conditions = stemSet("if should unless whether may can could you you'd you'll")
const plainConditions = stemSet('if should unless whether case')
const refusals = stemSet('unable cannot not never afraid regret before any')
const applicants = formSet(
  'candidates applicants candidate applicant those shortlisted successful selected who yourself assume',
)

/** Tells what kind of document this is: each family of phrases has a weight, the heaviest kind wins. */
export function findKind(document: Document): KindFinding {
  return findKindOf(document, readPage(document))
}

/** The same, for a page already read. */
export function findKindOf(document: Document, page: Page): KindFinding {
  const evidence = new Map<DocumentKind, Span[]>()
  const families = new Map<KindPhrases, Set<number>>()
  for (const hit of findTagged(tagged, document)) {
    if (!isRead(document, page, hit) || hit.tag.unless?.some((guard) => isGuarded(guard, document, hit))) continue
    const { kind } = hit.tag
    const spans = evidence.get(kind) ?? []
    spans.push(hit.span)
    evidence.set(kind, spans)
    const phrases = families.get(hit.tag) ?? new Set()
    families.set(hit.tag, phrases.add(hit.phrase))
  }
  const job = isJobTalk(document, page)
  const kind = decide(document, page, weigh(families, job), job)
  return { kind, evidence: (evidence.get(kind) ?? []).slice(0, 5) }
}

/** What speaks for each kind: phrases that decide, and phrases that only count together. */
interface Weights {
  strong: Map<DocumentKind, number>
  weak: Map<DocumentKind, number>
  /** How many different weak phrases were found. */
  hints: Map<DocumentKind, number>
}

type JobTalk = 'job-talk' | 'no-job-talk'

/** How much each further phrase of a family adds to it, and at most how many count. */
const furtherPhrase = 0.3
const mostFurther = 3
/** How much the families after the heaviest add: many ways to say one thing are not many things said. */
const furtherFamily = 0.45

/** What is left of a kind that other words speak against. */
const unlikely = 0.5

/** What is left of the weight of words that friends and shops say too, when nothing else speaks of a job. */
const withoutJobTalk = 0.75

/** The heaviest family of a kind counts whole, the others a part. */
function weigh(families: ReadonlyMap<KindPhrases, ReadonlySet<number>>, job: JobTalk): Weights {
  const weights: Weights = { strong: new Map(), weak: new Map(), hints: new Map() }
  const heaviestOf = new Map<DocumentKind, number>()
  for (const [{ kind, weight: full, needs }, phrases] of families) {
    if (needs === 'no-job-talk' && job === 'job-talk') continue
    const weight = needs === 'job-talk' && job === 'no-job-talk' ? full * withoutJobTalk : full
    // An advert has no one sentence that makes it one: every sign counts
    const further = kind === 'job-ad' ? phrases.size - 1 : Math.min(phrases.size - 1, mostFurther)
    const whole = weight * (1 + furtherPhrase * further)
    if (full === 1) {
      weights.hints.set(kind, (weights.hints.get(kind) ?? 0) + phrases.size)
      weights.weak.set(kind, (weights.weak.get(kind) ?? 0) + whole)
      continue
    }
    const top = heaviestOf.get(kind) ?? 0
    const sum = (weights.strong.get(kind) ?? 0) - top * (1 - furtherFamily)
    heaviestOf.set(kind, Math.max(top, whole))
    weights.strong.set(kind, sum + whole * furtherFamily + Math.max(top, whole) * (1 - furtherFamily))
  }
  for (const { against } of families.keys()) {
    if (against) weights.strong.set(against, (weights.strong.get(against) ?? 0) * unlikely)
  }
  return weights
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
      if (hit.tag.kind === 'reschedule' && isRefused(document, hit)) return true
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
      return hasFormBefore(document, hit.first, applicants, 6) || hasFormBefore(document, hit.first, considering, 3)
  }
}

/** Whether a text, or the mail it answers, speaks of a job: one word that says so, or two that often do. */
function isJobTalk(document: Document, page: Page): JobTalk {
  const { tokens } = document
  const seen = new Set<number>()
  for (let t = 0; t < tokens.length; t++) {
    const form = tokens.form[t] as number
    const isSure = jobForms.has(form)
    if (!isSure && !jobLikeForms.has(form)) continue
    const sentence = document.sentences[document.sentenceOf[t] as number]
    const span = { start: tokens.start[t] as number, end: tokens.end[t] as number }
    if (sentence?.part === 'footer') continue
    if (sentence?.part === 'headers' && !(page.subject !== null && contains(page.subject, span))) continue
    if (isSure || (seen.size > 0 && !seen.has(form))) return 'job-talk'
    seen.add(form)
  }
  return 'no-job-talk'
}

/** "If you have not heard from us by May, your application was not successful." */
function startsWithIf(document: Document, hit: TaggedHit<KindPhrases>): boolean {
  const sentence = document.sentences[document.sentenceOf[hit.first] as number]
  return sentence !== undefined && ifs.has(document.tokens.form[sentence.first] as number)
}

/** "Interviews cannot be rescheduled." */
function isRefused(document: Document, hit: TaggedHit<KindPhrases>): boolean {
  const { form } = document.tokens
  const before = form[hit.last - 2] as number
  return refusing.has(before) || (before === be && refusing.has(form[hit.last - 3] as number))
}

const be = formId('be')
const refusing = new Set(['not', 'cannot', "can't", "won't", 'never', 'no'].map(formId))

/**
 * Whether one of these words stands up to `reach` words before in the same clause. Forms, not stems: "candidates who" and
 * "please consider your application unsuccessful" are no word to the reader, "your application was considered" is.
 */
function hasFormBefore(document: Document, first: number, forms: ReadonlySet<number>, reach: number): boolean {
  const { form, gap } = document.tokens
  for (let t = first - 1; t >= Math.max(0, first - reach); t--) {
    if ((gap[t + 1] as number) >= Gap.comma) return false
    if (forms.has(form[t] as number)) return true
  }
  return false
}

const considering = formSet('consider')
const ifs = new Set(['if', 'should', 'unless', 'to'].map(formId))
const gratitude = stemSet('thank thanks grateful appreciate enjoyed')
const rounds = stemSet('interview interviews round stage shortlist shortlisted assessment next trial chat coffee call tour')
const ours = stemSet("we we'd i i'd has had")

/** How much a weak phrase adds to strong ones. */
const weakShare = 0.3
/** What decides alone. */
const enough = 3
/** What decides in a mail that speaks of a job: such a mail is hardly about nothing. */
const enoughOfJob = 1

/** What decides in a letter that speaks of none. */
const enoughElsewhere = 4

function decide(document: Document, page: Page, weights: Weights, job: JobTalk): DocumentKind {
  const strong = (kind: DocumentKind) => weights.strong.get(kind) ?? 0
  const weak = (kind: DocumentKind) => weights.weak.get(kind) ?? 0
  const total = (kind: DocumentKind) => (strong(kind) > 0 ? strong(kind) + weak(kind) * weakShare : 0)
  const advert = strong('job-ad') + sections(document) * 2 + headWeight(findHead(document, page))
  if (isBulkMail(document) || /\$\{[A-Z_]{3,60}\}/.test(document.text)) weights.strong.set('other', strong('other') + 6)
  const best = heaviest(total)
  if (!page.isLetter) {
    // A set hour is for one reader, what is pitched without a name is an advert
    const isSet = meetings.has(best) && total(best) >= 5 && sections(document) < 2 && hasSlot(document, page)
    if (isSet) return best
    if (advert >= 2 && (best === 'recruiter-outreach' || advert * 1.5 >= total(best))) return 'job-ad'
    if (total(best) >= enough) return best
    return advert >= 2 ? 'job-ad' : 'other'
  }
  if (total(best) >= (job === 'job-talk' ? enough : enoughElsewhere)) return best
  if (advert >= 6) return 'recruiter-outreach'
  if (job === 'no-job-talk') {
    const hinted = heaviest(weak)
    return weak(hinted) >= 3 ? hinted : 'other'
  }
  const hint = (kind: DocumentKind) =>
    strong(kind) + Math.min(weights.hints.get(kind) ?? 0, mostHints) * hintShare + (kind === 'interview-invite' && hasSlot(document, page) ? 1.5 : 0)
  const hinted = heaviest(hint)
  return hint(hinted) >= enoughOfJob ? hinted : 'other'
}

/** What each weak phrase adds where nothing decides, and at most how many count. */
const hintShare = 0.6
const mostHints = 6

const meetings: ReadonlySet<DocumentKind> = new Set(['interview-invite', 'reschedule'])

/** Whether a meeting has a day and an hour; for that it does not matter when the mail came. */
function hasSlot(document: Document, page: Page): boolean {
  return findSlot(datedLines(document, page, '2024-01-01T09:00')) !== null
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
