import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, projectFolder } from './folders.ts'
import { Problem } from './problem.ts'
import { registryElectron } from './registry-electron.ts'
import { run } from './run.ts'
import { stageApp } from './stage.ts'

/** An Electron and the app folder to give it. */
export interface RunnableApp {
  /** `official` is the version people are shipped; `registry` is an older one for development and tests. */
  kind: 'official' | 'registry'
  executable: string
  /** First argument for `executable`. */
  appFolder: string
  /** To be called when the app has ended. */
  remove(): Promise<void>
}

/** An Electron to run the built app with; call it after the build. */
export async function prepareApp(): Promise<RunnableApp> {
  const official = await officialElectron()
  if (official !== null) {
    return { kind: 'official', executable: official, appFolder: projectFolder, remove: async () => {} }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem('Electron could not be fetched. Try again with a network, or set ELECTRON_OVERRIDE_DIST_PATH.')
  }
  const { executable, modules } = await registryElectron()
  const stage = await stageApp(modules)
  console.error('The current Electron cannot be fetched here. Using 33.2.1 instead: for development and tests only.')
  return { kind: 'registry', executable, appFolder: stage.folder, remove: stage.remove }
}

/** The official Electron: named by the environment, already there, or fetched now. Null when it cannot be fetched. */
export async function officialElectron(): Promise<string | null> {
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH } = process.env
  const named = ELECTRON_EXEC_PATH || (ELECTRON_OVERRIDE_DIST_PATH && join(ELECTRON_OVERRIDE_DIST_PATH, programName()))
  if (named) {
    if (existsSync(named)) return named
    throw new Problem(`There is no Electron at ${named}, where the environment says it is.`)
  }
  return (await installedElectron()) ?? (await fetchElectron())
}

const packageFolder = join(projectFolder, 'node_modules', 'electron')

async function installedElectron(): Promise<string | null> {
  const path = await readFile(join(packageFolder, 'path.txt'), 'utf8').catch(() => null)
  const executable = path && join(packageFolder, 'dist', path.trim())
  return executable && existsSync(executable) ? executable : null
}

/** Fetches it with its own installer. A host that could not be reached is not tried again for a day. */
async function fetchElectron(): Promise<string | null> {
  const note = join(cacheFolder, 'official-electron-unreachable')
  const since = Number(await readFile(note, 'utf8').catch(() => '0'))
  if (Date.now() - since < 24 * 3_600_000) return null
  console.error('Fetching Electron (about 110 MB, once).')
  await run(process.execPath, [join(packageFolder, 'install.js')], { output: 'keep', timeoutMs: 5 * 60_000 })
  const fetched = await installedElectron()
  if (fetched === null) {
    await mkdir(cacheFolder, { recursive: true })
    await writeFile(note, String(Date.now()))
  }
  return fetched
}

function programName(): string {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
