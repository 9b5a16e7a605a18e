import { chmod, cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../folders.ts'
import { Problem } from '../problem.ts'
import { run } from '../run.ts'
import { treeFiles } from './file-list.ts'

/** What a Debian package says of itself. */
export interface DebInput {
  /** The folder with the app, ready to run. */
  appFolder: string
  /** A folder for what is laid out on the way. */
  workFolder: string
  /** The package to write. */
  target: string
  /** Debian's kind of version: `0.2.0`, or `0.2.0~test` for one that comes before it. */
  version: string
  description: string
  /** `small` takes minutes, `quick` seconds. */
  compression: 'small' | 'quick'
}

const packing = { small: ['-Zxz'], quick: ['-Zgzip', '-z1'] } as const

/** Where the app lies on a system it is installed on. */
export const installedFolder = '/usr/lib/second-look'

/** Debian's packages with the libraries Electron links to or opens. */
const depends = [
  'libasound2t64 | libasound2',
  'libatspi2.0-0',
  'libgbm1',
  'libgtk-3-0',
  'libnotify4',
  'libnss3',
  'libsecret-1-0',
  'libxtst6',
  'xdg-utils',
]

/** Makes a package for Debian and its relatives with Debian's own tool. It runs no scripts when it is installed. */
export async function makeDeb({
  appFolder,
  workFolder,
  target,
  version,
  description,
  compression,
}: DebInput): Promise<void> {
  await rm(workFolder, { recursive: true, force: true })
  const share = join(workFolder, 'usr', 'share')
  const app = join(workFolder, installedFolder)
  await mkdir(join(workFolder, 'usr', 'bin'), { recursive: true })
  await cp(appFolder, app, { recursive: true })
  // Where a kernel refuses namespaces to plain users, Chromium's sandbox is made by this helper, which must be root.
  await chmod(join(app, 'chrome-sandbox'), 0o4755)
  await symlink('../lib/second-look/second-look', join(workFolder, 'usr', 'bin', 'second-look'))
  await place('build/linux/second-look.desktop', join(share, 'applications', 'second-look.desktop'))
  await place('LICENSE', join(share, 'doc', 'second-look', 'copyright'))
  for (const icon of await readdir(join(projectFolder, 'build', 'icons'))) {
    const size = icon.replace('.png', '')
    await place(`build/icons/${icon}`, join(share, 'icons', 'hicolor', size, 'apps', 'second-look.png'))
  }
  const bytes = (await treeFiles(workFolder)).reduce((sum, { size }) => sum + size, 0)
  await mkdir(join(workFolder, 'DEBIAN'))
  await writeFile(join(workFolder, 'DEBIAN', 'control'), control(version, description, Math.ceil(bytes / 1024)))
  await rm(target, { force: true })
  const made = await run('dpkg-deb', ['--root-owner-group', ...packing[compression], '--build', workFolder, target], {
    output: 'keep',
  })
  if (made.status !== 0) throw new Problem(`The Debian package could not be made.\n${made.output}`)
  await rm(workFolder, { recursive: true })
}

async function place(source: string, target: string): Promise<void> {
  await cp(join(projectFolder, source), target)
}

function control(version: string, description: string, installedKib: number): string {
  return `Package: second-look
Version: ${version}
Architecture: ${process.arch === 'x64' ? 'amd64' : process.arch}
Maintainer: The Second Look authors <second-look@localhost>
Section: utils
Priority: optional
Installed-Size: ${installedKib}
Depends: ${depends.join(', ')}
Description: reads an interview invite and helps decide and reply
 ${description}
 .
 Nothing leaves the machine: there is no account and no network.
`
}
