/** What is aimed at on a quiet machine; a busy one takes longer for everything. */
export const goals = {
  /** The longest the window may be busy at a stretch while somebody types, at the median: a picture of 60 a second. */
  typingMs: 16,
  /** From the click on an invite to its picture. */
  openingMs: 100,
  /** A start, in starts of an empty window. */
  starts: 1.35,
  /** A start with very many invites, in starts with a hundred. */
  startGrowth: 1.2,
  /** The memory of all processes, in those of an empty window. */
  memories: 1.3,
  /** The longest task of the window once it can be used. */
  afterStartMs: 50,
  /** What the window loads before its first picture, gzipped. */
  firstLoadKb: 350,
} as const

/** Whether a figure is within its goal, in words. */
export function held(figure: number, goal: keyof typeof goals): string {
  return `goal: at most ${goals[goal]}, ${figure <= goals[goal] ? 'held' : 'MISSED'}`
}
