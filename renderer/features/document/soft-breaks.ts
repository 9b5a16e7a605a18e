/** Lines shorter than this are not thought to be wrapped by a mail program. */
const leastWidth = 55
/** Mail programs wrap at 80 characters at most. */
const mostWidth = 80
/** Longer texts keep their lines as they are: each break drawn as a blank is a piece of its own, and costs. */
const mostLength = 200_000
/** People who wrap by hand stop a little early. */
const slack = 6

// "- five years", "* a car", "• pension", "> quoted", "  indented", "2. Salary"
const ownLine = /^(?:[-*•–>|#]|\s|\d{1,3}[.)]\s)/u

/**
 * Offsets of line breaks that a mail program put in only because the line was full, so that the letter can flow.
 * The breaks stay in the text; they are only drawn as spaces. A text of long lines has none, nor has a very long text.
 */
export function findSoftBreaks(text: string): number[] {
  if (text.length > mostLength) return []
  const lines = text.split('\n')
  const width = wrapWidth(lines)
  if (width === null) return []
  const breaks: number[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const end = offset + line.length
    if (next !== undefined && isFull(line, next, width)) breaks.push(end)
    offset = end + 1
  }
  return breaks
}

/** The width most lines were wrapped at: the longest line of any paragraph of three lines or more; null when not wrapped. */
function wrapWidth(lines: readonly string[]): number | null {
  let longest = 0
  for (const [index, line] of lines.entries()) {
    const isInside = (lines[index - 1] ?? '').trim() !== '' || (lines[index + 1] ?? '').trim() !== ''
    if (isInside && line.length <= mostWidth) longest = Math.max(longest, line.trimEnd().length)
  }
  const wrapped = lines.filter((line) => line.length > leastWidth && line.length <= mostWidth).length
  const long = lines.filter((line) => line.length > mostWidth).length
  return longest > leastWidth && wrapped > long ? longest : null
}

/** Whether the first word of the next line did not fit on this one any more. */
function isFull(line: string, next: string, width: number): boolean {
  if (line.trim() === '' || next.trim() === '' || ownLine.test(next)) return false
  if (line.length > mostWidth || line.length < leastWidth - 15) return false
  const [word = ''] = next.split(/\s/u, 1)
  return line.trimEnd().length + 1 + word.length > width - slack
}
