import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFolder } from './folders.ts'

/** What the window loads before its first picture. Fonts are no part of it. */
export interface FirstLoad {
  /** Names of the files. */
  files: string[]
  /** All of them together, gzipped, in bytes. */
  gzipped: number
}

/** Adds up the built page, its scripts, what they import at once, and its styles. */
export async function firstLoad(): Promise<FirstLoad> {
  const folder = join(projectFolder, 'out', 'renderer')
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  // `<script type="module" crossorigin src="./assets/index-CpPBrBQL.js">`, `<link rel="modulepreload" href="./assets/a.js">`
  const named = page.matchAll(/(?:src|href)="\.\/(?<file>[^"]{1,200})"/g)
  const needed = [...named].flatMap(({ groups }) => groups?.file ?? []).filter((file) => !file.endsWith('.woff2'))
  const files = ['index.html', ...needed]
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(folder, file))).length))
  return { files, gzipped: sizes.reduce((total, size) => total + size, 0) }
}
