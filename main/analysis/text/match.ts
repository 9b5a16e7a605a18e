import type { Span } from '../../../common/span.ts'
import {
  Anchor,
  type Automaton,
  always,
  type Foresight,
  foresee,
  ofMarks,
  ofStep,
  ofToken,
  type Rows,
  shares,
  Trait,
} from './automaton.ts'
import type { Document } from './read.ts'
import { Flag, Gap, type Tokens } from './tokens.ts'

/**
 * Phrases are written like English and matched on stems, in order, inside one sentence; punctuation does not count.
 *
 * | written | matches |
 * | --- | --- |
 * | `travel` | any word with that stem: travel, travels, travelling |
 * | `=driving` | exactly that form |
 * | `must\|should`, `{number}\|once` | one of them |
 * | `valid?` | the word or nothing |
 * | `..` or `..5` | up to three, or five, words of any kind |
 * | `{number}` `{percent}` `{money}` `{any}` | a number, one with a per cent sign, one with a currency sign, any one token |
 * | `@weekday` | one word of the set of that name in `lexicon/sets.ts` |
 * | `^` first, `$` last | the sentence begins, ends here |
 */
export type Phrase = string

/** Where a phrase was found: tokens `first` to `last` (exclusive), and the words they cover. */
export interface Hit {
  /** Index of the phrase in its list. */
  phrase: number
  first: number
  last: number
  span: Span
}

/** Up to this many steps of a node are gone through one by one; more are halved first. */
const fewSteps = 8

/**
 * Every place where a phrase stands in the document: in text order, then in the order of the phrases; of several ends
 * from the same start the nearest. Cost grows with the length of the text and the number of hits, not with the number
 * of phrases.
 */
export function findPhrases(automaton: Automaton, document: Document): Hit[] {
  const hits: Hit[] = []
  const walk = new Walk(automaton, document)
  for (const { first, last } of document.sentences)
    for (let origin = first; origin < last; origin++) if (walk.from(origin, last)) emit(walk, document, origin, hits)
  return hits
}

/** The ways through the automaton from one token of a document after the other. */
class Walk {
  /** Phrases found from the token, and the nearest end of each; only the first `count` are of this token. */
  readonly found: number[] = []
  readonly ends: number[] = []
  count = 0
  readonly #automaton: Automaton
  readonly #tokens: Tokens
  readonly #seen: Foresight
  /** Where to go on: nodes, and the tokens to go on at. A list of what is left takes less time than functions that call themselves. */
  readonly #nodes: number[] = []
  readonly #places: number[] = []
  #left = 0

  constructor(automaton: Automaton, document: Document) {
    this.#automaton = automaton
    this.#tokens = document.tokens
    this.#seen = foresee(automaton, document)
  }

  /** Looks for the phrases that begin at a token of a sentence that ends before `end`; whether there are any. */
  from(origin: number, end: number): boolean {
    const { starts, pairs, traits } = this.#automaton
    const { stem, form } = this.#tokens
    this.count = 0
    const vocabulary = starts.from.length - 1
    if (traits[0] !== 0) this.#visit(0, origin, origin, end)
    for (let id = stem[origin] as number, isForm = false; ; id = form[origin] as number, isForm = true) {
      if (id < vocabulary) {
        const last = starts.from[id + 1] as number
        for (let e = starts.from[id] as number; e < last; e++) this.#goOn(starts.steps, e, origin + 1, end)
        if (origin + 1 < end) this.#overToken(pairs, id, origin + 1, end)
      }
      if (isForm) break
    }
    while (this.#left > 0) {
      const at = --this.#left
      this.#visit(this.#nodes[at] as number, this.#places[at] as number, origin, end)
    }
    return this.count > 0
  }

