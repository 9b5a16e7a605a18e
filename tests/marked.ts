import type { Span } from '../common/span.ts'

/** Takes `[[…]]` out of a sample: the bare text, and where in it the marked words stand. Throws on a stray mark. */
export function marked(sample: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const piece of sample.split(/(\[\[.*?\]\])/s)) {
    if (!piece.startsWith('[[')) {
      text += piece
      continue
    }
    spans.push({ start: text.length, end: text.length + piece.length - 4 })
    text += piece.slice(2, -2)
  }
  if (/\[\[|\]\]/.test(text)) throw new Error(`A mark is not closed: "${sample}"`)
  return { text, spans }
}
