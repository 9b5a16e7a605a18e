import './switch.css'
import { Switch } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** A switch that says its state. */
export interface ToggleProps {
  /** What it switches; it stands beside it as a title. */
  label: string
  describedBy?: string
  state: 'on' | 'off'
  onChange: (state: 'on' | 'off') => void
}

/** A switch beside what it is about. */
export function Toggle({ label, describedBy, state, onChange }: ToggleProps) {
  return (
    <Switch
      className="switch"
      aria-label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      isSelected={state === 'on'}
      onChange={(isOn) => onChange(isOn ? 'on' : 'off')}
    >
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-state" aria-hidden="true">
        {t(`settings.${state}`)}
      </span>
    </Switch>
  )
}
