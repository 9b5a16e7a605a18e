import { z } from 'zod'

/** A piece of the pasted text: UTF-16 offsets, end-exclusive. `text.slice(start, end)` is the quote. */
export const spanSchema = z.object({
  /** First UTF-16 code unit of the piece, from 0. */
  start: z.int().nonnegative(),
  /** One past the last code unit; always greater than `start`. */
  end: z.int().positive(),
})
export type Span = z.infer<typeof spanSchema>

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start)
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The quote a span points at. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
