import { type Ref, useMemo } from 'react'
import type { ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import { Editor, type EditorHandle } from '../../ui/editor.tsx'
import type { EditorMark } from '../../ui/editor-marks.ts'
import type { Edit } from '../../ui/edits.ts'
import { noteId } from './note-id.ts'
import { ownWords } from './own-words.ts'
import type { ReplySentence } from './reply-sentences.ts'

/** The reply as it is written. */
export interface DraftEditorProps {
  ref: Ref<EditorHandle>
  text: string
  /** The draft it began as. */
  draft: string
  lang: string | null
  /** The sentence to light up. */
  lit: ReplySentence | null
  /** What there is to say about it. */
  findings: readonly ReviewFinding[]
  onType: (text: string, edits: readonly Edit[]) => void
  onCursor: (offset: number) => void
}

/** The box of the reply: what the person wrote is in blue ink, what there is something to say about is marked in pencil. */
export function DraftEditor({ ref, text, draft, lang, lit, findings, onType, onCursor }: DraftEditorProps) {
  const own = useMemo(() => ownWords(draft, text), [draft, text])
  const marks = useMemo(() => {
    const drawn: EditorMark[] = own.map((span) => ({
      ...span,
      className: 'own-words',
      element: 'span',
      attributes: {},
    }))
    if (lit !== null && lit.span !== null)
      drawn.push({ ...lit.span, className: 'lit-sentence', element: 'span', attributes: {} })
    findings.forEach((finding, index) => {
      if (finding.span === null || finding.mark === 'fine') return
      const attributes = { 'aria-details': noteId(index) }
      drawn.push({ ...finding.span, className: `flagged ${finding.mark}`, element: 'mark', attributes })
    })
    return { text, marks: drawn }
  }, [own, lit, findings, text])
  return (
    <div className="draft-words">
      <Editor
        ref={ref}
        label={t('reply.text')}
        placeholder={null}
        spelling="checked"
        mode="write"
        className="draft-text"
        text={text}
        lang={lang}
        marks={marks}
        onChange={onType}
        onCursor={onCursor}
      />
      {own.length > 0 && <p className="own-note you">{t('reply.ownNote')}</p>}
    </div>
  )
}
