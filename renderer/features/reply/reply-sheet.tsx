import { useRef } from 'react'
import type { Reading } from '../../../common/reading.ts'
import type { ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import type { EditorHandle } from '../../ui/editor.tsx'
import type { Edit } from '../../ui/edits.ts'
import { PrintOnly } from '../../ui/print-only.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { Notes } from './notes.tsx'
import type { ReplySentence } from './reply-sentences.ts'
import { useNotes } from './use-notes.ts'

/** The sheet of the reply. */
export interface ReplySheetProps {
  reading: Reading
  /** Whom it goes to. */
  to: string
  text: string
  /** The draft the person's words are told from. */
  draft: string
  lit: ReplySentence | null
  findings: readonly ReviewFinding[]
  /** Whether the text as it is now is still to be looked over. */
  progress: 'looking' | 'looked'
  onType: (text: string, edits: readonly Edit[]) => void
  onCursor: (offset: number) => void
}

/** The draft on its sheet, and in its margin what there is to say about it. */
export function ReplySheet({ reading, to, text, draft, lit, findings, progress, onType, onCursor }: ReplySheetProps) {
  const editor = useRef<EditorHandle>(null)
  const notes = useNotes(findings, editor)
  const { reply, document: paper } = reading
  const title = reply.channel === 'mail' ? reply.subject : t(`reply.channels.${reply.channel}`)
  return (
    <div className="draft-body">
      <div className="sheet-head">
        <p>{to === '' ? t('reply.toNobody') : t('reply.to', { name: to })}</p>
        <h2>{title}</h2>
      </div>
      <DraftEditor
        ref={editor}
        text={text}
        draft={draft}
        lang={paper.language ?? 'en'}
        lit={lit}
        findings={findings}
        onType={onType}
        onCursor={onCursor}
      />
      <Notes findings={findings} progress={progress} editor={editor} {...notes} />
      <PrintOnly title={to === '' ? title : `${title}, ${to}`} text={text} />
    </div>
  )
}
