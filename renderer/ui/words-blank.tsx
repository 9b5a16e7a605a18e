import { useState } from 'react'
import { BlankPop } from './blank-pop.tsx'
import { LongBox } from './long-box.tsx'
import { TextBox } from './text-box.tsx'

/** Words in their place that can be changed there. */
export interface WordsBlankProps {
  label: string
  /** The name of the button: what it is, and what stands in it. */
  name: string
  value: string
  unset: string
  /** Most characters. */
  most: number
  /** One line of words, or several. */
  lines: 'one' | 'several'
  /** What is wrong with what was typed; null when nothing is. */
  check?: (words: string) => string | null
  onChange: (value: string) => void
}

/** Words, in blue; pressed, they are changed in a field over them. */
export function WordsBlank({ label, name, value, unset, most, lines, check, onChange }: WordsBlankProps) {
  const [typed, setTyped] = useState(value)
  const [wrong, setWrong] = useState<string | null>(null)
  const put = (next: string) => {
    setTyped(next)
    setWrong(null)
  }
  const Box = lines === 'one' ? TextBox : LongBox
  return (
    <BlankPop
      title={label}
      label={name}
      shown={value === '' ? null : value}
      unset={unset}
      onOpen={() => put(value)}
      onKeep={() => {
        const words = typed.trim()
        const fault = words === '' ? null : (check?.(words) ?? null)
        setWrong(fault)
        if (fault === null && words !== value) onChange(words)
        return fault === null
      }}
      onClear={null}
    >
      <Box label={label} value={typed} most={most} focus="first" wrong={wrong} onChange={put} />
    </BlankPop>
  )
}
