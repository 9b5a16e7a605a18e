import type { Concern, PartKind } from '../../../common/reading.ts'
import { overlaps, type Span } from '../../../common/span.ts'
import type { Hit } from '../text/match.ts'
import { findInList, type PhraseList, phraseList } from '../text/phrase-lists.ts'
import type { Document } from '../text/read.ts'
import type { ConcernRule } from './define.ts'
import { isGuarded } from './guards.ts'
import { concernOf } from './looks.ts'

/** Parts that speak for the employer. Quoted history is the person's own words or already read. */
const readParts: ReadonlySet<PartKind> = new Set(['body', 'headers'])

/** Rules ready to be looked for. */
export interface CompiledConcerns {
  rules: readonly ConcernRule[]
  list: PhraseList
  /** For each phrase: the rule it belongs to, and what it does there. */
  owner: { rule: number; side: Side }[]
}

/** A phrase is a sign, the second sign of a pair, or an exception that takes away the signs it touches. */
type Side = 'first' | 'second' | 'except'

/** Makes rules ready once. Throws on an id used twice. */
export function compileConcerns(rules: readonly ConcernRule[]): CompiledConcerns {
  const phrases: string[] = []
  const owner: CompiledConcerns['owner'] = []
  const ids = new Set<string>()
  for (const [rule, row] of rules.entries()) {
    if (ids.has(row.id)) throw new Error(`Two rules are called ${row.id}`)
    ids.add(row.id)
    const sides: Record<Side, readonly string[]> = {
      first: row.match.any,
      second: row.match.kind === 'pair' ? row.match.with : [],
      except: row.except ?? [],
    }
    for (const side of ['first', 'second', 'except'] as const) {
      for (const phrase of sides[side]) {
        phrases.push(phrase)
        owner.push({ rule, side })
      }
    }
  }
  return { rules, list: phraseList(phrases), owner }
}

/** Finds what may bother a person in a document, with the words that show it, in the order of the text. */
export function findConcerns(compiled: CompiledConcerns, document: Document): Concern[] {
  const found = new Map<number, Record<Side, Hit[]>>()
  for (const hit of findInList(compiled.list, document)) {
    const owner = compiled.owner[hit.phrase]
    const sentence = document.sentences[document.sentenceOf[hit.first] as number]
    if (!owner || !sentence || !readParts.has(sentence.part) || sentence.section === 'equal') continue
    const rule = compiled.rules[owner.rule] as ConcernRule
    if (rule.notIn?.includes(sentence.section)) continue
    if (owner.side === 'first') {
      if (!rule.asWritten && isGuarded('negated', document, hit)) continue
      if (rule.unless?.some((guard) => isGuarded(guard, document, hit))) continue
    }
    const sides = found.get(owner.rule) ?? { first: [], second: [], except: [] }
    sides[owner.side].push(hit)
    found.set(owner.rule, sides)
  }
  const concerns: Concern[] = []
  for (const [index, { first, second, except }] of found) {
    const rule = compiled.rules[index] as ConcernRule
    const signs =
      except.length > 0 ? first.filter((hit) => !except.some((other) => overlaps(other.span, hit.span))) : first
    const hits = rule.match.kind === 'pair' ? signs.filter((hit) => hasSecond(document, rule, hit, second)) : signs
    const evidence = distinct(
      hits.map((hit) => hit.span),
      document.clean,
    )
    if (evidence.length === 0) continue
    concerns.push(concernOf(rule, evidence))
  }
  return concerns.sort((a, b) => (a.evidence[0] as Span).start - (b.evidence[0] as Span).start)
}

function hasSecond(document: Document, rule: ConcernRule, hit: Hit, second: readonly Hit[]): boolean {
  if (rule.match.kind !== 'pair') return true
  if (rule.match.within === 'document') return second.length > 0
  const sentence = document.sentenceOf[hit.first]
  return second.some((other) => document.sentenceOf[other.first] === sentence && !overlaps(other.span, hit.span))
}

/** Pieces that overlap or touch become one. */
function distinct(spans: readonly Span[], clean: string): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1]
    if (last && (overlaps(last, span) || clean.slice(last.end, span.start).trim() === ''))
      last.end = Math.max(last.end, span.end)
    else kept.push({ ...span })
  }
  return kept
}
