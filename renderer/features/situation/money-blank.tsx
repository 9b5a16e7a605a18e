import { useState } from 'react'
import { type Money, payPeriods } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { currencies } from '../../ui/currencies.ts'
import { formatNumber } from '../../ui/format.ts'
import { parseNumber } from '../../ui/parse.ts'
import { ChoiceBlank } from './choice-blank.tsx'
import { TypedBlank } from './typed-blank.tsx'

/** An amount of pay as a blank. */
export interface MoneyBlankProps {
  label: string
  money: Money | null
  /** What currency and period to begin with. */
  like: Money | null
  onChange: (money: Money | null) => void
}

/** Amount, currency and period; without an amount nothing is set. */
export function MoneyBlank({ label, money, like, onChange }: MoneyBlankProps) {
  const [unit, setUnit] = useState<Pick<Money, 'currency' | 'period'> | null>(null)
  const { currency, period } = money ?? unit ?? like ?? { currency: 'GBP', period: 'year' }
  const change = (next: Pick<Money, 'currency' | 'period'>) => {
    setUnit(next)
    if (money !== null) onChange({ ...money, ...next })
  }
  return (
    <>
      <TypedBlank
        label={label}
        shown={money === null ? '' : formatNumber(money.amount)}
        inputMode="decimal"
        parse={(typed) => parseNumber(typed, { least: 0, most: null, positive: 'positive' })}
        onChange={(amount) => onChange(amount === null ? null : { amount, currency, period })}
      />{' '}
      <ChoiceBlank
        label={`${label}: ${t('situation.fields.currency')}`}
        options={currencies().map((id) => ({ id, text: id }))}
        value={currency}
        set={money === null ? 'empty' : 'set'}
        onChange={(next) => change({ currency: next ?? currency, period })}
      />{' '}
      <ChoiceBlank
        label={`${label}: ${t('situation.fields.period')}`}
        options={payPeriods.map((id) => ({ id, text: t(`periods.${id}`) }))}
        value={period}
        set={money === null ? 'empty' : 'set'}
        onChange={(next) => change({ currency, period: next ?? period })}
      />
    </>
  )
}
