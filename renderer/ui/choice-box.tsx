import './lists.css'
import './fields.css'
import { ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** A field with one of a few. */
export interface ChoiceBoxProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  value: T | null
  unset: string
  focus: 'first' | 'none'
  onChange: (value: T) => void
}

/** One of a few, under its label. */
export function ChoiceBox<T extends string>({ label, options, value, unset, focus, onChange }: ChoiceBoxProps<T>) {
  return (
    <Select
      className="box"
      placeholder={unset}
      value={value}
      autoFocus={focus === 'first'}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      <Label>{label}</Label>
      <Button className="field small choice">
        <SelectValue />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox>
          {options.map(({ id, text }) => (
            <ListBoxItem key={id} id={id}>
              {text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
