import type { Phrase } from './match.ts'
import type { Document } from './read.ts'
import { type Step, StepReader } from './steps.ts'

/** Some rows of numbers for each node: those of node `n` stand at `from[n]` up to `from[n + 1]`. */
export interface Rows {
  from: Int32Array
  /** What is asked of the token; ascending for each node. */
  key: Int32Array
  /**
   * For each row `ofStep` numbers: the node that comes next, the marks of what can come there, the marks of what can
   * come after its gaps, and where in `Foresight` to look for those. Most steps are not worth taking, and that is seen
   * without going there.
   */
  steps: Int32Array
}

/**
 * Marks say what words there are, or may be, in four numbers: each word has a bit in the first two and one in the last
 * two. Words may share one of them, hardly both: a word is there only when both of its bits are.
 */
type Marks = Int32Array
export const ofMarks = 4
const bitsOfHalf = 62
/** The bit in the first and the third number that every token has. */
export const always = 1 << 31

/** How many numbers of `Rows.steps` belong to a row. */
export const ofStep = 2 + 2 * ofMarks

/**
 * The marks of each token in rows of `ofToken` numbers: its own, and those of this and the next few tokens of its
 * sentence, as far as short gaps and as long gaps are foreseen.
 */
export type Foresight = Int32Array
export const ofToken = 3 * ofMarks
/** Where in a row of `Foresight` the marks stand that tell whether a gap can be ended. */
const reach = { short: ofMarks, long: 2 * ofMarks } as const
/** How many words a gap may skip to be foreseen. */
const longest = { short: 3, long: 6 } as const

/**
 * All phrases as one trie in a few flat lists: what a document costs does not grow with the number of phrases, and
 * what is looked at together lies together. Node 0 is where phrases begin.
 */
export interface Automaton {
  /** Steps over a word; the key is a stem or form id. */
  words: Rows
  /** Steps over a kind of token; the key is its flag, 0 for any token. */
  classes: Rows
  /** Steps that skip words; the key is the most they may skip. */
  gaps: Rows
  /** Phrases that end at a node; the key is the phrase. */
  accepts: Rows
  /** For each node the marks of the words that can come next, and `always` where a phrase ends or more than a word can come. */
  next: Marks
  /** For each node, bits of `Trait`. */
  traits: Uint8Array
  /** Steps over the first word of a phrase, in rows by its stem or form id; those in `pairs` are left out. */
  starts: Rows
  /**
   * Steps over the first two words at once, in rows by the first; the key is the second. Most phrases that begin with a
   * common word are given up at the second: so they are not begun at all.
   */
  pairs: Rows
  /** The marks of each stem or form id; 0 when it is in no phrase. */
  marks: Marks
  /** For each phrase, bits of `Anchor`. */
  anchors: Uint8Array
}

/** What a node has besides words. */
export const Trait = { accepts: 1, gaps: 2, classes: 4 } as const
/** Where in the sentence a phrase has to stand. */
export const Anchor = { start: 1, end: 2 } as const

/** A step from one node to the next, or the end of a phrase. */
interface Edge {
  node: number
  key: number
  to: number
}

/** Compiles phrases once. Throws on a phrase that is not written as `Phrase` says, naming it. */
export function compile(phrases: readonly Phrase[]): Automaton {
  const reader = new StepReader()
  const anchors = new Uint8Array(phrases.length)
  const words: Edge[] = []
  const classes: Edge[] = []
  const gaps: Edge[] = []
  const accepts: Edge[] = []
  const children: (Map<Step, number> | undefined)[] = [undefined]
  for (const [index, phrase] of phrases.entries()) {
    const parts = phrase.trim().split(/\s+/)
    if (parts[0] === '^') anchors[index] = Anchor.start
    if (parts.length > 1 && parts.at(-1) === '$') anchors[index] = (anchors[index] as number) | Anchor.end
    const body = parts.filter((part) => part !== '^' && part !== '$')
    for (const steps of reader.read(body, phrase)) accepts.push({ node: steps.reduce(follow, 0), key: index, to: 0 })
  }
  const size = children.length
  const vocabulary = words.reduce((most, { key }) => Math.max(most, key + 1), 0)
  const traits = new Uint8Array(size)
  for (const { node } of accepts) traits[node] = (traits[node] as number) | Trait.accepts
  for (const { node } of gaps) traits[node] = (traits[node] as number) | Trait.gaps
  for (const { node } of classes) traits[node] = (traits[node] as number) | Trait.classes
  const marks = new Int32Array(vocabulary * ofMarks)
  const next = new Int32Array(size * ofMarks)
  const near = new Int32Array(size * ofMarks)
  const reaches = new Int32Array(size).fill(reach.short)
  for (const { node, key } of words) {
    markWord(marks, key, key)
    markWord(next, node, key)
  }
  for (const { node } of [...accepts, ...classes]) markAny(next, node)
  for (const { node, to, key } of gaps) {
    if (key > longest.short) reaches[node] = reach.long
    // A gap right after another gap reaches too far to be foreseen
    if (key <= longest.long && ((traits[to] as number) & Trait.gaps) === 0)
      for (let i = 0; i < ofMarks; i++) mark(near, node * ofMarks + i, next[to * ofMarks + i] as number)
    else markAny(near, node)
  }
  const first = words.filter(({ node }) => node === 0)
  const others = rowsOf(
    words.filter(({ node }) => node !== 0),
    size,
  )
  const isPlain = (node: number) => traits[node] === 0
  const starts = first.flatMap(({ key, to }) => (isPlain(to) ? [] : [{ node: key, key, to }]))
  const pairs = first.flatMap(({ key, to }) => (isPlain(to) ? edgesOf(others, to, key) : []))
  const automaton: Automaton = {
    words: others,
    classes: rowsOf(classes, size),
    gaps: rowsOf(gaps, size),
    accepts: rowsOf(accepts, size),
    starts: rowsOf(starts, vocabulary),
    pairs: rowsOf(pairs, vocabulary),
    next,
    traits,
    marks,
    anchors,
  }
  for (const { steps } of [others, automaton.classes, automaton.gaps, automaton.starts, automaton.pairs])
    for (let e = 0; e < steps.length; e += ofStep) {
      const node = steps[e] as number
      const own = node * ofMarks
      steps.set(next.subarray(own, own + ofMarks), e + 1)
      steps.set(near.subarray(own, own + ofMarks), e + 1 + ofMarks)
      steps[e + ofStep - 1] = reaches[node] as number
    }
  return automaton

  /** The node after a step; made when it is not there. */
  function follow(node: number, step: Step): number {
    const own = children[node] ?? new Map<Step, number>()
    children[node] = own
    const known = own.get(step)
    if (known !== undefined) return known
    const to = children.push(undefined) - 1
    own.set(step, to)
    if (step.kind === 'word') for (const id of step.ids) words.push({ node, key: id, to })
    else if (step.kind === 'class') classes.push({ node, key: step.flag, to })
    else gaps.push({ node, key: step.most, to })
    return to
  }
}

