import { Button } from 'react-aria-components'
import { languages, t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState } from '../../state/state.ts'
import { PickOne } from '../../ui/pick-one.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { CaptureKeys } from '../capture/capture-keys.tsx'
import { NameField } from './name-field.tsx'
import type { SettingId } from './setting-rows.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

/** What a control is for. */
export interface SettingControlProps {
  id: SettingId
  title: string
  describedBy: string
  state: AppState
  controller: Controller
}

const appearances = ['system', 'light', 'dark'] as const

/** What a setting is changed with; nothing when there is nothing to change. */
export function SettingControl({ id, title, describedBy, state, controller }: SettingControlProps) {
  const { preferences } = state
  const names = { label: title, describedBy }
  const toggle = (name: 'singleKeys' | 'stayInTray' | 'namesCurrentPay') => (
    <Toggle
      {...names}
      state={preferences[name] ? 'on' : 'off'}
      onChange={(next) => void controller.choose({ [name]: next === 'on' }, title)}
    />
  )
  switch (id) {
    case 'language':
      return (
        <PickOne
          {...names}
          options={languages.map((each) => ({ id: each, text: t(`settings.languages.${each}`) }))}
          value={preferences.language}
          onChange={(language) => void controller.choose({ language }, title)}
        />
      )
    case 'appearance':
      return (
        <PickOne
          {...names}
          options={appearances.map((each) => ({ id: each, text: t(`settings.appearances.${each}`) }))}
          value={preferences.appearance}
          onChange={(appearance) => void controller.choose({ appearance }, title)}
        />
      )
    case 'contrast':
      return (
        <Toggle
          {...names}
          state={preferences.contrast === 'more' ? 'on' : 'off'}
          onChange={(next) => void controller.choose({ contrast: next === 'on' ? 'more' : 'system' }, title)}
        />
      )
    case 'tray':
      return (
        <Toggle
          {...names}
          state={preferences.tray === 'shown' ? 'on' : 'off'}
          onChange={(next) => void controller.choose({ tray: next === 'on' ? 'shown' : 'shut' }, title)}
        />
      )
    case 'singleKeys':
    case 'stayInTray':
    case 'namesCurrentPay':
      return toggle(id)
    case 'zoom':
      return <ZoomButtons label={title} controller={controller} />
    case 'captureKeys':
      return <CaptureKeys label={title} keys={preferences.captureKeys} controller={controller} />
    case 'name':
      return <NameField {...names} situation={state.situation} controller={controller} />
    case 'data':
      return (
        <Button className="btn" onPress={() => void controller.openDataFolder()}>
          {t('settings.openFolder')}
        </Button>
      )
    case 'readers':
    case 'version':
    case 'network':
      return null
  }
}
