import { fail, ok, type Result } from '../../../common/result.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { parseList } from '../../ui/parse.ts'

/** Reads free words of at most `most` characters; empty is null. */
export function parseWords(most: number): (typed: string) => Result<string | null, 'length'> {
  return (typed) => {
    const text = typed.trim()
    if (text.length > most) return fail('length', t('numbers.tooLong', { most: formatNumber(most) }))
    return ok(text === '' ? null : text)
  }
}

/** Reads words with commas between, each of at most `most` characters; none is null. */
export function parseItems(most: number): (typed: string) => Result<string[] | null, 'length'> {
  return (typed) => {
    const items = parseList(typed)
    if (items.some((item) => item.length > most))
      return fail('length', t('numbers.tooLong', { most: formatNumber(most) }))
    return ok(items.length === 0 ? null : items)
  }
}

/** A list with one name put in or taken out; null when nothing is left. */
export function withToggled<T extends string>(list: readonly T[] | null | undefined, name: T): T[] | null {
  const now = list ?? []
  const next = now.includes(name) ? now.filter((other) => other !== name) : [...now, name]
  return next.length === 0 ? null : next
}
