import './fields.css'
import { FieldError, Input, Label, TextField } from 'react-aria-components'

/** A field for a few words. */
export interface TextBoxProps {
  label: string
  value: string
  /** Most characters. */
  most: number
  focus: 'first' | 'none'
  /** What is wrong with it; null when nothing is. */
  wrong: string | null
  onChange: (value: string) => void
}

/** A few words on one line. */
export function TextBox({ label, value, most, focus, wrong, onChange }: TextBoxProps) {
  return (
    <TextField
      className="box"
      value={value}
      maxLength={most}
      autoComplete="off"
      autoFocus={focus === 'first'}
      isInvalid={wrong !== null}
      validationBehavior="aria"
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input className="field small" />
      <FieldError className="wrong">{wrong}</FieldError>
    </TextField>
  )
}
