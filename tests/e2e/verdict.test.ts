import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openFirstInvite, pasteInvite, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }
const opinion = (page: Page) => page.getByRole('region', { name: 'Verdict' })

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

test('what puts the person off decides with the rest, and is kept to the next start', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  const before = await verdict(first.page).textContent()
  await opinion(first.page)
    .getByRole('button', { name: /What puts you off/ })
    .click()
  await first.page.getByRole('option', { name: 'the work itself' }).click()
  await expect.poll(() => verdict(first.page).textContent(), soon).not.toBe(before)
  const after = await verdict(first.page).textContent()
  await saved(first.page)
  await first.quit()

  const { page } = await startApp(folder)
  await openFirstInvite(page)
  await expect.poll(() => verdict(page).textContent(), soon).toBe(after)
  await opinion(page)
    .getByRole('button', { name: /What puts you off/ })
    .click()
  await page.getByRole('option', { name: 'not said yet' }).click()
  await expect.poll(() => verdict(page).textContent(), soon).toBe(before)
})

test('a question and its words in the letter light up together, both ways', async () => {
  const { page } = await withInvite()
  const question = opinion(page).getByRole('listitem').filter({ hasText: 'how many weekends' })
  const mark = page.locator('mark').filter({ hasText: 'weekend shifts' })
  await question.hover()
  await expect.poll(() => mark.getAttribute('class'), soon).toContain('is-on')
  await verdict(page).hover()
  await expect.poll(() => question.getAttribute('class'), soon).toBeNull()
  await mark.hover()
  await expect.poll(() => question.getAttribute('class'), soon).toBe('is-lit')
})

test('a sign opens the card of its mark, and an article tells its title', async () => {
  const { page } = await withInvite()
  await opinion(page)
    .getByRole('link', { name: /^Mark \d+: / })
    .first()
    .click()
  await page.getByRole('region', { name: /, explained$/ }).waitFor()
  await opinion(page)
    .getByRole('button', { name: /^Article A\d, / })
    .first()
    .focus()
  await page.getByRole('tooltip').waitFor()
})

test('a narrow window keeps the verdict in sight and shows one part at a time', async () => {
  const { electron, page } = await withInvite()
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 800))
  await page.getByRole('tab', { name: 'For and against' }).waitFor()
  expect(await page.getByRole('article', { name: 'The document' }).isVisible()).toBe(true)
  const parts = [
    ['For and against', 'For going'],
    [/^Limits/, 'What it says'],
    [/^Questions/, 'Not said, so ask'],
  ] as const
  for (const [name, heading] of parts) {
    await page.getByRole('tab', { name }).click()
    await page.getByRole('heading', { name: heading }).waitFor()
    expect(await verdict(page).isVisible()).toBe(true)
    expect(await page.getByRole('article', { name: 'The document' }).isVisible()).toBe(false)
  }
  await page
    .getByRole('link', { name: /^Mark \d+: / })
    .first()
    .click()
  await page.getByRole('article', { name: 'The document' }).waitFor()
})
