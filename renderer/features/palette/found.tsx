import type { Span } from '../../../common/span.ts'

/** Words with what was typed of them underlined. */
export function Found({ words, spans }: { words: string; spans: readonly Span[] }) {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), words.length]
  return (
    <span>
      {edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0
        const piece = words.slice(start, end)
        return index % 2 === 1 ? <b key={start}>{piece}</b> : piece
      })}
    </span>
  )
}
