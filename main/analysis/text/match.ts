import type { Span } from '../../../common/span.ts'
import { Anchor, type Automaton, always, foresight, type Rows, Trait } from './automaton.ts'
import type { Document } from './read.ts'
import { Flag, Gap } from './tokens.ts'

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
  const { stem: stems, form: forms, flags, gap } = document.tokens
  const { next, traits, starts, pairs, words, classes, gaps, accepts, anchors } = automaton
  const vocabulary = starts.from.length - 1
  const stemMarks = marksOf(automaton, stems)
  const formMarks = marksOf(automaton, forms)
  const seen = stemMarks.map((mark, i) => mark | (formMarks[i] as number) | always)
  const soon = marksAhead(seen)
  const hits: Hit[] = []
  /** Phrases found from one token, and the nearest end of each. */
  const found: number[] = []
  const ends: number[] = []
  /** Where to go on: nodes, and the tokens to go on at. A list of what is left takes less time than functions that call themselves. */
  const nodes: number[] = []
  const places: number[] = []

  for (const { first, last } of document.sentences) {
    for (let origin = first; origin < last; origin++) {
      if (traits[0] !== 0) visit(0, origin, origin, last)
      begin(stems[origin] as number, origin, last)
      begin(forms[origin] as number, origin, last)
      while (nodes.length > 0) visit(nodes.pop() as number, places.pop() as number, origin, last)
      if (found.length > 0) emit(origin)
    }
  }
  return hits

  /** Begins the phrases whose first word this is. */
  function begin(id: number, origin: number, end: number): void {
    if (id >= vocabulary) return
    const last = starts.from[id + 1] as number
    for (let e = starts.from[id] as number; e < last; e++) goOn(starts, e, origin + 1)
    if (origin + 1 < end) overToken(pairs, id, origin + 1)
  }

  /** Looks at what a node has, with the token at `at`. */
  function visit(node: number, at: number, origin: number, end: number): void {
    const trait = traits[node] as number
    if ((trait & Trait.accepts) !== 0) accept(node, at, origin, end)
    if (at >= end) return
    if ((trait & Trait.gaps) !== 0) {
      for (let g = gaps.from[node] as number; g < (gaps.from[node + 1] as number); g++) {
        const furthest = Math.min(at + (gaps.key[g] as number), end - 1)
        for (let to = at; to <= furthest; to++) goOn(gaps, g, to)
      }
    }
    if ((trait & Trait.classes) !== 0) {
      for (let c = classes.from[node] as number; c < (classes.from[node + 1] as number); c++) {
        const flag = classes.key[c] as number
        if (flag === 0 || ((flags[at] as number) & flag) !== 0) goOn(classes, c, at + 1)
      }
    }
    if (shares(next, node, seen, at)) overToken(words, node, at)
  }

  /** Goes over the stem and the form of the token at `at` by the rows of a node. */
  function overToken(rows: Rows, node: number, at: number): void {
    overWord(rows, node, stems[at] as number, at)
    overWord(rows, node, forms[at] as number, at)
  }

  function overWord(rows: Rows, node: number, id: number, at: number): void {
    const { from, key } = rows
    const last = from[node + 1] as number
    let e = from[node] as number
    for (let high = last; high - e > fewSteps; ) {
      const middle = (e + high) >> 1
      if ((key[middle] as number) < id) e = middle + 1
      else high = middle
    }
    for (; e < last && (key[e] as number) <= id; e++) if (key[e] === id) goOn(rows, e, at + 1)
  }

  /** Takes a step to be gone on from at `at`, unless the tokens from there on show that it leads nowhere. */
  function goOn({ to, toNext, toNear }: Rows, e: number, at: number): void {
    if (!shares(toNext, e, seen, at) && !shares(toNear, e, soon, at)) return
    nodes.push(to[e] as number)
    places.push(at)
  }

  function accept(node: number, at: number, origin: number, end: number): void {
    for (let a = accepts.from[node] as number; a < (accepts.from[node + 1] as number); a++) {
      const phrase = accepts.key[a] as number
      const anchor = anchors[phrase] as number
      if ((anchor & Anchor.start) !== 0 && gap[origin] !== Gap.sentence) continue
      if ((anchor & Anchor.end) !== 0 && at !== end) continue
      const known = found.indexOf(phrase)
      if (known < 0) ends[found.push(phrase) - 1] = at
      else if ((ends[known] as number) > at) ends[known] = at
    }
  }

  function emit(origin: number): void {
    const from = hits.length
    for (let i = 0; i < found.length; i++) {
      const last = ends[i] as number
      hits.push({ phrase: found[i] as number, first: origin, last, span: wordsOf(document, origin, last) })
      // Into the order of the phrases; there are hardly ever more than a few
      for (let k = hits.length - 1; k > from && (hits[k - 1] as Hit).phrase > (hits[k] as Hit).phrase; k--) {
        const other = hits[k] as Hit
        hits[k] = hits[k - 1] as Hit
        hits[k - 1] = other
      }
    }
    found.length = 0
    ends.length = 0
  }
}

/** Whether two sets of marks have one in common in both of their numbers. */
function shares(some: Int32Array, i: number, others: Int32Array, k: number): boolean {
  return (
    ((some[i * 2] as number) & (others[k * 2] as number)) !== 0 &&
    ((some[i * 2 + 1] as number) & (others[k * 2 + 1] as number)) !== 0
  )
}

/** The marks of each token's stem or form; for one more token than there are, so that one can look ahead. */
function marksOf({ marks }: Automaton, ids: Int32Array): Int32Array {
  const of = new Int32Array(ids.length * 2 + 2)
  for (let t = 0; t < ids.length; t++) {
    const id = ids[t] as number
    if (id * 2 >= marks.length) continue
    of[t * 2] = marks[id * 2] as number
    of[t * 2 + 1] = marks[id * 2 + 1] as number
  }
  return of
}

/** For each token, the marks of all tokens from it on, as far as gaps are foreseen. */
function marksAhead(seen: Int32Array): Int32Array {
  let soon = seen
  // Twice as many tokens with each round; one more than needed does no harm
  for (let tokens = 1; tokens < foresight; tokens *= 2) {
    const nearer = soon
    soon = nearer.map((marks, i) => marks | (nearer[i + tokens * 2] ?? 0))
  }
  return soon
}

/** The words of some tokens with the signs of money and per cent that belong to them: "£300", "50 %". */
function wordsOf({ clean, tokens }: Document, first: number, last: number): Span {
  let start = tokens.start[first] as number
  let end = tokens.end[last - 1] as number
  if ((tokens.flags[first] as number) & Flag.money) start -= clean[start - 1] === ' ' ? 2 : 1
  if ((tokens.flags[last - 1] as number) & Flag.percent) end += clean[end] === ' ' ? 2 : 1
  return { start, end }
}
