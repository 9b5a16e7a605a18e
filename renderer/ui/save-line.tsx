import type { SaveState } from '../state/state.ts'
import { words } from './words.ts'

/** Says whether what was typed is kept. */
export function SaveLine({ save }: { save: SaveState }) {
  return (
    <p role="status" className={save.kind === 'failed' ? 'save-line wrong' : 'save-line quiet'}>
      {sentence(save)}
    </p>
  )
}

function sentence(save: SaveState): string {
  switch (save.kind) {
    case 'idle':
      return ''
    case 'saving':
      return words.save.saving
    case 'saved':
      return words.save.saved
    case 'failed':
      return words.save.failed(save.detail)
  }
}
