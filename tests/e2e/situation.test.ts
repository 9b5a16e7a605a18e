import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pasteInvite, verdict } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const soon = { timeout: 10_000 }
const form = (page: Page) => page.getByRole('region', { name: 'My situation' })
const blank = (page: Page, label: string) => form(page).getByRole('button', { name: `${label}: ` })

async function goToSituation(page: Page): Promise<void> {
  await page.getByRole('banner').waitFor()
  await page.keyboard.press('ControlOrMeta+3')
  await form(page).waitFor()
}

async function setNumber(page: Page, label: string, figure: string): Promise<void> {
  await blank(page, label).click()
  await page.getByRole('dialog', { name: label }).getByRole('textbox').first().fill(figure)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: label }).waitFor({ state: 'detached' })
}

test('a blank is filled in, is there at the next start, and is taken back', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await goToSituation(first.page)
  await setNumber(first.page, 'Most days a week at a workplace', '2')
  await expect.poll(() => blank(first.page, 'Most days a week at a workplace').textContent(), soon).toBe('2 days')
  await form(first.page).getByRole('switch', { name: 'Office days cannot bend' }).click({ force: true })
  await form(first.page).getByText('Saved', { exact: true }).waitFor()
  await first.quit()

  const { page } = await startApp(folder)
  await goToSituation(page)
  await expect.poll(() => blank(page, 'Most days a week at a workplace').textContent(), soon).toBe('2 days')
  expect(await form(page).getByRole('switch', { name: 'Office days cannot bend' }).isChecked()).toBe(true)
  await setNumber(page, 'Most days a week at a workplace', '4')
  await form(page).getByText('from 2 days to 4 days').waitFor()
  await form(page).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => blank(page, 'Most days a week at a workplace').textContent(), soon).toBe('2 days')
})

test('a change says which verdicts moved', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  await pasteInvite(app, inviteText)
  const before = await verdict(page).textContent()
  await goToSituation(page)
  await setNumber(page, 'Most days a week at a workplace', '2')
  await form(page).getByText('1 verdict moved.').waitFor()
  await form(page).getByRole('button', { name: 'See which' }).click()
  await form(page).getByRole('button', { name: 'Tolland Ferry Works' }).click()
  await expect.poll(() => verdict(page).textContent(), soon).not.toBe(before)
})

test('words are added and taken out one by one', async () => {
  const { page } = await startApp(await freshDataFolder())
  await goToSituation(page)
  const label = 'Benefits that must stay'
  await blank(page, label).click()
  await page.keyboard.type('pension, sick pay')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: label })
  await dialog.getByRole('row', { name: 'pension' }).getByRole('button').click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect.poll(() => blank(page, label).textContent(), soon).toBe('sick pay')
})

test('what is not set is set where it is missing, and what is set is changed in the limits', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  await pasteInvite(app, inviteText)
  const opinion = page.getByRole('region', { name: 'Verdict' })
  await opinion.getByRole('button', { name: 'Say what you need: Office days' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('3')
  await page.keyboard.press('Enter')
  const limits = page.getByRole('table', { name: 'Your limits' })
  const row = limits.getByRole('row', { name: /^Office days/ })
  await row.getByText('Broken').waitFor()
  await row.getByRole('button', { name: /^Office days: / }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('5')
  await page.keyboard.press('Enter')
  await expect.poll(() => row.count(), soon).toBe(0)
  await opinion.getByRole('button', { name: 'show: Office days' }).waitFor()
})
