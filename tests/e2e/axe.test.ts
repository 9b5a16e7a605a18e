import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { projectFolder } from '../../scripts/folders.ts'
import { atRest, type Screen, screens, startAtRest, tour } from './screens.ts'

/** How the window can look; forced colours are the system's own and need no check of contrast. */
const looks = [
  ['light', { colorScheme: 'light', contrast: 'no-preference' }],
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }],
  ['light, more contrast', { colorScheme: 'light', contrast: 'more' }],
  ['dark, more contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const

const source = await readFile(join(projectFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

test('no screen has a fault that axe knows of, in any look', async () => {
  const app = await startAtRest()
  const found: string[] = []
  let passes = 0
  await tour(app, screens, async (screen) => {
    await app.page.evaluate(source)
    for (const [look, media] of looks) {
      await app.page.emulateMedia(media)
      await atRest(app.page)
      // Structure does not change with the look.
      const rules: RunOptions = look === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] }
      const results = await run(app.page, rules)
      passes += results.passes.length
      if (process.env.VDEBUG) console.log(screen.id, look, Date.now() % 1e6)
      found.push(...results.violations.flatMap((violation) => tell(screen, look, violation)))
    }
  })
  if (process.env.VDEBUG) console.log(found.join('\n'))
  expect(found).toEqual([])
  expect(passes).toBeGreaterThan(screens.length * looks.length)
}, 240_000)

function run(page: Page, options: RunOptions): Promise<AxeResults> {
  return page.evaluate((given) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }
    return axe.run(document, given)
  }, options)
}

/** A violation in lines that say where and what. */
function tell({ id }: Screen, look: string, { id: rule, nodes }: AxeResults['violations'][number]): string[] {
  return nodes.map((node) => `${id}, ${look}: ${rule} at ${node.target.join(' ')}: ${node.html.slice(0, 120)}`)
}
