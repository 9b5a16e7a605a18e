import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { projectFolder } from '../../../scripts/folders.ts'

const source = await readFile(join(projectFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** Everything axe looks for, or only what another look can change. */
export type AxeRules = 'all' | 'colours'

/** What axe finds wrong on the page as it is: one line a fault, which says where. */
export async function axeFaults(page: Page, rules: AxeRules): Promise<string[]> {
  if (rules === 'all') await page.evaluate(source)
  // A way out for people who do not see the popover; react-aria lays it beside the dialog, not in it.
  const exclude = ['button[aria-label="Dismiss"]']
  const options: RunOptions = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] }
  const { violations } = await page.evaluate(
    ([left, given]) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
      return axe.run({ exclude: left }, given)
    },
    [exclude, options] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
  )
}
