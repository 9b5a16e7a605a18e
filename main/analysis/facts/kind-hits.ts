import { contains } from '../../../common/span.ts'
import type { KindGuard, KindPhrases } from '../lexicon/kind-phrases.ts'
import { kindPhrases } from '../lexicon/kinds.ts'
import { formSet, isFollowedBy, isNegated, isPrecededBy, stemSet } from '../text/context.ts'
import type { Hit } from '../text/match.ts'
import type { Document } from '../text/read.ts'
import { formId, Gap } from '../text/tokens.ts'
import { type WordIds, wordIds } from '../text/word-ids.ts'
import type { Page } from './page.ts'
import { findTagged, type TaggedHit, tagPhrases } from './tagged.ts'

const tagged = tagPhrases(kindPhrases.map((row) => ({ phrases: row.phrases, tag: row })))

const conditions = stemSet("reply or if should unless whether may can could you you'd you'll")
const plainConditions = stemSet('if should unless whether case')
const otherwise = stemSet('or otherwise else')
const refusals = stemSet('unable cannot not never afraid regret before any')
const applicants = formSet(
  'candidates applicants candidate applicant those shortlisted successful selected who yourself assume',
)

/** Every phrase that speaks for a kind, where it is read and means what it says. */
export function findKindHits(document: Document, page: Page): TaggedHit<KindPhrases>[] {
  return findTagged(tagged, document, (hit, tag) => {
    if (!isRead(document, page, hit, tag)) return false
    if (tag.unless) for (const guard of tag.unless) if (isGuarded(guard, document, hit, tag)) return false
    return true
  })
}

/** Body, subject and what follows the closing; a footer may tell a newsletter. */
function isRead(document: Document, page: Page, hit: Hit, tag: KindPhrases): boolean {
  const part = document.sentences[document.sentenceOf[hit.first] as number]?.part
  switch (part) {
    case 'body':
    case 'signature':
      return true
    case 'headers':
      return page.subject !== null && contains(page.subject, hit.span)
    case 'footer':
      return tag.kind === 'other'
    default:
      return false
  }
}

function isGuarded(guard: KindGuard, document: Document, hit: Hit, { kind }: KindPhrases): boolean {
  switch (guard) {
    case 'hypothetical':
      if (kind === 'reschedule' && isRefused(document, hit)) return true
      if ((kind === 'reschedule' || kind === 'rejection') && startsWithIf(document, hit)) return true
      // "Accept by Friday or it will go to someone on our reserve list"
      if (kind === 'rejection' && isPrecededBy(document, hit.first, otherwise, 6)) return true
      return kind === 'reschedule'
        ? isPrecededBy(document, hit.first, conditions, 4) && !isPrecededBy(document, hit.first, ours, 5)
        : // "If we like what we see you can start on Monday"
          isPrecededBy(document, hit.first, plainConditions, kind === 'offer' ? 9 : 6)
    case 'round':
      return isFollowedBy(document, hit.last, rounds, 5) && !isFollowedBy(document, hit.last, without, 5)
    case 'thanks':
      return isPrecededBy(document, hit.first, gratitude, 5)
    case 'denied':
      return isNegated(document, hit.first, hit.last) || isPrecededBy(document, hit.first, refusals, 3)
    case 'candidates':
      return hasFormBefore(document, hit.first, applicants, 6) || hasFormBefore(document, hit.first, considering, 3)
  }
}

/** "If you have not heard from us by May, your application was not successful." */
function startsWithIf(document: Document, hit: Hit): boolean {
  const sentence = document.sentences[document.sentenceOf[hit.first] as number]
  return sentence !== undefined && ifs.has(document.tokens.form[sentence.first] as number)
}

/** "Interviews cannot be rescheduled." */
function isRefused(document: Document, hit: Hit): boolean {
  const { form } = document.tokens
  const before = form[hit.last - 2] as number
  return refusing.has(before) || (before === be && refusing.has(form[hit.last - 3] as number))
}

const be = formId('be')
const refusing = wordIds(['not', 'cannot', "can't", "won't", 'never', 'no'].map(formId))

/**
 * Whether one of these words stands up to `reach` words before in the same clause. Forms, not stems: "candidates who" and
 * "please consider your application unsuccessful" are no word to the reader, "your application was considered" is.
 */
function hasFormBefore(document: Document, first: number, forms: WordIds, reach: number): boolean {
  const { form, gap } = document.tokens
  for (let t = first - 1; t >= Math.max(0, first - reach); t--) {
    if ((gap[t + 1] as number) >= Gap.comma) return false
    if (forms.has(form[t] as number)) return true
  }
  return false
}

const considering = formSet('consider')
const ifs = wordIds(['if', 'should', 'unless', 'to'].map(formId))
// "We offer you the post without an interview"
const without = stemSet('without')
const gratitude = stemSet('thank thanks grateful appreciate enjoyed')
const rounds = stemSet(
  'interview interviews round stage shortlist shortlisted assessment next trial chat coffee call tour',
)
const ours = stemSet("we we'd i i'd has had")
