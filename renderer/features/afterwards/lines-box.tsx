import '../../ui/fields.css'
import { useState } from 'react'
import { Label, Text, TextArea, TextField } from 'react-aria-components'

/** A field for a list, one a line. */
export interface LinesBoxProps {
  label: string
  hint: string
  lines: readonly string[]
  /** Most lines. */
  most: number
  onChange: (lines: string[]) => void
}

const longestLine = 500

/** Things one below the other, typed as they come. */
export function LinesBox({ label, hint, lines, most, onChange }: LinesBoxProps) {
  // An empty line at the end is the person's next one; it is not kept, and must not vanish under their hands.
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && same(linesIn(typed, most), lines) ? typed : lines.join('\n')
  return (
    <TextField
      className="box"
      value={shown}
      onChange={(next) => {
        setTyped(next)
        onChange(linesIn(next, most))
      }}
    >
      <Label>{label}</Label>
      <TextArea className="field small long-box" rows={4} />
      <Text slot="description" className="quiet">
        {hint}
      </Text>
    </TextField>
  )
}

function linesIn(typed: string, most: number): string[] {
  const lines = typed.split('\n').map((line) => line.trim().slice(0, longestLine))
  return lines.filter((line) => line !== '').slice(0, most)
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, place) => line === other[place])
}
