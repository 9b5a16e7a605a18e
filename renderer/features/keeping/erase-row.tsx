import { useState } from 'react'
import type { Controller } from '../../state/controller.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { SafeRow } from './safe-row.tsx'

/** What the line for deleting everything needs. */
export interface EraseRowProps {
  controller: Controller
  /** Saves everything to a file that the person chooses; whether they did. */
  onSave: () => Promise<boolean>
}

/** Deletes all that is kept, after a question that a stray key cannot answer. */
export function EraseRow({ controller, onSave }: EraseRowProps) {
  const [state, setState] = useState<'shut' | 'asking' | 'done'>('shut')
  const erase = async () => {
    await controller.settle()
    if ((await controller.ask('deleteEverything', null)) === null) setState('shut')
    else setState('done')
  }
  return (
    <SafeRow id="erase" work="none" onPress={() => setState('asking')}>
      {state !== 'shut' && (
        <EraseDialog
          controller={controller}
          stage={state}
          onSave={onSave}
          onErase={erase}
          onGone={() => setState('shut')}
        />
      )}
    </SafeRow>
  )
}
