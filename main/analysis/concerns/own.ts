import type { OwnRules, OwnWords } from '../../../common/own-rules.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import type { Span } from '../../../common/span.ts'
import type { Phrase } from '../text/match.ts'
import { readDocument } from '../text/read.ts'
import type { ConcernRule } from './define.ts'
import { type CompiledConcerns, compileConcerns, findConcerns } from './find.ts'

/** Words that stand in nearly every text: alone they would mark all of it. */
const everywhere = new Set(
  'a an and are as at be by can do for from had has have if in is it may of on or our so that the they this to us we will with would you your'.split(
    ' ',
  ),
)
/** Longest phrase, in words. */
const mostWords = 12

const sentences = {
  empty: 'Put in the words to look for.',
  'too-long': `Put in at most ${mostWords} words.`,
  everywhere: 'These words stand in nearly every text. Put in one that says more.',
}

/** Why some words cannot be looked for. */
export type OwnWordsError = keyof typeof sentences

/** A person's words as a phrase to look for; signs between words count for nothing. Fails with a sentence for them. */
export function ownPhrase(words: string): Result<Phrase, OwnWordsError> {
  // `"on call" rota`, `six-day week`, `don't`
  const parts = words.match(/"[^"]{1,100}"|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
  const steps = parts.flatMap((part) => {
    const each = part.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
    return each.map((word) => `${part.startsWith('"') ? '=' : ''}${word.replaceAll('’', "'")}`)
  })
  if (steps.length === 0) return fail('empty', sentences.empty)
  if (steps.length > mostWords) return fail('too-long', sentences['too-long'])
  const says = steps.some((step) => step.length > 1 && !everywhere.has(step.replace('=', '').toLowerCase()))
  return says ? ok(steps.join(' ')) : fail('everywhere', sentences.everywhere)
}

/** A person's words as a rule like every other. */
function ruleOf({ id, words, kind, negotiable, why }: OwnWords, phrase: Phrase): ConcernRule {
  return {
    id: id as ConcernRule['id'],
    kind,
    title: words.replaceAll('"', '').trim(),
    negotiable,
    source: null,
    match: { kind: 'phrases', any: [phrase] },
    why: why.trim() || 'You said that this bothers you.',
    ask: null,
    hits: [],
    misses: [],
  }
}

/** The rules made last: they stay the same from reading to reading until the person changes them. */
let last: { key: string; compiled: CompiledConcerns } | null = null

/** The person's own words ready to be looked for; null when there are none. Words that cannot be used are passed over. */
export function compileOwn({ words }: OwnRules): CompiledConcerns | null {
  const usable = words.flatMap((own) => {
    const phrase = ownPhrase(own.words)
    return phrase.ok ? [ruleOf(own, phrase.value)] : []
  })
  const rules = [...new Map(usable.map((rule) => [rule.id, rule])).values()]
  if (rules.length === 0) return null
  const key = JSON.stringify(rules)
  if (last?.key !== key) last = { key, compiled: compileConcerns(rules) }
  return last.compiled
}

/** Where a person's words are found in a sentence they try them on; nowhere when they cannot be looked for. */
export function tryOwnWords(words: string, sentence: string): Span[] {
  const phrase = ownPhrase(words)
  if (!phrase.ok) return []
  const own: OwnWords = { id: 'own/tried', words, kind: 'process', negotiable: 'yes', why: '' }
  return findConcerns(compileConcerns([ruleOf(own, phrase.value)]), readDocument(sentence)).flatMap(
    (concern) => concern.evidence,
  )
}
