import type { Article } from '../../../common/articles.ts'
import type { ConcernKind, Facts, Negotiable } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Phrase } from '../text/match.ts'
import type { Document } from '../text/read.ts'
import type { SectionKind } from '../text/sections.ts'

/** A reason to pass over a hit, by name; each is one function in `guards.ts`. */
export const guardNames = [
  'negated',
  'perk',
  'business',
  'company',
  'optional',
  'hypothetical',
  'past',
  'seeker',
  'facility',
  'interview',
  'free-time',
  'contact-hours',
  'meeting-time',
  'one-visit',
  'rarely',
  'zero',
  'job-title',
  'offered',
  'conversation',
  'remote-choice',
  'denied',
  'reimbursed',
  'pause',
  'duty',
  'warning',
  'joining',
  'formal',
  'employer-pays',
] as const
export type Guard = (typeof guardNames)[number]

/** How a rule finds its words. */
export type ConcernMatch =
  /** Any of these phrases decides alone. */
  | { kind: 'phrases'; any: readonly Phrase[] }
  /** A weak phrase counts only when a second sign stands in the same sentence, or anywhere in the document. */
  | { kind: 'pair'; any: readonly Phrase[]; with: readonly Phrase[]; within: 'sentence' | 'document' }

/** What is told of a rule, and the examples that show it. */
export interface ShownRule {
  /** `theme/name`, unique. */
  id: `${string}/${string}`
  kind: ConcernKind
  /** A few words, as the card's head: "Regular business travel". */
  title: string
  /** Whether it can be talked about. */
  negotiable: Negotiable
  /** The article the advice comes from; null when the rule only states what the text says. */
  source: Article | null
  /** Only for scam signs: one strong or two weak ones decide. */
  strength?: 'strong' | 'weak'
  /** Why it may matter to a person, one plain sentence. */
  why: string
  /** The question to put, as a complete polite sentence; null when there is nothing to ask. */
  ask: string | null
  /** Sentences it must find, the evidence in `[[…]]`. */
  hits: readonly string[]
  /** Sentences it must pass over. */
  misses: readonly string[]
}

/** One thing that may bother a person and shows in phrases: a row of data with its own examples. */
export interface ConcernRule extends ShownRule {
  match: ConcernMatch
  /** Phrases in which the words mean something else ("paradigm shift"): a hit that touches one does not count. */
  except?: readonly Phrase[]
  /** What makes a hit no concern. Negation is looked at unless `asWritten` is set. */
  unless?: readonly Guard[]
  /** Set where the phrase is itself a denial ("no benefits"), so that its "no" denies nothing. */
  asWritten?: true
  /** Sections a hit does not count in, besides equal-opportunity text. */
  notIn?: readonly SectionKind[]
}

/** One thing that may bother a person and shows in more than words, such as an address and a name that do not agree. */
export interface LookRule extends ShownRule {
  /** The words that show it; none when nothing does. `facts` are those of the whole text. */
  find(document: Document, facts: Facts): Span[]
}

/** Gives the rows of one theme back unchanged; it exists so that a misspelt field or kind does not compile. */
export function defineConcerns<const T extends readonly ConcernRule[]>(rules: T): T {
  return rules
}

/** The same for rules that look at more than words. */
export function defineLooks<const T extends readonly LookRule[]>(rules: T): T {
  return rules
}
