import { Input, TextField } from 'react-aria-components'
import type { Situation } from '../../../common/situation.ts'
import type { Controller } from '../../state/controller.ts'

/** What the field shows. */
export interface NameFieldProps {
  label: string
  describedBy: string
  situation: Situation
  controller: Controller
}

/** The name under the replies; it belongs to the situation. */
export function NameField({ label, describedBy, situation, controller }: NameFieldProps) {
  return (
    <TextField
      aria-label={label}
      aria-describedby={describedBy}
      value={situation.name ?? ''}
      maxLength={200}
      autoComplete="off"
      onChange={(name) => controller.setSituation({ ...situation, name: name === '' ? null : name })}
    >
      <Input className="field" />
    </TextField>
  )
}
