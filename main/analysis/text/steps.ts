import { type WordSet, wordSets } from '../lexicon/sets.ts'
import type { Phrase } from './match.ts'
import { Flag, formId, stemId } from './tokens.ts'

/** One step of a phrase: a word out of some, a token with a flag, or up to some words of any kind. */
export type Step =
  | { kind: 'word'; ids: readonly number[] }
  /** 0 stands for any token. */
  | { kind: 'class'; flag: number }
  | { kind: 'gap'; most: number }

/** The ways to read the part of a phrase between two blanks; null is leaving it out. */
type Ways = readonly (Step | null)[]

const classes: Readonly<Record<string, number>> = {
  number: Flag.number,
  percent: Flag.percent,
  money: Flag.money,
  any: 0,
}

/** Reads phrases into steps. Parts are read once however many phrases hold them: their steps are the same objects. */
export class StepReader {
  readonly #known = new Map<string, Ways>()
  /** Words of a step by their ids, so that `a|b` and `b|a` are one step. */
  readonly #words = new Map<string, Step>()
  readonly #others = new Map<string, Step>()

  /** The ways to read a phrase without its `^` and `$`: one for each choice of its optional words. Throws on one badly written. */
  read(parts: readonly string[], phrase: Phrase): Step[][] {
    let ways: Step[][] = [[]]
    for (const part of parts) {
      const next = this.#waysOf(part, phrase)
      ways = next.flatMap((step) => (step === null ? ways : ways.map((way) => [...way, step])))
    }
    for (const steps of ways)
      if (steps.length === 0 || steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')
        throw new Error(`A phrase must begin and end with a word: "${phrase}"`)
    return ways
  }

  #waysOf(part: string, phrase: Phrase): Ways {
    const known = this.#known.get(part)
    if (known) return known
    const isOptional = part.length > 1 && part.endsWith('?')
    const steps = alternatives(isOptional ? part.slice(0, -1) : part).map((one) => this.#stepOf(one, phrase))
    const ways = isOptional ? [null, ...steps] : steps
    this.#known.set(part, ways)
    return ways
  }

  #stepOf(part: string, phrase: Phrase): Step {
    if (part.startsWith('..')) {
      const most = part.length > 2 ? Number(part.slice(2)) : 3
      if (!Number.isInteger(most) || most < 1 || most > 12) throw new Error(`A gap takes 1 to 12 words: "${phrase}"`)
      return once(this.#others, `..${most}`, () => ({ kind: 'gap', most }))
    }
    if (part.startsWith('{') && part.endsWith('}')) {
      const name = part.slice(1, -1)
      if (!Object.hasOwn(classes, name)) throw new Error(`No class of token is called ${part}: "${phrase}"`)
      return once(this.#others, part, () => ({ kind: 'class', flag: classes[name] as number }))
    }
    const ids = [...new Set(part.split('|').flatMap((word) => idsOf(word, phrase)))].sort((a, b) => a - b)
    return once(this.#words, ids.join(), () => ({ kind: 'word', ids }))
  }
}

function once(steps: Map<string, Step>, key: string, make: () => Step): Step {
  const known = steps.get(key)
  if (known) return known
  const made = make()
  steps.set(key, made)
  return made
}

/** `{number}|one|two` is a class or one of the words: two ways to go on. */
function alternatives(part: string): string[] {
  if (!part.includes('{') || !part.includes('|')) return [part]
  const all = part.split('|')
  const words = all.filter((one) => !one.startsWith('{'))
  return [...all.filter((one) => one.startsWith('{')), ...(words.length > 0 ? [words.join('|')] : [])]
}

function idsOf(word: string, phrase: Phrase): readonly number[] {
  if (word === '') throw new Error(`An empty alternative: "${phrase}"`)
  if (!word.startsWith('@')) return [idOf(word)]
  const name = word.slice(1)
  if (!Object.hasOwn(wordSets, name)) throw new Error(`No set of words is called ${word}: "${phrase}"`)
  return wordSets[name as WordSet].map(idOf)
}

function idOf(word: string): number {
  if (/[^\p{L}\p{N}'=.,]/u.test(word)) throw new Error(`A word of a phrase holds letters and digits only: "${word}"`)
  return word.startsWith('=') ? formId(word.slice(1).toLowerCase()) : stemId(word.toLowerCase())
}
