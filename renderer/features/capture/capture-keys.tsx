import { useEffect, useState } from 'react'
import { Input, Text, TextField } from 'react-aria-components'
import type { Answer } from '../../../common/ipc.ts'
import { preferencesSchema } from '../../../common/preferences.ts'
import { t } from '../../../common/words/t.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyOf } from '../../commands/key-of.ts'
import { keyWords } from '../../commands/key-words.ts'
import type { Controller } from '../../state/controller.ts'

/** What the field shows. */
export interface CaptureKeysProps {
  /** What the setting is called. */
  label: string
  /** The keys as they are kept. */
  keys: string
  controller: Controller
}

/** The keys that paste from any program; they are set by pressing them. */
export function CaptureKeys({ label, keys, controller }: CaptureKeysProps) {
  const [state, setState] = useState<Answer<'captureState'> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other keys have another answer.
  useEffect(() => {
    void controller.captureState().then(setState)
  }, [controller, keys])
  const choose = (next: string) => {
    if (next === keys || !preferencesSchema.shape.captureKeys.safeParse(next).success) return
    void controller
      .choose({ captureKeys: next }, label)
      .then(() => controller.captureState())
      .then(setState)
  }
  const shown = keys === '' ? t('capture.shortcutNone') : keyWords(keys, platform)
  return (
    <TextField
      isReadOnly
      aria-label={label}
      value={shown}
      isInvalid={state === 'taken'}
      onKeyDown={(event) => {
        if (event.key === 'Tab' || event.key === 'Escape') return event.continuePropagation()
        event.preventDefault()
        const isDelete = event.key === 'Delete' || event.key === 'Backspace'
        choose(isDelete ? '' : (keyOf(event, platform) ?? ' '))
      }}
    >
      <Input className="field" />
      <Text slot="description" className={state === 'taken' ? 'wrong' : 'quiet'}>
        {state === 'taken' ? t('capture.shortcutTaken', { keys: shown }) : t('capture.shortcutHint')}
      </Text>
    </TextField>
  )
}
