import type { Span } from '../../../common/span.ts'
import { type WordSet, wordSets } from '../lexicon/sets.ts'
import type { Document } from './read.ts'
import { Flag, formId, Gap, stemId } from './tokens.ts'

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
  /** Index of the phrase in the list the automaton was compiled from. */
  phrase: number
  first: number
  last: number
  span: Span
}

type Class = 'number' | 'percent' | 'money' | 'any'

/** One step of a phrase, read from its spelling. */
type Step =
  | { kind: 'word'; ids: number[]; key: string }
  | { kind: 'class'; name: Class }
  | { kind: 'gap'; most: number }

interface Node {
  /** Next node by stem or form id. */
  words: Map<number, Node>
  /** Next node for any word of a set; the key is the index of the set. */
  sets: Map<number, Node>
  classes: Map<Class, Node>
  /** Next node after a gap, by the most words it may skip. */
  gaps: Map<number, Node>
  /** Phrases that end here. */
  accepts: number[]
  /** One bit for each word that can come next, by the last five bits of its id: most tokens are turned away by it. */
  next: number
}

/** All phrases as one trie: what a document costs does not grow with the number of phrases. */
export interface Automaton {
  root: Node
  /** For each stem or form id: the sets it belongs to. */
  setsOf: Map<number, number[]>
  /** For each stem or form id: where the phrases that begin with it go on. */
  starts: (Node[] | undefined)[]
  /** The words of each set. */
  members: Set<number>[]
  atStart: boolean[]
  atEnd: boolean[]
}

const classNames: readonly string[] = ['number', 'percent', 'money', 'any']

function newNode(): Node {
  return { words: new Map(), sets: new Map(), classes: new Map(), gaps: new Map(), accepts: [], next: 0 }
}

/** Compiles phrases once. Throws on a phrase that is not written as `Phrase` says, naming it. */
export function compile(phrases: readonly Phrase[]): Automaton {
  const root = newNode()
  const setIndex = new Map<string, number>()
  const setsOf = new Map<number, number[]>()
  const atStart: boolean[] = []
  const atEnd: boolean[] = []
  for (const [index, phrase] of phrases.entries()) {
    const parts = phrase.trim().split(/\s+/)
    atStart.push(parts[0] === '^')
    atEnd.push(parts.length > 1 && parts[parts.length - 1] === '$')
    const body = parts.filter((part) => part !== '^' && part !== '$')
    for (const steps of expand(body, phrase)) {
      if (steps.length === 0 || steps[0]?.kind === 'gap' || steps[steps.length - 1]?.kind === 'gap') {
        throw new Error(`A phrase must begin and end with a word: "${phrase}"`)
      }
      let node = root
      for (const step of steps) node = follow(node, step)
      if (!node.accepts.includes(index)) node.accepts.push(index)
    }
  }
  const members = [...setIndex.keys()].map((key) => new Set(key.split(',').map(Number)))
  // Filled from end to end: an array with holes is looked up as slowly as a map
  const greatest = Math.max(0, ...root.words.keys(), ...[...setsOf.keys()])
  const starts: (Node[] | undefined)[] = new Array(greatest + 1).fill(undefined)
  const startWith = (id: number, node: Node) => {
    const known = starts[id]
    if (known) known.push(node)
    else starts[id] = [node]
  }
  for (const [id, node] of root.words) startWith(id, node)
  for (const [set, node] of root.sets) for (const id of members[set] ?? []) startWith(id, node)
  return { root, setsOf, members, starts, atStart, atEnd }

  function follow(node: Node, step: Step): Node {
    switch (step.kind) {
      case 'class':
        return child(node.classes, step.name)
      case 'gap':
        return child(node.gaps, step.most)
      case 'word': {
        const only = step.ids[0]
        for (const id of step.ids) node.next |= 1 << (id & 31)
        if (step.ids.length === 1 && only !== undefined) return child(node.words, only)
        let set = setIndex.get(step.key)
        if (set === undefined) {
          set = setIndex.size
          setIndex.set(step.key, set)
          for (const id of step.ids) {
            const known = setsOf.get(id)
            if (known) known.push(set)
            else setsOf.set(id, [set])
          }
        }
        return child(node.sets, set)
      }
    }
  }
}

function child<K>(edges: Map<K, Node>, key: K): Node {
  const known = edges.get(key)
  if (known) return known
  const made = newNode()
  edges.set(key, made)
  return made
}

/** The ways to read a phrase: one for each choice of its optional words. */
function expand(parts: readonly string[], phrase: string): Step[][] {
  let ways: Step[][] = [[]]
  for (const part of parts) {
    const isOptional = part.length > 1 && part.endsWith('?')
    const steps = alternatives(isOptional ? part.slice(0, -1) : part).map((one) => stepOf(one, phrase))
    const taken = steps.flatMap((step) => ways.map((way) => [...way, step]))
    ways = isOptional ? [...ways, ...taken] : taken
  }
  return ways
}

/** `{number}|one|two` is a class or one of the words: two ways to go on. */
function alternatives(part: string): string[] {
  if (!part.includes('{') || !part.includes('|')) return [part]
  const all = part.split('|')
  const words = all.filter((one) => !one.startsWith('{'))
  return [...all.filter((one) => one.startsWith('{')), ...(words.length > 0 ? [words.join('|')] : [])]
}

