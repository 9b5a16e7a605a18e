import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, type IpcMain } from 'electron'
import example from '../examples/field-sales-invite.txt?raw'
import { analyze, draft } from './analysis/analyze.ts'
import { systemClock } from './clock.ts'
import { type CallHost, registerCalls, trustOwnWindow } from './ipc/handle.ts'
import { createHandlers } from './ipc/handlers.ts'
import { type Gazetteer, readGazetteer } from './places/gazetteer.ts'
import { developmentServer } from './security.ts'
import { type CallWatch, watchCalls } from './settle.ts'
import { openStore } from './store/open.ts'

const placesMissing = 'The list of places could not be read, so commutes are not worked out. Install Second Look anew.'

/** What the rest of the main process needs of the calls. */
export interface Connected {
  calls: CallWatch
  /** To be called when no call can come any more. */
  closeStore(): void
}

/** Opens the store and answers the window's calls from it. */
export function connectCalls(ipcMain: IpcMain, ownWindow: () => BrowserWindow | null): Connected {
  const sources = { utcNow: systemClock.utcNow, newId: randomUUID }
  const { store, notices, canSave } = openStore(app.getPath('userData'), sources)
  const gazetteer = readPlaces()
  const handlers = createHandlers({
    startup: {
      platform: process.platform,
      notices: gazetteer === null ? [...notices, placesMissing] : notices,
      canSave,
    },
    store,
    clock: systemClock,
    analyze: (text, context) => analyze(text, { ...context, gazetteer }),
    draft: (text, context) => draft(text, { ...context, gazetteer }),
    clipboard,
    chooseFile: () => chooseFile(ownWindow()),
    readExample: () => example,
  })
  const calls = watchCalls(ipcMain as CallHost)
  const isTrusted = trustOwnWindow(() => ownWindow()?.webContents ?? null, developmentServer())
  registerCalls(calls.host, isTrusted, handlers, (line) => console.error(line))
  return { calls, closeStore: store.close }
}

/** The offline places; null when their file is missing or damaged. */
function readPlaces(): Gazetteer | null {
  try {
    return readGazetteer(readFileSync(join(import.meta.dirname, '../../resources/places.bin')))
  } catch {
    return null
  }
}

async function chooseFile(window: BrowserWindow | null): Promise<string | null> {
  const options = { properties: ['openFile' as const] }
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths[0] ?? null
}
