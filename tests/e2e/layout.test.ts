import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { RunningApp } from './harness.ts'
import { atRest, resize, type Screen, screens, startAtRest, tour } from './screens.ts'

/** Least size of what is pressed, in pixels. */
const leastTarget = 24

/** What a person could not read or press, told by its words. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window')
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element) || element.closest('[inert]')) continue
      const style = getComputedStyle(element)
      const isScrolled = style.overflowX === 'auto' || style.overflowX === 'scroll'
      if (isScrolled && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} scrolls sideways`)
    }
    const pressed =
      'button, input, select, textarea, [role="button"], [role="tab"], [role="option"], [role^="menuitem"]'
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      // What only people without a pointer meet has no size.
      if (!isSeen(element) || element.closest('[inert], [data-react-aria-prevent-focus], [aria-hidden="true"]'))
        continue
      const target = element.matches('input') ? (element.closest('label') ?? element) : element
      const { width, height, left, right } = target.getBoundingClientRect()
      if (width <= 1 || height <= 1) continue
      const after = getComputedStyle(target, '::after')
      // A small sign is larger to the pointer than it looks.
      const grown = after.position === 'absolute' ? 2 * -Math.min(0, Number.parseFloat(after.top) || 0) : 0
      if (Math.min(width, height) + grown < least - 0.5) found.push(`${name(target)} is ${width} by ${height}`)
      if (left < -1 || right > innerWidth + 1) found.push(`${name(target)} lies beside the window`)
    }
    return found
  }, leastTarget)
}

async function walk(app: RunningApp, through: readonly Screen[], prepare: () => Promise<void>): Promise<string[]> {
  const found: string[] = []
  await tour(app, through, async ({ id }) => {
    await prepare()
    await atRest(app.page)
    found.push(...(await faults(app.page)).map((fault) => `${id}: ${fault}`))
  })
  return found
}

test('nothing is cut off or too small to press at 1280, at 720 and at 200 % zoom', async () => {
  const app = await startAtRest()
  expect.soft(await walk(app, screens, async () => {})).toEqual([])
  // At twice the size half as many pixels are left.
  const narrow = screens.filter(({ size }) => size === 'narrow')
  const zoomed = await walk(app, narrow, async () => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
    await resize(app, { width: 640, height: 430 })
  })
  expect(zoomed).toEqual([])
}, 240_000)

test('where less motion is asked for nothing moves', async () => {
  const app = await startAtRest()
  const moved: string[] = []
  await tour(app, screens.slice(0, 10), async ({ id }) => {
    const count = await app.page.evaluate(() => document.getAnimations().length)
    if (count > 0) moved.push(`${id}: ${count}`)
  })
  expect(moved).toEqual([])
})
