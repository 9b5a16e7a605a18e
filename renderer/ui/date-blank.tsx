import { useState } from 'react'
import { BlankPop } from './blank-pop.tsx'
import { DateBox } from './date-box.tsx'

/** A day in its place that can be changed there. */
export interface DateBlankProps {
  /** What day it is: "Answer by". */
  label: string
  /** The name of the button: what day, of what, and what stands in it. */
  name: string
  /** ISO day; null while it is not known. */
  value: string | null
  shown: string | null
  unset: string
  /** What takes it away is called. */
  clear: string
  /** What is wrong with a day; null when nothing is. */
  check?: (day: string) => string | null
  onChange: (value: string | null) => void
}

/** A day, in blue; pressed, it is changed in a field over it. */
export function DateBlank({ label, name, value, shown, unset, clear, check, onChange }: DateBlankProps) {
  const [typed, setTyped] = useState(value)
  const [wrong, setWrong] = useState<string | null>(null)
  const put = (next: string | null) => {
    setTyped(next)
    setWrong(null)
  }
  return (
    <BlankPop
      title={label}
      label={name}
      shown={shown}
      unset={unset}
      onOpen={() => put(value)}
      onKeep={() => {
        const fault = typed === null ? null : (check?.(typed) ?? null)
        setWrong(fault)
        if (fault === null && typed !== value) onChange(typed)
        return fault === null
      }}
      onClear={value === null ? null : { words: clear, clear: () => onChange(null) }}
    >
      <DateBox label={label} value={typed} to="day" focus="first" wrong={wrong} onChange={put} />
    </BlankPop>
  )
}
