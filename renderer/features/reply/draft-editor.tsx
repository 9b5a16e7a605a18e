import { useMemo } from 'react'
import { t } from '../../../common/words/t.ts'
import { Editor } from '../../ui/editor.tsx'
import type { EditorMark } from '../../ui/editor-marks.ts'
import { ownWords } from './own-words.ts'
import type { ReplySentence } from './reply-sentences.ts'

/** The reply as it is written. */
export interface DraftEditorProps {
  text: string
  /** The draft it began as. */
  draft: string
  lang: string | null
  /** The sentence to light up. */
  lit: ReplySentence | null
  onType: (text: string) => void
  onCursor: (offset: number) => void
}

/** The box of the reply: what the person wrote is in blue ink. */
export function DraftEditor({ text, draft, lang, lit, onType, onCursor }: DraftEditorProps) {
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
    return { text, marks: drawn }
  }, [own, lit, text])
  return (
    <>
      <Editor
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
    </>
  )
}
