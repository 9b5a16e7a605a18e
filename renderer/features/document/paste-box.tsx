import { useEffect, useRef } from 'react'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { type Desk, isBlank } from '../../state/state.ts'

/** From this length on, in UTF-16 code units, a pasted text goes past the box. */
const longText = 50_000

/** What the box needs. */
export interface PasteBoxProps {
  desk: Desk
  controller: Controller
  /** Shows the letter with its marks. */
  onDone: () => void
}

/** The sheet as a box to type and paste into. It never holds text back: what is typed is read and saved as it comes. */
export function PasteBox({ desk, controller, onDone }: PasteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const blank = isBlank(desk)
  const isEmpty = desk.text.trim() === ''
  useEffect(() => {
    const { current } = box
    if (current === null) return
    current.focus()
    current.setSelectionRange(current.value.length, current.value.length)
  }, [])
  return (
    <div className="sheet paste">
      <textarea
        ref={box}
        className="paste-box"
        aria-label={t('first.box')}
        placeholder={t('first.box')}
        spellCheck={false}
        value={desk.text}
        onChange={(event) => controller.type(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          // A box takes seconds to lay out a very long text that is shown as a letter anyway.
          if (!isEmpty || pasted.length < longText) return
          event.preventDefault()
          controller.type(pasted)
        }}
        // A file dropped on the window must not replace the page.
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => event.dataTransfer.files.length > 0 && event.preventDefault()}
      />
      <div className="paste-foot">
        {blank && (
          <button type="button" className="btn" onClick={() => void controller.openFile()}>
            {t('first.openFile')}
          </button>
        )}
        {!blank && isEmpty && <p role="status">{t('letter.empty')}</p>}
        {!isEmpty && (
          <button type="button" className="btn" onClick={onDone}>
            {t('letter.done')}
          </button>
        )}
      </div>
    </div>
  )
}
