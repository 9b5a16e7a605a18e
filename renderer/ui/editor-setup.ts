import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state'
import { EditorView, highlightSpecialChars, keymap, placeholder, type ViewUpdate } from '@codemirror/view'
import { editorMarks } from './editor-marks.ts'
import type { Edit } from './edits.ts'
import { invisibleCharacters, invisibleName } from './invisible.ts'
import { styleNonce } from './nonce.ts'

/** What stays the same for an editor as long as it is on the screen. */
export interface EditorOptions {
  /** What the box is for; also its accessible name. */
  label: string
  /** Shown while the box is empty; null for nothing. */
  placeholder: string | null
  /** Whether the system underlines what it takes for misspelt. */
  spelling: 'checked' | 'unchecked'
  /** Whether the text can be changed. */
  mode: 'write' | 'read'
  /** Class of the element that holds the text. */
  className: string
}

/** What an editor is made of, and what it tells of changes a person made. */
export function editorExtensions(options: EditorOptions, onEdits: (edits: Edit[]) => void): Extension[] {
  return [
    // Offsets have to be those of the text as it was given, so nothing but a line feed ends a line.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
    EditorView.cspNonce.of(styleNonce ?? ''),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      class: options.className,
      tabindex: '0',
      spellcheck: String(options.spelling === 'checked'),
      autocapitalize: 'off',
      autocorrect: 'off',
    }),
    EditorState.readOnly.of(options.mode === 'read'),
    highlightSpecialChars({ specialChars: invisibleCharacters, render: invisibleDot }),
    editorMarks,
    typing.of(history()),
    keymap.of([...historyKeymap, ...defaultKeymap.filter(({ key }) => !reserved.has(key ?? ''))]),
    options.placeholder === null ? [] : placeholder(options.placeholder),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && isPersons(update)) onEdits(editsOf(update))
    }),
    EditorView.domEventHandlers({
      // Files are opened by the window, not read into the text.
      drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0,
    }),
  ]
}

/** Keys that mean something else in this window or on a Mac. */
const reserved = new Set(['Mod-Enter', 'Alt-ArrowUp', 'Alt-ArrowDown', 'Ctrl-m', 'Shift-Alt-m', 'Alt-l'])

/** What can be undone in the box. */
const typing = new Compartment()

/**
 * Shows another text, which carries no word of the person. What was typed before was typed into the old one: the box
 * forgets it, so that the next undo is the window's, which brings the old text back.
 */
export function showOther(view: EditorView, text: string): void {
  const changes = { from: 0, to: view.state.doc.length, insert: text }
  const annotations = [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
  view.dispatch({ changes, annotations, effects: typing.reconfigure([]) })
  view.dispatch({ effects: typing.reconfigure(history()) })
}

function isPersons(update: ViewUpdate): boolean {
  return update.transactions.some((step) => step.docChanged && step.annotation(Transaction.remote) !== true)
}

function editsOf(update: ViewUpdate): Edit[] {
  const edits: Edit[] = []
  update.changes.iterChanges((start, end, _from, _to, inserted) => {
    edits.push({ start, end, insert: inserted.sliceString(0, inserted.length, '\n') })
  })
  return edits
}

function invisibleDot(code: number): HTMLElement {
  const dot = document.createElement('span')
  const name = invisibleName(code)
  dot.className = 'invisible'
  dot.title = name
  dot.setAttribute('role', 'img')
  dot.setAttribute('aria-label', name)
  return dot
}
