import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, session } from 'electron'
import type { Stored } from './store/store.ts'
import { windowStateName } from './window-state.ts'

/** How long the window has to say that it is done, in milliseconds. */
const lastWordsMs = 1500

/**
 * Deletes all that is kept on this machine: what `erase` deletes of the store, where the window was, and what
 * Chromium keeps for the page. Then the app ends by itself. When something of the store is left it goes on instead.
 */
export async function deleteEverything(erase: () => Stored<null>): Promise<Stored<null>> {
  const erased = erase()
  if (!erased.ok) return erased
  const { defaultSession } = session
  await defaultSession.clearStorageData()
  await defaultSession.clearCache()
  await defaultSession.clearCodeCaches({})
  // Not `quit`: a window that is asked to close would keep its place and its last words once more.
  setTimeout(() => {
    for (const name of [windowStateName, `${windowStateName}.new`])
      rmSync(join(app.getPath('userData'), name), { force: true })
    app.exit()
  }, lastWordsMs)
  return erased
}
