import './fields.css'
import { FieldError, Label, TextArea, TextField } from 'react-aria-components'
import type { TextBoxProps } from './text-box.tsx'

/** Words on several lines. */
export function LongBox({ label, value, most, focus, wrong, onChange }: TextBoxProps) {
  return (
    <TextField
      className="box"
      value={value}
      maxLength={most}
      autoFocus={focus === 'first'}
      isInvalid={wrong !== null}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label>{label}</Label>
      <TextArea className="field small long-box" rows={5} />
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  )
}
