import { t } from '../../common/words/t.ts'

/** Whether the app runs on macOS, where keys are other ones and are named by signs. */
export function platformOf(navigatorPlatform: string): 'mac' | 'other' {
  return navigatorPlatform.startsWith('Mac') ? 'mac' : 'other'
}

const macSigns: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Escape: 'esc', Enter: '↩' }

/** A key of a row as it is shown: `Mod+Shift+F` is `Ctrl Shift F`, on macOS `⌘⇧F`. */
export function keyWords(key: string, platform: 'mac' | 'other'): string {
  const parts = key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+')
  const named = parts.map((part) => (platform === 'mac' ? macSigns[part] : wordOf(part)) ?? part)
  return named.join(platform === 'mac' ? '' : ' ')
}

function wordOf(part: string): string | undefined {
  switch (part) {
    case 'Mod':
    case 'Alt':
    case 'Shift':
    case 'Escape':
    case 'Enter':
      return t(`keys.${part}`)
    default:
      return undefined
  }
}
