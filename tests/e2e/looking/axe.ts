import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { projectFolder } from '../../../scripts/folders.ts'

const source = await readFile(join(projectFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8')

/** What opens a popover of react-aria, as the popover itself says. */
const openers = ['MenuTrigger', 'SubmenuTrigger', 'DialogTrigger', 'Select', 'ComboBox']

/**
 * A popover of react-aria is as good a place as a dialog: it holds one, and a way out for people who do not see it.
 * Only such a popover is: it says what opened it and on which side of that it lies.
 */
const popovers = openers.map((opener) => `[data-trigger=${opener}][data-placement]`)
const regions = ['dialog', '[role=dialog]', '[role=alertdialog]', 'svg', ...popovers]
const configuration = { checks: [{ id: 'region', options: { regionMatcher: regions.join(', ') } }] }

/** Everything axe looks for, or only what another look can change. */
export type AxeRules = 'all' | 'colours'

/** What axe finds wrong on the page as it is: one line a fault, which says where. */
export async function axeFaults(page: Page, rules: AxeRules): Promise<string[]> {
  if (rules === 'all') await page.evaluate(`${source};axe.configure(${JSON.stringify(configuration)})`)
  const options: RunOptions = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] }
  const { violations } = await page.evaluate((given) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } }
    return axe.run(document, given)
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
  )
}
