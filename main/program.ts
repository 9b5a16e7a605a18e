import { app, type BrowserWindow } from 'electron'
import type { CommandId } from '../common/commands.ts'
import { createBell } from './bell.ts'
import { createCapture } from './capture.ts'
import { systemClock } from './clock.ts'
import { connectCalls } from './connect.ts'
import { createFrame } from './frame.ts'
import { createHandedFiles } from './handed-files.ts'
import type { CallHost } from './ipc/handle.ts'
import { watchCalls } from './settle.ts'
import { bringForward, openWindow, tellToSave } from './window.ts'

/** What the start needs of the program behind the window. */
export interface Program {
  /** Brings the window up, or opens one. */
  show(): void
  /** Has the window read files. */
  hand(paths: readonly string[]): void
  /** Whether the app goes on without a window. */
  staysInTray(): boolean
}

/** How long after the first picture the rules are read, which it does not need. A text that comes sooner is read sooner. */
const warmAfterMs = 500

/** Starts all that stands behind the window: its calls and what they open, its menu, and the ways in from outside. */
export function startProgram(first: BrowserWindow, host: CallHost): Program {
  let window: BrowserWindow | null = null
  const calls = watchCalls(host, () => bell.changed())
  const show = () => (window === null ? adopt(openWindow()) : bringForward(window))
  const send = (command: CommandId) => {
    if (window === null) show()
    else window.webContents.send('menu', command)
  }
  const frame = createFrame(() => window, send)
  const capture = createCapture({ show, send })
  const bell = createBell({
    show,
    send: (chosen) => window?.webContents.send('reminder', chosen),
    showNext: capture.showNext,
  })
  const files = createHandedFiles({ show, send })
  let isWarm = false
  const warm = () => {
    if (!isWarm) setTimeout(() => warmReading(), warmAfterMs)
    isWarm = true
  }
  const adopt = (opened: BrowserWindow) => {
    window = opened
    frame.keepSize(opened)
    opened.on('close', (event) => {
      // To the person it is gone at once; the page still saves what it holds, which a closed one could not.
      event.preventDefault()
      opened.hide()
      tellToSave(opened)
      void calls.settled().then(() => opened.destroy())
    })
    opened.on('closed', () => {
      window = null
      capture.offered([])
      bell.offered([])
      files.offered([])
    })
  }
  if (!first.isDestroyed()) adopt(first)
  const { close, listReminders, warmReading } = connectCalls(calls.host, () => window, {
    ...frame,
    preferencesChanged(preferences) {
      frame.preferencesChanged(preferences)
      capture.follow(preferences)
    },
    offerCommands(ids) {
      // The page says so when it has drawn its first picture.
      warm()
      frame.offerCommands(ids)
      capture.offered(ids)
      bell.offered(ids)
      files.offered(ids)
    },
    captureState: capture.state,
    takeHandedFile: files.take,
  })
  bell.watch(listReminders, systemClock)
  app.on('will-quit', () => {
    capture.end()
    bell.end()
    close()
  })
  return { show, hand: files.hand, staysInTray: capture.staysInTray }
}