function mark(marks: Marks, at: number, bits: number): void {
  marks[at] = (marks[at] as number) | bits
}

/** Marks that a word can be at an index. */
function markWord(marks: Marks, index: number, id: number): void {
  const halves = [id % bitsOfHalf, Math.floor(id / bitsOfHalf) % bitsOfHalf]
  for (const [half, bit] of halves.entries())
    mark(marks, index * ofMarks + half * 2 + (bit % 2), 1 << Math.floor(bit / 2))
}

/** Marks that anything can be at an index. */
function markAny(marks: Marks, index: number): void {
  mark(marks, index * ofMarks, always)
  mark(marks, index * ofMarks + 2, always)
}

/** Whether some marks and others have a word in common, as far as marks can tell. */
export function shares(some: Marks, i: number, others: Marks, k: number): boolean {
  return (
    (((some[i] as number) & (others[k] as number)) | ((some[i + 1] as number) & (others[k + 1] as number))) !== 0 &&
    (((some[i + 2] as number) & (others[k + 2] as number)) | ((some[i + 3] as number) & (others[k + 3] as number))) !==
      0
  )
}

/** The rows of a node as edges of another. */
function edgesOf({ from, key, steps }: Rows, node: number, as: number): Edge[] {
  const edges: Edge[] = []
  for (let e = from[node] as number; e < (from[node + 1] as number); e++)
    edges.push({ node: as, key: key[e] as number, to: steps[e * ofStep] as number })
  return edges
}

/** Gathers the edges of each node, by their keys. */
function rowsOf(edges: readonly Edge[], nodes: number): Rows {
  const from = new Int32Array(nodes + 1)
  for (const { node } of edges) from[node + 1] = (from[node + 1] as number) + 1
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] as number) + (from[node] as number)
  const place = from.slice()
  const key = new Int32Array(edges.length)
  const steps = new Int32Array(edges.length * ofStep)
  for (const edge of edges) {
    // Most come in order already
    let at = place[edge.node] as number
    place[edge.node] = at + 1
    for (; at > (from[edge.node] as number) && (key[at - 1] as number) > edge.key; at--) {
      key[at] = key[at - 1] as number
      steps[at * ofStep] = steps[(at - 1) * ofStep] as number
    }
    key[at] = edge.key
    steps[at * ofStep] = edge.to
  }
  return { from, key, steps }
}

/** The marks of every token, and of those a gap after it may lead to; none beyond its sentence. */
export function foresee({ marks }: Automaton, { tokens, sentences }: Document): Foresight {
  const { stem, form } = tokens
  const seen = new Int32Array(tokens.length * ofToken)
  for (const { first, last } of sentences) {
    for (let t = last - 1; t >= first; t--) {
      const row = t * ofToken
      const own = (stem[t] as number) * ofMarks
      const exact = (form[t] as number) * ofMarks
      const beyond = t + longest.short < last ? row + longest.short * ofToken + reach.short : -1
      for (let i = 0; i < ofMarks; i++) {
        let marked = i % 2 === 0 ? always : 0
        // Words that are in no phrase have ids beyond the list, or no marks
        if (own < marks.length) marked |= marks[own + i] as number
        if (exact < marks.length) marked |= marks[exact + i] as number
        seen[row + i] = marked
        for (let k = 1; k <= longest.short && t + k < last; k++) marked |= seen[row + k * ofToken + i] as number
        seen[row + reach.short + i] = marked
        seen[row + reach.long + i] = beyond < 0 ? marked : marked | (seen[beyond + i] as number)
      }
    }
  }
  return seen
}
