import './tick.css'
import { Check, Minus } from 'lucide-react'
import { Checkbox } from 'react-aria-components'

/** The box that chooses a line of a list, or all of them; the list says what it chooses. */
export function Tick() {
  return (
    <Checkbox slot="selection" className="tick">
      {({ isSelected, isIndeterminate }) => (
        <i aria-hidden="true">{isIndeterminate ? <Minus size={14} /> : isSelected ? <Check size={14} /> : null}</i>
      )}
    </Checkbox>
  )
}
