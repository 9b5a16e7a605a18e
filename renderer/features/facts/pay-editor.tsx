import { payPeriods } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { ChoiceBox } from '../../ui/choice-box.tsx'
import { CurrencyBox } from '../../ui/currency-box.tsx'
import { NumberBox } from '../../ui/number-box.tsx'
import type { PayFields } from './corrections.ts'

const range = { least: 0.01, most: null }

/** The fields of pay: from, to, currency and what it is paid for. */
export function PayEditor({ pay, onChange }: { pay: PayFields; onChange: (pay: PayFields) => void }) {
  return (
    <div className="boxes">
      <NumberBox
        label={t('facts.lowest')}
        unit=""
        range={range}
        value={pay.min}
        focus="first"
        onChange={(min) => onChange({ ...pay, min })}
      />
      <NumberBox
        label={t('facts.highest')}
        unit=""
        range={range}
        value={pay.max}
        focus="none"
        onChange={(max) => onChange({ ...pay, max })}
      />
      <CurrencyBox value={pay.currency} onChange={(currency) => onChange({ ...pay, currency })} />
      <ChoiceBox
        label={t('facts.period')}
        options={payPeriods.map((id) => ({ id, text: t(`periods.${id}`) }))}
        value={pay.period}
        unset=""
        focus="none"
        onChange={(period) => onChange({ ...pay, period })}
      />
    </div>
  )
}
