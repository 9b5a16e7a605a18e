import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type TestContext, test } from 'vitest'
import type { RunningApp } from './harness.ts'
import { axeFaults } from './looking/axe.ts'
import { layoutFaults } from './looking/layout.ts'
import { watchMotion, whatMoved } from './looking/motion.ts'
import { overlaps } from './looking/overlaps.ts'
import { keepPictures, pictureFault, pictureMaker } from './looking/pictures.ts'
import { atRest, resize, screens, startAtRest, tour } from './screens.ts'

/** What was seen on one walk through all screens; getting to each takes longer than looking at it. */
const seen = {
  maker: '',
  trees: new Map<string, string>(),
  pictures: new Map<string, Buffer>(),
  axe: [] as string[],
  layout: [] as string[],
  moving: [] as string[],
}

/** How often a screen that is not as it was reviewed is looked at again, and how long after. */
const [fewestLooks, mostLooks, betweenLooksMs] = [4, 12, 400]

/** Screens that only lay something small over another one have no picture. */
const withoutPicture = new Set(['find', 'edit-text', 'fact', 'where', 'line-menu', 'put-off'])

test('every screen is come to', async () => {
  const app = await startAtRest()
  seen.maker = await app.electron.evaluate(() => `${process.versions.electron?.split('.')[0]} on ${process.platform}`)
  await tour(app, screens, async ({ id }) => {
    const faults = (found: readonly string[]) => found.map((fault) => `${id}: ${fault}`)
    seen.trees.set(id, await treeAtRest(app, id))
    seen.layout.push(...faults(await layoutFaults(app.page)), ...faults(await overlaps(app.page)))
    seen.moving.push(...faults(await whatMoved(app.page)))
    seen.axe.push(...faults(await axeFaults(app.page, 'all')))
    await picture(app, `${id}-light`)
    for (const media of [{ contrast: 'more' }, { colorScheme: 'dark', contrast: 'no-preference' }] as const) {
      await app.page.emulateMedia(media)
      await atRest(app.page)
      seen.axe.push(...faults(await axeFaults(app.page, 'colours')))
    }
    await picture(app, `${id}-dark`)
  })
  expect([...seen.trees.keys()]).toEqual(screens.map(({ id }) => id))
}, 900_000)

test('axe finds no fault, in light, dark and more contrast', () => {
  expect(seen.axe).toEqual([])
})

test('nothing is cut off, too small to press or under something else, in a wide window and a narrow one', () => {
  expect(seen.layout).toEqual([])
})

test('two buttons that lie over each other are noticed', async () => {
  const { page } = await startAtRest()
  const button = page.getByRole('button', { name: 'Open a file' })
  await button.waitFor()
  expect(await overlaps(page)).toEqual([])
  await button.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect()
    const other = document.createElement('button')
    other.textContent = 'Laid over it'
    Object.assign(other.style, { position: 'fixed', left: `${left + 9}px`, top: `${top + 9}px` })
    element.parentElement?.append(other)
  })
  expect(await overlaps(page)).toHaveLength(1)
})

test('where less motion is asked for nothing moves, on the way to any screen', () => {
  expect(seen.moving).toEqual([])
})

test('where it is not asked for something moves, and that is noticed', async () => {
  const { page } = await startAtRest()
  await watchMotion(page)
  const moved = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion })
    await page.reload()
    const button = page.getByRole('button', { name: 'Open a file' })
    await button.waitFor()
    await button.hover()
    await page.mouse.move(1, 1)
    await atRest(page)
    return whatMoved(page)
  }
  expect(await moved('no-preference')).not.toEqual([])
  expect(await moved('reduce')).toEqual([])
})

test.each(screens)('the screen “$id” is told as it was reviewed', async ({ id }) => {
  await expect(`${seen.trees.get(id)}\n`).toMatchFileSnapshot(`trees/${id}.yml`)
})

test('every screen looks as it was reviewed, in light and dark', async (context) => {
  if (updates(context)) return keepPictures(seen.maker, seen.pictures)
  const maker = await pictureMaker()
  if (maker !== seen.maker) context.skip(`The pictures were made with Electron ${maker}; this is ${seen.maker}.`)
  const faults = await Promise.all([...seen.pictures].map(([name, taken]) => pictureFault(name, taken)))
  expect(faults.filter((fault) => fault !== null)).toEqual([])
})

test('at twice the size nothing is cut off or out of reach', async () => {
  const app = await startAtRest()
  const found: string[] = []
  // The wide screen of the search puts in the people and dates that the narrow ones show.
  const narrow = screens.filter(({ id, size }) => size === 'narrow' || id === 'search')
  await tour(app, narrow, async ({ id }) => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    // Twice the size leaves half as many pixels.
    await resize(app, { width: 1280, height: 860 }, { width: 640, height: 430 })
    await atRest(app.page)
    const faults = [...(await layoutFaults(app.page)), ...(await overlaps(app.page))]
    found.push(...faults.map((fault) => `${id}: ${fault}`))
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
  })
  expect(found).toEqual([])
}, 400_000)

/** The tree of a screen. What comes a moment later is waited for: until it is as it was reviewed, or no longer changes. */
async function treeAtRest({ page }: RunningApp, id: string): Promise<string> {
  const kept = await readFile(join(import.meta.dirname, 'trees', `${id}.yml`), 'utf8').catch(() => null)
  let before = ''
  for (let turn = 0; turn < mostLooks; turn += 1) {
    const tree = steady(await page.locator('body').ariaSnapshot())
    if (`${tree}\n` === kept || (turn > fewestLooks && tree === before)) return tree
    before = tree
    await page.waitForTimeout(betweenLooksMs)
  }
  return before
}

/** A tree without what is another one in every run: where the data lies, how large a copy is, and what was said aloud just before. */
function steady(tree: string): string {
  const lines = tree.split('\n').filter((line) => !line.startsWith('- log'))
  const told = lines.join('\n').replace(/(?<=One folder on this computer: )[^"\n]{1,200}/u, 'FOLDER')
  return told.replaceAll(/\d{1,6} (?=kB\b)/g, 'SOME ')
}

async function picture({ page }: RunningApp, name: string): Promise<void> {
  if (withoutPicture.has(name.replace(/-(?:light|dark)$/, ''))) return
  seen.pictures.set(name, await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }))
}

/** Whether the tests were asked to write what they find: `npm run test:e2e -- screens --update`. */
function updates({ expect: own }: TestContext): boolean {
  return own.getState().snapshotState.snapshotUpdateState === 'all'
}
