import type { Comparison } from '../../../common/reading.ts'
import type { Money } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoney } from '../../ui/format.ts'
import { BarLine } from './bar-line.tsx'
import { lineOf, payBars } from './bars.ts'
import { figureWords } from './figure-words.ts'

/** What the picture of yearly pay is made of. */
export interface PayPictureProps {
  comparison: readonly Comparison[]
  /** The person's lowest pay; null when they have set none. */
  lowestPay: Money | null
}

/** Yearly pay of both jobs as bars; of a range, what may come on top is hatched. */
export function PayPicture({ comparison, lowestPay }: PayPictureProps) {
  const line = lineOf(comparison, 'yearly-pay')
  const drawn = payBars(line, lowestPay)
  if (line === null || drawn === null) return null
  return (
    <figure>
      <h4>{t('compare.terms.yearly-pay')}</h4>
      {drawn.bars.map((bar) => {
        const words = { side: t(`compare.sides.${bar.side}`), figure: figureWords(line[bar.side]) ?? '' }
        return (
          <div key={bar.side}>
            <p aria-hidden="true">{t('compare.barLabel', words)}</p>
            <BarLine bar={bar} name={t('compare.payBar', words)} mark={drawn.lowest} />
          </div>
        )
      })}
      {drawn.lowest !== null && lowestPay !== null && (
        <p className="you lowest-label">
          {t('compare.lowest', { pay: formatMoney(lowestPay.amount, lowestPay.currency) })}
        </p>
      )}
    </figure>
  )
}
