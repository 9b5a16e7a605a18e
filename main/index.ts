import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain } from 'electron'
import type { CommandId } from '../common/commands.ts'
import { type Bell, createBell } from './bell.ts'
import { type Capture, createCapture } from './capture.ts'
import { systemClock } from './clock.ts'
import { refuseDebuggers } from './debugging.ts'
import { createFrame, type Frame } from './frame.ts'
import { createHandedFiles, type HandedFiles, namedFiles } from './handed-files.ts'
import { type CallHost, callChannel } from './ipc/handle.ts'
import { lateHost } from './ipc/late-host.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { keepPrivate, lockContents, lockSession, quietNetwork } from './security.ts'
import { type CallWatch, watchCalls } from './settle.ts'
import { bringForward, openWindow, tellToSave } from './window.ts'

/** By then the first picture is drawn, which needs no rules. A text that comes sooner is read sooner. */
const drawnAfterMs = 1000

let window: BrowserWindow | null = null
let capture: Capture | null = null
let bell: Bell | null = null
let handed: HandedFiles | null = null
/** Handed over before there was a window for them. */
let early: string[] = []
let isQuitting = false

registerAppScheme()
quietNetwork()
chooseDataFolder()

// The lock lies in the data folder, so a second start with the same data only brings the first one forward.
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => {
    if (isQuitting || (process.platform !== 'darwin' && capture?.staysInTray() !== true)) app.quit()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (handed === null) early.push(path)
    else handed.hand([path])
  })
  app.whenReady().then(open).catch(giveUp)
}

async function open(): Promise<void> {
  serveApp(join(import.meta.dirname, '../renderer'))
  const calls = watchCalls(ipcMain as CallHost, () => bell?.changed())
  const show = () => (window === null ? showWindow(calls, frame) : bringForward(window))
  const frame = createFrame(
    () => window,
    (command) => sendCommand(command, show),
  )
  const quick = createCapture({ show: () => show(), send: (command) => sendCommand(command, show) })
  capture = quick
  const ring = createBell({
    show: () => show(),
    send: (chosen) => window?.webContents.send('reminder', chosen),
    showNext: quick.showNext,
  })
  bell = ring
  const files = createHandedFiles({ show: () => show(), send: (command) => sendCommand(command, show) })
  handed = files
  app.on('second-instance', (_event, words, folder) => {
    show()
    files.hand(namedFiles(words.slice(1), folder))
  })
  app.on('activate', show)
  const host = lateHost(calls.host, callChannel)
  show()
  files.hand([...early, ...namedFiles(process.argv.slice(1), process.cwd())])
  early = []
  // The store and the rules are read while the system is busy with the process of the window.
  const { connectCalls } = await import('./connect.ts')
  const { close, listReminders, warmReading } = connectCalls(host, () => window, {
    ...frame,
    preferencesChanged(preferences) {
      frame.preferencesChanged(preferences)
      quick.follow(preferences)
    },
    offerCommands(ids) {
      frame.offerCommands(ids)
      quick.offered(ids)
      ring.offered(ids)
      files.offered(ids)
    },
    captureState: quick.state,
    takeHandedFile: files.take,
  })
  ring.watch(listReminders, systemClock)
  setTimeout(warmReading, drawnAfterMs)
  app.on('will-quit', () => {
    quick.end()
    ring.end()
    close()
  })
}

/** Without this the program would stay on with no window. */
function giveUp(error: unknown): void {
  console.error(error)
  dialog.showErrorBox(app.getName(), 'Second Look could not start. Your invites are as they were. Try again.')
  app.exit(1)
}

function showWindow(calls: CallWatch, frame: Frame): void {
  const opened = openWindow()
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
    capture?.offered([])
    bell?.offered([])
    handed?.offered([])
  })
}

function sendCommand(command: CommandId, show: () => void): void {
  if (window === null) show()
  else window.webContents.send('menu', command)
}

/** Where the data lies: a folder named by the tests, one named on the command line, or the system's own place. */
function chooseDataFolder(): void {
  const named = process.env.SECOND_LOOK_USER_DATA || app.commandLine.getSwitchValue('user-data-dir')
  const ownFolder = join(app.getPath('appData'), 'Second Look')
  const folder = named ? resolve(named) : ownFolder
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // An earlier version made it with the mode of the system. A folder that was named may hold more than ours.
  if (!named) keepPrivate(folder)
  if (app.isPackaged) refuseDebuggers(app.commandLine, { folder, ownFolder })
  app.setPath('userData', folder)
}
