import { type Extension, type Range, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { Span } from '../../common/span.ts'

/** Words of an editor that are drawn in their own way. */
export interface EditorMark extends Span {
  /** Classes of the element around the words. */
  className: string
  /** The element; `mark` for what is marked. */
  element: 'mark' | 'span'
  /** What else the element says of itself: `data-begins`, `title`. */
  attributes: Readonly<Record<string, string>>
}

const replaceMarks = StateEffect.define<DecorationSet>()

/** Marks stay with their words while the text changes, until new ones are set. */
const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, change) {
    for (const effect of change.effects) if (effect.is(replaceMarks)) return effect.value
    return change.docChanged ? marks.map(change.changes) : marks
  },
  provide: (self) => EditorView.decorations.from(self),
})

/** What an editor needs to draw marks. */
export const editorMarks: Extension = field

/** Draws these marks from now on. What reaches outside the text is left out. */
export function setMarks(view: EditorView, marks: readonly EditorMark[]): void {
  const { length } = view.state.doc
  const ranges = marks
    .filter((mark) => mark.start < mark.end && mark.end <= length)
    .map((mark): Range<Decoration> => {
      const { className, element, attributes } = mark
      return Decoration.mark({ class: className, tagName: element, attributes: { ...attributes } }).range(
        mark.start,
        mark.end,
      )
    })
  if (ranges.length === 0 && view.state.field(field).size === 0) return
  view.dispatch({ effects: replaceMarks.of(RangeSet.of(ranges, true)) })
}
