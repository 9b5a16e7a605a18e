import './lists.css'
import './fields.css'
import { ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** A choice of a few inside a sentence or at the end of a line. */
export interface SentenceChoiceProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  value: T | null
  /** What stands there while nothing is chosen. */
  unset: string
  /** A `blank` is filled in like one in a sentence; a `quiet` one is a word at the end of a line. */
  look: 'blank' | 'quiet'
  onChange: (value: T) => void
}

/** A word of a sentence that can be another. */
export function SentenceChoice<T extends string>(props: SentenceChoiceProps<T>) {
  const { label, options, value, unset, look, onChange } = props
  const shape = look === 'quiet' ? 'quiet-choice' : value === null ? 'blank is-empty' : 'blank'
  return (
    <Select
      className="sentence-choice"
      aria-label={label}
      placeholder={unset}
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
      }}
    >
      <Button className={shape}>
        <SelectValue />
        <ChevronDown size={12} aria-hidden="true" />
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
