import { smallWords } from './language.ts'
import type { Phrase } from './match.ts'
import { type Step, StepReader } from './steps.ts'
import { formId, stemId } from './tokens.ts'

/**
 * All phrases in a few flat lists. Each way to read a phrase hangs on its rarest word: a token brings up only the ways
 * that hang on it, and most of those are told to stand elsewhere by the word they need beside it. So what a document
 * costs does not grow with the number of phrases.
 */
export interface PhraseIndex {
  /**
   * The ways that hang on a word: those of a stem or form id stand in `hooks` from `hooksOf[id]` up to `hooksOf[id + 1]`.
   * Ways without a word hang on what their token is: at `vocabulary` and its flag, see `Flag`.
   */
  hooksOf: Int32Array
  /** Rows of `ofHook` numbers: the bits of the words needed right beside, in two; where those stand and, above `whereBits`, the step the way hangs by, in `steps`. */
  hooks: Int32Array
  /** One more than the greatest word id. */
  vocabulary: number
  /**
   * The steps of all ways, each way between its two ends. In the lowest bits what it is, one of `StepKind`; above those
   * its word id, its place in `sets`, its flag or its length. A way begins with twice its phrase and ends with 0, and
   * with one more where the sentence has to begin or end there.
   */
  steps: Int32Array
  /** Word sets, one after the other: how many words it holds, their bits in two, their stem or form ids. */
  sets: Int32Array
  /** How many phrases there are. */
  size: number
}

/** How many numbers of `PhraseIndex.hooks` belong to one way. */
export const ofHook = 3
/**
 * Where a word stands that a way needs besides the one it hangs on: there, right before or after, or up to `soon` words
 * before or after. Each is where the bits of those words stand in a row of `Surroundings`.
 */
export const Where = { here: 0, before: 2, after: 4, soonBefore: 6, soonAfter: 8 } as const
/** How many words away is soon. */
export const soon = 4
/** How many bits tell one of `Where`, and one of `StepKind`; and all of those bits. */
export const whereBits = 4
export const whereMask = 15
export const kindBits = 3
export const kindMask = 7
/** What a step of a way is; or one of its ends. */
export const StepKind = { word: 0, set: 1, class: 2, gap: 3, begin: 4, end: 5 } as const

/**
 * Two bits for a word id or a flag, each in a number of its own. Words share them: where one is missing the word is missing,
 * where both are it is hardly another.
 */
export const firstBit = (id: number) => 1 << (id & 31)
export const secondBit = (id: number) => 1 << ((id >> 5) & 31)

const bitsOf = (ids: readonly number[]) => [
  ids.reduce((bits, id) => bits | firstBit(id), 0),
  ids.reduce((bits, id) => bits | secondBit(id), 0),
]

/** One way to read a phrase. */
interface Way {
  phrase: number
  /** Whether the sentence has to begin, or end, with it. */
  isFirst: boolean
  isLast: boolean
  steps: readonly Step[]
}

/** Compiles phrases once. Throws on a phrase that is not written as `Phrase` says, naming it. */
export function compile(phrases: readonly Phrase[]): PhraseIndex {
  const ways = readWays(phrases)
  const frequency = new Map<number, number>()
  for (const { steps } of ways)
    for (const id of steps.flatMap(idsOf))
      frequency.set(id, (frequency.get(id) ?? 0) + (commonest.has(id) ? asOften : 1))
  const vocabulary = frequency.keys().reduce((most, id) => Math.max(most, id + 1), 0)
  const sets: number[] = []
  const places = new Map<Step, number>()
  const placeOf = (step: Step) => {
    const place = places.get(step) ?? sets.length
    if (place === sets.length) sets.push(idsOf(step).length, ...bitsOf(idsOf(step)), ...idsOf(step))
    places.set(step, place)
    return place
  }
  const coded = (step: Step) => {
    if (step.kind === 'gap') return (step.most << kindBits) | StepKind.gap
    if (step.kind === 'class') return (step.flag << kindBits) | StepKind.class
    const [id = 0] = step.ids
    return step.ids.length === 1 ? (id << kindBits) | StepKind.word : (placeOf(step) << kindBits) | StepKind.set
  }
  const hanging: number[][] = []
  const steps: number[] = []
  for (const { way, at } of byHook(ways, frequency)) {
    const { where, bits } = neededBeside(way.steps, at)
    const hook = ((steps.length + 1 + at) << whereBits) | where
    for (const id of hooksAt(way.steps[at] as Step, vocabulary)) {
      const hooks = hanging[id] ?? []
      hanging[id] = hooks
      hooks.push(...bits, hook)
    }
    steps.push((((way.phrase << 1) | Number(way.isFirst)) << kindBits) | StepKind.begin)
    steps.push(...way.steps.map(coded), (Number(way.isLast) << kindBits) | StepKind.end)
  }
  return {
    hooksOf: offsets(Array.from({ length: vocabulary + classes }, (_, id) => (hanging[id]?.length ?? 0) / ofHook)),
    hooks: Int32Array.from(hanging.flat()),
    vocabulary,
    steps: Int32Array.from(steps),
    sets: Int32Array.from(sets),
    size: phrases.length,
  }
}

