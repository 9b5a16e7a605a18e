import { useId, useState } from 'react'
import type { Result } from '../../../common/result.ts'
import { t } from '../../../common/words/t.ts'

/** A blank that is typed into. */
export interface TypedBlankProps<T> {
  label: string
  /** The kept value in words, empty when not set. */
  shown: string
  parse: (typed: string) => Result<T, string>
  /** Called with each value that can be kept; what cannot be kept stays in the blank with a sentence. */
  onChange: (value: T) => void
  /** A word on how to type it. */
  hint?: string
  inputMode?: 'text' | 'decimal'
}

/** A blank in a sentence: dashed while empty, in blue ink when filled in. */
export function TypedBlank<T>({ label, shown, parse, onChange, hint, inputMode = 'text' }: TypedBlankProps<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const noteId = useId()
  const text = typed ?? shown
  const parsed = parse(text)
  const type = (next: string) => {
    setTyped(next)
    const result = parse(next)
    if (result.ok) onChange(result.value)
  }
  return (
    <>
      <input
        className="blank"
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        aria-label={label}
        aria-invalid={!parsed.ok}
        aria-describedby={parsed.ok && hint === undefined ? undefined : noteId}
        placeholder={t('situation.notSet')}
        title={hint}
        value={text}
        onChange={(event) => type(event.target.value)}
        // Back to the kept words, unless what stands there could not be kept.
        onBlur={() => parsed.ok && setTyped(null)}
      />
      <span
        id={noteId}
        role={parsed.ok ? undefined : 'alert'}
        className={parsed.ok ? 'visually-hidden' : 'wrong blank-note'}
      >
        {parsed.ok ? hint : parsed.detail}
      </span>
    </>
  )
}
