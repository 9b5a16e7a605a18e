import type { PartKind } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { invisibleCharacters } from '../../ui/invisible.ts'
import { type Mark, type MarkKind, markKinds } from './marks.ts'
import { findSoftBreaks } from './soft-breaks.ts'

/** A stretch of text drawn in one way. */
export interface Run {
  /** Offset of the first code unit in the whole text. */
  start: number
  part: PartKind
  /** The mark drawn here, null for plain text. */
  mark: Pick<Mark, 'id' | 'kind'> | null
  /** Whether a mark is drawn here for the first time; only there the keyboard stops at it. */
  stop: 'first' | 'later' | 'none'
  /** The text in pieces; a new piece begins wherever a mark begins or ends. */
  pieces: Piece[]
}

/** A piece of a run. */
export interface Piece {
  start: number
  text: string
  /** A line break that only the width of a mail made is drawn as a space, a character that takes no room as a dot. */
  flow: 'as-is' | 'soft-break' | 'invisible'
  /** Ids of the marks whose first words begin here, also of marks that another is drawn over. */
  begins: string[]
}

interface Stroke extends Span {
  mark: Pick<Mark, 'id' | 'kind'>
}

/**
 * The whole text cut into runs, in order and without gap: their pieces joined are the text again.
 * Where marks overlap the weightiest kind is drawn, then the shorter one, then the earlier one.
 * Spans that reach outside the text are cut off.
 */
export function cutIntoRuns(
  text: string,
  parts: readonly { kind: PartKind; span: Span }[],
  marks: readonly Pick<Mark, 'id' | 'kind' | 'spans' | 'begins'>[],
  /** Offsets where a new run begins in any case. */
  cuts: readonly number[] = [],
): Run[] {
  const strokes = marks
    .flatMap((mark) => mark.spans.map((span): Stroke => ({ ...clamp(span, text.length), mark })))
    .filter((stroke) => stroke.end > stroke.start)
    .toSorted((a, b) => a.start - b.start)
  const firstWords = new Map<number, string[]>()
  for (const mark of marks) {
    for (const start of mark.begins) firstWords.set(start, [...(firstWords.get(start) ?? []), mark.id])
  }
  const headers = parts.filter((part) => part.kind !== 'body').map((part) => part.span)
  const softBreaks = findSoftBreaks(text)
    .map((start): Span => ({ start, end: start + 1 }))
    // Headers and signatures are lines of their own.
    .filter((span) => !headers.some((part) => part.start <= span.start && span.end <= part.end))
  const soft = new Set(softBreaks.map((span) => span.start))
  const dots = [...text.matchAll(invisibleCharacters)].map(({ index }): Span => ({ start: index, end: index + 1 }))
  const unseen = new Set(dots.map((span) => span.start))
  const cut = new Set(cuts)
  const edges = edgesOf(text.length, [
    ...parts.map((part) => part.span),
    ...strokes,
    ...softBreaks,
    ...dots,
    ...cuts.map((start) => ({ start, end: start })),
  ])
  const drawn = new Set<string>()
  const runs: Run[] = []
  let active: Stroke[] = []
  let waiting = 0
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] ?? 0
    const end = edges[index + 1] ?? start
    const covers = (span: Span) => span.start <= start && end <= span.end
    // Edges and strokes are both in text order, so each stroke is taken up and put down once.
    active = active.filter((stroke) => stroke.end > start)
    for (let stroke = strokes[waiting]; stroke !== undefined && stroke.start <= start; stroke = strokes[waiting]) {
      active.push(stroke)
      waiting += 1
    }
    const weightiest = active.toSorted(byWeight)[0]?.mark ?? null
    const last = runs.at(-1)
    // A blank that is all that others leave of a mark has no words to press or to be told.
    const isLeftOver = last?.mark?.id !== weightiest?.id && text.slice(start, end).trim() === ''
    const mark = isLeftOver ? null : weightiest
    const part = parts.find((candidate) => covers(candidate.span))?.kind ?? 'body'
    const piece: Piece = {
      start,
      text: text.slice(start, end),
      flow: soft.has(start) ? 'soft-break' : unseen.has(start) ? 'invisible' : 'as-is',
      begins: firstWords.get(start) ?? [],
    }
    if (last !== undefined && !cut.has(start) && last.part === part && last.mark?.id === mark?.id) {
      last.pieces.push(piece)
      continue
    }
    const stop = mark === null ? 'none' : drawn.has(mark.id) ? 'later' : 'first'
    if (mark !== null) drawn.add(mark.id)
    runs.push({ start, part, mark: mark && { id: mark.id, kind: mark.kind }, stop, pieces: [piece] })
  }
  return runs
}

const weight = new Map<MarkKind, number>(markKinds.map((kind, index) => [kind, index]))

function byWeight(a: Stroke, b: Stroke): number {
  return (
    (weight.get(a.mark.kind) ?? 0) - (weight.get(b.mark.kind) ?? 0) ||
    a.end - a.start - (b.end - b.start) ||
    a.start - b.start
  )
}

function clamp(span: Span, length: number): Span {
  const start = Math.min(Math.max(span.start, 0), length)
  return { start, end: Math.max(start, Math.min(span.end, length)) }
}

function edgesOf(length: number, spans: readonly Span[]): number[] {
  const edges = new Set([0, length])
  for (const span of spans) {
    const inside = clamp(span, length)
    edges.add(inside.start)
    edges.add(inside.end)
  }
  return [...edges].toSorted((a, b) => a - b)
}
