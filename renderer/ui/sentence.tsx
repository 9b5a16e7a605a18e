import { Fragment, type ReactNode } from 'react'
import { t, type WordKey } from '../../common/words/t.ts'
import { piecesOf } from './sentence-pieces.ts'

/** A sentence of the catalogue with parts of the window in its slots. */
export interface SentenceProps {
  /** A sentence with slots, such as `At most {{days}} a week.` */
  of: WordKey
  /** What stands in each slot, by its name. */
  slots: Readonly<Record<string, ReactNode>>
}

/** A whole sentence with parts in it, so that another language can put them in another order. */
export function Sentence({ of, slots }: SentenceProps) {
  const pieces = piecesOf((marked) => t(of, marked), Object.keys(slots))
  return pieces.map((piece) =>
    piece.kind === 'words' ? piece.text : <Fragment key={piece.name}>{slots[piece.name]}</Fragment>,
  )
}
