import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron'
import type { Reminder } from '../common/reminders.ts'
import type { LocalDateTime } from '../common/situation.ts'
import { systemClock } from './clock.ts'
import { deleteEverything } from './delete-everything.ts'
import { exampleInvites } from './examples.ts'
import { readEndings } from './handed-files.ts'
import { convertApart } from './intake/apart.ts'
import { type CallHost, registerCalls, trustOwnWindow } from './ipc/handle.ts'
import { createHandlers, type FrameParts } from './ipc/handlers.ts'
import { keepBackedUp } from './keep-backed-up.ts'
import { readApart } from './reading/apart.ts'
import { saveWithDialog } from './save-file.ts'
import { developmentServer, openMail } from './security.ts'
import { keepStore } from './store/kept-store.ts'
import { startUtilityChild } from './utility-child.ts'

/** What the rest of the main process needs of the calls. */
export interface Connected {
  /** The reminders that are due at a time or wait; null when they cannot be read. */
  listReminders(now: LocalDateTime): readonly Reminder[] | null
  /** Has the rules and the places read, so that the first text need not wait for them. */
  warmReading(): void
  /** To be called when no call can come any more. */
  close(): void
}

/** Opens the store and answers the window's calls from it. */
export function connectCalls(host: CallHost, ownWindow: () => BrowserWindow | null, frame: FrameParts): Connected {
  const sources = { utcNow: systemClock.utcNow, newId: randomUUID }
  const { store, notices, canSave, backups, erase } = keepStore(app.getPath('userData'), sources)
  const preferences = store.readPreferences()
  if (preferences.ok) frame.preferencesChanged(preferences.value)
  const reading = readApart(
    join(import.meta.dirname, 'reading-thread.js'),
    join(import.meta.dirname, '../../resources/places.bin'),
  )
  const handlers = createHandlers({
    startup: {
      platform: process.platform,
      notices,
      canSave,
      version: app.getVersion(),
      dataFolder: app.getPath('userData'),
      offeredBackup: backups.offered,
    },
    store,
    clock: systemClock,
    ...reading,
    clipboard,
    chooseFile: () => chooseFile(ownWindow()),
    saveFile: saveWithDialog(ownWindow),
    openMail,
    // An empty answer means that it went well.
    openFolder: async (path) => (await shell.openPath(path)) === '',
    convertFile: convertApart(startUtilityChild),
    convertMails: convertApart(startUtilityChild, { filesEach: mailsEach }),
    frame,
    examples: exampleInvites,
    backups,
    deleteEverything: () => deleteEverything(erase),
    chooseFolder: () => chooseFolder(ownWindow()),
  })
  const isTrusted = trustOwnWindow(() => ownWindow()?.webContents ?? null, developmentServer())
  registerCalls(host, isTrusted, handlers, (line) => console.error(line))
  keepBackedUp(backups, (line) => console.error(line))
  return {
    listReminders(now) {
      // Nobody is called away for what is invented.
      const listed = store.listReminders(now, 'own')
      return listed.ok ? listed.value : null
    },
    warmReading: reading.warm,
    close() {
      reading.end()
      store.close()
    },
  }
}

async function chooseFolder(window: BrowserWindow | null): Promise<string | null> {
  const options = { properties: ['openDirectory' as const] }
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths[0] ?? null
}

/** How many mails of a folder are turned into text in one process. */
const mailsEach = 250

async function chooseFile(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    properties: ['openFile' as const],
    filters: [
      { name: 'Mails, adverts and calendar files', extensions: readEndings },
      { name: 'All files', extensions: ['*'] },
    ],
  }
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths[0] ?? null
}
