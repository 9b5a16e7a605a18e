/** The id of the element that holds a note, by its place among the notes. */
export function noteId(index: number): string {
  return `reply-note-${index}`
}
