import './lists.css'
import { Check, ChevronDown } from 'lucide-react'
import { Button, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** Several of a few. */
export interface PickSeveralProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}

/** A button that says what is chosen and opens a list to choose several from; nothing chosen means any. */
export function PickSeveral<T extends string>({ label, options, chosen, onChange }: PickSeveralProps<T>) {
  const words = options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text)
  const [first = t('filters.any')] = words
  const said = words.length > 1 ? t('filters.several', { first, count: words.length - 1 }) : first
  return (
    <DialogTrigger>
      <Button className="btn small plain pick-several" aria-label={t('situation.blank', { label, words: said })}>
        <span className="quiet">{label}</span> <span className={words.length > 0 ? 'you' : ''}>{said}</span>
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <ListBox
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          autoFocus
          // Escape puts the list away; it must not take what was chosen with it.
          escapeKeyBehavior="none"
          onSelectionChange={(keys) =>
            onChange(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {options.map(({ id, text }) => (
            <ListBoxItem key={id} id={id} textValue={text}>
              {({ isSelected }) => (
                <>
                  {text}
                  {isSelected && <Check size={14} aria-hidden="true" />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </DialogTrigger>
  )
}
