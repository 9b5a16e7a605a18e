import type { ComparedFigure } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoney, formatNumber } from '../../ui/format.ts'

/** A compared figure in words: "£33,000", "£29,000 to £31,000", "37.5"; null when it is not known. */
export function figureWords({ low, high, currency }: ComparedFigure): string | null {
  const write = (value: number) => (currency === null ? formatNumber(value) : formatMoney(value, currency))
  if (low === null && high === null) return null
  if (low === null || high === null || low === high) return write(low ?? high ?? 0)
  return t('compare.range', { low: write(low), high: write(high) })
}
