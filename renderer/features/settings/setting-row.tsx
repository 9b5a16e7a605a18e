import { useId } from 'react'
import type { Controller } from '../../state/controller.ts'
import type { AppState } from '../../state/state.ts'
import { SettingControl } from './setting-control.tsx'
import { type SettingId, settingWords } from './setting-rows.ts'

/** One setting: what it is called, a word on it, and what changes it. */
export function SettingRow({ id, state, controller }: { id: SettingId; state: AppState; controller: Controller }) {
  const hintId = useId()
  const { title, hint } = settingWords(id, state.startup)
  return (
    <div className="setting" data-setting={id}>
      <h3>{title}</h3>
      <p id={hintId}>{hint}</p>
      <div className="setting-control">
        <SettingControl id={id} title={title} describedBy={hintId} state={state} controller={controller} />
      </div>
    </div>
  )
}
