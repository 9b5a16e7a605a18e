import type { DocumentKind } from '../../../common/reading.ts'
import { contains } from '../../../common/span.ts'
import { jobLikeWords, jobWords } from '../lexicon/job-talk.ts'
import type { KindPhrases } from '../lexicon/kind-phrases.ts'
import { wordSets } from '../lexicon/sets.ts'
import type { Document } from '../text/read.ts'
import { formId } from '../text/tokens.ts'
import { wordIds } from '../text/word-ids.ts'
import type { Page } from './page.ts'
import type { TaggedHit } from './tagged.ts'

const jobForms = wordIds(jobWords.map(formId))
const jobLikeForms = wordIds([
  ...jobLikeWords.map(formId),
  ...wordSets.occupation.map((word) => formId(word.replace('=', ''))),
])

/** What speaks for each kind: phrases that decide, and phrases that only count together. */
export interface Weights {
  strong: Record<DocumentKind, number>
  weak: Record<DocumentKind, number>
  /** How many different weak phrases were found. */
  hints: Record<DocumentKind, number>
  job: JobTalk
}

const noWeights = (): Record<DocumentKind, number> => ({
  'job-ad': 0,
  'recruiter-outreach': 0,
  'interview-invite': 0,
  reschedule: 0,
  rejection: 0,
  offer: 0,
  'follow-up': 0,
  other: 0,
})

/** Whether a text speaks of a job. */
export type JobTalk = 'job-talk' | 'no-job-talk'

/** How much each further phrase of a family adds to it, and at most how many count. */
const furtherPhrase = 0.2
const mostFurther = 3
/** How much the families after the heaviest add: many ways to say one thing are not many things said. */
const furtherFamily = 0.3

/** What is left of a kind that other words speak against. */
const unlikely = 0.5

/** What is left of a family that only the subject has: "your interview" may stand above a no. */
const inSubject = 0.6

/** The families found: which of their phrases, and how often outside the subject. */
type Families = Map<KindPhrases, { phrases: number[]; inBody: number }>

/** What is left of the weight of words that friends and shops say too, when nothing else speaks of a job. */
const withoutJobTalk = 0.75

function familiesOf(page: Page, hits: readonly TaggedHit<KindPhrases>[]): Families {
  const families: Families = new Map()
  for (const { tag, phrase, span } of hits) {
    let found = families.get(tag)
    if (!found) {
      found = { phrases: [], inBody: 0 }
      families.set(tag, found)
    }
    // A family has few of them in one text
    if (!found.phrases.includes(phrase)) found.phrases.push(phrase)
    if (page.subject === null || !contains(page.subject, span)) found.inBody++
  }
  return families
}

/** The heaviest family of a kind counts whole, the others a part. */
export function weigh(document: Document, page: Page, hits: readonly TaggedHit<KindPhrases>[]): Weights {
  const job = isJobTalk(document, page)
  const [strong, weak, hints, heaviest] = [noWeights(), noWeights(), noWeights(), noWeights()]
  const families = familiesOf(page, hits)
  for (const [{ kind, weight: full, needs }, { phrases, inBody }] of families) {
    if (needs === 'no-job-talk' && job === 'job-talk') continue
    const gated = needs === 'job-talk' && job === 'no-job-talk' ? full * withoutJobTalk : full
    const weight = inBody > 0 || full === 1 ? gated : gated * inSubject
    // An advert has no one sentence that makes it one: every sign counts
    const further = kind === 'job-ad' ? phrases.length - 1 : Math.min(phrases.length - 1, mostFurther)
    const whole = weight * (1 + furtherPhrase * further)
    if (full === 1) {
      hints[kind] += phrases.length
      weak[kind] += whole
      continue
    }
    const top = heaviest[kind]
    const sum = strong[kind] - top * (1 - furtherFamily)
    heaviest[kind] = Math.max(top, whole)
    strong[kind] = sum + whole * furtherFamily + heaviest[kind] * (1 - furtherFamily)
  }
  for (const { against } of families.keys()) if (against) strong[against] *= unlikely
  return { strong, weak, hints, job }
}

/** Whether a text, or the mail it answers, speaks of a job: one word that says so, or two that often do. */
export function isJobTalk(document: Document, page: Page): JobTalk {
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
