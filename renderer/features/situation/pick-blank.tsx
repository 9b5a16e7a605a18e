/** A blank with any number of choices. */
export interface PickBlankProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  chosen: readonly T[]
  onToggle: (id: T) => void
}

/** Words to choose from inside a sentence: chosen ones are in blue ink, the others dashed. */
export function PickBlank<T extends string>({ label, options, chosen, onToggle }: PickBlankProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand inside a sentence.
    <span role="group" aria-label={label} className="picks">
      {options.map((option) => (
        <label key={option.id} className="pick">
          <input
            type="checkbox"
            className="visually-hidden"
            checked={chosen.includes(option.id)}
            onChange={() => onToggle(option.id)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </span>
  )
}
