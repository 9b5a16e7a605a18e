import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const folder = join(import.meta.dirname, '..', 'pictures')
/** What the pictures were made with: another version, or another system, draws letters otherwise. */
const madeWith = join(folder, 'made-with.txt')
/** Most pixels that may differ: less than a short word. */
const mostDiffering = 60

/** What the kept pictures were made with; null when there are none. */
export function pictureMaker(): Promise<string | null> {
  return readFile(madeWith, 'utf8').then(
    (text) => text.trim(),
    () => null,
  )
}

/** Keeps pictures in the place of those before. */
export async function keepPictures(maker: string, taken: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(madeWith, `${maker}\n`)
  for (const [name, picture] of taken) await writeFile(join(folder, `${name}.png`), picture)
}

/** Nothing when a picture is as the kept one; else why not, with a picture of what differs beside them. */
export async function pictureFault(name: string, taken: Buffer): Promise<string | null> {
  const before = await readFile(join(folder, `${name}.png`)).then(PNG.sync.read, () => null)
  const after = PNG.sync.read(taken)
  if (before === null) return `${name} is not kept yet`
  const { width, height } = before
  if (width !== after.width || height !== after.height) return `${name} has another size`
  const difference = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.15 })
  if (count <= mostDiffering) return null
  const differing = join(folder, 'differing')
  await mkdir(differing, { recursive: true })
  await writeFile(join(differing, `${name}.png`), PNG.sync.write(difference))
  await writeFile(join(differing, `${name}-now.png`), taken)
  return `${name}: ${count} pixels differ, see ${differing}`
}
