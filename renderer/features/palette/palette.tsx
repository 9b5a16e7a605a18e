import { useState } from 'react'
import type { CommandId } from '../../../common/commands.ts'
import { commands, useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import { type AppState, isFresh, lastFor } from '../../state/state.ts'
import { later } from '../../ui/later.tsx'

const PaletteDialog = later(() => import('./palette-dialog.tsx').then((it) => it.PaletteDialog))

/** What the palette looks in. */
export interface PaletteProps {
  state: AppState
  controller: Controller
}

/** Find or do anything, by typing what it is called. */
export function Palette({ state, controller }: PaletteProps) {
  // What could be done when it was opened: with its own field in front the window behind would offer other things.
  const [available, setAvailable] = useState<readonly CommandId[] | null>(null)
  useCommands({ palette: () => setAvailable(commands.available()) })
  if (available === null) return null
  const { history, savedHistory, desk } = state
  const before = isFresh(history) ? savedHistory : { undo: null, redo: null }
  return (
    <PaletteDialog
      findable={{
        available,
        startup: state.startup,
        notes: {
          'edit.undo': lastFor(history.past, desk)?.text ?? before.undo ?? '',
          'edit.redo': lastFor(history.future, desk)?.text ?? before.redo ?? '',
        },
      }}
      controller={controller}
      onClose={() => setAvailable(null)}
    />
  )
}
