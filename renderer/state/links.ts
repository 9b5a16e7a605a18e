import { createContext, useCallback, useContext, useMemo } from 'react'
import type { Reading } from '../../common/reading.ts'
import { overlaps, type Span } from '../../common/span.ts'
import { type Mark, marksOf } from '../features/document/marks.ts'
import type { Action } from './reduce.ts'
import type { AppState, Focus } from './state.ts'

/** What joins the marks of the letter to everything that rests on them. */
export interface Links {
  /** All marks of the last reading, in text order. */
  marks: readonly Mark[]
  /** What is pointed at, with the pointer or the keyboard. */
  focus: Focus | null
  /** The mark whose card is up. */
  openId: string | null
  /** Says what is pointed at; null when nothing is any more. */
  point: (marks: readonly string[] | null) => void
}

/** What an element needs to show that it is linked, and to say that it is pointed at. */
export interface Lit {
  /** Whether something that rests on the same marks is pointed at. */
  lit: boolean
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocus: () => void
  onBlur: () => void
}

/** Ids of the marks that share words with some evidence, in text order. */
export function marksResting(evidence: readonly Span[], marks: readonly Mark[]): string[] {
  return marks.filter((mark) => mark.spans.some((span) => meets(span, evidence))).map((mark) => mark.id)
}

/** The words some marks stand on, in text order. */
export function evidenceOf(ids: readonly string[], marks: readonly Mark[]): Span[] {
  return marks.filter((mark) => ids.includes(mark.id)).flatMap((mark) => mark.spans)
}

/** Whether what rests on these marks is pointed at. */
export function isLit(ids: readonly string[], focus: Focus | null): boolean {
  return focus?.marks.some((id) => ids.includes(id)) ?? false
}

function meets(span: Span, evidence: readonly Span[]): boolean {
  return evidence.some((other) => overlaps(span, other))
}

/** The links of the invite on the desk; without one around it, nothing is linked. */
export const LinksContext = createContext<Links>({ marks: [], focus: null, openId: null, point: () => {} })

const noMarks: readonly Mark[] = []
const known = new WeakMap<Reading, readonly Mark[]>()

/** The marks of a reading, found once however often they are asked for. */
function marksRead(reading: Reading): readonly Mark[] {
  const marks = known.get(reading) ?? marksOf(reading)
  known.set(reading, marks)
  return marks
}

/** The links of what is read, to be handed to `LinksContext`. */
export function useLinks(state: Pick<AppState, 'read' | 'mark' | 'focus'>, dispatch: (action: Action) => void): Links {
  const reading: Reading | null = state.read?.reading ?? null
  const openId = state.mark.card === 'up' ? state.mark.id : null
  const { focus } = state
  const marks = reading === null ? noMarks : marksRead(reading)
  // It stays the same, so that what is given it need not be drawn again.
  const point = useCallback((ids: readonly string[] | null) => dispatch({ type: 'pointed', marks: ids }), [dispatch])
  return useMemo(() => ({ marks, focus, openId, point }), [marks, focus, openId, point])
}

/**
 * Links an element to the marks its evidence stands on, both ways:
 * `const { lit, ...linked } = useLit(reason.evidence)`, then `<li className={lit ? 'is-lit' : ''} {...linked}>`.
 */
export function useLit(evidence: readonly Span[]): Lit {
  const { marks, focus, point } = useContext(LinksContext)
  const ids = useMemo(() => marksResting(evidence, marks), [evidence, marks])
  const handlers = useMemo(() => {
    const enter = () => point(ids.length > 0 ? ids : null)
    const leave = () => point(null)
    return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave }
  }, [ids, point])
  return { lit: isLit(ids, focus), ...handlers }
}
