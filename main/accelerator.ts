import { isSingleKey } from '../common/commands.ts'

/** Electron's names of keys that the rows write as they are typed. */
const names: Record<string, string> = { Mod: 'CmdOrCtrl', '': 'Plus' }

/**
 * The first key of a command the way Electron writes it: `Mod+Shift+F` is `CmdOrCtrl+Shift+F`, `Mod++` is
 * `CmdOrCtrl+Plus`. Null when there is none but single letters, which a menu would take away from typing.
 */
export function acceleratorOf(keys: readonly string[]): string | null {
  const key = keys.find((each) => !isSingleKey(each))
  if (key === undefined) return null
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), ''] : key.split('+')
  return parts.map((part) => names[part] ?? part).join('+')
}