  /** Looks at what a node has, with the token at `at`. */
  #visit(node: number, at: number, origin: number, end: number): void {
    const { traits, gaps, classes, words, next } = this.#automaton
    const trait = traits[node] as number
    if ((trait & Trait.accepts) !== 0) this.#accept(node, at, origin, end)
    if (at >= end) return
    if ((trait & Trait.gaps) !== 0) {
      const last = gaps.from[node + 1] as number
      for (let g = gaps.from[node] as number; g < last; g++) {
        const furthest = Math.min(at + (gaps.key[g] as number), end - 1)
        for (let to = at; to <= furthest; to++) this.#goOn(gaps.steps, g, to, end)
      }
    }
    if ((trait & Trait.classes) !== 0) {
      const last = classes.from[node + 1] as number
      for (let c = classes.from[node] as number; c < last; c++) {
        const flag = classes.key[c] as number
        if (flag === 0 || ((this.#tokens.flags[at] as number) & flag) !== 0) this.#goOn(classes.steps, c, at + 1, end)
      }
    }
    if (shares(next, node * ofMarks, this.#seen, at * ofToken)) this.#overToken(words, node, at, end)
  }

  /** Goes over the stem and the form of the token at `at` by the rows of a node. */
  #overToken(rows: Rows, node: number, at: number, end: number): void {
    const from = rows.from[node] as number
    const last = rows.from[node + 1] as number
    if (from === last) return
    this.#overWord(rows, from, last, this.#tokens.stem[at] as number, at, end)
    this.#overWord(rows, from, last, this.#tokens.form[at] as number, at, end)
  }

  #overWord({ key, steps }: Rows, from: number, last: number, id: number, at: number, end: number): void {
    let e = from
    for (let high = last; high - e > fewSteps; ) {
      const middle = (e + high) >> 1
      if ((key[middle] as number) < id) e = middle + 1
      else high = middle
    }
    for (; e < last && (key[e] as number) <= id; e++) if (key[e] === id) this.#goOn(steps, e, at + 1, end)
  }

  /** Takes a step to be gone on from at `at`, unless the tokens from there on show that it leads nowhere. */
  #goOn(steps: Int32Array, e: number, at: number, end: number): void {
    const step = e * ofStep
    if (at < end) {
      const row = at * ofToken
      const ahead = row + (steps[step + ofStep - 1] as number)
      if (!shares(steps, step + 1, this.#seen, row) && !shares(steps, step + 1 + ofMarks, this.#seen, ahead)) return
    } else if (((steps[step + 1] as number) & always) === 0) return
    const place = this.#left++
    this.#nodes[place] = steps[step] as number
    this.#places[place] = at
  }

  #accept(node: number, at: number, origin: number, end: number): void {
    const { accepts, anchors } = this.#automaton
    const last = accepts.from[node + 1] as number
    for (let a = accepts.from[node] as number; a < last; a++) {
      const phrase = accepts.key[a] as number
      const anchor = anchors[phrase] as number
      if ((anchor & Anchor.start) !== 0 && this.#tokens.gap[origin] !== Gap.sentence) continue
      if ((anchor & Anchor.end) !== 0 && at !== end) continue
      let known = 0
      while (known < this.count && this.found[known] !== phrase) known++
      if (known === this.count) {
        this.count++
        this.found[known] = phrase
        this.ends[known] = at
      } else if ((this.ends[known] as number) > at) this.ends[known] = at
    }
  }
}

/** Adds what was found from a token, in the order of the phrases; there are hardly ever more than a few. */
function emit({ found, ends, count }: Walk, document: Document, origin: number, hits: Hit[]): void {
  const from = hits.length
  for (let i = 0; i < count; i++) {
    const last = ends[i] as number
    hits.push({ phrase: found[i] as number, first: origin, last, span: wordsOf(document, origin, last) })
    for (let k = hits.length - 1; k > from && (hits[k - 1] as Hit).phrase > (hits[k] as Hit).phrase; k--) {
      const other = hits[k] as Hit
      hits[k] = hits[k - 1] as Hit
      hits[k - 1] = other
    }
  }
}

/** The words of some tokens with the signs of money and per cent that belong to them: "£300", "50 %". */
function wordsOf({ clean, tokens }: Document, first: number, last: number): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last - 1] as number
  if ((tokens.flags[first] as number) & Flag.money) start -= clean[start - 1] === ' ' ? 2 : 1
  if ((tokens.flags[last - 1] as number) & Flag.percent) end += clean[end] === ' ' ? 2 : 1
  return { start, end }
}
