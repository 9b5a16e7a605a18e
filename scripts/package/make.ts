import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Arch, build as buildPackages, Platform } from 'electron-builder'
import { build } from '../build.ts'
import { officialElectron } from '../electron.ts'
import { projectFolder } from '../folders.ts'
import { Problem } from '../problem.ts'
import { registryElectron } from '../registry-electron.ts'
import { hasProgram } from '../system-libraries.ts'
import { type AppNames, appNames, layOutApp } from './app-folder.ts'
import { billOfMaterials } from './bill-of-materials.ts'
import { configuration } from './configuration.ts'
import { makeDeb } from './deb.ts'
import { fileList } from './file-list.ts'
import { notices } from './notices.ts'
import { shippedPackages } from './shipped.ts'

/** What was made. */
export interface Packages {
  /** The app, ready to run. */
  folder: string
  /** A Debian package with it; null on other systems. */
  deb: string | null
  /** The hashes of all files in `folder`. */
  listFile: string
}

/** `release` is every package of this system; `here` is a folder and, on Debian, a package, made quickly and for tests. */
export type PackagingKind = 'release' | 'here'

/** Which Electron is packed. */
interface PackedElectron {
  version: string
  /** Null to let the packager fetch it. */
  folder: string | null
  /** Modules in place of the installed ones; null for the installed ones. */
  modules: string | null
}

/** Builds the app and packs it for this system, into `dist/`. */
export async function makePackages(kind: PackagingKind): Promise<Packages> {
  const names = await appNames()
  const electron = await chooseElectron(kind)
  await build()
  const output = join(projectFolder, 'dist')
  await rm(output, { recursive: true, force: true })
  const app = await layOutApp(join(output, 'app'), electron.modules)
  const licencesFolder = join(output, 'licences')
  await writeLicences(licencesFolder, names, electron.version, app.modules)
  const targets = kind === 'release' ? undefined : ['dir']
  const platform = Platform.current()
  await buildPackages({
    projectDir: projectFolder,
    targets: platform.createTarget(targets, ...(kind === 'release' ? [] : [Arch[process.arch as 'x64' | 'arm64']])),
    config: configuration({
      appFolder: app.folder,
      licencesFolder,
      output,
      electronVersion: electron.version,
      electronFolder: electron.folder,
    }),
  })
  const folder = join(output, unpackedName(kind))
  const listFile = join(output, `${names.name}-${names.version}-${process.platform}-${process.arch}-files.txt`)
  await writeFile(listFile, await fileList(folder))
  return { folder, deb: await debOf(folder, output, names, electron, kind), listFile }
}

async function chooseElectron(kind: PackagingKind): Promise<PackedElectron> {
  const official = await officialElectron()
  if (official !== null) {
    const folder = dirname(process.platform === 'darwin' ? join(official, '..', '..', '..') : official)
    const version = (await readFile(join(folder, 'version'), 'utf8')).trim()
    // A release may be for several processors, each with an Electron of its own.
    return { version, folder: kind === 'release' ? null : folder, modules: null }
  }
  if (kind === 'release') {
    throw new Problem('A release holds the current Electron, which cannot be fetched here. Make it where it can.')
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Problem('Electron could not be fetched.')
  const { executable, modules, version } = await registryElectron()
  console.error(`Packing Electron ${version}: for tests of the package only, and its version says so.`)
  return { version, folder: dirname(executable), modules }
}

/** Writes what lies beside the app: our licence, everybody else's, and the list of what is in it. */
async function writeLicences(
  folder: string,
  { name, version, license }: AppNames,
  electron: string,
  appModules: readonly string[],
): Promise<void> {
  const packages = await shippedPackages(appModules)
  await mkdir(folder, { recursive: true })
  await cp(join(projectFolder, 'LICENSE'), join(folder, 'LICENSE.txt'))
  await writeFile(join(folder, 'third-party.txt'), notices(packages))
  await writeFile(
    join(folder, 'sbom.cdx.json'),
    billOfMaterials({ name, version, licence: license, electron }, packages),
  )
}

async function debOf(folder: string, output: string, names: AppNames, electron: PackedElectron, kind: PackagingKind) {
  if (process.platform !== 'linux' || !hasProgram('dpkg-deb')) return null
  // Debian sorts what follows a tilde before the version itself, so a real package always takes the place of this one.
  const version = electron.modules === null ? names.version : `${names.version}~electron${electron.version}`
  const target = join(output, `${names.name}-${version}-linux-${process.arch}.deb`)
  const workFolder = join(output, 'deb')
  const { description } = names
  await makeDeb({
    appFolder: folder,
    workFolder,
    target,
    version,
    description,
    compression: kind === 'release' ? 'small' : 'quick',
  })
  return target
}

/** The folder electron-builder leaves the unpacked app in. */
function unpackedName(kind: PackagingKind): string {
  if (process.platform === 'linux') return process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`
  if (process.platform === 'win32') return process.arch === 'x64' ? 'win-unpacked' : `win-${process.arch}-unpacked`
  if (kind === 'release') return 'mac-universal'
  return process.arch === 'x64' ? 'mac' : `mac-${process.arch}`
}