function stepOf(part: string, phrase: string): Step {
  if (part.startsWith('..')) {
    const most = part.length > 2 ? Number(part.slice(2)) : 3
    if (!Number.isInteger(most) || most < 1 || most > 12) throw new Error(`A gap takes 1 to 12 words: "${phrase}"`)
    return { kind: 'gap', most }
  }
  if (part.startsWith('{') && part.endsWith('}')) {
    const name = part.slice(1, -1)
    if (!classNames.includes(name)) throw new Error(`No class of token is called ${part}: "${phrase}"`)
    return { kind: 'class', name: name as Class }
  }
  const ids = part.split('|').flatMap((word) => {
    if (word === '') throw new Error(`An empty alternative: "${phrase}"`)
    if (word.startsWith('@')) {
      const name = word.slice(1)
      if (!Object.hasOwn(wordSets, name)) throw new Error(`No set of words is called ${word}: "${phrase}"`)
      return wordSets[name as WordSet].map(idOf)
    }
    return [idOf(word)]
  })
  return { kind: 'word', ids: [...new Set(ids)], key: [...new Set(ids)].sort((a, b) => a - b).join(',') }
}

function idOf(word: string): number {
  if (/[^\p{L}\p{N}'=.,]/u.test(word)) throw new Error(`A word of a phrase holds letters and digits only: "${word}"`)
  return word.startsWith('=') ? formId(word.slice(1).toLowerCase()) : stemId(word.toLowerCase())
}

/**
 * Every place where a phrase stands in the document, in text order; of several ends from the same start the nearest.
 * Cost grows with the length of the text and the number of hits, not with the number of phrases.
 */
export function findPhrases(automaton: Automaton, document: Document): Hit[] {
  const { tokens, sentences, sentenceOf } = document
  const { stem: stems, form: forms, flags: allFlags } = tokens
  const { root, setsOf, members, starts, atStart, atEnd } = automaton
  const hits: Hit[] = []
  const seen = new Map<number, Hit>()
  const rootHasClasses = root.classes.size > 0
  let origin = 0
  let sentenceEnd = 0

  for (origin = 0; origin < tokens.length; origin++) {
    const stem = stems[origin] as number
    const form = forms[origin] as number
    const byStem = stem < starts.length ? starts[stem] : undefined
    const byForm = form < starts.length ? starts[form] : undefined
    const isStart = byStem !== undefined || byForm !== undefined
    if (!isStart && !(rootHasClasses && ((allFlags[origin] as number) & Flag.number) !== 0)) continue
    sentenceEnd = sentences[sentenceOf[origin] as number]?.last ?? tokens.length
    if (byStem) for (const node of byStem) walk(node, origin + 1)
    if (byForm) for (const node of byForm) walk(node, origin + 1)
    if (rootHasClasses) followClasses(root, origin)
    if (seen.size > 0) {
      for (const hit of seen.values()) hits.push(hit)
      seen.clear()
    }
  }
  return hits

  /** Goes on from `node` with the token at `at`. */
  function walk(node: Node, at: number): void {
    if (node.accepts.length > 0) accept(node, at)
    if (node.gaps.size > 0) {
      for (const [most, next] of node.gaps) {
        const furthest = Math.min(at + most, sentenceEnd - 1)
        for (let skipTo = at; skipTo <= furthest; skipTo++) {
          if (next.gaps.size > 0) walk(next, skipTo)
          else step(next, skipTo)
        }
      }
    }
    if (at < sentenceEnd) step(node, at)
  }

  /** Goes on over the token at `at`, by every edge that takes it. */
  function step(node: Node, at: number): void {
    const stem = stems[at] as number
    const form = forms[at] as number
    if ((node.next & ((1 << (stem & 31)) | (1 << (form & 31)))) !== 0) {
      const byStem = node.words.get(stem)
      if (byStem) walk(byStem, at + 1)
      const byForm = node.words.get(form)
      if (byForm) walk(byForm, at + 1)
      if (node.sets.size > 0) {
        followSets(node, stem, at)
        followSets(node, form, at)
      }
    }
    if (node.classes.size > 0) followClasses(node, at)
  }

  function followClasses(node: Node, at: number): void {
    const flags = allFlags[at] as number
    for (const [name, next] of node.classes) if (isOfClass(name, flags)) walk(next, at + 1)
  }

  /** A common word is in hundreds of sets, and most nodes have one or two: the shorter list is gone through. */
  function followSets(node: Node, id: number, at: number): void {
    const sets = setsOf.get(id)
    if (!sets) return
    if (node.sets.size < sets.length) {
      for (const [set, next] of node.sets) if (members[set]?.has(id)) walk(next, at + 1)
      return
    }
    for (const set of sets) {
      const next = node.sets.get(set)
      if (next) walk(next, at + 1)
    }
  }

  function accept(node: Node, end: number): void {
    for (const phrase of node.accepts) {
      if (atStart[phrase] && tokens.gap[origin] !== Gap.sentence) continue
      if (atEnd[phrase] && end !== sentenceEnd) continue
      const known = seen.get(phrase)
      if (known && known.last <= end) continue
      seen.set(phrase, {
        phrase,
        first: origin,
        last: end,
        span: wordsOf(document, origin, end),
      })
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

function isOfClass(name: Class, flags: number): boolean {
  switch (name) {
    case 'number':
      return (flags & Flag.number) !== 0
    case 'percent':
      return (flags & Flag.percent) !== 0
    case 'money':
      return (flags & Flag.money) !== 0
    case 'any':
      return true
  }
}
