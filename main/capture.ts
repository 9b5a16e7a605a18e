import { globalShortcut } from 'electron'
import type { CommandId } from '../common/commands.ts'
import type { Answer } from '../common/ipc.ts'
import type { Preferences } from '../common/preferences.ts'
import { acceleratorOf } from './accelerator.ts'
import type { NextLine } from './bell.ts'
import { showTray } from './tray.ts'

/** What quick capture needs of the window. */
export interface CaptureWindow {
  /** Brings the window up, or opens one. */
  show(): void
  send(command: CommandId): void
}

/** The ways into the app from outside its window: keys that work in every program, and the icon beside the clock. */
export interface Capture {
  /** Follows what the person prefers. */
  follow(preferences: Preferences): void
  /** The commands the window can carry out now; none when it is gone. */
  offered(ids: readonly CommandId[]): void
  /** What waits next, for the menu of the icon. */
  showNext(line: NextLine | null): void
  /** Whether the keys work. */
  state(): Answer<'captureState'>
  /** Whether the app goes on without a window. */
  staysInTray(): boolean
  /** Gives the keys back to the system. */
  end(): void
}

/** The command that pastes; the clipboard is read only when it is carried out. */
const pasteCommand: CommandId = 'invite.paste'

/** Quick capture, with no keys until it is told of the preferences. */
export function createCapture(window: CaptureWindow): Capture {
  let keys = ''
  let state: Answer<'captureState'> = 'none'
  let stays = false
  let isWaiting = false
  let isReady = false
  let next: NextLine | null = null

  const deliver = () => {
    if (!isWaiting || !isReady) return
    isWaiting = false
    window.send(pasteCommand)
  }
  const paste = () => {
    window.show()
    // A window that has just been opened cannot hear yet; it says when it can.
    isWaiting = true
    deliver()
  }
  const nameTray = showTray({ paste, open: window.show })

  return {
    follow(preferences) {
      stays = preferences.stayInTray
      nameTray(next)
      if (preferences.captureKeys === keys) return
      globalShortcut.unregisterAll()
      keys = preferences.captureKeys
      const accelerator = keys === '' ? null : acceleratorOf([keys])
      if (accelerator === null) state = 'none'
      else state = globalShortcut.register(accelerator, paste) ? 'on' : 'taken'
    },
    offered(ids) {
      isReady = ids.includes(pasteCommand)
      deliver()
    },
    showNext(line) {
      // Set anew only when it says something else: on some systems an open menu closes for it.
      const isSame = line?.label === next?.label
      next = line
      if (!isSame) nameTray(next)
    },
    state: () => state,
    staysInTray: () => stays,
    end: () => globalShortcut.unregisterAll(),
  }
}
