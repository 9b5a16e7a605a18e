import type { DocumentKind } from '../../../common/reading.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import type { KindPhrases } from '../lexicon/kind-phrases.ts'
import type { Document, Sentence } from '../text/read.ts'
import { findHead, type Head } from './head.ts'
import type { KindFinding } from './index.ts'
import { datedLines, findSlots } from './interview-slot.ts'
import { findKindHits } from './kind-hits.ts'
import { type Weights, weigh } from './kind-weights.ts'
import { type Page, readPage } from './page.ts'
import type { TaggedHit } from './tagged.ts'

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

/** For what a document is it hardly matters when it came. */
const anyTime: LocalDateTime = '2024-01-01T09:00'

/** Tells what kind of document this is: each family of phrases has a weight, the heaviest kind wins. */
export function findKind(document: Document, now: LocalDateTime = anyTime): KindFinding {
  const page = readPage(document)
  const hits = findKindHits(document, page)
  const kind = decide(document, page, { weights: weigh(document, page, hits), now })
  return { kind, evidence: evidenceOf(hits.filter((hit) => hit.tag.kind === kind)) }
}

const mostEvidence = 5

/** The words that say most, one for each place, in text order. */
function evidenceOf(hits: readonly TaggedHit<KindPhrases>[]): Span[] {
  const chosen: Span[] = []
  // What decides alone is as good as what outweighs all else: of those the first is shown
  const tier = (hit: TaggedHit<KindPhrases>) => Math.min(hit.tag.weight, 4)
  for (const { span } of [...hits].sort((a, b) => tier(b) - tier(a))) {
    if (chosen.length < mostEvidence && !chosen.some((other) => overlaps(other, span))) chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** How much a weak phrase adds to strong ones. */
const weakShare = 0.3
/** What decides alone. */
const enough = 3
/** What decides in a mail that speaks of a job: such a mail is hardly about nothing. */
const enoughOfJob = 1

/** What decides in a letter that speaks of no job, and of something else. */
const enoughElsewhere = 4

function decide(
  document: Document,
  page: Page,
  { weights, now }: { weights: Weights; now: LocalDateTime },
): DocumentKind {
  const hasSlot = () => findSlots(datedLines(document, page, now)).length > 0
  const { strong, weak, hints } = weights
  const total = (kind: DocumentKind) => (strong[kind] > 0 ? strong[kind] + weak[kind] * weakShare : 0)
  const parts = sections(document)
  const head = headWeight(findHead(document, page))
  const advert = strong['job-ad'] + parts * 2 + head
  if (isBulkMail(document) || (document.text.includes('${') && /\$\{[A-Z_]{3,60}\}/.test(document.text)))
    strong.other += 6
  const best = heaviest(total)
  if (!page.isLetter) {
    // A set hour is for one reader, what is pitched without a name is an advert
    if (meetings.has(best) && total(best) >= 5 && parts < 2 && head < wholeHead && hasSlot()) return best
    if (advert >= 2 && (best === 'recruiter-outreach' || advert * 1.5 >= total(best))) return 'job-ad'
    if (total(best) >= enough) return best
    return advert >= 2 ? 'job-ad' : 'other'
  }
  // A day and an hour speak for a meeting where something else hardly outweighs it
  const invite = total('interview-invite')
  const isClose = invite > 0 && !meetings.has(best) && total(best) - invite < slotBonus
  if (isClose && invite + slotBonus >= enough && hasSlot()) return 'interview-invite'
  // Thanks for an application open invites as well as acknowledgements; only an invite sets an hour
  const isThanks = best === 'follow-up' && strong[best] <= thanksAlone && invite + weak['interview-invite'] > 0
  if (isThanks && hasSlot()) return 'interview-invite'
  const needed = weights.job === 'job-talk' || strong.other === 0 ? enough : enoughElsewhere
  if (total(best) >= needed) return best
  if (advert >= 6) return 'recruiter-outreach'
  if (weights.job === 'no-job-talk') {
    const hinted = heaviest((kind) => weak[kind])
    return weak[hinted] >= 3 ? hinted : 'other'
  }
  const hint = (kind: DocumentKind) =>
    strong[kind] +
    Math.min(hints[kind], mostHints) * hintShare +
    (kind === 'interview-invite' && hasSlot() ? slotBonus : 0)
  const hinted = heaviest(hint)
  return hint(hinted) >= enoughOfJob ? hinted : 'other'
}

/** What a mail weighs as a follow-up that thanks for an application and says little more. */
const thanksAlone = 5

/** What a day with an hour adds to an invite. */
const slotBonus = 1.5

/** What each weak phrase adds where nothing decides, and at most how many count. */
const hintShare = 0.6
const mostHints = 6

const meetings: ReadonlySet<DocumentKind> = new Set(['interview-invite', 'reschedule'])

/** Kinds that are told by what is said; an advert is told by its shape as well. */
const said = precedence.filter((kind) => kind !== 'job-ad')

function heaviest(weightOf: (kind: DocumentKind) => number): DocumentKind {
  return said.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
}

/** A title with a firm or a place below it is the head of an advert; a title alone may be a subject. */
function headWeight(head: Head): number {
  if (!head.isAdvert) return 0
  return head.firm !== null && head.places.length > 0 ? wholeHead : head.firm !== null || head.places.length > 0 ? 8 : 3
}

/** What a title with both a firm and a place below it weighs: an advert, whatever it tells of its interviews. */
const wholeHead = 9

/** How many different sections of an advert the text has. */
function sections(document: Document): number {
  const found: Sentence['section'][] = []
  for (const { section } of document.sentences) if (section !== 'none' && !found.includes(section)) found.push(section)
  return found.length
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
