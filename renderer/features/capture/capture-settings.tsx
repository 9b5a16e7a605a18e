import './capture-settings.css'
import { useEffect, useState } from 'react'
import { Input, Label, Switch, Text, TextField } from 'react-aria-components'
import type { Answer } from '../../../common/ipc.ts'
import { type Preferences, preferencesSchema } from '../../../common/preferences.ts'
import { t } from '../../../common/words/t.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyOf } from '../../commands/key-of.ts'
import { keyWords } from '../../commands/key-words.ts'
import type { Controller } from '../../state/controller.ts'

/** The settings of what works outside the window: the keys that paste from any program, and staying in the tray. */
export function CaptureSettings({ preferences, controller }: { preferences: Preferences; controller: Controller }) {
  const { captureKeys, stayInTray } = preferences
  const [state, setState] = useState<Answer<'captureState'> | null>(null)
  useEffect(() => {
    void controller.captureState().then(setState)
  }, [controller])
  const choose = (keys: string) => {
    if (!preferencesSchema.shape.captureKeys.safeParse(keys).success) return
    void controller
      .prefer({ captureKeys: keys })
      .then(() => controller.captureState())
      .then(setState)
  }
  const shown = captureKeys === '' ? t('capture.shortcutNone') : keyWords(captureKeys, platform)
  return (
    <section className="capture-settings" aria-label={t('capture.settings')}>
      <h2>{t('capture.settings')}</h2>
      <TextField
        isReadOnly
        value={shown}
        isInvalid={state === 'taken'}
        onKeyDown={(event) => {
          if (event.key === 'Tab' || event.key === 'Escape') return event.continuePropagation()
          event.preventDefault()
          const isDelete = event.key === 'Delete' || event.key === 'Backspace'
          choose(isDelete ? '' : (keyOf(event, platform) ?? ' '))
        }}
      >
        <Label>{t('capture.shortcut')}</Label>
        <Input className="field" />
        <Text slot="description">
          {state === 'taken' ? t('capture.shortcutTaken', { keys: shown }) : t('capture.shortcutHint')}
        </Text>
      </TextField>
      <Switch isSelected={stayInTray} onChange={(next) => void controller.prefer({ stayInTray: next })}>
        <span className="switch" aria-hidden="true" />
        {t('capture.stay')}
      </Switch>
    </section>
  )
}
