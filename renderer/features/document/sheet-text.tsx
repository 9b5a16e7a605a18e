import { memo } from 'react'
import type { Run } from './segments.ts'

/** The text of the letter, cut into runs. */
export interface SheetTextProps {
  runs: readonly Run[]
  /** The mark that Tab reaches; the others are reached with J and K. */
  tabStop: string | null
  /** Marks drawn darker: pointed at, or with their card up. */
  on: readonly string[]
  onOpen: (id: string) => void
}

/** Draws every run: plain, dimmed by its part, or as a mark that opens its card. */
export const SheetText = memo(function SheetText({ runs, tabStop, on, onOpen }: SheetTextProps) {
  return runs.map((run) => {
    const className = run.part === 'body' ? undefined : `part-${run.part}`
    const pieces = run.pieces.map((piece) => (
      <span
        key={piece.start}
        className={piece.flow === 'soft-break' ? 'soft-break' : undefined}
        data-begins={piece.begins.join(' ') || undefined}
      >
        {piece.text}
      </span>
    ))
    const { mark } = run
    if (mark === null) {
      return (
        <span key={run.start} className={className}>
          {pieces}
        </span>
      )
    }
    return (
      <mark
        key={run.start}
        className={[mark.kind, on.includes(mark.id) ? 'is-on' : '', className ?? ''].join(' ').trim()}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines as a stroke of a pen does. */}
        <span
          role="button"
          tabIndex={mark.id === tabStop ? 0 : -1}
          data-mark={mark.id}
          aria-describedby={`sign-${mark.id}`}
          onClick={() => onOpen(mark.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onOpen(mark.id)
          }}
        >
          {pieces}
        </span>
      </mark>
    )
  })
})
