import { type CommandId, type CommandRow, commandRows, isSingleKey } from '../../common/commands.ts'

/** The parts of a key press that decide. */
export interface KeyPress {
  /** What it types, such as `j` or `F6`. */
  key: string
  /** Where it lies, such as `KeyJ`; the same on every layout. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** What else decides which command a key press asks for. */
export interface KeyContext {
  platform: 'mac' | 'other'
  /** Where the focus is: `typing` in a text field, `choosing` in a list that takes letters to find its rows. */
  focus: 'typing' | 'choosing' | 'elsewhere'
  singleKeys: 'on' | 'off'
}

/** The commands a key press asks for, in the order of the table; mostly one, none when the key is free. */
export function commandsOf(press: KeyPress, context: KeyContext): CommandId[] {
  const pressed = keyOf(press, context.platform)
  if (pressed === null) return []
  const rows: readonly (CommandRow & { id: CommandId })[] = commandRows
  return rows
    .filter((row) => row.keys.some((key) => key === pressed && isHeard(key, row, context)))
    .map((row) => row.id)
}

function isHeard(key: string, row: CommandRow, { focus, singleKeys }: KeyContext): boolean {
  if (isSingleKey(key)) {
    // Lists go to their rows by letters, not by signs.
    const isTaken = focus === 'typing' || (focus === 'choosing' && /[A-Z0-9]/.test(key))
    return !isTaken && singleKeys === 'on'
  }
  return row.when === 'anywhere' || focus !== 'typing'
}

/** A key press the way the rows write it; null for one that can never be a command. */
export function keyOf(press: KeyPress, platform: KeyContext['platform']): string | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = press
  const mod = platform === 'mac' ? metaKey : ctrlKey
  // The other of the two belongs to the system.
  if (platform === 'mac' ? ctrlKey : metaKey) return null
  const name = nameOf(press, mod || altKey)
  if (name === null) return null
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name)
  const modifiers = [mod && 'Mod', altKey && 'Alt', shiftKey && !isSign && 'Shift']
  return [...modifiers.filter((each) => each !== false), name].join('+')
}

/**
 * The name of the key itself. With a modifier the digit keys are digits on every layout, also where Alt or Shift would
 * type something else; on a layout of other letters the place of the key decides.
 */
function nameOf({ key, code }: KeyPress, isModified: boolean): string | null {
  // Sample: `Digit3`, `Numpad3`.
  const digit = /^(?:Digit|Numpad)(?<digit>\d)$/.exec(code)?.groups?.digit
  if (digit !== undefined && isModified) return digit
  // Sample: `KeyJ`.
  const letter = /^Key(?<letter>[A-Z])$/.exec(code)?.groups?.letter
  if (key.length !== 1) return key === 'Dead' || key === 'Unidentified' ? (letter ?? null) : key
  const upper = key.toUpperCase()
  if (upper >= '!' && upper <= '~') return upper
  return letter ?? null
}
