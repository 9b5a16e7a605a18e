import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openFirstInvite, pasteInvite } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

const letter = (page: Page) => page.getByRole('article', { name: 'The document' })
// Words that no rule marks any more may still state a fact.
const mark = (page: Page, words: string) => letter(page).locator('mark.talk').filter({ hasText: words })
const card = (page: Page) => page.getByRole('region', { name: /, explained$/ })
const go = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place, exact: true }).click()
const lookFor = async (page: Page, words: string) => {
  await go(page, 'Settings')
  await page.getByRole('searchbox', { name: 'Search the settings' }).fill(words)
}
const toast = (page: Page, words: string) => page.getByRole('alertdialog').filter({ hasText: words })

async function withInvite(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteInvite(app, inviteText)
  return app
}

test('a rule switched off marks nothing any more, until it is brought back', async () => {
  const { page } = await withInvite()
  await mark(page, 'weekend shifts').waitFor()
  await lookFor(page, 'weekend work')
  const weekend = page.getByRole('switch', { name: 'Weekend work' })
  expect(await weekend.isChecked()).toBe(true)
  await page.getByText(/^\d+ found$/).waitFor()
  await weekend.press('Space')
  await toast(page, '“Weekend work” is never looked for.').waitFor()
  await go(page, 'Invites')
  await expect.poll(() => mark(page, 'weekend shifts').count()).toBe(0)

  await page.getByRole('button', { name: '1 thing does not bother you' }).click()
  await page.getByRole('button', { name: 'Bring back: Weekend work' }).click()
  await mark(page, 'weekend shifts').waitFor()
})

test('what was switched off in the card comes back with the notice', async () => {
  const { page } = await withInvite()
  await mark(page, 'weekend shifts').click()
  await card(page).getByRole('button', { name: 'Never look for this' }).click()
  await expect.poll(() => mark(page, 'weekend shifts').count()).toBe(0)
  await toast(page, 'is never looked for').getByRole('button', { name: 'Undo' }).click()
  await mark(page, 'weekend shifts').waitFor()
})

test('words of one’s own are tried, marked in the letter, changed and taken out', async () => {
  const { page } = await withInvite()
  await lookFor(page, 'words of your own')
  await page.getByRole('button', { name: 'Add words' }).click()
  const form = page.getByRole('form', { name: 'Words of your own' })
  const words = form.getByRole('textbox', { name: 'Words to look for' })
  await words.fill('the')
  await form.getByText('These words stand in nearly every text.').waitFor()
  await words.fill('other harbour')
  await form.getByRole('textbox', { name: 'Try them on a sentence' }).fill('You visit our other harbours.')
  await expect.poll(() => form.locator('mark').allTextContents()).toEqual(['other harbours'])
  await form.getByRole('button', { name: 'What it is about' }).click()
  await page.getByRole('option', { name: 'Business travel' }).click()
  await form.getByRole('textbox', { name: 'Why it matters to you' }).fill('I get seasick.')
  await form.getByRole('button', { name: 'Keep' }).click()
  await toast(page, '“other harbour” is looked for.').waitFor()

  await go(page, 'Invites')
  await mark(page, 'other harbours').click()
  await card(page).getByText('I get seasick.').waitFor()

  await lookFor(page, 'seasick')
  await page.getByRole('button', { name: 'Remove: other harbour' }).click()
  await toast(page, '“other harbour” is removed.').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Remove: other harbour' }).waitFor()
})

test('of two findings of a rule only the one that was pointed at is put aside', async () => {
  const app = await startApp(await freshDataFolder())
  const { page } = app
  const more = 'You also travel to our partner sites regularly.'
  await pasteInvite(app, inviteText.replace('Please let us', `${more}\n\nPlease let us`))
  await mark(page, 'will travel').waitFor()
  await mark(page, 'partner sites').click()
  await card(page).getByRole('button', { name: 'This does not bother me' }).click()
  await expect.poll(() => mark(page, 'partner sites').count()).toBe(0)
  expect(await mark(page, 'will travel').count()).toBe(1)
  await page.getByRole('button', { name: '1 thing does not bother you' }).click()
  await page.getByRole('button', { name: 'Bring back: Regular business travel' }).click()
  await mark(page, 'partner sites').waitFor()
})

test('what was set is there after a restart', async () => {
  const folder = await freshDataFolder()
  const first = await startApp(folder)
  await pasteInvite(first, inviteText)
  await mark(first.page, 'will travel').click()
  await card(first.page).getByRole('button', { name: 'This does not bother me' }).click()
  await expect.poll(() => mark(first.page, 'will travel').count()).toBe(0)
  await lookFor(first.page, 'early starts')
  await first.page.getByRole('switch', { name: 'Early starts' }).press('Space')
  await lookFor(first.page, 'light')
  await first.page.getByRole('button', { name: /Light or dark/ }).click()
  await first.page.getByRole('option', { name: 'Dark', exact: true }).click()
  await lookFor(first.page, 'language')
  await first.page.getByRole('button', { name: /^English .+Language$/ }).click()
  await first.page.getByRole('option', { name: 'English (United States)' }).click()
  await first.page
    .getByRole('button', { name: /^English .+Language$/ })
    .getByText('English (United States)')
    .waitFor()
  await first.page.getByText('Saved', { exact: true }).waitFor()
  await first.quit()

  const { electron, page } = await startApp(folder)
  await openFirstInvite(page)
  await letter(page).getByRole('link').first().waitFor()
  expect(await mark(page, 'will travel').count()).toBe(0)
  await page.getByRole('button', { name: '1 thing does not bother you' }).waitFor()
  await lookFor(page, 'early starts')
  expect(await page.getByRole('switch', { name: 'Early starts' }).isChecked()).toBe(false)
  expect(await electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US')
})

test('more contrast is drawn at once, and taken back', async () => {
  const { page } = await withInvite()
  const desk = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const before = await desk()
  await lookFor(page, 'contrast')
  await page.getByRole('switch', { name: 'More contrast' }).press('Space')
  await expect.poll(desk).toBe('rgb(255, 255, 255)')
  await toast(page, 'More contrast').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(desk).toBe(before)
})

test('the card leads to its rule in the help, which can be searched', async () => {
  const { page } = await withInvite()
  await mark(page, 'weekend shifts').click()
  await card(page).getByRole('button', { name: 'About this rule' }).click()
  const rule = page.getByRole('region', { name: 'Weekend work' })
  await rule.waitFor()
  await expect.poll(() => rule.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('searchbox', { name: 'Search the help' }).fill('accepted another offer')
  await page.getByText('1 found').waitFor()
  await page.getByRole('heading', { name: 'How a verdict is made' }).waitFor()
  expect(await rule.count()).toBe(0)
  await page.getByRole('searchbox', { name: 'Search the help' }).fill('qqqq')
  await page.getByText('Nothing here has these words.').waitFor()
})

test('the data folder is opened by the system', async () => {
  const { electron, page } = await withInvite()
  // The system's own window is out of reach of any driver.
  await electron.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Object.assign(globalThis, { opened: path })
      return ''
    }
  })
  await lookFor(page, 'data')
  await page.getByRole('button', { name: 'Open the folder' }).click()
  const opened = () => electron.evaluate(() => (globalThis as unknown as { opened?: string }).opened ?? '')
  await expect.poll(opened).toContain('second-look-')
})
