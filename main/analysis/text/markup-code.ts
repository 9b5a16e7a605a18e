import type { Span } from '../../../common/span.ts'

/** What of a page is never shown, by how it begins. Each is closed by the first closing behind it. */
// `<style type="text/css">`, `<!--`
const opening = /<(?:(?<name>style|script|head)\b[^<>]{0,2000}>|!--)/gi
const closings = {
  style: /<\/style\s{0,20}>/gi,
  script: /<\/script\s{0,20}>/gi,
  head: /<\/head\s{0,20}>/gi,
  comment: /-->/g,
} as const

/** Styles, scripts, heads and comments of a page, in order. What is never closed is text. One pass, however often they are opened. */
export function codeInMarkup(text: string): Span[] {
  const found: Span[] = []
  /** The closing of each kind that was looked for last: where it stands and ends, beyond the text when there is none. */
  const last = new Map<string, Span>()
  const closingBehind = (kind: keyof typeof closings, from: number): Span => {
    const known = last.get(kind)
    if (known && known.start >= from) return known
    const pattern = closings[kind]
    pattern.lastIndex = from
    const match = pattern.exec(text)
    const closing = match ? { start: match.index, end: pattern.lastIndex } : nowhere
    last.set(kind, closing)
    return closing
  }
  opening.lastIndex = 0
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const kind = (open.groups?.name?.toLowerCase() ?? 'comment') as keyof typeof closings
    const closing = closingBehind(kind, opening.lastIndex)
    if (closing === nowhere) continue
    found.push({ start: open.index, end: closing.end })
    opening.lastIndex = closing.end
  }
  return found
}

const nowhere: Span = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }
