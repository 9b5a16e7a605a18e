import type { Span } from '../../../common/span.ts'
import { Anchor, type Automaton, always, foresight, Trait } from './automaton.ts'
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
 * of phrases. One loop without calls, as it is where a reading spends most of its time.
 */
export function findPhrases(automaton: Automaton, document: Document): Hit[] {
  const { stem: stems, form: forms, flags, gap } = document.tokens
  const { next, traits, starts, marks, anchors } = automaton
  const vocabulary = starts.length
  const { from: wordsFrom, key: words, to: wordsTo, toNext: wordsNext, toNear: wordsNear } = automaton.words
  const { from: classesFrom, key: classes, to: classesTo } = automaton.classes
  const { from: gapsFrom, key: gaps, to: gapsTo, toNext: gapsNext, toNear: gapsNear } = automaton.gaps
  const { from: acceptsFrom, key: accepts } = automaton.accepts
  const seen = marksOfTokens(automaton, document)
  const soon = marksAhead(seen)
  const hits: Hit[] = []
  /** Phrases found from one token, and the nearest end of each. */
  const found: number[] = []
  const ends: number[] = []
  /** Where to go on: nodes, and the tokens to go on at. */
  const nodes: number[] = []
  const places: number[] = []

  for (const sentence of document.sentences) {
    const end = sentence.last
    for (let origin = sentence.first; origin < end; origin++) {
      let top = 0
      let node = 0
      let at = origin
      while (true) {
        const trait = traits[node] as number
        if ((trait & Trait.accepts) !== 0) {
          for (let a = acceptsFrom[node] as number; a < (acceptsFrom[node + 1] as number); a++) {
            const phrase = accepts[a] as number
            const anchor = anchors[phrase] as number
            if ((anchor & Anchor.start) !== 0 && gap[origin] !== Gap.sentence) continue
            if ((anchor & Anchor.end) !== 0 && at !== end) continue
            const known = found.indexOf(phrase)
            if (known < 0) ends[found.push(phrase) - 1] = at
            else if ((ends[known] as number) > at) ends[known] = at
          }
        }
        if (at < end) {
          if ((trait & Trait.gaps) !== 0) {
            for (let g = gapsFrom[node] as number; g < (gapsFrom[node + 1] as number); g++) {
              const last = Math.min(at + (gaps[g] as number), end - 1)
              for (let to = at; to <= last; to++) {
                if (!shares(gapsNext, g, seen, to) && !shares(gapsNear, g, soon, to)) continue
                nodes[top] = gapsTo[g] as number
                places[top++] = to
              }
            }
          }
          if ((trait & Trait.classes) !== 0) {
            for (let c = classesFrom[node] as number; c < (classesFrom[node + 1] as number); c++) {
              const flag = classes[c] as number
              if (flag !== 0 && ((flags[at] as number) & flag) === 0) continue
              nodes[top] = classesTo[c] as number
              places[top++] = at + 1
            }
          }
          if ((wordsFrom[node + 1] as number) > (wordsFrom[node] as number)) {
            const last = wordsFrom[node + 1] as number
            for (let id = stems[at] as number, isForm = false; ; id = forms[at] as number, isForm = true) {
              let w = last
              if (id < vocabulary && (node === 0 || shares(next, node, marks, id))) {
                w = node === 0 ? (starts[id] as number) : (wordsFrom[node] as number)
                for (let high = last; node !== 0 && high - w > fewSteps; ) {
                  const middle = (w + high) >> 1
                  if ((words[middle] as number) < id) w = middle + 1
                  else high = middle
                }
              }
              for (; w < last && (words[w] as number) <= id; w++) {
                if (words[w] !== id) continue
                if (!shares(wordsNext, w, seen, at + 1) && !shares(wordsNear, w, soon, at + 1)) continue
                nodes[top] = wordsTo[w] as number
                places[top++] = at + 1
              }
              if (isForm) break
            }
          }
        }
        if (top === 0) break
        node = nodes[--top] as number
        at = places[top] as number
      }
      if (found.length > 0) emit(origin)
    }
  }
  return hits

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

/** The marks of each token's stem and form, and `always`; for one more token than there are, so that one can look ahead. */
function marksOfTokens({ marks }: Automaton, { tokens }: Document): Int32Array {
  const { stem: stems, form: forms, length } = tokens
  const seen = new Int32Array(length * 2 + 2).fill(always)
  for (let t = 0; t < length; t++) {
    for (let half = 0; half < 2; half++) {
      const stem = marks[(stems[t] as number) * 2 + half] ?? 0
      const form = marks[(forms[t] as number) * 2 + half] ?? 0
      seen[t * 2 + half] = always | stem | form
    }
  }
  return seen
}

/** For each token, the marks of all tokens from it on, as far as gaps are foreseen. */
function marksAhead(seen: Int32Array): Int32Array {
  const soon = new Int32Array(seen.length)
  for (let i = 0; i < seen.length; i++) {
    let marks = 0
    for (let k = i; k < seen.length && k < i + foresight * 2; k += 2) marks |= seen[k] as number
    soon[i] = marks
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
