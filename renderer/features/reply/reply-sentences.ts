import type { Fact, Facts, Reading } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'

/** A sentence of the draft, where it stands in the reply, and what it rests on. */
export interface ReplySentence {
  text: string
  /** Offsets into the reply; null when the person changed or removed it. */
  span: Span | null
  /** Ids of what it rests on. */
  rules: string[]
  /** The words of the letter it rests on. */
  evidence: Span[]
}

/** Every sentence of the draft with its place in the reply as it stands now. */
export function replySentences(reading: Reading, text: string): ReplySentence[] {
  let from = 0
  return reading.reply.sentences.map((sentence) => {
    const start = text.indexOf(sentence.text, from)
    const end = start + sentence.text.length
    if (start !== -1) from = end
    return {
      ...sentence,
      span: start === -1 ? null : { start, end },
      evidence: sentence.rules.flatMap((rule) => evidenceOf(rule, reading)),
    }
  })
}

/** The sentence a place in the reply is in; null between sentences and in what the person wrote. */
export function sentenceAt(sentences: readonly ReplySentence[], offset: number): ReplySentence | null {
  return sentences.find(({ span }) => span !== null && span.start <= offset && offset <= span.end) ?? null
}

function evidenceOf(rule: string, { facts, limits, verdict, concerns }: Reading): Span[] {
  const ask = verdict.asks.find(({ id }) => id === rule)
  if (ask !== undefined) return ask.evidence
  const concern = concerns.find(({ id }) => id === rule)
  if (concern !== undefined) return concern.evidence
  // "limits/pay" and "facts/interview.start"
  const [theme, name = ''] = rule.split('/', 2)
  if (theme === 'limits') return limits.find(({ limit }) => limit === name)?.evidence ?? []
  return theme === 'facts' ? factsNamed(facts, name).flatMap((fact) => fact.evidence) : []
}

/** The facts of a name: one, several for a list, none when the text does not say. */
function factsNamed(facts: Facts, path: string): Fact<unknown>[] {
  const [name = '', part] = path.split('.', 2)
  const groups = new Map<string, unknown>(Object.entries(facts))
  const found = groups.get(name)
  const inner = part === undefined || found === null || typeof found !== 'object' ? found : innerOf(found, part)
  return (Array.isArray(inner) ? inner : [inner]).filter(isFact)
}

function innerOf(group: object, part: string): unknown {
  return new Map<string, unknown>(Object.entries(group)).get(part)
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'evidence' in value
}
