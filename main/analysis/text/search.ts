import { kindBits, kindMask, ofHook, type PhraseIndex, StepKind, Where, whereBits, whereMask } from './phrase-index.ts'
import type { Document, Sentence } from './read.ts'
import { lookAround, ofToken, type Surroundings } from './surroundings.ts'
import { Flag, Gap, noTokens, type Tokens } from './tokens.ts'

/** How many numbers tell one place: the phrase, its first token, and one past its last. */
export const ofPlace = 3

/**
 * Every place where a phrase stands in the document, `ofPlace` numbers each: in text order, then in the order of the
 * phrases; of several ends from the same start the nearest. Cost grows with the length of the text and the number of
 * places, not with the number of phrases. Quoted history is old: nothing is looked for in it.
 */
export function findPlaces(index: PhraseIndex, { tokens, sentences }: Document): Int32Array {
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
  readonly #index: PhraseIndex
  /** What was found in a sentence: where it begins and its phrase as one number, so that their order is that of the places; and its length. */
  #keys = new Int32Array(1 << 8)
  #lengths = new Int32Array(1 << 8)
  #found = 0
  /** The places of the document so far. */
  #places = new Int32Array(1 << 12)
  #filled = 0
  #tokens = noTokens
  /** The sentence that is searched, in tokens. */
  #from = 0
  #to = 0
  #around: Surroundings = new Int32Array(0)

  constructor(index: PhraseIndex) {
    this.#index = index
  }

  find(tokens: Tokens, sentences: readonly Sentence[]): Int32Array {
    this.#tokens = tokens
    this.#filled = 0
    for (const { first, last, part } of sentences) {
      if (part === 'quoted') continue
      this.#found = 0
      this.#search(first, last)
      this.#keep()
    }
    return this.#places.slice(0, this.#filled)
  }

  /** Tries what hangs on the words of a sentence. */
  #search(from: number, to: number): void {
    const { vocabulary } = this.#index
    const { stem, form, flags } = this.#tokens
    this.#from = from
    this.#to = to
    if ((to - from) * ofToken > this.#around.length) this.#around = new Int32Array((to - from) * ofToken * 2)
    lookAround(this.#tokens, from, to, this.#around)
    for (let t = from; t < to; t++) {
      // What no phrase holds is beyond the numbers
      if ((stem[t] as number) < vocabulary) this.#tryHooks(stem[t] as number, t)
      if ((form[t] as number) < vocabulary) this.#tryHooks(form[t] as number, t)
      this.#tryHooks(vocabulary, t)
      const flag = flags[t] as number
      if (flag & Flag.number) this.#tryHooks(vocabulary + Flag.number, t)
      if (flag & Flag.percent) this.#tryHooks(vocabulary + Flag.percent, t)
      if (flag & Flag.money) this.#tryHooks(vocabulary + Flag.money, t)
    }
  }

  /** Tries the ways that hang on a word, or on what a token is, at the token that is it. */
  #tryHooks(id: number, t: number): void {
    const { hooksOf, hooks, steps } = this.#index
    const around = this.#around
    const row = (t - this.#from) * ofToken
    const last = (hooksOf[id + 1] as number) * ofHook
    for (let h = (hooksOf[id] as number) * ofHook; h < last; h += ofHook) {
      const hook = hooks[h + 2] as number
      const at = row + (hook & whereMask)
      if (((around[at] as number) & (hooks[h] as number)) === 0) continue
      if (((around[at + 1] as number) & (hooks[h + 1] as number)) === 0) continue
      const s = hook >> whereBits
      // What has to stand right before is looked at first: mostly it does not
      if ((hook & whereMask) === Where.before && !this.#fits(steps[s - 1] as number, t - 1)) continue
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
        const after = steps[s + 1] as number
        for (let next = t; next <= furthest; next++) {
          const end = this.#fits(after, next) ? this.#endOf(s + 2, next + 1) : -1
          if (end >= 0) return end
        }
        return -1
      }
      if (!this.#fits(step, t)) return -1
    }
  }

  /** Keeps every place where a way begins whose steps up to the one at `s` stand before the token at `t`. */
  #begin(s: number, t: number, end: number): void {
    const { steps } = this.#index
    for (; ; s--, t--) {
      const step = steps[s] as number
      const kind = step & kindMask
      if (kind === StepKind.begin) {
        if (((step >> kindBits) & 1) === 0 || this.#tokens.gap[t] === Gap.sentence)
          this.#add(t, step >> (kindBits + 1), end - t)
        return
      }
      if (t <= this.#from) return
      if (kind === StepKind.gap) {
        const furthest = Math.max(t - (step >> kindBits), this.#from + 1)
        const before = steps[s - 1] as number
        for (let next = t; next >= furthest; next--) if (this.#fits(before, next - 1)) this.#begin(s - 2, next - 1, end)
        return
      }
      if (!this.#fits(step, t - 1)) return
    }
  }

  /** Whether a token is what a step that is no gap asks for. */
  #fits(step: number, t: number): boolean {
    const value = step >> kindBits
    const kind = step & kindMask
    const stem = this.#tokens.stem[t] as number
    const form = this.#tokens.form[t] as number
    if (kind === StepKind.word) return value === stem || value === form
    if (kind === StepKind.class) return value === 0 || ((this.#tokens.flags[t] as number) & value) !== 0
    const { sets } = this.#index
    if ((((1 << stem) | (1 << form)) & (sets[value + 1] as number)) === 0) return false
    if ((((1 << (stem >> 5)) | (1 << (form >> 5))) & (sets[value + 2] as number)) === 0) return false
    const last = value + 3 + (sets[value] as number)
    const most = Math.max(stem, form)
    for (let w = value + 3; w < last; w++) {
      const id = sets[w] as number
      if (id === stem || id === form) return true
      if (id > most) return false
    }
    return false
  }

  #add(start: number, phrase: number, length: number): void {
    if (this.#found === this.#keys.length) {
      this.#keys = twice(this.#keys)
      this.#lengths = twice(this.#lengths)
    }
    this.#keys[this.#found] = (start - this.#from) * this.#index.size + phrase
    this.#lengths[this.#found++] = length
  }

  /** Puts what was found in the sentence in order among the places. */
  #keep(): void {
    const { size } = this.#index
    sortTogether(this.#keys, this.#lengths, this.#found)
    while (this.#filled + this.#found * ofPlace > this.#places.length) this.#places = twice(this.#places)
    let before = -1
    for (let i = 0; i < this.#found; i++) {
      const key = this.#keys[i] as number
      // The nearest end of a phrase comes first
      if (key === before) continue
      before = key
      const start = Math.floor(key / size)
      this.#places[this.#filled] = key - start * size
      this.#places[this.#filled + 1] = this.#from + start
      this.#places[this.#filled + 2] = this.#from + start + (this.#lengths[i] as number)
      this.#filled += ofPlace
    }
  }
}

/** The same numbers in twice the room. */
function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}

/** Sorts keys that are few or nearly in order, each with its length; of the same key the shortest comes first. */
function sortTogether(keys: Int32Array, lengths: Int32Array, count: number): void {
  for (let i = 1; i < count; i++) {
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
