import './shortcuts.css'
import '../../ui/switch.css'
import { X } from 'lucide-react'
import { Button, Heading, Switch } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Panel } from '../../panel.ts'
import { Veil } from '../../ui/veil.tsx'
import { ShortcutList } from './shortcut-list.tsx'

/** What the sheet shows and can change. */
export interface ShortcutsDialogProps {
  singleKeys: 'on' | 'off'
  panels: readonly Panel[]
  onSingleKeys: (singleKeys: 'on' | 'off') => void
  onClose: () => void
}

/** The open sheet of shortcuts, with the switch for single letters. */
export function ShortcutsDialog({ singleKeys, panels, onSingleKeys, onClose }: ShortcutsDialogProps) {
  return (
    <Veil label={t('shortcuts.title')} className="shortcuts" onClose={onClose}>
      <header className="shortcuts-head">
        <Heading level={2}>{t('shortcuts.title')}</Heading>
        <Button className="icon" aria-label={t('shortcuts.close')} onPress={onClose}>
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <ShortcutList panels={panels} />
      <footer className="shortcuts-foot">
        <Switch
          className="switch"
          isSelected={singleKeys === 'on'}
          onChange={(isOn) => onSingleKeys(isOn ? 'on' : 'off')}
        >
          <span className="switch-track" aria-hidden="true" />
          {t('shortcuts.singleKeys')}
        </Switch>
      </footer>
    </Veil>
  )
}
