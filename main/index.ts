import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain } from 'electron'
import { refuseDebuggers } from './debugging.ts'
import { namedFiles } from './handed-files.ts'
import type { CallHost } from './ipc/handle.ts'
import { callChannel, lateHost } from './ipc/late-host.ts'
import type { Program } from './program.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { keepPrivate, lockContents, lockSession, quietNetwork } from './security.ts'
import { bringForward, openWindow } from './window.ts'

// The shortest way to a window. All else is in `program.ts`, which is read while the system makes the window's process:
// what is imported here keeps everybody waiting.

/** A page from a development server asks us for no script. */
const longestWaitMs = 300

let first: BrowserWindow | null = null
let program: Program | null = null
/** Handed over before there was a program for them. */
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
    if (isQuitting || (process.platform !== 'darwin' && program?.staysInTray() !== true)) app.quit()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    hand([path])
  })
  app.on('second-instance', (_event, words, folder) => {
    show()
    hand(namedFiles(words.slice(1), folder))
  })
  app.on('activate', show)
  app.whenReady().then(open).catch(giveUp)
}

async function open(): Promise<void> {
  const scriptServed = serveApp(join(import.meta.dirname, '../renderer'))
  const host = lateHost(ipcMain as CallHost, callChannel)
  first = openWindow()
  // The page asks for its script and runs it; the program is read while it does.
  await Promise.race([scriptServed, new Promise((resolve) => setTimeout(resolve, longestWaitMs))])
  const { startProgram } = await import('./program.ts')
  program = startProgram(first, host)
  hand([...early, ...namedFiles(process.argv.slice(1), process.cwd())])
  early = []
}

function show(): void {
  if (program !== null) program.show()
  else if (first !== null && !first.isDestroyed()) bringForward(first)
}

function hand(paths: readonly string[]): void {
  if (program === null) early.push(...paths)
  else program.hand(paths)
}

/** Without this the program would stay on with no window. */
function giveUp(error: unknown): void {
  console.error(error)
  dialog.showErrorBox(app.getName(), 'Second Look could not start. Your invites are as they were. Try again.')
  app.exit(1)
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
