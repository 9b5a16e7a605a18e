import './fields.css'
import { useState } from 'react'
import { FieldError, Input, Label, NumberField } from 'react-aria-components'
import { type NumberRange, outOfRange } from './number-range.ts'

/** A field for a number. */
export interface NumberBoxProps {
  label: string
  /** A word after the figure, such as "days"; empty for none. */
  unit: string
  range: NumberRange
  /** What stands in it at first. */
  value: number | null
  focus: 'first' | 'none'
  /** Called with each number that can be kept; null when the field is emptied. */
  onChange: (value: number | null) => void
  /** Called when what stands there cannot be kept. */
  onBad?: () => void
}

/** A number, typed as people of the place write it. What it may be is said when it is something else. */
export function NumberBox({ label, unit, range, value, focus, onChange, onBad }: NumberBoxProps) {
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <NumberField
      className="box"
      defaultValue={value ?? Number.NaN}
      minValue={range.least}
      {...(range.most !== null && { maxValue: range.most })}
      commitBehavior="validate"
      validationBehavior="aria"
      formatOptions={{ maximumFractionDigits: 2 }}
      isInvalid={wrong !== null}
      autoFocus={focus === 'first'}
      onChange={(next) => {
        const bad = Number.isNaN(next) ? null : outOfRange(next, range)
        setWrong(bad)
        if (bad !== null) onBad?.()
        else onChange(Number.isNaN(next) ? null : next)
      }}
    >
      <Label>{label}</Label>
      <span className="box-line">
        <Input className="field small figures" />
        {unit !== '' && <span aria-hidden="true">{unit}</span>}
      </span>
      <FieldError className="wrong">{wrong}</FieldError>
    </NumberField>
  )
}
