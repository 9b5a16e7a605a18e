import type { Span } from '../../../common/span.ts'

const all = 'found'
const here = 'found-here'

/** Lays a light over the words that were found, without touching the text; `null` puts it out. */
export function showHits(article: HTMLElement | null, hits: readonly Span[], current: Span | null): void {
  CSS.highlights.delete(all)
  CSS.highlights.delete(here)
  if (article === null || hits.length === 0) return
  const rangeOf = rangesIn(article)
  const ranges = hits.flatMap((hit) => (hit === current ? [] : (rangeOf(hit) ?? [])))
  CSS.highlights.set(all, new Highlight(...ranges))
  const range = current && rangeOf(current)
  if (range) CSS.highlights.set(here, new Highlight(range))
}

/** The element of the letter that a place of the text stands in. */
export function elementAt(article: HTMLElement, offset: number): HTMLElement | null {
  const pieces = piecesOf(article)
  return pieces[lastUpTo(pieces, offset)]?.element ?? null
}

function rangesIn(article: HTMLElement): (span: Span) => Range | null {
  const pieces = piecesOf(article)
  return ({ start, end }) => {
    const first = pieces[lastUpTo(pieces, start)]
    const last = pieces[lastUpTo(pieces, end - 1)]
    const [from, to] = [first?.element.firstChild, last?.element.firstChild]
    if (!first || !last || !from || !to) return null
    const range = document.createRange()
    range.setStart(from, Math.min(start - first.at, from.textContent?.length ?? 0))
    range.setEnd(to, Math.min(end - last.at, to.textContent?.length ?? 0))
    return range
  }
}

interface DrawnPiece {
  at: number
  element: HTMLElement
}

/** Every drawn piece of the text, in text order. */
function piecesOf(article: HTMLElement): DrawnPiece[] {
  return [...article.querySelectorAll<HTMLElement>('[data-at]')].map((element) => ({
    at: Number(element.dataset.at),
    element,
  }))
}

/** The place of the last piece that begins at or before an offset. */
function lastUpTo(pieces: readonly DrawnPiece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
