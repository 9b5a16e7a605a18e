import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, type TestContext, test } from 'vitest'
import { atRest, screens, startAtRest, tour } from './screens.ts'

const folder = join(import.meta.dirname, 'pictures')
const failed = join(folder, 'differing')
/** What the pictures were made with: another version draws letters otherwise. */
const madeWith = join(folder, 'made-with.json')
/** Most pixels of a picture that may differ: less than a short word. */
const mostDiffering = 60

/** Pictures are kept of these; other screens only lay something small over one of them. */
const kept = screens.filter(({ id }) => !['find', 'edit-text', 'fact', 'where', 'line-menu', 'put-off'].includes(id))

test('every screen looks as it was reviewed, in light and dark', async (context) => {
  const app = await startAtRest()
  const isUpdate = updates(context)
  const version = await app.electron.evaluate(
    () => `${process.versions.electron?.split('.')[0]} on ${process.platform}`,
  )
  const made = await readFile(madeWith, 'utf8').then(
    (text) => JSON.parse(text).electron as string,
    () => null,
  )
  if (!isUpdate && made !== version) context.skip(`The pictures were made with Electron ${made}; this is ${version}.`)
  if (isUpdate) await write(madeWith, `${JSON.stringify({ electron: version })}\n`)

  const differing: string[] = []
  await tour(app, kept, async ({ id }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const name = `${id}-${colorScheme}.png`
      await app.page.emulateMedia({ colorScheme })
      await atRest(app.page)
      const taken = await app.page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
      if (isUpdate) await write(join(folder, name), taken)
      else differing.push(...(await compare(name, taken)))
    }
  })
  expect(differing).toEqual([])
}, 240_000)

/** Nothing when a picture is as the kept one; else a sentence, and the picture of what differs beside them. */
async function compare(name: string, taken: Buffer): Promise<string[]> {
  const before = await readFile(join(folder, name)).then(PNG.sync.read, () => null)
  const after = PNG.sync.read(taken)
  if (before === null) return [`${name} is not kept yet`]
  const { width, height } = before
  if (width !== after.width || height !== after.height) return [`${name} has another size`]
  const difference = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.15 })
  if (count <= mostDiffering) return []
  await write(join(failed, name), PNG.sync.write(difference))
  await write(join(failed, name.replace('.png', '-now.png')), taken)
  return [`${name}: ${count} pixels differ, see ${failed}`]
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
}

/** Whether the tests were asked to write what they find: `npm run test:e2e -- pictures --update`. */
function updates({ expect: own }: TestContext): boolean {
  return own.getState().snapshotState.snapshotUpdateState === 'all'
}
