import { t } from '../../../common/words/t.ts'

/** A blank with one choice of a few. */
export interface ChoiceBlankProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  value: T | null
  /** Drawn as filled in or as still open; a choice that is `clearable` offers "not set". */
  set: 'set' | 'empty' | 'clearable'
  onChange: (value: T | null) => void
}

/** A choice inside a sentence. */
export function ChoiceBlank<T extends string>({ label, options, value, set, onChange }: ChoiceBlankProps<T>) {
  const isEmpty = set === 'empty' || value === null
  return (
    <select
      className={isEmpty ? 'blank is-empty' : 'blank'}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.id === event.target.value)?.id ?? null)}
    >
      {set === 'clearable' && <option value="">{t('situation.notSet')}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
