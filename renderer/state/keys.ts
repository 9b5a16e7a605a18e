import type { WindowCommand } from './use-keys.ts'

/** The parts of a key press that decide. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const withControl: Record<string, WindowCommand> = {
  n: 'paste-new',
  o: 'open-file',
  f: 'find',
  b: 'tray',
  r: 'reply',
  1: 'focus-list',
  3: 'situation',
}

const withAlt: Record<string, WindowCommand> = { 1: 'reading', 2: 'reply' }

/** The window-wide command of a key press, or null. Ctrl and Cmd mean the same. */
export function keyCommand(press: KeyPress): WindowCommand | null {
  const isControl = press.ctrlKey || press.metaKey
  if (press.key === 'F6') return press.shiftKey ? 'previous-region' : 'next-region'
  if (isControl && !press.altKey && !press.shiftKey) return lookUp(withControl, press.key)
  if (press.altKey && !isControl && !press.shiftKey) return lookUp(withAlt, press.key)
  return null
}

/** What a single letter does to the marks of the letter. */
export type MarkCommand = 'next' | 'previous' | 'open' | 'close' | 'dismiss'

const letters: Record<string, MarkCommand> = { j: 'next', k: 'previous', x: 'dismiss', Escape: 'close' }

/** The mark command of a key press outside text fields, or null. */
export function markCommand(press: KeyPress): MarkCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  return lookUp(letters, press.key)
}

function lookUp<T>(table: Record<string, T>, key: string): T | null {
  const name = key.length === 1 ? key.toLowerCase() : key
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null
}
