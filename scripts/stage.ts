import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheFolder, projectFolder } from './folders.ts'

/** An app folder of its own for one run, so that a build or another run at the same time does not change it. */
export interface Stage {
  folder: string
  /** Removes the folder. */
  remove(): Promise<void>
}

/** Copies the built app beside the modules in `modules` (a `node_modules` folder), which it then loads. */
export async function stageApp(modules: string): Promise<Stage> {
  await mkdir(cacheFolder, { recursive: true })
  await removeLeftOver()
  const folder = await mkdtemp(join(cacheFolder, 'run-'))
  const { name, productName, version, type, main } = JSON.parse(
    await readFile(join(projectFolder, 'package.json'), 'utf8'),
  )
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, productName, version, type, main }))
  await cp(join(projectFolder, 'out'), join(folder, 'out'), { recursive: true })
  await symlink(join(projectFolder, 'resources'), join(folder, 'resources'), 'dir')
  await symlink(modules, join(folder, 'node_modules'), 'dir')
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Removes what runs that were broken off left in the cache more than a day ago. */
async function removeLeftOver(): Promise<void> {
  const names = (await readdir(cacheFolder)).filter((name) => /^(?:run|making)-/.test(name))
  for (const path of names.map((name) => join(cacheFolder, name))) {
    const entry = await stat(path).catch(() => null)
    if (entry !== null && Date.now() - entry.mtimeMs > 24 * 3_600_000) await rm(path, { recursive: true, force: true })
  }
}
