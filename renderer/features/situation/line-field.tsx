import type { Situation } from '../../../common/situation.ts'
import { TextBox } from '../../ui/text-box.tsx'

/** A field with one line of words. */
export interface LineFieldProps {
  field: 'acceptedOffer' | 'name'
  label: string
  situation: Situation
  focus: 'first' | 'none'
  /** Keeps the value of the field; null takes it away. */
  onPut: (value: string | { company: string } | null) => void
}

/** The name under the replies, or the firm whose offer is accepted. */
export function LineField({ field, label, situation, focus, onPut }: LineFieldProps) {
  const value = field === 'name' ? situation.name : situation.acceptedOffer?.company
  return (
    <TextBox
      label={label}
      value={value ?? ''}
      most={200}
      focus={focus}
      wrong={null}
      onChange={(text) => {
        if (text.trim() === '') onPut(null)
        else onPut(field === 'name' ? text : { company: text })
      }}
    />
  )
}
