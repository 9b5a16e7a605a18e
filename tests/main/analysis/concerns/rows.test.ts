import { describe, expect, test } from 'vitest'
import { overlaps, type Span } from '../../../../common/span.ts'
import { compileConcerns, findConcerns } from '../../../../main/analysis/concerns/find.ts'
import { concernRules, everyRule, lookRules } from '../../../../main/analysis/concerns/index.ts'
import { lookAt } from '../../../../main/analysis/concerns/looks.ts'
import { mergeFacts } from '../../../../main/analysis/facts/merge.ts'
import { readPapers } from '../../../../main/analysis/facts/papers.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { marked } from '../../../marked.ts'

const compiled = compileConcerns(concernRules)

/** What the rule `id` finds in a text. Weak scam signs need company to decide, but each row is looked at alone. */
function evidenceOf(id: string, text: string): Span[] {
  const document = readDocument(text)
  const look = lookRules.filter((rule) => rule.id === id)
  const found =
    look.length === 0
      ? findConcerns(compiled, document)
      : lookAt(look, document, mergeFacts(readPapers(document, '2030-03-12T09:00', null)).facts)
  return found.find((concern) => concern.id === id)?.evidence ?? []
}

/** Kinds that a phrase may show at once: who is self-employed has neither a sure post nor a sure wage. */
const kinships = new Set(['insecure and variable-pay'])

const hits = everyRule.flatMap((rule) => rule.hits.map((sample) => ({ id: rule.id, sample })))
const misses = everyRule.flatMap((rule) => rule.misses.map((sample) => ({ id: rule.id, sample })))

describe('every row finds its own examples', () => {
  test.each(hits)('$id finds "$sample"', ({ id, sample }) => {
    const { text, spans } = marked(sample)
    const found = evidenceOf(id, text)
    expect(spans.length).toBeGreaterThan(0)
    const missed = spans.filter((span) => !found.some((piece) => overlaps(piece, span)))
    expect(missed.map((span) => text.slice(span.start, span.end))).toEqual([])
  })

  test.each(misses)('$id passes over "$sample"', ({ id, sample }) => {
    const { text, spans } = marked(sample)
    expect(spans).toEqual([])
    expect(evidenceOf(id, text).map((span) => text.slice(span.start, span.end))).toEqual([])
  })
})

describe('rows are well kept', () => {
  test('no id is used twice', () => {
    const ids = everyRule.map((rule) => rule.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('the theme in an id is the kind of the row', () => {
    expect(everyRule.filter((rule) => rule.id.split('/')[0] !== rule.kind).map((rule) => rule.id)).toEqual([])
  })

  test('no phrase belongs to rows of two kinds that have nothing to do with each other', () => {
    const kindOf = new Map<string, string>()
    const shared: string[] = []
    for (const rule of concernRules) {
      for (const phrase of rule.match.any) {
        const known = kindOf.get(phrase)
        // Self-employment is both work without security and pay without a floor
        if (known === 'insecure' && rule.kind === 'variable-pay') continue
        if (known !== undefined && known !== rule.kind && !kinships.has(`${known} and ${rule.kind}`))
          shared.push(`${known} and ${rule.kind}: ${phrase}`)
        kindOf.set(phrase, rule.kind)
      }
    }
    expect(shared).toEqual([])
  })

  test('no phrase stands twice in a row', () => {
    const twice = concernRules.flatMap((rule) => {
      const lists = [rule.match.any, rule.match.kind === 'pair' ? rule.match.with : [], rule.except ?? []]
      return lists.flatMap((list) =>
        list.filter((phrase, i) => list.indexOf(phrase) !== i).map((phrase) => `${rule.id}: ${phrase}`),
      )
    })
    expect(twice).toEqual([])
  })

  test('why and ask are whole sentences', () => {
    const isSentence = (text: string) => /^[A-Z].{10,}[.?]$/.test(text) && !text.includes('!')
    const said = everyRule.flatMap((rule) => [rule.why, ...(rule.ask === null ? [] : [rule.ask])])
    expect(said.filter((text) => !isSentence(text))).toEqual([])
  })

  test('titles are short heads without a full stop', () => {
    expect(
      everyRule.filter((rule) => rule.title.length > 48 || /[.!?]$/.test(rule.title)).map((rule) => rule.title),
    ).toEqual([])
  })

  test('every row has at least three hits and three misses, and none stands twice', () => {
    const poor = everyRule.filter(
      (rule) =>
        new Set(rule.hits).size < 3 || new Set(rule.misses).size < 3 || new Set(rule.hits).size !== rule.hits.length,
    )
    expect(poor.map((rule) => rule.id)).toEqual([])
  })
})
