import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.ts'
import type { PanelProps } from '../../panel.ts'
import { later } from '../../ui/later.tsx'

const ShortcutsDialog = later(() => import('./shortcuts-dialog.tsx').then((it) => it.ShortcutsDialog))

/** The sheet of all shortcuts, when it was asked for. */
export function Shortcuts({ state, controller, panels }: Omit<PanelProps, 'dispatch'>) {
  const [sheet, setSheet] = useState<'open' | 'away'>('away')
  useCommands({ shortcuts: () => setSheet('open') })
  if (sheet === 'away') return null
  return (
    <ShortcutsDialog
      singleKeys={state.preferences.singleKeys ? 'on' : 'off'}
      panels={panels}
      onSingleKeys={(singleKeys) => void controller.prefer({ singleKeys: singleKeys === 'on' })}
      onClose={() => setSheet('away')}
    />
  )
}
