import { type ConcernKind, concernKinds, type DocumentKind, documentKinds } from '../../common/reading.ts'
import { overlaps, type Span } from '../../common/span.ts'
import { type Answer, type FactName, factNames, factRows, wantedOf } from './answers.ts'
import type { Labelled } from './labels.ts'
import { compareLists, rates, share, sum, type Tally } from './tally.ts'

/** A labelled document and what a reader says of it. */
export interface Answered extends Labelled {
  answer: Answer
}

/** Everything that is counted over a set of documents. */
export interface Score {
  documents: number
  /** Documents whose kind is right. */
  kindRight: number
  /** Wanted kind, then found kind, then documents. */
  confusion: Record<DocumentKind, Record<string, number>>
  facts: Record<FactName, Tally>
  concerns: Record<ConcernKind, Tally>
  evidence: Evidence
}

/** Whether concerns that are rightly found point at the right words. */
export interface Evidence {
  /** Concerns found rightly whose evidence touches a labelled quote, of `all`. */
  right: number
  all: number
  /** Spans outside the text or empty. */
  broken: number
}

/** Where a labelled quote stands in a text: every place of it, or the first one with other blanks or capitals. */
export function placesOf(text: string, quote: string): Span[] {
  const places: Span[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length })
  }
  if (places.length > 0) return places
  const words = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('\\s+'), 'i').exec(text)
  return found ? [{ start: found.index, end: found.index + found[0].length }] : []
}

/** Counts one document's concerns of one kind: the kind is either found or not, however many quotes it has. */
export function countConcern(kind: ConcernKind, { label, text, answer }: Answered, evidence: Evidence): Tally {
  const wanted = label.concerns.filter((concern) => concern.kind === kind)
  const found = answer.concerns.filter((concern) => concern.kind === kind)
  const spans = found.flatMap((concern) => concern.evidence)
  evidence.broken += spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length)).length
  const isWanted = wanted.length > 0
  const isFound = found.length > 0
  if (isWanted && isFound) {
    evidence.all++
    const quotes = wanted.flatMap(({ quote }) => placesOf(text, quote))
    if (quotes.some((quote) => spans.some((span) => overlaps(span, quote)))) evidence.right++
  }
  return {
    right: Number(isWanted && isFound),
    extra: Number(!isWanted && isFound),
    missed: Number(isWanted && !isFound),
  }
}

/** Counts one fact of one document. */
export function countFact(name: FactName, { label, answer }: Answered): Tally {
  return compareLists(wantedOf(label)[name], answer.facts[name], factRows[name].alike)
}

/** Counts everything over a set of documents. */
export function countAll(documents: readonly Answered[]): Score {
  const evidence: Evidence = { right: 0, all: 0, broken: 0 }
  const confusion = Object.fromEntries(documentKinds.map((kind) => [kind, {}])) as Score['confusion']
  for (const { label, answer } of documents) {
    const row = confusion[label.kind]
    const found = answer.kind ?? 'none'
    row[found] = (row[found] ?? 0) + 1
  }
  const tallies = <K extends string>(keys: readonly K[], count: (key: K, document: Answered) => Tally) =>
    Object.fromEntries(keys.map((key) => [key, sum(documents.map((one) => count(key, one)))])) as Record<K, Tally>
  return {
    documents: documents.length,
    kindRight: documents.filter(({ label, answer }) => label.kind === answer.kind).length,
    confusion,
    facts: tallies(factNames, countFact),
    concerns: tallies(concernKinds, (kind, document) => countConcern(kind, document, evidence)),
    evidence,
  }
}

/** The figures of a score that say most. All between 0 and 1, null where nothing was to be found. */
export interface Headline {
  kindAccuracy: number | null
  /** All facts in one tally. */
  factsF1: number | null
  /** All concerns in one tally. */
  concernsMicroF1: number | null
  /** The mean over the kinds of concern that some label has. */
  concernsMacroF1: number | null
  evidenceRight: number | null
}

export function headlineOf({ documents, kindRight, facts, concerns, evidence }: Score): Headline {
  const used = Object.values(concerns).filter(({ right, missed }) => right + missed > 0)
  return {
    kindAccuracy: share(kindRight, documents),
    factsF1: rates(sum(Object.values(facts))).f1,
    concernsMicroF1: rates(sum(Object.values(concerns))).f1,
    concernsMacroF1: share(
      used.reduce((total, tally) => total + (rates(tally).f1 ?? 0), 0),
      used.length,
    ),
    evidenceRight: share(evidence.right, evidence.all),
  }
}
