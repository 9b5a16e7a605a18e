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

/** Has the field with the focus undo or redo its own typing. An editor hears its key, a plain field knows the command. */
export function undoInField(what: 'undo' | 'redo'): void {
  const modifier = platform === 'mac' ? { metaKey: true } : { ctrlKey: true }
  const key = { key: what === 'undo' ? 'z' : 'Z', code: 'KeyZ', shiftKey: what === 'redo', ...modifier }
  const press = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })
  if (document.activeElement?.dispatchEvent(press)) document.execCommand(what)
}
