import type { Span } from '../../../common/span.ts'

/** A copy of plain data in which every span, however deep, is put through `move`. */
export function mapSpans<T>(data: T, move: (span: Span) => Span): T {
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapped)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return move(value)
    const copy: Record<string, unknown> = {}
    for (const key of Object.keys(value)) copy[key] = mapped((value as Record<string, unknown>)[key])
    return copy
  }
  return mapped(data) as T
}

function isSpan(value: object): value is Span {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'
}
