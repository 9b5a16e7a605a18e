import { useSyncExternalStore } from 'react'
import { isTyping, platform } from './hear-keys.ts'

/** Whether the focus is in a text field, which undoes its own typing; followed as the focus moves. */
export function useIsTyping(): boolean {
  return useSyncExternalStore(followFocus, () => isTyping(document.activeElement))
}

function followFocus(listener: () => void): () => void {
  document.addEventListener('focusin', listener)
  document.addEventListener('focusout', listener)
  return () => {
    document.removeEventListener('focusin', listener)
    document.removeEventListener('focusout', listener)
  }
}

/**
 * Has the field with the focus undo or redo its own typing. Where it has none to undo, `otherwise` is called: somebody
 * who removes an invite and finds the caret on a blank sheet means the invite.
 */
export function undoInField(what: 'undo' | 'redo', otherwise: (() => void) | null): void {
  const field = document.activeElement
  if (field === null) return
  const before = textOf(field)
  const modifier = platform === 'mac' ? { metaKey: true } : { ctrlKey: true }
  const key = { key: what === 'undo' ? 'z' : 'Z', code: 'KeyZ', keyCode: 90, shiftKey: what === 'redo', ...modifier }
  // An editor hears its key; a plain field knows the command.
  if (field.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }))) {
    document.execCommand(what)
  }
  requestAnimationFrame(() => {
    if (textOf(field) === before) otherwise?.()
  })
}

function textOf(field: Element): string | null {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : field.textContent
}
