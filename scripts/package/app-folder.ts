import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { projectFolder } from '../folders.ts'

/** What goes into the app's archive. */
export interface AppFolder {
  folder: string
  /** The folders of the npm packages that are loaded as they are. */
  modules: string[]
}

/** How the app introduces itself to the systems it is installed on. */
export interface AppNames {
  /** `second-look` */
  name: string
  /** `Second Look` */
  productName: string
  version: string
  /** One sentence. */
  description: string
  /** SPDX identifier. */
  license: string
}

export const author = 'The Second Look authors'

export async function appNames(): Promise<AppNames> {
  return JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'))
}

/**
 * Lays out what is packed: the built app, the places, and the module that cannot be bundled, and nothing else. `modules`
 * is a folder with other modules in place of the installed one, for an Electron that cannot load it.
 */
export async function layOutApp(folder: string, modules: string | null): Promise<AppFolder> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { name, productName, version, description, license, type, main } = JSON.parse(
    await readFile(join(projectFolder, 'package.json'), 'utf8'),
  )
  const manifest = { name, productName, version, description, license, author, type, main }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'resources/places.bin', 'resources/tray']) {
    await cp(join(projectFolder, part), join(folder, part), { recursive: true })
  }
  const target = join(folder, 'node_modules')
  if (modules === null) await copyDatabase(join(target, 'better-sqlite3'))
  else await cp(modules, target, { recursive: true })
  return { folder, modules: (await readdir(target)).map((each) => join(target, each)) }
}

/** What is loaded of better-sqlite3; its C sources and the binaries for other systems stay behind. */
async function copyDatabase(target: string): Promise<void> {
  const source = join(projectFolder, 'node_modules', 'better-sqlite3')
  // A Mac's or a Windows machine's package is for both processors, a Linux one for its own.
  const binaries = process.platform === 'linux' ? `linux-${process.arch}` : `${process.platform}-`
  await cp(source, target, {
    recursive: true,
    filter: (path) => {
      if (path.endsWith('.node')) return basename(path).startsWith(binaries)
      const top = path.slice(source.length + 1)
      return (
        top === '' ||
        ['lib', 'prebuilds', 'package.json', 'LICENSE'].some((kept) => top === kept || dirname(top).startsWith(kept))
      )
    },
  })
}
