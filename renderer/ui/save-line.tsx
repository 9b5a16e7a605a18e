import { t } from '../../common/words/t.ts'
import type { SaveState } from '../state/state.ts'

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
      return t('save.saving')
    case 'saved':
      return t('save.saved')
    case 'failed':
      return t('save.failed', { detail: save.detail })
  }
}
