/** A sign in the margin: which marks it stands for and where it lies. */
export interface MarginSign {
  /** The mark whose number it shows and that it opens; the first of those it stands for. */
  id: string
  /** Pixels from the top of the sheet. */
  top: number
  /** 0 is next to the text, 1 is before it. */
  lane: 0 | 1
  /** All marks it stands for; more than one when they do not fit beside each other. */
  ids: string[]
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
  return lines.flatMap((line) => {
    const top = line[0]?.top ?? 0
    const ids = [...new Set(line.map((sign) => sign.id))]
    return [ids.slice(0, 1), ids.slice(1)].flatMap((group, lane): MarginSign[] =>
      group[0] === undefined ? [] : [{ id: group[0], top, lane: lane === 0 ? 0 : 1, ids: group }],
    )
  })
}
