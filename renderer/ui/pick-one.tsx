import './lists.css'
import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** One of a few. */
export interface PickOneProps<T extends string> {
  /** What is chosen; it stands beside it as a title. */
  label: string
  describedBy?: string
  options: readonly { id: T; text: string }[]
  value: T
  onChange: (value: T) => void
}

/** A list to choose one of a few from. */
export function PickOne<T extends string>({ label, describedBy, options, value, onChange }: PickOneProps<T>) {
  return (
    <Select
      aria-label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
      }}
    >
      <Button className="btn pick-one">
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
