import { useCallback, useState } from 'react'
import type { Span } from '../../../common/span.ts'
import { type Block, type Fold, foldsAround } from './layout.ts'

/** How the folds of a letter lie, as the person left them. */
export interface Folds {
  liesOf: (fold: Fold) => 'open' | 'folded'
  lie: (id: string, lies: 'open' | 'folded') => void
  /** Opens every fold that some words lie in. */
  unfold: (span: Span) => void
}

/** Remembers which folds were opened or folded since the letter came up. */
export function useFolds(blocks: readonly Block[]): Folds {
  const [touched, setTouched] = useState<Readonly<Record<string, 'open' | 'folded'>>>({})
  const lie = useCallback<Folds['lie']>((id, lies) => setTouched((before) => ({ ...before, [id]: lies })), [])
  return {
    liesOf: (fold) => touched[fold.id] ?? fold.atFirst,
    lie,
    unfold(span) {
      const around = foldsAround(span, blocks)
      if (around.every((id) => touched[id] === 'open')) return
      setTouched({ ...touched, ...Object.fromEntries(around.map((id) => [id, 'open'])) })
    },
  }
}
