import type { ReactNode } from 'react'
import { Chunk, type LetterLight } from './chunk.tsx'
import { type Block, type Fold, isFold } from './layout.ts'
import { LetterFold } from './letter-fold.tsx'
import type { Run } from './segments.ts'

/** The text of the letter. */
export interface LetterTextProps {
  blocks: readonly Block[]
  light: LetterLight
  /** How a fold lies now. */
  liesOf: (fold: Fold) => 'open' | 'folded'
  onLie: (id: string, lies: 'open' | 'folded') => void
}

/** Draws the blocks of the letter, those in folds too. */
export function LetterText({ blocks, light, liesOf, onLie }: LetterTextProps): ReactNode {
  return blocks.map((block) => {
    if (block.kind === 'divider') return null
    if (isFold(block)) {
      return (
        <LetterFold key={block.id} fold={block} lies={liesOf(block)} onLie={onLie}>
          <LetterText blocks={block.blocks} light={light} liesOf={liesOf} onLie={onLie} />
        </LetterFold>
      )
    }
    return block.chunks.map((runs) => <LitChunk key={runs[0]?.start} runs={runs} light={light} />)
  })
}

/** A chunk that is drawn again only when one of its own marks changes its light. */
function LitChunk({ runs, light }: { runs: readonly Run[]; light: LetterLight }) {
  const own = new Set(runs.flatMap((run) => (run.mark === null ? [] : [run.mark.id])))
  const mine = (id: string | null) => (id !== null && own.has(id) ? id : null)
  const on = light.on
    .split(' ')
    .filter((id) => own.has(id))
    .join(' ')
  return (
    <Chunk
      runs={runs}
      on={on}
      tabStop={mine(light.tabStop)}
      openId={mine(light.openId)}
      onOpen={light.onOpen}
      onPoint={light.onPoint}
    />
  )
}
