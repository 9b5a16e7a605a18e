import { type RefObject, useState } from 'react'
import type { ReviewFinding } from '../../../common/reply.ts'
import { focusSoon } from '../../commands/focus.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { EditorHandle } from '../../ui/editor.tsx'
import { noteId } from './note-id.ts'

/** The note the person is at, and what they can do with it. */
export interface NotesAt {
  /** -1 for none. */
  at: number
  onAt: (index: number) => void
  onMend: (finding: ReviewFinding) => void
}

/** Goes from note to note, by pointer or by keys, and does what a note offers. */
export function useNotes(findings: readonly ReviewFinding[], editor: RefObject<EditorHandle | null>): NotesAt {
  const [chosen, setAt] = useState(-1)
  const at = Math.min(chosen, findings.length - 1)
  const go = (step: 1 | -1) => {
    const next = at === -1 && step === -1 ? findings.length - 1 : (at + step + findings.length) % findings.length
    const span = findings[next]?.span ?? null
    setAt(next)
    if (span !== null) editor.current?.reveal(span)
    focusSoon(`#${noteId(next)} .note-words`)
  }
  const mend = (finding: ReviewFinding) => {
    if (finding.mend === null) return
    editor.current?.replace(finding.mend.span, finding.mend.text)
    editor.current?.focus()
    setAt(-1)
  }
  const here = findings[at]
  useCommands({
    'note.next': findings.length > 0 ? () => go(1) : null,
    'note.previous': findings.length > 0 ? () => go(-1) : null,
    'note.mend': here !== undefined && here.mend !== null ? () => mend(here) : null,
  })
  return { at, onAt: setAt, onMend: mend }
}
