import type { Result } from '../../common/result.ts'
import { fail, ok } from '../../common/result.ts'
import { t } from '../../common/words/t.ts'
import { formatNumber } from './format.ts'

/** What a number may be; both ends belong to it. */
export interface NumberRange {
  least: number
  /** Null when there is no upper end. */
  most: number | null
  /** Whether 0 itself is refused. */
  positive: 'positive' | 'zero-or-more'
}

/**
 * A number as the person typed it: "36,000", "36 000", "£36k", "7.5", "30 %". Empty is null: not set.
 * The error sentence says what is wrong with it.
 */
export function parseNumber(typed: string, range: NumberRange): Result<number | null, 'number'> {
  // "£ 36,500.50 %" → 36500.50
  const bare = typed
    .trim()
    .replace(/^[£$€]\s*/u, '')
    .replace(/\s*(?:%|minutes|min|hours|days|h)$/iu, '')
  if (bare === '') return ok(null)
  const match = /^(?<figures>\d{1,3}(?:[,\s]\d{3}){1,3}(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?)(?<thousand>k)?$/iu.exec(
    bare,
  )
  if (match?.groups?.figures === undefined) return fail('number', t('numbers.notNumber'))
  const value = Number(match.groups.figures.replace(/[,\s]/gu, '')) * (match.groups.thousand === undefined ? 1 : 1000)
  if (range.positive === 'positive' && value <= 0) return fail('number', t('numbers.positive'))
  if (range.most === null)
    return value < range.least ? fail('number', t('numbers.least', { least: formatNumber(range.least) })) : ok(value)
  if (value < range.least || value > range.most) {
    return fail('number', t('numbers.range', { least: formatNumber(range.least), most: formatNumber(range.most) }))
  }
  return ok(value)
}

/** Free words with commas between them, without blanks and doubles. */
export function parseList(typed: string): string[] {
  const seen = new Map<string, string>()
  for (const item of typed.split(',').map((piece) => piece.trim())) {
    if (item !== '' && !seen.has(item.toLowerCase())) seen.set(item.toLowerCase(), item)
  }
  return [...seen.values()]
}