function readWays(phrases: readonly Phrase[]): Way[] {
  const reader = new StepReader()
  return phrases.flatMap((written, phrase) => {
    const parts = written.trim().split(/\s+/)
    const isFirst = parts[0] === '^'
    const isLast = parts.length > 1 && parts.at(-1) === '$'
    const body = parts.filter((part) => part !== '^' && part !== '$')
    return reader.read(body, written).map((steps) => ({ phrase, isFirst, isLast, steps: joinGaps(steps) }))
  })
}

/** A gap after another, as is left when what stands between them may be left out, is one. */
function joinGaps(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (step.kind === 'gap' && last?.kind === 'gap')
      joined[joined.length - 1] = { kind: 'gap', most: last.most + step.most }
    else joined.push(step)
  }
  return joined
}

/** Words that stand in every text: what hangs on them is looked at very often. */
const commonest = new Set(smallWords.en?.split(' ').flatMap((word) => [formId(word), stemId(word)]))
/** How many uses in phrases one of these words counts for. */
const asOften = 30

/** Each way and the step it hangs by. Those that hang on the same come together: they are read together, and should lie together. */
function byHook(ways: readonly Way[], frequency: ReadonlyMap<number, number>): { way: Way; at: number; id: number }[] {
  return ways
    .map((way) => {
      const at = rarest(way.steps, frequency)
      return { way, at, id: idsOf(way.steps[at])[0] ?? 0 }
    })
    .sort((one, other) => one.id - other.id)
}

/** How many places there are for what a token can be. */
const classes = 5

const idsOf = (step: Step | undefined) => (step?.kind === 'word' ? step.ids : [])

/** The step of a way whose words are in fewest others; the first one when it has no words. */
function rarest(steps: readonly Step[], frequency: ReadonlyMap<number, number>): number {
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const [i, step] of steps.entries()) {
    if (step.kind !== 'word') continue
    const count = step.ids.reduce((total, id) => total + (frequency.get(id) ?? 0), 0)
    if (count < fewest) {
      best = i
      fewest = count
    }
  }
  return best
}

/** What a way hangs on: the words of a step, or what a token has to be. */
const hooksAt = (step: Step, vocabulary: number) => (step.kind === 'class' ? [vocabulary + step.flag] : idsOf(step))

/** Where right beside to look first whether a way can stand here, and the bits of the words one of which has to be there. */
function neededBeside(steps: readonly Step[], at: number): { where: number; bits: readonly number[] } {
  const beside = steps.flatMap((step, i) => {
    const needed = step.kind === 'class' ? [step.flag] : idsOf(step)
    const where = whereIs(steps, i, at)
    return where === null || needed.length === 0 || needed[0] === 0 ? [] : [{ where, needed }]
  })
  const vague = (where: number) => (where > Where.after ? 1 : 0)
  const [best] = beside.sort((a, b) => vague(a.where) - vague(b.where) || a.needed.length - b.needed.length)
  return best ? { where: best.where, bits: bitsOf(best.needed) } : { where: Where.here, bits: [-1, -1] }
}

/** Where one step of a way stands, seen from another it stands near; null when it is further away. */
function whereIs(steps: readonly Step[], i: number, at: number): number | null {
  if (i === at) return steps[i]?.kind === 'class' ? Where.here : null
  if (i === at + 1) return Where.after
  if (i === at - 1) return Where.before
  const between = Math.abs(i - at) === 2 ? steps[(i + at) / 2] : undefined
  if (between?.kind !== 'gap' || between.most >= soon) return null
  return i > at ? Where.soonAfter : Where.soonBefore
}

/** Where each of some stretches of these lengths begins when they stand one after the other, and where the last ends. */
function offsets(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) from[i + 1] = (from[i] as number) + length
  return from
}
