/** A sign in the margin: which mark it stands for and where it lies. */
export interface MarginSign {
  id: string
  /** Pixels from the top of the sheet. */
  top: number
  /** 0 is next to the text, 1 is left of it. */
  lane: 0 | 1
  /** How many marks the sign stands for when they do not fit beside each other; 1 is itself alone. */
  count: number
}

/** Signs nearer to each other than this stand on the same line. */
const sameLinePx = 12

/**
 * Puts signs into the two lanes of the margin, given in text order with the height of their line.
 * Two on one line lie side by side; of three or more the first keeps its place and one sign stands for the rest.
 */
export function laySigns(signs: readonly { id: string; top: number }[]): MarginSign[] {
  const lines: { id: string; top: number }[][] = []
  for (const sign of signs.toSorted((a, b) => a.top - b.top)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && sign.top - line[0].top < sameLinePx) line.push(sign)
    else lines.push([sign])
  }
  return lines.flatMap((line) =>
    line.slice(0, 2).map(
      (sign, index): MarginSign => ({
        id: sign.id,
        top: line[0]?.top ?? sign.top,
        lane: index === 0 ? 0 : 1,
        count: index === 1 ? line.length - 1 : 1,
      }),
    ),
  )
}
