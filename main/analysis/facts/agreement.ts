import type { Pay } from '../../../common/reading.ts'
import type { ContractKind } from '../../../common/situation.ts'
import { distanceKm } from '../../places/distance.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import { activitiesOf, rootsOf } from './activity-words.ts'

/** How one value stands to another of the same fact: `narrower` says the same more exactly, `wider` less so. */
export type Agreement = 'same' | 'narrower' | 'wider' | 'differ'

/** Values that agree only when they are equal. */
export function compareValues<T>(a: T, b: T): Agreement {
  return a === b ? 'same' : 'differ'
}

/** Half an hour a week is rounding. */
const hoursAlike = 0.5

/** Hours a week. */
export function compareHours(a: number, b: number): Agreement {
  return Math.abs(a - b) <= hoursAlike ? 'same' : 'differ'
}

/** Pay of different periods is alike within this share: the hours behind a yearly figure are seldom said. */
const periodsAlike = 0.08

/** A figure within a range is the same pay said more exactly; ranges that do not hold one another differ. */
export function comparePay(a: Pay, b: Pay): Agreement {
  if (a.currency !== b.currency) return 'differ'
  const isSamePeriod = a.period === b.period || a.period === null || b.period === null
  const range = (pay: Pay) => ({
    low: (isSamePeriod ? pay.min : pay.perYearMin) ?? 0,
    high: (isSamePeriod ? pay.max : pay.perYearMax) ?? Number.POSITIVE_INFINITY,
  })
  const slack = isSamePeriod ? 0 : periodsAlike
  const [first, second] = [range(a), range(b)]
  const isWithin = (inner: typeof first, outer: typeof first) =>
    inner.low >= outer.low * (1 - slack) && inner.high <= outer.high * (1 + slack)
  return fromWithin(isWithin(first, second), isWithin(second, first))
}

/** Titles differ when they name different work, not when one says less or says it in other words. */
export function compareRoles(a: string, b: string): Agreement {
  if (a === b) return 'same'
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const isWithin = (inner: readonly string[], outer: readonly string[]) => inner.every((word) => outer.includes(word))
  // The title with more words is the more exact one
  const held = fromWithin(isWithin(second, first), isWithin(first, second))
  if (held !== 'differ') return held
  const [work, otherWork] = [activitiesOf(a), activitiesOf(b)]
  const isAlike =
    work.length > 0 && otherWork.length > 0
      ? work.some((name) => otherWork.includes(name))
      : first.some((word) => second.includes(word))
  return isAlike ? 'same' : 'differ'
}

const wordsOf = (title: string) => rootsOf(title.replace(/\([^)]{0,40}\)/g, ' '))

function fromWithin(isFirstWithin: boolean, isSecondWithin: boolean): Agreement {
  if (isFirstWithin && isSecondWithin) return 'same'
  if (isFirstWithin) return 'narrower'
  return isSecondWithin ? 'wider' : 'differ'
}

/** Places further apart than this are not one place of work, in km. */
const farApartKm = 40

/** Whether two lists of places can only be different places; what the gazetteer does not know may be the same. */
export function arePlacesApart(a: readonly string[], b: readonly string[], gazetteer: Gazetteer | null): boolean {
  if (gazetteer === null || a.length === 0 || b.length === 0) return false
  return a.every((one) => b.every((other) => areApart(one, other, gazetteer)))
}

function areApart(a: string, b: string, gazetteer: Gazetteer): boolean {
  const words = a.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  if (words.some((word) => b.toLowerCase().includes(word))) return false
  const [first, second] = [gazetteer.find(a), gazetteer.find(b)]
  if (first.length === 0 || second.length === 0) return false
  return first.every((one) => second.every((other) => distanceKm(one.place, other.place) > farApartKm))
}

const passing: readonly ContractKind[] = [
  'temporary',
  'fixed-term',
  'contract',
  'freelance',
  'internship',
  'apprenticeship',
  'zero-hours',
  'casual',
  'volunteer',
]
/** Contract kinds that rule each other out: one side against the other. */
const opposites: readonly [readonly ContractKind[], readonly ContractKind[]][] = [
  [['permanent'], passing],
  [['full-time'], ['part-time']],
]

/** The contract kinds of two lists that rule each other out; null when they go together. */
export function opposedContracts(
  a: readonly ContractKind[],
  b: readonly ContractKind[],
): [ContractKind, ContractKind] | null {
  for (const [left, right] of opposites) {
    const one = a.find((kind) => left.includes(kind) || right.includes(kind))
    const other = b.find((kind) => left.includes(kind) || right.includes(kind))
    if (!one || !other || left.includes(one) === left.includes(other)) continue
    // "Temp to perm" is both: it goes with either
    const isBoth = [a, b].some(
      (list) => list.some((kind) => left.includes(kind)) && list.some((kind) => right.includes(kind)),
    )
    if (!isBoth) return [one, other]
  }
  return null
}
