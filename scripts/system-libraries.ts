import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from './problem.ts'
import { run } from './run.ts'

/** Debian's package for each library Electron may miss, by the start of the library's file name. */
const packageOfLibrary: Record<string, string> = {
  'libgtk-3.': 'libgtk-3-0',
  'libgdk-3.': 'libgtk-3-0',
  libcairo: 'libcairo2',
  libpango: 'libpango-1.0-0',
  libglib: 'libglib2.0-0',
  libgio: 'libglib2.0-0',
  libgobject: 'libglib2.0-0',
  libnss: 'libnss3',
  libsmime: 'libnss3',
  libnspr: 'libnspr4',
  libasound: 'libasound2',
  libgbm: 'libgbm1',
  'libatk-bridge': 'libatk-bridge2.0-0',
  'libatk-1': 'libatk1.0-0',
  libatspi: 'libatspi2.0-0',
  libcups: 'libcups2',
  libdbus: 'libdbus-1-3',
  libdrm: 'libdrm2',
  libexpat: 'libexpat1',
  libxkbcommon: 'libxkbcommon0',
  libX11: 'libx11-6',
  libxcb: 'libxcb1',
  libXcomposite: 'libxcomposite1',
  libXdamage: 'libxdamage1',
  libXext: 'libxext6',
  libXfixes: 'libxfixes3',
  libXrandr: 'libxrandr2',
  libXss: 'libxss1',
  libudev: 'libudev1',
}

/** A thing this machine lacks: a library's file name, or the name of a program. */
export type Missing = string

/** The shared libraries an executable wants and this machine lacks. Empty on other systems than Linux. */
export async function missingLibraries(executable: string): Promise<Missing[]> {
  if (process.platform !== 'linux') return []
  const { output } = await run('ldd', [executable], { output: 'keep' })
  // libgtk-3.so.0 => not found
  return [...output.matchAll(/^\s*(?<library>\S+) => not found$/gm)].map((match) => match.groups?.library ?? '')
}

/** Whether a program is on the path. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/** The packages for what is missing, each once. What no package is known for is left out. */
export function packagesFor(missing: readonly Missing[]): string[] {
  const known = { ...packageOfLibrary, 'xvfb-run': 'xvfb', xauth: 'xauth', ip: 'iproute2' }
  const packages = missing.flatMap((name) => {
    const prefix = Object.keys(known).find((start) => name.startsWith(start))
    return prefix === undefined ? [] : [known[prefix as keyof typeof known]]
  })
  return [...new Set(packages.filter((name) => name !== undefined))].sort()
}

/** Says what is missing and the one command that installs it. */
export function describeMissing(missing: readonly Missing[]): string {
  const packages = packagesFor(missing)
  const command = packages.length > 0 ? `\nOn Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}` : ''
  return `Missing on this machine: ${missing.join(', ')}.${command}`
}

/** Installs what is missing where that can be done without asking, which is as root with apt; else says how to. */
export async function installMissing(missing: readonly Missing[]): Promise<void> {
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !hasProgram('apt-get')) throw new Problem(describeMissing(missing))
  await run('apt-get', ['update', '-qq'], { output: 'keep', timeoutMs: 5 * 60_000 })
  const packages = await Promise.all(packagesFor(missing).map(currentName))
  console.error(`Installing for Electron: ${packages.join(' ')}`)
  const { status } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    output: 'keep',
    timeoutMs: 10 * 60_000,
  })
  if (status !== 0) throw new Problem(describeMissing(missing))
}

/** Newer releases renamed libraries with 64-bit time: libgtk-3-0 became libgtk-3-0t64. */
async function currentName(name: string): Promise<string> {
  const { output } = await run('apt-cache', ['policy', `${name}t64`], { output: 'keep' })
  return /Candidate: \d/.test(output) ? `${name}t64` : name
}
