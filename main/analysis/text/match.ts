import type { Span } from '../../../common/span.ts'
import {
  Anchor,
  kindBits,
  kindMask,
  ofHook,
  ofNeeds,
  type PhraseIndex,
  Side,
  StepKind,
  whereBits,
  whereMask,
} from './phrase-index.ts'
import type { Document } from './read.ts'
import { lookAround, ofToken, type Surroundings } from './surroundings.ts'
import { Flag, Gap, noTokens, type Tokens } from './tokens.ts'

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

/** More than the tokens of any sentence. */
const longest = 512

/**
 * Every place where a phrase stands in the document: in text order, then in the order of the phrases; of several ends
 * from the same start the nearest. Cost grows with the length of the text and the number of hits, not with the number
 * of phrases.
 */
export function findPhrases(index: PhraseIndex, document: Document): Hit[] {
  let search = searches.get(index)
  if (!search) {
    search = new Search(index)
    searches.set(index, search)
  }
  const hits: Hit[] = []
  search.begin(document.tokens)
  for (const { first, last } of document.sentences) {
    let before = -1
    for (const key of search.sentence(first, last)) {
      // Numbers as great as these take long to divide with a remainder
      const place = Math.floor(key / longest)
      // The nearest end of a phrase comes first
      if (place === before) continue
      before = place
      const start = Math.floor(place / index.size)
      const end = start + key - place * longest
      hits.push({ phrase: place - start * index.size, first: start, last: end, span: wordsOf(document, start, end) })
    }
  }
  return hits
}

/** One search for each index: its room is as large as the vocabulary, and is used again for every document. */
const searches = new WeakMap<PhraseIndex, Search>()

/** The search for all phrases in the tokens of a document, sentence by sentence. */
class Search {
  /** What was found in a sentence, one number each: first token, phrase and length, so that their order is that of the hits. */
  readonly #found: number[] = []
  readonly #index: PhraseIndex
  /** For each word id where in the sentence it stood last so far, and where it stands last: one more than the token. */
  readonly #lastSoFar: Int32Array
  readonly #lastOfAll: Int32Array
  #tokens = noTokens
  #around: Surroundings = new Int32Array(0)
  /** The sentence that is searched, in tokens, and the bits of all its words. */
  #from = 0
  #to = 0
  #first = 0
  #second = 0

  constructor(index: PhraseIndex) {
    this.#index = index
    this.#lastSoFar = new Int32Array(index.vocabulary)
    this.#lastOfAll = new Int32Array(index.vocabulary)
  }

  begin(tokens: Tokens): void {
    this.#tokens = tokens
  }

