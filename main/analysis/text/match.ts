import type { Span } from '../../../common/span.ts'
import { kindBits, kindMask, ofHook, type PhraseIndex, StepKind, whereBits, whereMask } from './phrase-index.ts'
import type { Document, Sentence } from './read.ts'
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

/** Every place where a phrase stands in the document, as `findPlaces` gives them. */
export function findPhrases(index: PhraseIndex, document: Document): Hit[] {
  return hitsAt(findPlaces(index, document), document)
}

/** How many numbers tell one place: the phrase, its first token, and one past its last. */
export const ofPlace = 3

/** Places in a document with the words they cover: all of a list, or those from one number to before another. */
export function hitsAt(places: ArrayLike<number>, document: Document, from = 0, to = places.length): Hit[] {
  const hits: Hit[] = []
  for (let i = from; i < to; i += ofPlace) {
    const [first, last] = [places[i + 1] as number, places[i + 2] as number]
    hits.push({ phrase: places[i] as number, first, last, span: wordsOf(document, first, last) })
  }
  return hits
}

/**
 * Every place where a phrase stands in the document, `ofPlace` numbers each: in text order, then in the order of the
 * phrases; of several ends from the same start the nearest. Cost grows with the length of the text and the number of
 * places, not with the number of phrases. Quoted history is old: nothing is looked for in it.
 */
export function findPlaces(index: PhraseIndex, { tokens, sentences }: Document): number[] {
  let search = searches.get(index)
  if (!search) {
    search = new Search(index)
    searches.set(index, search)
  }
  return search.find(tokens, sentences)
}

/** One search for each index: its room is used again for every document. */
const searches = new WeakMap<PhraseIndex, Search>()

/** The search for all phrases in the tokens of a document, sentence by sentence. */
class Search {
  /** What was found in a sentence: where it begins and its phrase as one number, so that their order is that of the places; and its length. */
  readonly #found: number[] = []
  readonly #lengths: number[] = []
  readonly #index: PhraseIndex
  #tokens = noTokens
  #around: Surroundings = new Int32Array(0)
  /** The sentence that is searched, in tokens. */
  #from = 0
  #to = 0

  constructor(index: PhraseIndex) {
    this.#index = index
  }

  find(tokens: Tokens, sentences: readonly Sentence[]): number[] {
    this.#tokens = tokens
    const { size } = this.#index
    const places: number[] = []
    for (const { first, last, part } of sentences) {
      if (part === 'quoted') continue
      this.#sentence(first, last)
      let before = -1
      for (let i = 0; i < this.#found.length; i++) {
        const key = this.#found[i] as number
        // The nearest end of a phrase comes first
        if (key === before) continue
        before = key
        const start = Math.floor(key / size)
        places.push(key - start * size, first + start, first + start + (this.#lengths[i] as number))
      }
    }
    return places
  }

  /** Finds what stands in a sentence, in order. */
  #sentence(from: number, to: number): void {
    const { vocabulary } = this.#index
    const { stem, form, flags } = this.#tokens
    this.#from = from
    this.#to = to
    this.#found.length = 0
    this.#lengths.length = 0
    if ((to - from) * ofToken > this.#around.length) this.#around = new Int32Array((to - from) * ofToken * 2)
    lookAround(this.#tokens, from, to, this.#around)
    for (let t = from; t < to; t++) {
      // What no phrase holds is beyond the numbers
      if ((stem[t] as number) < vocabulary) this.#tryHooks(stem[t] as number, t)
      if ((form[t] as number) < vocabulary) this.#tryHooks(form[t] as number, t)
      this.#tryHooks(vocabulary, t)
      if ((flags[t] as number) & Flag.number) this.#tryHooks(vocabulary + Flag.number, t)
      if ((flags[t] as number) & Flag.percent) this.#tryHooks(vocabulary + Flag.percent, t)
      if ((flags[t] as number) & Flag.money) this.#tryHooks(vocabulary + Flag.money, t)
    }
    sortTogether(this.#found, this.#lengths)
  }

  /** Tries the ways that hang on a word, or on what a token is, at the token that is it. */
  #tryHooks(id: number, t: number): void {
    const { hooksOf, hooks } = this.#index
    const around = this.#around
    const row = (t - this.#from) * ofToken
    const last = (hooksOf[id + 1] as number) * ofHook
    for (let h = (hooksOf[id] as number) * ofHook; h < last; h += ofHook) {
      const hook = hooks[h + 2] as number
      const at = row + (hook & whereMask)
      if (((around[at] as number) & (hooks[h] as number)) === 0) continue
      if (((around[at + 1] as number) & (hooks[h + 1] as number)) === 0) continue
      const s = hook >> whereBits
      const end = this.#endOf(s + 1, t + 1)
      if (end >= 0) this.#begin(s - 1, t, end)
    }
  }

  /** The nearest end of a way that goes on with the step at `s` and the token at `t`; -1 when it does not. */
  #endOf(s: number, t: number): number {
    const { steps } = this.#index
    for (; ; s++, t++) {
      const step = steps[s] as number
      const kind = step & kindMask
      if (kind === StepKind.end) return step >> kindBits !== 0 && t !== this.#to ? -1 : t
      if (t >= this.#to) return -1
      if (kind === StepKind.gap) {
        const furthest = Math.min(t + (step >> kindBits), this.#to - 1)
        for (let next = t; next <= furthest; next++) {
          const end = this.#endOf(s + 1, next)
          if (end >= 0) return end
        }
        return -1
      }
      if (!this.#fits(step, t)) return -1
    }
  }

  /** Keeps every place where a way begins whose steps up to the one at `s` stand before the token at `t`. */
  #begin(s: number, t: number, end: number): void {
    const { steps, size } = this.#index
    for (; ; s--, t--) {
      const step = steps[s] as number
      const kind = step & kindMask
      if (kind === StepKind.begin) {
        if (((step >> kindBits) & 1) !== 0 && this.#tokens.gap[t] !== Gap.sentence) return
        this.#found.push((t - this.#from) * size + (step >> (kindBits + 1)))
        this.#lengths.push(end - t)
        return
      }
      if (t <= this.#from) return
      if (kind === StepKind.gap) {
        const furthest = Math.max(t - (step >> kindBits), this.#from + 1)
        for (let next = t; next >= furthest; next--) this.#begin(s - 1, next, end)
        return
      }
      if (!this.#fits(step, t - 1)) return
    }
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
    // Its ids go up
    const most = Math.max(stem, form)
    for (let w = value + 3; w < last; w++) {
      const id = sets[w] as number
      if (id === stem || id === form) return true
      if (id > most) return false
    }
    return false
  }
}

/** Sorts keys that are few or nearly in order, each with its length; of the same key the shortest comes first. */
function sortTogether(keys: number[], lengths: number[]): void {
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as number
    const length = lengths[i] as number
    let k = i - 1
    for (; k >= 0 && ((keys[k] as number) > key || (keys[k] === key && (lengths[k] as number) > length)); k--) {
      keys[k + 1] = keys[k] as number
      lengths[k + 1] = lengths[k] as number
    }
    keys[k + 1] = key
    lengths[k + 1] = length
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
