import { type RefObject, useRef } from 'react'
import { t } from '../../../common/words/t.ts'
import { useCommands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import type { AppState } from '../../state/state.ts'
import { cardAsks, cardTitle } from './card-words.ts'
import { findingsAt } from './findings-at.ts'
import type { Mark } from './marks.ts'
import { putInReply } from './put-in-reply.ts'

/** What can be done with the marks of a letter. */
export interface MarkCommands {
  /** The mark that gets the focus once it is drawn; null when none waits for it. */
  wanted: RefObject<string | null>
  step: (by: 1 | -1) => void
  close: () => void
  /** Puts the focus on the mark the person is at. */
  leaveCard: () => void
  dismiss: () => void
  /** Has the rules behind the mark looked for in no invite. */
  never: () => void
  ask: () => void
}

/** What the commands need to know. */
export interface MarkCommandsInput {
  state: AppState
  /** The marks that are shown, in text order. */
  visible: readonly Mark[]
  current: Mark | null
  /** Whether the letter is shown; in the box and elsewhere the keys are not about marks. */
  letter: 'shown' | 'hidden'
  controller: Controller
  dispatch: (action: Action) => void
}

/** Stepping from mark to mark, and what the person says of one: for the keys, the palette and the card. */
export function useMarkCommands(input: MarkCommandsInput): MarkCommands {
  const { state, visible, current, letter, controller, dispatch } = input
  const { desk, mark } = state
  const wanted = useRef<string | null>(null)

  const goTo = (id: string, card: AppState['mark']['card'], at?: number) => {
    wanted.current = id
    dispatch({ type: 'marked', id, card, ...(at !== undefined && { at }) })
  }
  const step = (by: 1 | -1) => {
    const target = current === null ? visible[0] : visible[visible.indexOf(current) + by]
    if (target !== undefined) goTo(target.id, mark.card)
  }
  const close = () => {
    if (current !== null) wanted.current = current.id
    dispatch({ type: 'card-away' })
  }
  /** Where one goes on once a mark is gone. */
  const goOn = (gone: Mark) => {
    const index = visible.indexOf(gone)
    const next = visible[index + 1] ?? visible[index - 1]
    if (next !== undefined) goTo(next.id, mark.card)
  }
  const never = () => {
    if (current === null) return
    goOn(current)
    const ids = current.concerns.map((concern) => concern.id)
    const said = t('ignored.never', { title: cardTitle(current) })
    void controller.changeRules({ kind: 'switch', ids, to: 'off' }, said)
  }
  const dismiss = () => {
    if (current === null) return
    const keys = findingsAt(current, mark.at).filter((key) => !desk.dismissed.includes(key))
    if (keys.length === 0) return
    const undo = { kind: 'dismissed' as const, key: desk.key, dismissed: desk.dismissed }
    goOn(current)
    controller.patch({ dismissed: [...desk.dismissed, ...keys] })
    controller.notice(t('card.dismissed', { title: cardTitle(current) }), undo)
  }
  const ask = () => {
    const reply = desk.replyText ?? state.read?.reading.reply.text
    if (current === null || reply === undefined || cardAsks(current).length === 0) return
    const next = putInReply(reply, cardAsks(current))
    if (next === null) {
      controller.notice(t('card.isInReply'), null)
      return
    }
    const undo = { kind: 'reply' as const, key: desk.key, text: desk.replyText }
    controller.patch({ replyText: next })
    controller.notice(t('card.askedInReply'), undo)
  }

  const isShown = letter === 'shown'
  useCommands({
    'mark.next': isShown && visible.length > 0 ? () => step(1) : null,
    'mark.previous': isShown && visible.length > 0 ? () => step(-1) : null,
    'mark.close': isShown && mark.card === 'up' ? close : null,
    'mark.dismiss': isShown && current !== null && current.concerns.length > 0 ? dismiss : null,
    'mark.ask': isShown && current !== null && cardAsks(current).length > 0 ? ask : null,
  })
  const leaveCard = () => {
    if (current !== null) goTo(current.id, mark.card, mark.at)
  }
  return { wanted, step, close, leaveCard, dismiss, never, ask }
}
