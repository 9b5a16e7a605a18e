import { useState } from 'react'
import { t } from '../../../common/words/t.ts'
import { BlankPop } from '../../ui/blank-pop.tsx'
import { DateBox } from '../../ui/date-box.tsx'

/** A day and an hour in their place that can be changed there. */
export interface MomentBlankProps {
  label: string
  /** The name of the button: what it is, and what stands in it. */
  name: string
  /** Local time; null while it is not known. */
  value: string | null
  shown: string | null
  onChange: (value: string) => void
}

/** A day and its hour, in blue; pressed, they are changed in a field over them. */
export function MomentBlank({ label, name, value, shown, onChange }: MomentBlankProps) {
  const [typed, setTyped] = useState(value)
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <BlankPop
      title={label}
      label={name}
      shown={shown}
      unset={t('situation.notSet')}
      onOpen={() => {
        setTyped(value)
        setWrong(null)
      }}
      onKeep={() => {
        if (typed === null) setWrong(t('interview.needsTime'))
        else if (typed !== value) onChange(typed)
        return typed !== null
      }}
      onClear={null}
    >
      <DateBox
        label={label}
        value={typed}
        to="minute"
        focus="first"
        wrong={wrong}
        onChange={(next) => {
          setTyped(next)
          setWrong(null)
        }}
      />
    </BlankPop>
  )
}
