import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** One file of a folder. */
export interface TreeFile {
  /** With `/` on every system, from the folder on. */
  path: string
  /** In bytes. */
  size: number
}

/** The files of a folder and of those in it, by path. Links are left out. */
export async function treeFiles(folder: string): Promise<TreeFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => ({
      path: relative(folder, file).split(sep).join('/'),
      size: (await lstat(file)).size,
    })),
  )
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** A list as `sha256sum --check` reads it: a hash and a path a line, by path. The same files always give the same list. */
export async function fileList(folder: string): Promise<string> {
  const lines: string[] = []
  for (const { path } of await treeFiles(folder)) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, path)), hash)
    lines.push(`${hash.digest('hex')}  ${path}\n`)
  }
  return lines.join('')
}
