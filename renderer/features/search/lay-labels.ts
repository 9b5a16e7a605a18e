/** Words under a point of a line: where they stand and how long they are, in pixels. */
export interface Label {
  at: number
  width: number
}

/** How words stand to their point: they begin at it, they end at it, or there is no room for them. */
export type LabelSide = 'begins' | 'ends' | 'none'

const gap = 10

/**
 * How the words of each point stand so that none lies over another, in the order of the points, and none over the line
 * at `wall` where that can be helped. Later words matter more: they are what is to be done, so they are laid first.
 */
export function layLabels(labels: readonly Label[], width: number, wall: number): LabelSide[] {
  const sides: LabelSide[] = labels.map(() => 'none')
  let free = width
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const { at, width: own } = labels[index] ?? { at: 0, width: 0 }
    const before = labels.slice(0, index).at(-1)?.at ?? 0
    const hasRoomBefore = at <= free && at - own >= (index === 0 ? 0 : before)
    const isThrough = at <= wall && at + own > wall
    if (at + own <= free && !(isThrough && hasRoomBefore)) {
      sides[index] = 'begins'
      free = at - gap
    } else if (hasRoomBefore) {
      sides[index] = 'ends'
      free = at - own - gap
    }
  }
  return sides
}
