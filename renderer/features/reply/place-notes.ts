/** Pixels between two notes. */
const gap = 10

/** Where each note is drawn: beside its words, or below the note before it where that is longer than its paragraph. */
export function placeNotes(notes: readonly { wanted: number; height: number }[]): number[] {
  let free = 0
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free)
    free = top + height + gap
    return top
  })
}
