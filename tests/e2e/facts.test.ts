import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openFirstInvite, openReply, pasteInvite, replyText, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }
const facts = (page: Page) => page.getByRole('table', { name: 'What it says' })
const value = (page: Page, label: string) => facts(page).getByRole('button', { name: `Put right: ${label}, ` })
const wordsOf = (page: Page, label: string) => value(page, label).textContent()

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

test('a fact is put right with the keyboard alone, is the person’s own, and the reply follows', async () => {
  const { page } = await withInvite()
  await value(page, 'Role').focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Harbour Planner')
  await page.keyboard.press('Enter')
  await expect.poll(() => wordsOf(page, 'Role'), soon).toBe('Harbour Planner')
  // The focus is where it was, so that one can go on from there.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Harbour Planner')
  await facts(page)
    .getByRole('row', { name: /Harbour Planner/ })
    .getByText('yours')
    .waitFor()
  expect(await replyText(await openReply(page))).toContain('Harbour Planner')
})

test('Esc leaves a fact as it was', async () => {
  const { page } = await withInvite()
  const before = await wordsOf(page, 'Company')
  await value(page, 'Company').click()
  await page.keyboard.type('Some other firm')
  await page.keyboard.press('Escape')
  await expect.poll(() => wordsOf(page, 'Company'), soon).toBe(before)
})

test('pay that makes no sense is told so, and corrected pay is kept to the next start', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  const { page } = first
  await pasteInvite(first, inviteText)
  await value(page, 'Pay').click()
  const from = facts(page).getByRole('textbox', { name: 'from' })
  await from.fill('90000')
  await facts(page).getByRole('button', { name: 'Keep' }).click()
  await facts(page).getByText('The first amount is higher than the second.').waitFor()
  await from.fill('30000')
  await from.press('Enter')
  await expect.poll(() => wordsOf(page, 'Pay'), soon).toBe('£30,000 to £31,000 a year')
  await saved(page)
  await first.quit()

  const second = await startApp(folder)
  await openFirstInvite(second.page)
  await expect.poll(() => wordsOf(second.page, 'Pay'), soon).toBe('£30,000 to £31,000 a year')
  await facts(second.page).getByRole('button', { name: 'Undo my correction of Pay' }).click()
  await expect.poll(() => wordsOf(second.page, 'Pay'), soon).toBe('£29,000 to £31,000 a year')
})

test('what the text does not say can be added, and a list can lose an entry', async () => {
  const { page } = await withInvite()
  await page.getByRole('button', { name: 'hours a week', exact: true }).click()
  await page.keyboard.type('200')
  await page.keyboard.press('Enter')
  await facts(page).getByText('This has to be between 1 and 168.').waitFor()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('36.5')
  await page.keyboard.press('Enter')
  await expect.poll(() => wordsOf(page, 'Hours a week'), soon).toBe('36.5')

  await value(page, 'Place of work').click()
  await page.keyboard.type('Skelby')
  await page.keyboard.press('Enter')
  await facts(page).getByRole('row', { name: 'Bristol' }).getByRole('button').click()
  await facts(page).getByRole('button', { name: 'Keep' }).click()
  await expect.poll(() => wordsOf(page, 'Place of work'), soon).toBe('Skelby')
})

test('the hour of the interview is typed in pieces', async () => {
  const { page } = await withInvite()
  expect(await wordsOf(page, 'When')).toBe('Tue 12 March 2030, 10:30')
  await value(page, 'When').click()
  await facts(page).getByRole('spinbutton', { name: /^hour/ }).click()
  await page.keyboard.type('14')
  await facts(page).getByRole('button', { name: 'Keep' }).click()
  await expect.poll(() => wordsOf(page, 'When'), soon).toBe('Tue 12 March 2030, 14:30')
})
