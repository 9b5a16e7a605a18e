import { memo } from 'react'
import { invisibleName } from '../../ui/invisible.ts'
import { MarkLink } from './mark-link.tsx'
import type { Piece, Run } from './segments.ts'

/** What every piece of the letter needs to know; strings, so that only what changed is drawn again. */
export interface LetterLight {
  /** The mark that Tab reaches. */
  tabStop: string | null
  /** The mark whose card is up. */
  openId: string | null
  /** Marks drawn darker, one after the other with a blank between. */
  on: string
  onOpen: (id: string, at: number) => void
  onPoint: (marks: readonly string[] | null) => void
}

/** Some lines of the letter: plain, dimmed by their part, or as marks that open their card. */
export const Chunk = memo(function Chunk({ runs, ...light }: LetterLight & { runs: readonly Run[] }) {
  const on = light.on.split(' ')
  return (
    <div className="lines">
      {runs.map((run) => {
        const part = run.part === 'body' ? '' : `part-${run.part}`
        const pieces = run.pieces.map(drawPiece)
        const { mark } = run
        if (mark === null) {
          return (
            <span key={run.start} className={part || undefined}>
              {pieces}
            </span>
          )
        }
        return (
          <MarkLink
            key={run.start}
            mark={mark}
            at={run.start}
            tab={run.stop === 'first' && mark.id === light.tabStop ? 'stop' : 'passed'}
            card={mark.id === light.openId ? 'up' : 'away'}
            className={[mark.kind, on.includes(mark.id) ? 'is-on' : '', part].filter(Boolean).join(' ')}
            onOpen={light.onOpen}
            onPoint={light.onPoint}
          >
            {pieces}
          </MarkLink>
        )
      })}
    </div>
  )
})

function drawPiece(piece: Piece) {
  const begins = piece.begins.join(' ') || undefined
  if (piece.flow === 'invisible') {
    const name = invisibleName(piece.text.codePointAt(0) ?? 0)
    return (
      <span key={piece.start} data-at={piece.start} data-begins={begins} className="invisible" title={name}>
        {piece.text}
      </span>
    )
  }
  return (
    <span
      key={piece.start}
      data-at={piece.start}
      data-begins={begins}
      className={piece.flow === 'soft-break' ? 'soft-break' : undefined}
    >
      {piece.text}
    </span>
  )
}
