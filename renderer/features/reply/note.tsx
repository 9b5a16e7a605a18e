import { Button } from 'react-aria-components'
import type { ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import { ArticleId } from '../verdict/article-id.tsx'
import { noteId } from './note-id.ts'
import { PencilSign } from './pencil-sign.tsx'

/** One note in the margin. */
export interface NoteProps {
  finding: ReviewFinding
  index: number
  /** An open one says why, and may be longer than its paragraph. */
  state: 'open' | 'shut'
  /** Pixels from the top of the text; null in a list under it. */
  top: number | null
  onOpen: () => void
  onMend: () => void
}

/** What is said of some words, in pencil; the one the person is at also says why, from which article. */
export function Note({ finding, index, state, top, onOpen, onMend }: NoteProps) {
  const { mark, text, why, mend, source } = finding
  const isOpen = state === 'open'
  return (
    <li
      id={noteId(index)}
      className={`note ${mark}${isOpen ? ' is-open' : ''}`}
      style={top === null ? undefined : { insetBlockStart: top }}
      onFocus={onOpen}
    >
      <PencilSign mark={mark} />
      <div>
        <Button className="note-words" onPress={onOpen} {...(why !== '' && { 'aria-expanded': isOpen })}>
          {mark !== 'fine' && <b>{t(`reply.marks.${mark}`)} </b>}
          {mark === 'fine' && <span className="visually-hidden">{t('reply.marks.fine')} </span>}
          {text}
        </Button>
        {isOpen && why !== '' && (
          <p>
            {why} {source !== null && <ArticleId id={source} />}
          </p>
        )}
        {mend !== null && (
          <Button className="link" onPress={onMend}>
            {mend.label}
          </Button>
        )}
      </div>
    </li>
  )
}
