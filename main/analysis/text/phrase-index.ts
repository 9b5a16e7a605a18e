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
  /** Rows of `ofHook` numbers: the bits of the words needed right beside, in two; the way and where those stand; the step it hangs by, in `steps`. */
  hooks: Int32Array
  /** One more than the greatest word id. */
  vocabulary: number
  /** For each way up to `ofNeeds` words needed further away: their place in `sets`, and whether they come after, by `needBits`; -1 for none. */
  needs: Int32Array
  /** The steps of a way stand in `steps` from `stepsOf[way]` up to `stepsOf[way + 1]`. */
  stepsOf: Int32Array
  /** What each step is, one of `StepKind`, and above those bits its word id, its place in `sets`, its flag or its length. */
  steps: Int32Array
  /** The phrase of each way, and bits of `Anchor`. */
  phraseOf: Int32Array
  anchors: Uint8Array
  /** Word sets, one after the other: how many words it holds, their bits in two, their stem or form ids. */
  sets: Int32Array
  /** How many phrases there are. */
  size: number
}

/** How many numbers of `PhraseIndex.hooks` belong to one way, and how many of `PhraseIndex.needs`. */
export const ofHook = 4
export const ofNeeds = 2
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
export const kindBits = 2
export const kindMask = 3
/** Whether words needed further away come before or after. */
export const Side = { before: 0, after: 1 } as const
/** What a step of a way is. */
export const StepKind = { word: 0, set: 1, class: 2, gap: 3 } as const
/** Where in the sentence a phrase has to stand. */
export const Anchor = { start: 1, end: 2 } as const

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
  anchors: number
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
  const hanging: number[][] = []
  const needs: number[] = []
  const sets: number[] = []
  const places = new Map<Step, number>()
  const placeOf = (step: Step) => {
    const place = places.get(step) ?? sets.length
    if (place === sets.length) sets.push(idsOf(step).length, ...bitsOf(idsOf(step)), ...idsOf(step))
    places.set(step, place)
    return place
  }
  const stepsOf = offsets(ways.map((way) => way.steps.length))
  for (const [way, { steps }] of ways.entries()) {
    const at = rarest(steps, frequency)
    const { where, bits } = neededBeside(steps, at)
    for (const id of hooksAt(steps[at] as Step, vocabulary)) {
      const hooks = hanging[id] ?? []
      hanging[id] = hooks
      hooks.push(...bits, (way << whereBits) | where, (stepsOf[way] as number) + at)
    }
    const further = neededFurther(steps, at).map((i) => {
      const side = i > at ? Side.after : Side.before
      return (placeOf(steps[i] as Step) << 1) | side
    })
    for (let n = 0; n < ofNeeds; n++) needs.push(further[n] ?? -1)
  }
  const coded = (step: Step) => {
    if (step.kind === 'gap') return (step.most << kindBits) | StepKind.gap
    if (step.kind === 'class') return (step.flag << kindBits) | StepKind.class
    const [id = 0] = step.ids
    return step.ids.length === 1 ? (id << kindBits) | StepKind.word : (placeOf(step) << kindBits) | StepKind.set
  }
  const steps = Int32Array.from(ways.flatMap((way) => way.steps.map(coded)))
  return {
    hooksOf: offsets(Array.from({ length: vocabulary + classes }, (_, id) => (hanging[id]?.length ?? 0) / ofHook)),
    hooks: Int32Array.from(hanging.flat()),
    vocabulary,
    needs: Int32Array.from(needs),
    stepsOf,
    steps,
    phraseOf: Int32Array.from(ways, ({ phrase }) => phrase),
    anchors: Uint8Array.from(ways, ({ anchors }) => anchors),
    sets: Int32Array.from(sets),
    size: phrases.length,
  }
}

function readWays(phrases: readonly Phrase[]): Way[] {
  const reader = new StepReader()
  return phrases.flatMap((written, phrase) => {
    const parts = written.trim().split(/\s+/)
    const start = parts[0] === '^' ? Anchor.start : 0
    const end = parts.length > 1 && parts.at(-1) === '$' ? Anchor.end : 0
    const body = parts.filter((part) => part !== '^' && part !== '$')
    return reader.read(body, written).map((steps) => ({ phrase, anchors: start | end, steps }))
  })
}

/** Words that stand in every text: what hangs on them is looked at very often. */
const commonest = new Set(smallWords.en?.split(' ').flatMap((word) => [formId(word), stemId(word)]))
/** How many uses in phrases one of these words counts for. */
const asOften = 8

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

/** The steps of a way to look for first of those that do not stand right after the one it hangs by. */
function neededFurther(steps: readonly Step[], at: number): number[] {
  const weight = (i: number) => idsOf(steps[i]).reduce((sum, id) => sum + (commonest.has(id) ? asOften : 1), 0)
  return steps
    .flatMap((step, i) => (step.kind === 'word' && i !== at && i !== at + 1 ? [i] : []))
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, ofNeeds)
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
