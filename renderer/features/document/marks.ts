import type { Concern, Contradiction, Limit, Reading, Reason, Verdict } from '../../../common/reading.ts'
import { contains, overlaps, type Span } from '../../../common/span.ts'
import { type FactLine, factLines } from '../facts/fact-lines.ts'
import { mergeNested } from './merge-nested.ts'

/** What a mark means, weightiest first. A weightier mark is drawn over a lighter one. */
export const markKinds = ['stop', 'talk', 'open', 'fact'] as const
export type MarkKind = (typeof markKinds)[number]

/** One thing in the text worth pointing at, with the words that show it and all that is known of it. */
export interface Mark {
  /** Unique in a reading, and the same after the text is read again. */
  id: string
  kind: MarkKind
  /** In text order from 1; null for a fact that nothing rests on. */
  number: number | null
  /** At least one, in text order. */
  spans: Span[]
  /** Where its sign stands: the offsets of its first words, on both sides when two sides do not agree. */
  begins: number[]
  /** What may bother the person here; several rules can point at the same words. */
  concerns: Concern[]
  limit: Limit | null
  /** What the text says here in one way and elsewhere in another. */
  contradiction: Contradiction | null
  /** The question the text leaves open here. */
  question: { text: string; sentence: string } | null
  facts: FactLine[]
  /** The reasons that rest on these words. */
  reasons: Reason[]
}

/** Whether a broken limit ends the matter rather than being something to talk about. */
export function endsTheMatter(limit: Limit, verdict: Verdict): boolean {
  return limit.state === 'broken' && verdict.decision === 'decline' && (limit.cannotBend || limit.negotiable === 'no')
}

/** All marks of a reading, numbered in text order. */
export function marksOf(reading: Reading): Mark[] {
  const marks = mergeNested(
    reading.concerns
      .filter((concern) => concern.evidence.length > 0)
      .map((concern) => ({
        ...blank(`concern:${concern.id}`, concernKind(concern, reading.verdict), concern.evidence),
        concerns: [concern],
      })),
  )
  for (const limit of reading.limits) {
    if (limit.state !== 'broken' || limit.evidence.length === 0) continue
    const kind = endsTheMatter(limit, reading.verdict) ? 'stop' : 'talk'
    const host = marks.find((mark) => mark.limit === null && touches(mark.spans, limit.evidence))
    if (host === undefined) {
      marks.push({ ...blank(`limit:${limit.limit}`, kind, limit.evidence), limit })
    } else {
      host.limit = limit
      if (kind === 'stop') host.kind = 'stop'
    }
  }
  for (const contradiction of reading.contradictions) marks.push(contradictionMark(contradiction))
  for (const ask of reading.verdict.asks) {
    // What the text says in two ways is marked already, on both sides.
    if (ask.evidence.length === 0 || marks.some((mark) => mark.contradiction?.ask === ask.sentence)) continue
    const host = marks.find((mark) => touches(mark.spans, ask.evidence))
    if (host !== undefined) host.question ??= ask
    else if (ask.kind === 'question')
      marks.push({
        ...blank(`ask:${ask.id}`, 'open', ask.evidence),
        question: { text: ask.text, sentence: ask.sentence },
      })
  }
  addFacts(marks, factLines(reading))
  for (const reason of reading.verdict.reasons) {
    // What speaks for going is often said in words that are neither a fact nor a concern.
    const free = reason.evidence.filter((span) => !marks.some((mark) => touches(mark.spans, [span])))
    if (free.length > 0) marks.push(blank(`reason:${reason.id}`, 'fact', free))
  }
  for (const mark of marks) {
    mark.reasons = reading.verdict.reasons.filter((reason) => touches(mark.spans, reason.evidence))
  }
  return numbered(marks, reading)
}

/** The numbered marks that some evidence rests on, in text order. */
export function marksFor(evidence: readonly Span[], marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.number !== null && touches(mark.spans, evidence))
}

/** Only what ends the matter is a hard stop; what can neither end it nor be talked about is worth knowing. */
function concernKind(concern: Concern, verdict: Verdict): MarkKind {
  if (concern.kind === 'scam') return concern.strength === 'strong' || verdict.decision === 'decline' ? 'stop' : 'talk'
  return concern.negotiable === 'no' ? 'fact' : 'talk'
}

function blank(id: string, kind: MarkKind, evidence: readonly Span[]): Mark {
  const spans = evidence.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start)
  const begins = spans.slice(0, 1).map((span) => span.start)
  const bare = { concerns: [], limit: null, contradiction: null, question: null, facts: [], reasons: [] }
  return { id, kind, number: null, spans, begins, ...bare }
}

function contradictionMark(contradiction: Contradiction): Mark {
  const sides = contradiction.sides.map((side) => blank('side', 'open', side.evidence))
  return {
    ...blank(
      `contradiction:${contradiction.fact}`,
      'open',
      sides.flatMap((side) => side.spans),
    ),
    begins: sides.flatMap((side) => side.begins),
    contradiction,
    question: { text: contradiction.text, sentence: contradiction.ask },
  }
}

/** A fact in words that are already marked joins that mark; elsewhere it is a mark of its own. */
function addFacts(marks: Mark[], lines: readonly FactLine[]): void {
  for (const line of lines) {
    if (line.evidence.length === 0) continue
    const free = line.evidence.filter(
      (span) => !marks.some((mark) => mark.spans.some((other) => contains(other, span))),
    )
    if (free.length > 0) {
      marks.push({ ...blank(`fact:${line.id}`, 'fact', free), facts: [line] })
      continue
    }
    const host = marks.find((mark) => mark.spans.some((other) => line.evidence.some((span) => contains(other, span))))
    host?.facts.push(line)
  }
}

/** Only what is cited gets a number: concerns, limits and questions always, facts when a reason or limit rests on them. */
function numbered(marks: Mark[], reading: Reading): Mark[] {
  const cited = [...reading.verdict.reasons, ...reading.limits, ...reading.verdict.asks].flatMap(
    (item) => item.evidence,
  )
  let number = 0
  return marks
    .filter((mark) => mark.spans.length > 0)
    .toSorted((a, b) => first(a).start - first(b).start || first(a).end - first(b).end)
    .map((mark) => {
      if (mark.kind === 'fact' && mark.concerns.length === 0 && !touches(mark.spans, cited)) return mark
      number += 1
      return { ...mark, number }
    })
}

function touches(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((span) => others.some((other) => overlaps(span, other)))
}

function first(mark: Mark): Span {
  return mark.spans[0] ?? { start: 0, end: 0 }
}
