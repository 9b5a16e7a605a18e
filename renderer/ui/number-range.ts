import { t } from '../../common/words/t.ts'
import { formatNumber } from './format.ts'

/** What a number may be; both ends belong to it. */
export interface NumberRange {
  least: number
  /** Null when there is no upper end. */
  most: number | null
}

/** What is wrong with a number, in a sentence; null when it can be kept. */
export function outOfRange(value: number, { least, most }: NumberRange): string | null {
  if (value >= least && (most === null || value <= most)) return null
  return most === null
    ? t('numbers.least', { least: formatNumber(least) })
    : t('numbers.range', { least: formatNumber(least), most: formatNumber(most) })
}
