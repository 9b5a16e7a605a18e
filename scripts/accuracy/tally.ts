/** How often something was found rightly, found without being there, and passed over. */
export interface Tally {
  right: number
  extra: number
  missed: number
}

/** Shares between 0 and 1; null where there is nothing to divide by. */
export interface Rates {
  precision: number | null
  recall: number | null
  /** 0 when nothing is right; null when there was nothing to find and nothing was found. */
  f1: number | null
}

export function emptyTally(): Tally {
  return { right: 0, extra: 0, missed: 0 }
}

/** The sum of tallies. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total = emptyTally()
  for (const { right, extra, missed } of tallies) {
    total.right += right
    total.extra += extra
    total.missed += missed
  }
  return total
}

/** `a` of `b`, null when `b` is nothing. */
export function share(a: number, b: number): number | null {
  return b === 0 ? null : a / b
}

/** Precision, recall and their harmonic mean. */
export function rates({ right, extra, missed }: Tally): Rates {
  return {
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + extra + missed),
  }
}

/** Pairs what was wanted with what was found, each at most once, and counts what stays alone. */
export function compareLists(
  wanted: readonly string[],
  found: readonly string[],
  alike: (wanted: string, found: string) => boolean,
): Tally {
  const left = [...wanted]
  const tally = emptyTally()
  for (const one of found) {
    const at = left.findIndex((other) => alike(other, one))
    if (at < 0) tally.extra++
    else {
      left.splice(at, 1)
      tally.right++
    }
  }
  tally.missed = left.length
  return tally
}
