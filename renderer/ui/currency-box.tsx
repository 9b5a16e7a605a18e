import { useState } from 'react'
import { t } from '../../common/words/t.ts'
import { ComboBox } from './combo-box.tsx'
import { currencies } from './currencies.ts'

/** A field for a currency. */
export interface CurrencyBoxProps {
  /** ISO 4217 code; it is also offered first. */
  value: string
  onChange: (code: string) => void
}

/** A currency, typed as its three letters or chosen. What is none is left alone. */
export function CurrencyBox({ value, onChange }: CurrencyBoxProps) {
  const [typed, setTyped] = useState(value)
  const [own] = useState(value)
  const codes = currencies(own)
  const take = (text: string) => {
    setTyped(text)
    const code = codes.find((each) => each === text.trim().toUpperCase())
    if (code !== undefined && code !== value) onChange(code)
  }
  return (
    <ComboBox
      label={t('situation.fields.currency')}
      options={codes.map((id) => ({ id, text: id }))}
      typed={typed}
      most={3}
      focus="none"
      filter="narrowed"
      onType={take}
      onChoose={take}
    />
  )
}
