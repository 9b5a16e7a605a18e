import { type CommandId, isSingleKey } from '../../common/commands.ts'
import type { Preferences } from '../../common/preferences.ts'
import { commandsOf, type KeyContext } from './key-of.ts'
import { platformOf } from './key-words.ts'
import { commands } from './use-commands.ts'

/** The platform whose keys are heard and shown. */
export const platform = platformOf(navigator.platform)

/**
 * Carries out the commands that keys ask for; the returned function stops it. It hears what nobody else took: a field,
 * a list or an editor that uses a key for itself comes first.
 */
export function hearKeys(preferences: () => Preferences): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
    if (isVeiled(event)) return
    const singleKeys = preferences().singleKeys ? 'on' : 'off'
    const asked = commandsOf(event, { platform, focus: focusOf(event.target), singleKeys })
    if (event.repeat && !isSingleKey(event.key)) return
    if (asked.some((id: CommandId) => commands.run(id))) event.preventDefault()
  }
  const hearFirst = (event: KeyboardEvent) => {
    // Before react-aria, which would go round its own landmarks only.
    if (event.key === 'F6') {
      event.stopPropagation()
      hear(event)
    }
    // Before a text field: it is asked to undo, and when it has nothing to undo the window does.
    if (!event.isTrusted || !isTyping(event.target as Element)) return
    const asked = commandsOf(event, { platform, focus: 'elsewhere', singleKeys: 'off' })
    const undoing = asked.find((id) => id === 'edit.undo' || id === 'edit.redo')
    if (undoing === undefined || isVeiled(event) || !commands.run(undoing)) return
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('keydown', hear)
  window.addEventListener('keydown', hearFirst, { capture: true })
  return () => {
    window.removeEventListener('keydown', hear)
    window.removeEventListener('keydown', hearFirst, { capture: true })
  }
}

/** Whether a dialog in front of the window has the keys for itself. */
function isVeiled({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[data-veil]') !== null
}

/** Whether the person types or chooses where the key was pressed. */
function focusOf(target: EventTarget | null): KeyContext['focus'] {
  if (!(target instanceof HTMLElement)) return 'elsewhere'
  if (isTyping(target)) return 'typing'
  // These go to a row by its first letters, but for one that says that it does not.
  const isList = target.closest(
    '[role="menu"], [role="listbox"], [role="grid"]:not([data-letters="free"]), [role="treegrid"], [aria-haspopup="listbox"]',
  )
  return isList ? 'choosing' : 'elsewhere'
}

/** Whether keys pressed in an element are for the text in it. */
export function isTyping(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(element.type)
  return (
    element instanceof HTMLElement &&
    element.matches('textarea, select, [contenteditable]:not([contenteditable="false"])')
  )
}
