import './lists.css'
import './fields.css'
import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as Combo, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'

/** A field to type into that offers what may be meant. */
export interface ComboBoxProps {
  label: string
  options: readonly { id: string; text: string }[]
  /** What is typed. */
  typed: string
  most: number
  focus: 'first' | 'none'
  /** `narrowed` shows the options that hold what is typed; `as-given` shows them all. */
  filter: 'narrowed' | 'as-given'
  onType: (typed: string) => void
  onChoose: (id: string) => void
}

/** Words to type, or to choose from what is offered. What is typed need not be among it. */
export function ComboBox({ label, options, typed, most, focus, filter, onType, onChoose }: ComboBoxProps) {
  return (
    <Combo
      className="box"
      items={options}
      inputValue={typed}
      selectedKey={null}
      allowsCustomValue
      menuTrigger="input"
      autoFocus={focus === 'first'}
      {...(filter === 'as-given' && { defaultFilter: () => true })}
      onInputChange={onType}
      onSelectionChange={(key) => key !== null && onChoose(String(key))}
    >
      <Label>{label}</Label>
      <span className="box-line combo">
        <Input className="field small" maxLength={most} autoComplete="off" />
        {options.length > 0 && (
          <Button className="icon">
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        )}
      </span>
      <Popover className="popover">
        <ListBox<{ id: string; text: string }>>
          {({ id, text }) => (
            <ListBoxItem id={id} textValue={text}>
              {text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Combo>
  )
}
