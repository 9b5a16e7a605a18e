import './editor.css'
import { isolateHistory } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Span } from '../../common/span.ts'
import { type EditorMark, setMarks } from './editor-marks.ts'
import { type EditorOptions, editorExtensions, showOther } from './editor-setup.ts'
import { applyEdits, type Edit } from './edits.ts'

/** What a panel can ask of an editor. */
export interface EditorHandle {
  /** Puts the cursor into the box; at the end when it has not been there yet. */
  focus: () => void
  /** Selects some words and scrolls so that they are seen, without taking the focus. */
  reveal: (span: Span) => void
  /** Puts other words in the place of some, as if the person had typed them: one step that can be undone. */
  replace: (span: Span, text: string) => void
  /** How far below the top of the text a place is drawn, in pixels. */
  topOf: (offset: number) => number
  /** The element the text is drawn in, for measuring. */
  content: () => HTMLElement | null
}

/** A box for text, long or short. Options are read once; give another `key` to begin anew. */
export interface EditorProps extends EditorOptions {
  ref?: Ref<EditorHandle>
  text: string
  /** BCP 47 language of the text, for the spelling; null when unknown. */
  lang: string | null
  /** What is drawn over the words, and the text it belongs to; marks of another text wait until it is theirs. */
  marks: { text: string; marks: readonly EditorMark[] } | null
  /** Told of every change a person makes: the text after it, and what exactly changed. */
  onChange: (text: string, edits: readonly Edit[]) => void
  /** Told when the cursor is in another place. */
  onCursor?: (offset: number) => void
}

/** The one text editor of the window: the box to paste into and the draft of a reply. */
export function Editor({ ref, text, lang, marks, onChange, onCursor, ...options }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  /** What the editor holds; the same string as `text` while nothing came from outside. */
  const held = useRef(text)
  const told = useRef({ onChange, onCursor })
  useLayoutEffect(() => {
    told.current = { onChange, onCursor }
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the options are read once; a change needs another key.
  useLayoutEffect(() => {
    if (host.current === null) return
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: held.current,
        selection: { anchor: held.current.length },
        extensions: [
          editorExtensions(options, (edits) => {
            held.current = applyEdits(held.current, edits)
            told.current.onChange(held.current, edits)
          }),
          EditorView.updateListener.of((update) => {
            if (update.selectionSet) told.current.onCursor?.(update.state.selection.main.head)
          }),
        ],
      }),
    })
    view.current = made
    return () => {
      view.current = null
      made.destroy()
    }
  }, [])

  useLayoutEffect(() => {
    if (view.current === null || text === held.current) return
    held.current = text
    showOther(view.current, text)
  }, [text])
  useLayoutEffect(() => {
    if (view.current !== null && marks !== null && marks.text === held.current) setMarks(view.current, marks.marks)
  }, [marks])
  useEffect(() => {
    view.current?.contentDOM.setAttribute('lang', lang ?? '')
  }, [lang])

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    reveal: ({ start, end }) => {
      const most = view.current?.state.doc.length ?? 0
      const range = { anchor: Math.min(start, most), head: Math.min(end, most) }
      view.current?.dispatch({ selection: range, effects: EditorView.scrollIntoView(range.anchor, { y: 'center' }) })
    },
    replace: ({ start, end }, inserted) => {
      const { current } = view
      if (current === null || end > current.state.doc.length) return
      current.dispatch({
        changes: { from: start, to: end, insert: inserted },
        selection: { anchor: start + inserted.length },
        annotations: isolateHistory.of('full'),
        userEvent: 'input.mend',
      })
    },
    topOf: (offset) => {
      const { current } = view
      if (current === null) return 0
      const at = Math.min(offset, current.state.doc.length)
      const drawn = current.coordsAtPos(at, 1)?.top
      // What is out of sight is not drawn; then the paragraph is near enough.
      return drawn === undefined ? current.lineBlockAt(at).top : drawn - current.contentDOM.getBoundingClientRect().top
    },
    content: () => view.current?.contentDOM ?? null,
  }))

  return <div ref={host} className="editor" />
}
