import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { Problem } from '../problem.ts'
import { run } from '../run.ts'
import { hasProgram } from '../system-libraries.ts'
import { installedFolder } from './deb.ts'

/** Why no package can be installed here; null when one can. An app that is here already is somebody's. */
export async function whyNotInstalled(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !hasProgram('apt-get') || !hasProgram('dpkg-deb')) {
    return 'Packages are tested as root on Debian or Ubuntu, where they can be installed.'
  }
  if (!(await canSandbox())) return 'This system, a container perhaps, lets nobody make the namespaces of a sandbox.'
  const known = await run('dpkg', ['--status', 'second-look'], { output: 'keep' })
  return known.output.includes('Status: install ok installed')
    ? 'Second Look is installed here already and is left alone. To test the package, remove it first.'
    : null
}

/** Whether a plain user may make namespaces, or root may, which is what the sandbox's helper runs as. */
async function canSandbox(): Promise<boolean> {
  const ways = [
    ['setpriv', '--reuid=65534', '--clear-groups', 'unshare', '--user', 'true'],
    ['unshare', '--pid', '--fork', 'true'],
  ]
  const tried = await Promise.all(ways.map(([program = '', ...rest]) => run(program, rest, { output: 'keep' })))
  return tried.some(({ status }) => status === 0)
}

/** Installs a package with all it depends on. */
export async function install(deb: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const get = () => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', deb], { output: 'keep', env })
  let done = await get()
  if (done.status !== 0) {
    await run('apt-get', ['update', '-qq'], { output: 'keep' })
    done = await get()
  }
  if (done.status !== 0) throw new Problem(`The package could not be installed.\n${done.output}`)
}

export async function uninstall(): Promise<void> {
  await run('dpkg', ['--purge', 'second-look'], { output: 'keep' })
}

/** An app whose main process lets the test driver in. */
export interface OpenedCopy {
  executable: string
  remove(): Promise<void>
}

/** Copies the installed app and sets one fuse of the copy: debuggers may attach. Everything else is the same, bit by bit. */
export async function openedCopy(): Promise<OpenedCopy> {
  const parent = await mkdtemp(join(tmpdir(), 'second-look-opened-'))
  await run('chmod', ['755', parent], { output: 'keep' })
  const folder = join(parent, 'app')
  // Keeps the rights of the sandbox's helper, which Node's own copying does not.
  const copied = await run('cp', ['-a', installedFolder, folder], { output: 'keep' })
  if (copied.status !== 0) await cp(installedFolder, folder, { recursive: true })
  const executable = join(folder, 'second-look')
  await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true })
  return { executable, remove: () => rm(parent, { recursive: true, force: true }) }
}
