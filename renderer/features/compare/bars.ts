import type { ComparedFigure, ComparedTerm, Comparison } from '../../../common/reading.ts'
import type { Money } from '../../../common/situation.ts'

/** The two jobs of a comparison: the one the person has, and this one. */
export const sides = ['current', 'offered'] as const
export type Side = (typeof sides)[number]

/** A bar from nothing, in shares of the whole width, 0 to 1. */
export interface Bar {
  side: Side
  /** As far as it goes for certain. */
  sure: number
  /** What may come on top of it: the rest of a range, or a second part. */
  more: number
}

/** The bars of yearly pay, and where the person's lowest pay lies; null when that cannot be drawn beside them. */
export interface PayBars {
  bars: Bar[]
  lowest: number | null
}

/** The line of a comparison that is about one term. */
export function lineOf(comparison: readonly Comparison[], term: ComparedTerm): Comparison | null {
  return comparison.find((line) => line.term === term) ?? null
}

/** Yearly pay as bars; null when nothing is known or the two are paid in different money. */
export function payBars(line: Comparison | null, lowestPay: Money | null): PayBars | null {
  if (line === null) return null
  const known = sides.flatMap((side) => {
    const [low, high] = endsOf(line[side])
    return high === null ? [] : [{ side, low: low ?? 0, high, currency: line[side].currency }]
  })
  const [first] = known
  if (first === undefined || known.some(({ currency }) => currency !== first.currency)) return null
  const lowest = lowestPay?.period === 'year' && lowestPay.currency === first.currency ? lowestPay.amount : null
  const most = Math.max(lowest ?? 0, ...known.map(({ high }) => high))
  if (most <= 0) return null
  return {
    bars: known.map(({ side, low, high }) => ({ side, sure: low / most, more: (high - low) / most })),
    lowest: lowest === null ? null : lowest / most,
  }
}

/** The hours a week as bars, paid ones and those on the way on top; a job whose paid hours nobody says has none. */
export function hourBars(paid: Comparison | null, way: Comparison | null): Bar[] {
  const known = sides.flatMap((side) => {
    const hours = paid?.[side].high ?? null
    return hours === null ? [] : [{ side, hours, more: way?.[side].high ?? 0 }]
  })
  const most = Math.max(0, ...known.map(({ hours, more }) => hours + more))
  if (most === 0) return []
  return known.map(({ side, hours, more }) => ({ side, sure: hours / most, more: more / most }))
}

/** Lowest and highest, in that order, with one for the other where only one is known. */
function endsOf({ low, high }: ComparedFigure): [number | null, number | null] {
  const known = [low, high].filter((value) => value !== null)
  return known.length === 0 ? [null, null] : [Math.min(...known), Math.max(...known)]
}
