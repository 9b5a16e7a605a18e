/** One change of a text: the code units from `start` to `end` of the text before become `insert`. */
export interface Edit {
  start: number
  end: number
  insert: string
}

/** The text after some edits, which are in text order and do not overlap. A long text is not copied for it. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let last = 0
  for (const { start, end, insert } of edits) {
    result += text.slice(last, start) + insert
    last = end
  }
  return result + text.slice(last)
}
