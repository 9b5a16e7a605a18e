import type { Phrase } from './match.ts'
import { type Step, StepReader } from './steps.ts'

/** Some rows of numbers for each node: those of node `n` stand at `from[n]` up to `from[n + 1]`. */
export interface Rows {
  from: Int32Array
  /** What is asked of the token; ascending for each node. */
  key: Int32Array
  /** The node that comes next. */
  to: Int32Array
  /** `next` and `near` of the node that comes next: most steps are not worth taking, and that is seen without going there. */
  toNext: Int32Array
  toNear: Int32Array
}

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
  next: Int32Array
  /** For each node the marks of what can come after its gaps. */
  near: Int32Array
  /** For each node, bits of `Trait`. */
  traits: Uint8Array
  /** Steps over the first word of a phrase, in rows by its stem or form id; those in `pairs` are left out. */
  starts: Rows
  /**
   * Steps over the first two words at once, in rows by the first; the key is the second. Most phrases that begin with a
   * common word are given up at the second: so they are not begun at all.
   */
  pairs: Rows
  /**
   * Two marks for each stem or form id, one bit in each of two numbers; 0 when it is in no phrase. Words may share one
   * mark, hardly both: a word can come next only when both of its marks are there.
   */
  marks: Int32Array
  /** For each phrase, bits of `Anchor`. */
  anchors: Uint8Array
}

/** The mark that every token has. */
export const always = 1 << 31

/** How many tokens ahead it is looked for what comes after a gap. */
export const foresight = 6

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
  const marks = new Int32Array(vocabulary * 2)
  const next = new Int32Array(size * 2)
  const near = new Int32Array(size * 2)
  for (const { node, key } of words) {
    addMarks(marks, key, firstMark(key), secondMark(key))
    addMarks(next, node, firstMark(key), secondMark(key))
  }
  for (const { node } of [...accepts, ...classes]) addMarks(next, node, always, always)
  for (const { node, to, key } of gaps) {
    // A gap right after another gap reaches too far to be foreseen
    if (key < foresight && ((traits[to] as number) & Trait.gaps) === 0)
      addMarks(near, node, next[to * 2] as number, next[to * 2 + 1] as number)
    else addMarks(near, node, always, always)
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
    near,
    traits,
    marks,
    anchors,
  }
  for (const { to, toNext, toNear } of [others, automaton.classes, automaton.gaps, automaton.starts, automaton.pairs])
    for (let e = 0; e < to.length; e++) {
      const node = to[e] as number
      addMarks(toNext, e, next[node * 2] as number, next[node * 2 + 1] as number)
      addMarks(toNear, e, near[node * 2] as number, near[node * 2 + 1] as number)
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

const firstMark = (id: number) => 1 << (id % 31)
const secondMark = (id: number) => 1 << (Math.floor(id / 31) % 31)

function addMarks(marks: Int32Array, index: number, first: number, second: number): void {
  marks[index * 2] = (marks[index * 2] as number) | first
  marks[index * 2 + 1] = (marks[index * 2 + 1] as number) | second
}

/** The rows of a node as edges of another. */
function edgesOf({ from, key, to }: Rows, node: number, as: number): Edge[] {
  const edges: Edge[] = []
  for (let e = from[node] as number; e < (from[node + 1] as number); e++)
    edges.push({ node: as, key: key[e] as number, to: to[e] as number })
  return edges
}

/** Gathers the edges of each node, by their keys. */
function rowsOf(edges: readonly Edge[], nodes: number): Rows {
  const from = new Int32Array(nodes + 1)
  for (const { node } of edges) from[node + 1] = (from[node + 1] as number) + 1
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] as number) + (from[node] as number)
  const place = from.slice()
  const key = new Int32Array(edges.length)
  const to = new Int32Array(edges.length)
  for (const edge of edges) {
    // Most come in order already
    let at = place[edge.node] as number
    place[edge.node] = at + 1
    for (; at > (from[edge.node] as number) && (key[at - 1] as number) > edge.key; at--) {
      key[at] = key[at - 1] as number
      to[at] = to[at - 1] as number
    }
    key[at] = edge.key
    to[at] = edge.to
  }
  return { from, key, to, toNext: new Int32Array(edges.length * 2), toNear: new Int32Array(edges.length * 2) }
}
