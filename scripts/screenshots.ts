import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright-core'
import { projectFolder } from './folders.ts'

/** Takes the pictures of `docs/screenshots`. Started by `npm run screenshots`, which builds the app first. */
const target = join(projectFolder, 'docs', 'screenshots')

await mkdir(target, { recursive: true })
for (const theme of ['light', 'dark'] as const) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'second-look-'))
  try {
    await takeAll(theme, dataFolder)
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function takeAll(theme: 'light' | 'dark', dataFolder: string): Promise<void> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const electron = await _electron.launch({
    executablePath: process.env.SECOND_LOOK_ELECTRON ?? '',
    args: JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]'),
    colorScheme: theme,
    env: { ...Object.fromEntries(inherited), SECOND_LOOK_USER_DATA: dataFolder },
  })
  try {
    const page = await electron.firstWindow()
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 860))
    await setSituation(page)
    await page.getByRole('textbox', { name: 'The e-mail, the job advert, or both.' }).waitFor()
    await take(page, `first-minute-${theme}`)
    await page.getByRole('button', { name: 'Show me an example' }).click()
    await page.getByRole('region', { name: 'Verdict' }).getByRole('heading').first().waitFor()
    await page.getByText('Saved', { exact: true }).waitFor()
    await take(page, `reading-${theme}`)
    await page.getByRole('tab', { name: 'Reply' }).click()
    await take(page, `reply-${theme}`)
    await page.keyboard.press('ControlOrMeta+3')
    await take(page, `situation-${theme}`)
  } finally {
    await electron.close()
  }
}

/** Saves the situation of the invented person the examples are written to, some days before they have to answer. */
async function setSituation(page: Page): Promise<void> {
  const situation = JSON.parse(await readFile(join(projectFolder, 'examples', 'situation.json'), 'utf8'))
  await page.evaluate((saved) => window.api.call('saveSituation', saved), situation)
  await page.clock.install({ time: new Date('2026-06-09T09:30:00') })
  await page.reload()
}

async function take(page: Page, name: string): Promise<void> {
  // Strokes are drawn and panels slide for up to 400 ms.
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(target, `${name}.png`), animations: 'disabled' })
}