  /** What is found in a sentence, in order. It is forgotten when the next one is searched. */
  sentence(from: number, to: number): readonly number[] {
    const { vocabulary } = this.#index
    const { stem, form, flags } = this.#tokens
    this.#from = from
    this.#to = to
    this.#found.length = 0
    if ((to - from) * ofToken > this.#around.length) this.#around = new Int32Array((to - from) * ofToken * 2)
    lookAround(this.#tokens, from, to, this.#around)
    this.#first = 0
    this.#second = 0
    for (let t = from, row = 0; t < to; t++, row += ofToken) {
      this.#first |= this.#around[row] as number
      this.#second |= this.#around[row + 1] as number
      // What no phrase holds is beyond the numbers
      this.#lastOfAll[stem[t] as number] = t + 1
      this.#lastOfAll[form[t] as number] = t + 1
    }
    for (let t = from; t < to; t++) {
      if ((stem[t] as number) < vocabulary) this.#tryHooks(stem[t] as number, t)
      if ((form[t] as number) < vocabulary) this.#tryHooks(form[t] as number, t)
      this.#tryHooks(vocabulary, t)
      if ((flags[t] as number) & Flag.number) this.#tryHooks(vocabulary + Flag.number, t)
      if ((flags[t] as number) & Flag.percent) this.#tryHooks(vocabulary + Flag.percent, t)
      if ((flags[t] as number) & Flag.money) this.#tryHooks(vocabulary + Flag.money, t)
      this.#lastSoFar[stem[t] as number] = t + 1
      this.#lastSoFar[form[t] as number] = t + 1
    }
    for (let t = from; t < to; t++) {
      this.#lastSoFar[stem[t] as number] = this.#lastSoFar[form[t] as number] = 0
      this.#lastOfAll[stem[t] as number] = this.#lastOfAll[form[t] as number] = 0
    }
    sort(this.#found)
    return this.#found
  }

  /** Tries the ways that hang on a word, or on what a token is, at the token that is it. */
  #tryHooks(id: number, t: number): void {
    const { hooksOf, hooks } = this.#index
    const around = this.#around
    const row = (t - this.#from) * ofToken
    const last = (hooksOf[id + 1] as number) * ofHook
    for (let h = (hooksOf[id] as number) * ofHook; h < last; h += ofHook) {
      const way = hooks[h + 2] as number
      const at = row + (way & whereMask)
      if (((around[at] as number) & (hooks[h] as number)) === 0) continue
      if (((around[at + 1] as number) & (hooks[h + 1] as number)) === 0) continue
      this.#tryWay(way >> whereBits, hooks[h + 3] as number, t)
    }
  }

  /** Finds a way that hangs by the step at `s` on the token `t`. */
  #tryWay(way: number, s: number, t: number): void {
    const { needs } = this.#index
    const last = (way + 1) * ofNeeds
    for (let n = way * ofNeeds; n < last && (needs[n] as number) >= 0; n++)
      if (!this.#stands(needs[n] as number, t)) return
    const end = this.#endOf(way, s + 1, t + 1)
    if (end >= 0) this.#begin(way, s, t, end)
  }

  /** Whether a word of a set stands anywhere in the sentence on a side of a token. */
  #stands(need: number, t: number): boolean {
    const { sets } = this.#index
    const place = need >> 1
    if ((this.#first & (sets[place + 1] as number)) === 0 || (this.#second & (sets[place + 2] as number)) === 0)
      return false
    const last = place + 3 + (sets[place] as number)
    if ((need & 1) === Side.after) {
      for (let w = place + 3; w < last; w++) if ((this.#lastOfAll[sets[w] as number] as number) > t + 1) return true
    } else {
      for (let w = place + 3; w < last; w++) if ((this.#lastSoFar[sets[w] as number] as number) > 0) return true
    }
    return false
  }

  /** The nearest end of a way that goes on with the step at `s` and the token at `t`; -1 when it does not. */
  #endOf(way: number, s: number, t: number): number {
    const { stepsOf, steps, anchors } = this.#index
    const last = stepsOf[way + 1] as number
    for (; s < last; s++, t++) {
      if (t >= this.#to) return -1
      const step = steps[s] as number
      if (isGap(step)) {
        const furthest = Math.min(t + (step >> kindBits), this.#to - 1)
        for (let next = t; next <= furthest; next++) {
          const end = this.#endOf(way, s + 1, next)
          if (end >= 0) return end
        }
        return -1
      }
      if (!this.#fits(step, t)) return -1
    }
    return ((anchors[way] as number) & Anchor.end) !== 0 && t !== this.#to ? -1 : t
  }

  /** Keeps every place where a way begins whose steps before the one at `s` stand before the token at `t`. */
  #begin(way: number, s: number, t: number, end: number): void {
    const { stepsOf, steps, anchors, phraseOf, size } = this.#index
    const first = stepsOf[way] as number
    for (; s > first; s--, t--) {
      if (t <= this.#from) return
      const step = steps[s - 1] as number
      if (isGap(step)) {
        const furthest = Math.max(t - (step >> kindBits), this.#from + 1)
        for (let next = t; next >= furthest; next--) this.#begin(way, s - 1, next, end)
        return
      }
      if (!this.#fits(step, t - 1)) return
    }
    if (((anchors[way] as number) & Anchor.start) !== 0 && this.#tokens.gap[t] !== Gap.sentence) return
    this.#found.push((t * size + (phraseOf[way] as number)) * longest + end - t)
  }

  /** Whether a token is what a step that is no gap asks for. */
  #fits(step: number, t: number): boolean {
    const value = step >> kindBits
    const kind = step & kindMask
    if (kind === StepKind.class) return value === 0 || ((this.#tokens.flags[t] as number) & value) !== 0
    const stem = this.#tokens.stem[t] as number
    const form = this.#tokens.form[t] as number
    if (kind === StepKind.word) return value === stem || value === form
    const { sets } = this.#index
    const row = (t - this.#from) * ofToken
    if (((this.#around[row] as number) & (sets[value + 1] as number)) === 0) return false
    if (((this.#around[row + 1] as number) & (sets[value + 2] as number)) === 0) return false
    const last = value + 3 + (sets[value] as number)
    for (let w = value + 3; w < last; w++) if (sets[w] === stem || sets[w] === form) return true
    return false
  }
}

/** Sorts numbers that are few or nearly in order. */
function sort(numbers: number[]): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number
    let k = i - 1
    for (; k >= 0 && (numbers[k] as number) > number; k--) numbers[k + 1] = numbers[k] as number
    numbers[k + 1] = number
  }
}

const isGap = (step: number) => (step & kindMask) === StepKind.gap

/** The words of some tokens with the signs of money and per cent that belong to them: "£300", "50 %". */
function wordsOf({ clean, tokens }: Document, first: number, last: number): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last - 1] as number
  if ((tokens.flags[first] as number) & Flag.money) start -= clean[start - 1] === ' ' ? 2 : 1
  if ((tokens.flags[last - 1] as number) & Flag.percent) end += clean[end] === ' ' ? 2 : 1
  return { start, end }
}
