import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inviteList, openFirstInvite, pasteBox, pasteInvite, saved } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const sheet = (page: Page) => page.getByRole('textbox', { name: 'Sheet to prepare with' })
const diary = (page: Page) => page.getByRole('region', { name: 'In the diary' })
const card = (page: Page) => page.getByRole('region', { name: /^Interview on Tue 12 March 2030, 10:30/ })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** Where the one invite stands, as it is kept. */
function status(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const listed = await window.api.call('listInvites', { query: '', status: null })
    return listed.ok ? (listed.value.invites[0]?.status ?? 'none') : listed.detail
  })
}

/** The app with the invented invite, its interview in the diary. */
async function scheduled(folder: string): Promise<RunningApp> {
  const app = await startApp(folder)
  const { page } = app
  await pasteBox(page).waitFor()
  await pasteInvite(app, inviteText)
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Put it in my diary' }).focus()
  await page.keyboard.press('Enter')
  await card(page).waitFor()
  return app
}

async function openAgain(folder: string, key: 'Alt+3' | 'Alt+4'): Promise<Page> {
  const { page } = await startApp(folder)
  await inviteList(page).waitFor()
  await openFirstInvite(page)
  await page.keyboard.press(key)
  return page
}

test('what was read is put in the diary by keyboard, the focus stays there, and one undo takes it out', async () => {
  const { page } = await scheduled(await freshDataFolder())
  await expect.poll(() => status(page)).toBe('scheduled')
  await expect.poll(() => diary(page).evaluate((part) => part.contains(document.activeElement))).toBe(true)
  await card(page).getByRole('button', { name: 'Length: 45 minutes' }).waitFor()
  await card(page).getByRole('button', { name: 'With: Imogen Sallow' }).waitFor()
  await page.keyboard.press('ControlOrMeta+Z')
  await card(page).waitFor({ state: 'detached' })
  await expect.poll(() => status(page)).toBe('new')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await card(page).waitFor()
  await expect.poll(() => status(page)).toBe('scheduled')
})

test('the sheet is written on where it stands, survives a restart, and can be made again', async () => {
  const folder = await freshDataFolder()
  const first = await scheduled(folder)
  await sheet(first.page).focus()
  await first.page.keyboard.press('ControlOrMeta+Home')
  // Typed with a pause in between: neither the first letter nor saving may take the cursor away.
  await first.page.keyboard.type('Ask about')
  await first.page.getByRole('button', { name: 'Start again from the letter' }).waitFor()
  await first.page.waitForTimeout(900)
  await first.page.keyboard.type(' the harbour. ')
  await first.quit()

  const page = await openAgain(folder, 'Alt+3')
  await expect.poll(() => sheet(page).textContent()).toMatch(/^Ask about the harbour\. When and where/)
  await press(page, 'Start again from the letter')
  await expect.poll(() => sheet(page).textContent()).toMatch(/^When and where/)
  await press(page, 'Undo')
  await expect.poll(() => sheet(page).textContent()).toMatch(/^Ask about the harbour\./)
})

test('an interview that took place makes the invite attended, there and back', async () => {
  const { page } = await scheduled(await freshDataFolder())
  await press(page, 'It took place')
  await expect.poll(() => status(page)).toBe('attended')
  await press(page, 'Undo')
  await expect.poll(() => status(page)).toBe('scheduled')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect.poll(() => status(page)).toBe('attended')
  await press(page, 'Take it out')
  await card(page).waitFor({ state: 'detached' })
  await expect.poll(() => diary(page).evaluate((part) => part.contains(document.activeElement))).toBe(true)
  await press(page, 'Undo')
  await card(page).waitFor()
})

test('what is noted afterwards is kept as it is typed, taken back, and there at the next start', async () => {
  const folder = await freshDataFolder()
  const first = await scheduled(folder)
  const { page } = first
  await page.keyboard.press('Alt+4')
  const asked = page.getByRole('textbox', { name: 'What they asked' })
  await asked.fill('Why harbours?')
  await expect.poll(() => status(page)).toBe('debriefed')
  await press(page, 'Undo')
  await expect.poll(() => asked.inputValue()).toBe('')
  await expect.poll(() => status(page)).toBe('scheduled')
  await page.getByRole('radio', { name: 'hard', exact: true }).focus()
  await page.keyboard.press('Space')
  await asked.focus()
  await page.keyboard.type('Why ferries?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('When could you start?')
  await page.getByText('Kept.', { exact: true }).waitFor()
  await saved(page)
  await first.quit()

  const again = await openAgain(folder, 'Alt+4')
  const kept = again.getByRole('textbox', { name: 'What they asked' })
  await expect.poll(() => kept.inputValue()).toBe('Why ferries?\nWhen could you start?')
  expect(await again.getByRole('radio', { name: 'hard', exact: true }).isChecked()).toBe(true)
  await press(again, 'Throw this away')
  await expect.poll(() => kept.inputValue()).toBe('')
  await press(again, 'Undo')
  await expect.poll(() => kept.inputValue()).toBe('Why ferries?\nWhen could you start?')
})

test('a second invite at the same time is said to clash', async () => {
  const { page } = await scheduled(await freshDataFolder())
  await page.evaluate(async () => {
    const text = 'Dear Robin, Marrow Lane Press would like to meet you for the post of Proof Reader.'
    const made = await window.api.call('createInvite', { text, receivedAt: '2026-06-01T09:00' })
    if (!made.ok) throw new Error(made.detail)
    const fields = { start: '2030-03-12T11:00', durationMinutes: 60 }
    await window.api.call('createInterview', { invite: made.value.id, fields, uid: null })
  })
  await press(page, 'It was called off')
  await press(page, 'It is on again')
  await card(page)
    .getByText(/^At the same time as .*Tue 12 March 2030, 11:00\. One of the two has to move\.$/)
    .waitFor()
})
