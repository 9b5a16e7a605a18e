import { useEffect, useMemo, useRef } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { type Desk, isBlank, type ReadText } from '../../state/state.ts'
import { Editor, type EditorHandle } from '../../ui/editor.tsx'
import type { EditorMark } from '../../ui/editor-marks.ts'
import type { Mark } from './marks.ts'
import { cutIntoRuns } from './segments.ts'
import type { Find } from './use-find.ts'

/** What the box needs. */
export interface PasteEditorProps {
  desk: Desk
  /** The last reading, also of an earlier text: its marks stay with their words while the person types. */
  read: ReadText | null
  marks: readonly Mark[]
  lit: readonly string[]
  find: Find
  controller: Controller
  /** Shows the letter with its marks. */
  onDone: () => void
}

/** The sheet as a box to type and paste into. It never holds text back: what is typed is read and saved as it comes. */
export function PasteEditor({ desk, read, marks, lit, find, controller, onDone }: PasteEditorProps) {
  const editor = useRef<EditorHandle>(null)
  const blank = isBlank(desk)
  const isEmpty = desk.text.trim() === ''
  const drawn = useMemo(() => drawnMarks(read, marks, lit), [read, marks, lit])
  const found = useMemo(() => find.hits.map((hit): EditorMark => ({ ...hit, ...hitOf(hit === find.current) })), [find])
  const all = useMemo(() => {
    const base = find.hits.length > 0 ? { text: desk.text, marks: [] } : null
    const under = drawn?.text === desk.text ? drawn : base
    return under === null || found.length === 0 ? drawn : { text: under.text, marks: [...under.marks, ...found] }
  }, [drawn, found, find.hits, desk.text])

  useEffect(() => editor.current?.focus(), [])
  useEffect(() => {
    if (find.current !== null) editor.current?.reveal(find.current)
  }, [find.current])
  return (
    <div className="sheet paste">
      <Editor
        ref={editor}
        label={t('first.box')}
        placeholder={t('first.box')}
        spelling="unchecked"
        mode="write"
        className="paste-box"
        text={desk.text}
        lang={read?.reading.document.language ?? null}
        marks={all}
        onChange={controller.type}
      />
      <div className="paste-foot">
        {blank && (
          <Button className="btn" onPress={() => void controller.openFile()}>
            {t('first.openFile')}
          </Button>
        )}
        {blank && <p className="drop-hint">{t('first.drop', { types: t('capture.dropTypes') })}</p>}
        {!blank && isEmpty && <p role="status">{t('letter.empty')}</p>}
        {!isEmpty && (
          <Button className="btn" onPress={onDone}>
            {t('letter.done')}
          </Button>
        )}
      </div>
    </div>
  )
}

function hitOf(isCurrent: boolean): Omit<EditorMark, 'start' | 'end'> {
  return { element: 'span', className: isCurrent ? 'found is-here' : 'found', attributes: {} }
}

/** The marks of the letter for the editor, cut so that none lies over another. */
function drawnMarks(
  read: ReadText | null,
  marks: readonly Mark[],
  lit: readonly string[],
): { text: string; marks: EditorMark[] } | null {
  if (read === null) return null
  const runs = cutIntoRuns(read.text, [], marks)
  return {
    text: read.text,
    marks: runs.flatMap(({ start, mark, pieces }): EditorMark[] => {
      if (mark === null) return []
      const end = start + pieces.reduce((length, piece) => length + piece.text.length, 0)
      const className = lit.includes(mark.id) ? `${mark.kind} is-on` : mark.kind
      return [{ start, end, className, element: 'mark', attributes: {} }]
    }),
  }
}
