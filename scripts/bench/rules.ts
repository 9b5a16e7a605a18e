import { concernRules } from '../../main/analysis/concerns/index.ts'
import { findPhrases } from '../../main/analysis/text/match.ts'
import { compile } from '../../main/analysis/text/phrase-index.ts'
import { readDocument } from '../../main/analysis/text/read.ts'
import { seeded } from './documents.ts'
import { clock, race, type Timing } from './measure.ts'

/** How long each number of phrases is looked for before it is timed. */
const warmMs = 2_000

/** How long all phrases are looked for when there are so many of them. */
export interface RuleGrowth {
  times: number
  phrases: number
  /** Milliseconds to compile them once, at the start of the app. */
  compileMs: number
  /** Milliseconds a document. */
  find: Timing
}

/** An invented word: it stands in no document, so that a phrase is followed to its last word and then given up. */
function inventedWord(random: () => number): string {
  const syllable = () => `${'bdfgklmnprtvz'[Math.floor(random() * 13)]}${'aeiou'[Math.floor(random() * 5)]}`
  return `zq${syllable()}${syllable()}${syllable()}k`
}

/** Every phrase of the concerns. */
export function phrasesOfRules(): string[] {
  return concernRules.flatMap(({ match, except }) => [
    ...match.any,
    ...(match.kind === 'pair' ? match.with : []),
    ...(except ?? []),
  ])
}

/** So many times the phrases: these, and these again and again with invented last words. */
export function timesThePhrases(phrases: readonly string[], times: number): string[] {
  const random = seeded(11)
  const others = Array.from({ length: times - 1 }, () =>
    phrases.map((phrase) => [...phrase.replace(/ \$$/, '').split(' ').slice(0, -1), inventedWord(random)].join(' ')),
  )
  return [...phrases, ...others.flat()]
}

/** Measures 1 to 10 times the phrases; the extra ones are ours with an invented last word. */
export function measureRuleGrowth(texts: readonly string[], rounds: number): RuleGrowth[] {
  const own = phrasesOfRules()
  const documents = texts.map((text) => readDocument(text))
  const steps: { times: number; phrases: number; compileMs: number; name: string; round: () => void }[] = []
  for (const times of [1, 2, 5, 10]) {
    const list = timesThePhrases(own, times)
    let index = compile([])
    const compileMs = Math.min(...[1, 2, 3].map(() => clock(() => (index = compile(list)))))
    const round = () => {
      for (const document of documents) findPhrases(index, document)
    }
    steps.push({ times, phrases: list.length, compileMs, name: String(times), round })
  }
  const timings = race(steps, rounds, warmMs)
  return steps.map(({ times, phrases: count, compileMs, name }) => {
    const { median, lowQuarter, highQuarter } = timings.get(name) as Timing
    const each = (milliseconds: number) => milliseconds / documents.length
    return {
      times,
      phrases: count,
      compileMs,
      find: { median: each(median), lowQuarter: each(lowQuarter), highQuarter: each(highQuarter) },
    }
  })
}
