import { useState } from 'react'
import { type Money, payPeriods } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { ChoiceBox } from '../../ui/choice-box.tsx'
import { CurrencyBox } from '../../ui/currency-box.tsx'
import { NumberBox } from '../../ui/number-box.tsx'

/** An amount of pay to fill in. */
export interface MoneyFieldsProps {
  label: string
  money: Money | null
  /** The currency and period to begin with. */
  like: Pick<Money, 'currency' | 'period'>
  onChange: (money: Money | null) => void
}

/** Amount, currency and period; without an amount nothing is set. */
export function MoneyFields({ label, money, like, onChange }: MoneyFieldsProps) {
  const [unit, setUnit] = useState(money ?? like)
  const change = (next: Partial<Pick<Money, 'currency' | 'period'>>) => {
    const { currency, period } = { ...unit, ...next }
    setUnit({ currency, period })
    if (money !== null) onChange({ amount: money.amount, currency, period })
  }
  return (
    <>
      <NumberBox
        label={label}
        unit=""
        range={{ least: 0.01, most: null }}
        value={money?.amount ?? null}
        focus="first"
        onChange={(amount) =>
          onChange(amount === null ? null : { amount, currency: unit.currency, period: unit.period })
        }
      />
      <div className="boxes">
        <CurrencyBox value={unit.currency} onChange={(currency) => change({ currency })} />
        <ChoiceBox
          label={t('situation.fields.period')}
          options={payPeriods.map((id) => ({ id, text: t(`periods.${id}`) }))}
          value={unit.period}
          unset=""
          focus="none"
          onChange={(period) => change({ period })}
        />
      </div>
    </>
  )
}
