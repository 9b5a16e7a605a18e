import type { KeyboardEvent } from 'react'

/** A row of tabs; arrow keys move between them. */
export interface TabsProps<T extends string> {
  label: string
  className: string
  items: readonly { id: T; label: string }[]
  selected: T
  /** Id of the element the tabs show. */
  panelId: string
  onSelect: (id: T) => void
}

/** Tabs with one tab stop. */
export function Tabs<T extends string>({ label, className, items, selected, panelId, onSelect }: TabsProps<T>) {
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const index = items.findIndex((item) => item.id === selected)
    const steps: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: items.length - 1,
    }
    const target = steps[event.key]
    const item = target === undefined ? undefined : items.at(target % items.length)
    if (item === undefined) return
    event.preventDefault()
    onSelect(item.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[items.indexOf(item)]?.focus()
  }
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className={className} onKeyDown={move}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          aria-selected={item.id === selected}
          aria-controls={panelId}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={() => onSelect(item.id)}
        >
          {item.label}
        </button>
      ))}
    </div>
  )
}
