import './document.css'
import { useCallback, useEffect, useRef } from 'react'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { markCommand } from '../../state/keys.ts'
import type { Action } from '../../state/reduce.ts'
import { type AppState, isBlank } from '../../state/state.ts'
import { Card } from './card.tsx'
import { DocumentNotices } from './document-notices.tsx'
import { Legend } from './legend.tsx'
import type { Mark } from './marks.ts'
import { PasteBox } from './paste-box.tsx'
import { Sheet } from './sheet.tsx'

/** What the letter needs. */
export interface LetterPanelProps {
  state: AppState
  marks: readonly Mark[]
  /** Marks pointed at from elsewhere. */
  lit: readonly string[]
  shown: 'shown' | 'hidden'
  /** What a tab of a narrow window points at. */
  id: string
  controller: Controller
  dispatch: (action: Action) => void
}

/** The document: a box to paste into, or the letter with its marks and the card of one of them. */
export function LetterPanel({ state, marks, lit, shown, id, controller, dispatch }: LetterPanelProps) {
  const { desk, read, mark, hidden } = state
  const panel = useRef<HTMLElement>(null)
  const isRead = read !== null && read.text === desk.text
  const visible = marks.filter((candidate) => isRead && !hidden.includes(candidate.kind))
  const current = visible.find((candidate) => candidate.id === mark.id) ?? null
  const isLetter = desk.view === 'letter' && desk.text.trim() !== ''

  const goTo = useCallback(
    (target: Mark | undefined) => {
      if (target === undefined) return
      dispatch({ type: 'marked', id: target.id, card: mark.card })
      panel.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(target.id)}"]`)?.focus()
    },
    [dispatch, mark.card],
  )
  const step = (by: 1 | -1) => {
    const index = current === null ? -1 : visible.indexOf(current)
    goTo(current === null ? visible[0] : visible[index + by])
  }
  const close = () => {
    dispatch({ type: 'card-away' })
    if (current !== null) panel.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(current.id)}"]`)?.focus()
  }
  const dismiss = () => {
    const concern = current?.concern
    if (!concern || desk.dismissed.includes(concern.id)) return
    const undo = { kind: 'dismissed' as const, key: desk.key, dismissed: desk.dismissed }
    controller.patch({ dismissed: [...desk.dismissed, concern.id] })
    controller.notice(t('card.dismissed', { title: concern.title }), undo)
  }

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = markCommand(event)
      if (command === null || !isLetter || isTyping(event.target)) return
      if (command === 'next') step(1)
      else if (command === 'previous') step(-1)
      else if (command === 'close' && mark.card === 'up') close()
      else if (command === 'dismiss') dismiss()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })

  const isUp = isLetter && current !== null && mark.card === 'up'
  return (
    <section
      ref={panel}
      id={id}
      className="left"
      aria-label={t('letter.region')}
      data-region
      tabIndex={-1}
      hidden={shown === 'hidden'}
    >
      {!isBlank(desk) && (
        <Legend
          key="legend"
          marks={marks}
          hidden={hidden}
          summary={read === null ? 'hidden' : 'shown'}
          dispatch={dispatch}
        />
      )}
      {isRead && <DocumentNotices key="notices" notices={read.reading.document.notices} />}
      {isLetter ? (
        <Sheet
          key="sheet"
          desk={desk}
          reading={isRead ? read.reading : null}
          marks={visible}
          current={current}
          card={mark.card}
          lit={lit}
          onOpen={(id) => dispatch({ type: 'marked', id, card: 'up' })}
          onEdit={() => dispatch({ type: 'view', view: 'box' })}
        />
      ) : (
        <PasteBox
          key="box"
          desk={desk}
          controller={controller}
          onDone={() => dispatch({ type: 'view', view: 'letter' })}
        />
      )}
      {isUp && <Card key="card" mark={current} onStep={step} onClose={close} onDismiss={dismiss} />}
    </section>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
